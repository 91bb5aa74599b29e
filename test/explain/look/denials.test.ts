import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

function categories(a: string, b: string): readonly string[] {
  return compare(a, b).differences.map(({ category }) => category);
}

const SAME: readonly Row[] = [
  ['Паром не следует ждать до вечера.', 'Паром следует не ждать до вечера.'],
  ['The ferry is not expected to sail today.', 'The ferry is expected not to sail today.'],
  ['Бұл жол пайдалы емес.', 'Бұл жол пайдасыз.'],
  ['Из сада привезли не мытые сливы утром.', 'Утром из сада привезли немытые сливы.'],
  ['On Monday they found that the ferry was not safe.', 'They found on Monday the ferry to be unsafe.'],
  ['Бұл жол пайдалы емес деп айтты ол кеше.', 'Ол кеше бұл жол пайдасыз деп айтты.'],
  ['Лодки, у которых нет вёсел, стоят на берегу.', 'Лодки без вёсел стоят на берегу.'],
  [
    'Причал не будет закрыт на зиму, сказал лоцман Семён Рябов.',
    'Лоцман Семён Рябов сказал: на зиму причал закрывать не будут.',
  ],
  ['Дауылда ешкім зардап шеккен жоқ, деді лоцман.', 'Лоцман дауылда зардап шеккен адам жоқ екенін айтты.'],
  ['Взнос төленген жоқ, сондықтан қайық тұр.', 'Взнос төленбегендіктен қайық тұр.'],
  ['Порт тексеру кезінде қайықтың бүлінбегенін айтты.', 'Тексеру кезінде қайық бүлінген жоқ деп айтты порт.'],
  ['The owner may not sell the boat to others.', 'Neither the owner nor the pilot may sell the boat to others.'],
  [
    'The sailors were acquitted of theft on Monday by the court in Dorvel.',
    'The court in Dorvel ruled on Monday that the sailors were not guilty of theft.',
  ],
  ["The map doesn't show the whole bay anymore.", 'The map is no longer showing the whole bay.'],
  ['Вход закрыт, если выбран не северный причал.', 'Вход закрыт при выборе отличного от северного причала.'],
  [
    'The pier is shut if a boat other than the ferry comes.',
    'The pier is shut if a boat which is not the ferry comes.',
  ],
  ['Паромнан басқа кеме келсе, айлақ жабық.', 'Паром емес кеме келсе, айлақ жабық.'],
  // a new word says that the same was not done, or the opposite of what is denied
  ['Министр отказался от подписания договора с портом.', 'Министр не подписал договор с портом.'],
  ['The owner refused to pay for water.', 'The owner did not pay for water.'],
  ['Суд признал, что рыбаки не виновны в краже.', 'Суд оправдал рыбаков.'],
  ['Дорога не открыта.', 'Дорога закрыта.'],
  ['The bridge was not shut on Monday, the mayor said.', 'The mayor said that on Monday nobody shut the bridge.'],
  // it went into the word on the way, and the clause with it
  ['Мост, который был не достроен, вчера закрыли для машин.', 'Вчера для машин закрыли недостроенный мост.'],
  ['Яблоки, которые были не мыты, утром привезли из сада.', 'Утром из сада привезли немытые яблоки.'],
  ['Жүруге ыңғайлы емес көпірді кеше көліктерге жапты.', 'Кеше көліктерге ыңғайсыз көпірді жапты.'],
  // a new word that denies in its own right stands beside what was denied
  ['The council has ruled out a new tax on boats.', 'The council says of boats: no new tax on boats.'],
  ['Порт исключил новый налог на лодки.', 'Нового налога на лодки не будет, сказал лоцман.'],
  ['Порт қайыққа жаңа салықты жоққа шығарды.', 'Қайыққа жаңа салық болмайды, деді порт.'],
  [
    'Ruth Cole said she would not stand again. Her term ends in May.',
    'Ruth Cole, whose term ends in May, said she would not seek another.',
  ],
  ['К счастью, людей там не было.', 'К счастью, там никого не оказалось.'],
  [
    'В посёлке отключили воду из-за прорыва трубы.',
    'Из-за прорыва трубы посёлок остался без воды, её привозят в цистернах.',
  ],
  ['Балалардан ешкім зардап шеккен жоқ.', 'Балалар аман.'],
  ['Новые правила не касаются тех, кто купил лодку до мая.', 'Купивших лодку до мая новые правила не затронут.'],
  ['Nobody has claimed the prize, which ends in May.', 'The prize, which nobody has come forward for, ends in May.'],
  ['Жол ашық, деді әкім.', 'Жол жабылған жоқ, деді әкім.'],
  ['The auction did not take place because there were no bids.', 'No bids came in, so the auction did not go ahead.'],
];
const OTHER: readonly Row[] = [
  ['The auction did not take place because there were no bids.', 'Bids came in, so the auction did not go ahead.'],
  ['Новые правила не касаются тех, кто купил лодку до мая.', 'Купивших лодку до мая новые правила касаются.'],
  ['Nobody has claimed the prize, which ends in May.', 'The prize, which somebody has claimed, ends in May.'],
  [
    'Ruth Cole said she would not stand again. Her term ends in May.',
    'Ruth Cole, whose term ends in May, said she would stand again.',
  ],
  ['В посёлке есть вода, прорыв трубы устранили.', 'Прорыв трубы устранили, но посёлок остался без воды.'],
  ['The council will bring in a new tax on boats.', 'There will be no new tax on boats, the council says.'],
  ['The council has ruled out a new tax on boats.', 'The council has not ruled out a new tax on boats.'],
  ['Порт закрыл склад и открыл лавку у реки.', 'Порт закрыл склад, лавки у реки нет.'],
  ['Порт жаңа салықты жоққа шығарды.', 'Порт жаңа салықты жоққа шығармады.'],
  ['Мост, который был не достроен, вчера закрыли для машин.', 'Вчера для машин закрыли достроенный мост.'],
  ['Яблоки, которые были не мыты, утром привезли из сада.', 'Утром из сада привезли мытые яблоки.'],
  ['Жүруге ыңғайлы емес көпірді кеше көліктерге жапты.', 'Кеше көліктерге ыңғайлы көпірді жапты.'],
  ['Паром не заметил, что лодка плывёт.', 'Паром заметил, что лодка не плывёт.'],
  ['Все лодки не проданы.', 'Не все лодки проданы.'],
  ['The captain did not know that the boat was sold.', 'The captain did know that the boat was not sold.'],
  ['Паром келмеді деп айтты.', 'Паром келді деп айтпады.'],
  ['Бұл жол қауіпті емес.', 'Бұл жол қауіпті.'],
  ['Из сада привезли не мытые сливы утром.', 'Утром из сада привезли мытые сливы.'],
  ['On Monday they found that the ferry was not safe.', 'They found on Monday the ferry to be safe.'],
  ['Бұл жол пайдалы емес деп айтты ол кеше.', 'Ол кеше бұл жол пайдалы деп айтты.'],
  ['Лодки, у которых нет вёсел, стоят на берегу.', 'Лодки с вёслами стоят на берегу.'],
  ['Причал не будет закрыт на зиму, сказал лоцман.', 'Лоцман сказал: на зиму причал закрывать будут.'],
  ['Дауылда ешкім зардап шеккен жоқ, деді лоцман.', 'Лоцман дауылда көп адам зардап шекті деді.'],
  ['Взнос төленген жоқ, сондықтан қайық тұр.', 'Взнос төленгендіктен қайық тұр.'],
  ['Порт тексеру кезінде қайықтың бүлінгенін айтты.', 'Тексеру кезінде қайық бүлінген жоқ деп айтты порт.'],
  ['The owner may sell the boat to others.', 'Neither the owner nor the pilot may sell the boat to others.'],
  [
    'The sailors were convicted of theft on Monday by the court in Dorvel.',
    'The court in Dorvel ruled on Monday that the sailors were not guilty of theft.',
  ],
  ['The map shows the whole bay.', 'The map no longer shows the whole bay.'],
  ['Кіруге болады.', 'Кіруге болмайды.'],
  ['Министр не платил за воду.', 'Министр платил за воду и отказался от дров.'],
  ['Кеңсе отыннан бас тартып, суға төледі.', 'Кеңсе суға төлемеді.'],
  ['Суд признал, что рыбаки не виновны в краже.', 'Суд осудил рыбаков.'],
  ['Көпір сәрсенбіде жабылған жоқ, деді әкім.', 'Әкім айтты: көпір сәрсенбіде жабылды.'],
  ['The bridge was not shut on Monday, the mayor said.', 'The mayor said the bridge was shut on Monday.'],
  ['Neither the owner nor the pilot may sell the boat.', 'The owner may sell the boat.'],
  // the opposite of what was denied is said of something else
  ['Решение не вступило в силу.', 'Из порта вышел паром.\n\nРешение вступило в силу.'],
  ['The old gate was not opened on Monday.', 'The shop closed early.\n\nThe old gate was opened on Monday.'],
  ['Ескі қақпа кеше ашылған жоқ.', 'Дүкен ерте жабылды.\n\nЕскі қақпа кеше ашылды.'],
  // two denials are no pair
  ['Neither the owner nor the pilot may sell the boat.', 'The owner may not sell the boat and may not rent it.'],
  ['Вход закрыт, если выбран не северный причал.', 'Вход закрыт при выборе северного причала.'],
];

/** A denial that went to another place of its sentence, and there into the word that it denies. */
const ELSEWHERE_IN_WORD: readonly Row[] = [
  ['Купили не мытые сливы из сада соседа.', 'Купили из сада соседа немытые сливы.'],
  ['Дорога не безопасна для жителей нового района.', 'Для жителей нового района дорога небезопасна.'],
  ['Суд признал сделку не законной и отменил её.', 'Суд признал незаконной сделку и отменил её.'],
  ['Они продали не мытые и не спелые груши из сада.', 'Они продали из сада немытые и неспелые груши.'],
  ['Бұл жол пайдалы емес жаңа аудан тұрғындары үшін.', 'Жаңа аудан тұрғындары үшін бұл жол пайдасыз.'],
  ['Әуежай салынған жоқ, деді аудан әкімі кеше.', 'Аудан әкімі кеше әуежай салынбағанын айтты.'],
  ['They sold not painted boats from the old yard.', 'They sold from the old yard unpainted boats.'],
];

/** There it is not, or another word has it, or the word was there before. */
const ELSEWHERE_LOST: readonly Row[] = [
  ['Купили не мытые сливы из сада соседа.', 'Купили из сада соседа мытые сливы.'],
  ['Купили не мытые сливы из сада соседа.', 'Купили из сада соседа незрелые сливы.'],
  ['Они продали не мытые и не спелые груши из сада.', 'Они продали из сада немытые и спелые груши.'],
  ['Купили не мытые сливы из сада, немытые груши и хлеб.', 'Купили из сада сливы, немытые груши и хлеб.'],
  ['Бұл жол пайдалы емес жаңа аудан тұрғындары үшін.', 'Жаңа аудан тұрғындары үшін бұл жол пайдалы.'],
  ['Әуежай салынған жоқ, деді аудан әкімі кеше.', 'Аудан әкімі кеше әуежай салынғанын айтты.'],
  ['They sold not painted boats from the old yard.', 'They sold from the old yard painted boats.'],
];

describe('a denial that went elsewhere', () => {
  it.each(ELSEWHERE_IN_WORD)('and into its word is none: %s', (a, b) => {
    expect(categories(first(a), b)).not.toContain('negation');
    expect(categories(first(b), a)).not.toContain('negation');
  });

  it.each(ELSEWHERE_LOST)('and is no longer there is told: %s', (a, b) => {
    expect(categories(first(a), b)).toContain('negation');
    expect(categories(first(b), a)).toContain('negation');
  });
});

describe('two denials', () => {
  it.each(SAME)('that deny the same are none: %s', (a, b) => {
    expect(categories(first(a), b)).not.toContain('negation');
    expect(categories(first(b), a)).not.toContain('negation');
  });

  it.each(OTHER)('of two things are told: %s', (a, b) => {
    expect(categories(first(a), b)).toContain('negation');
    expect(categories(first(b), a)).toContain('negation');
  });
});
