import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare.ts';
import type { SenseKind } from '../../../src/language/shape/sense.ts';

type Row = readonly [kind: SenseKind, a: string, b: string];

const TOLD: readonly Row[] = [
  ['quantifier', 'Profit will be slightly ahead of the plan.', 'Profit will be ahead of the plan.'],
  ['quantifier', 'Tickets are a little cheaper than in spring.', 'Tickets are cheaper than in spring.'],
  ['quantifier', 'Прибыль незначительно превысит ожидания.', 'Прибыль превысит ожидания.'],
  ['quantifier', 'Цены в магазинах чуть выше прошлогодних.', 'Цены в магазинах выше прошлогодних.'],
  ['quantifier', 'Пайда нарық күткеннен сәл жоғары болады.', 'Пайда нарық күткеннен жоғары болады.'],
  ['quantifier', 'Баға былтырғыдан аздап төмен болды.', 'Баға былтырғыдан төмен болды.'],
  ['quantifier', 'The rise is mainly seasonal, the bank said.', 'The rise is seasonal, the bank said.'],
  ['quantifier', 'Рост в основном сезонный, сказали в банке.', 'Рост сезонный, сказали в банке.'],
  ['quantifier', 'Өсім негізінен маусымдық, деді банк.', 'Өсім маусымдық, деді банк.'],
  ['post', 'Vice mayor Ann Reed came, and the mayor left.', 'Mayor Ann Reed came, and the vice mayor left.'],
  ['post', 'Вице-мэр Анна Рид пришла, а мэр уехал.', 'Мэр Анна Рид пришла, а вице-мэр уехал.'],
  ['post', 'Вице-министр Анна Дорн келді, министр кетті.', 'Министр Анна Дорн келді, вице-министр кетті.'],
  ['restriction', 'Visitors may enter provided they pay.', 'Visitors may enter and they pay.'],
  ['restriction', 'Гости войдут, если они заплатят.', 'Гости войдут, и они заплатят.'],
  ['restriction', 'Қонақтар кіреді, егер олар төлесе.', 'Қонақтар кіреді және олар төлесе.'],
  [
    'restriction',
    'Скидка для студентов города действует с осени.',
    'Скидка только для студентов города действует с осени.',
  ],
  ['restriction', 'Зал открыт для всех гостей.', 'Зал открыт для всех гостей, за исключением детей.'],
  ['restriction', 'Мост построят за год.', 'Мост построят за год при условии поддержки банка.'],
  ['bound', 'Премия составит 300 евро за каждый месяц.', 'Премия составит не более 300 евро за каждый месяц.'],
  [
    'quantifier',
    'Рабочие фабрики получат премию к празднику.',
    'Некоторые рабочие фабрики получат премию к празднику.',
  ],
  ['hedge', 'Кассир якобы взял деньги из сейфа.', 'Кассир взял деньги из сейфа.'],
  ['hedge', 'Фабрика остановит станки зимой.', 'Фабрика может остановить станки зимой.'],
  ['post', 'Ярмарку открыл вице-губернатор края.', 'Ярмарку открыл губернатор края.'],
  ['post', 'Бумагу подписал директор музея.', 'Бумагу подписал и. о. директора музея.'],
  ['post', 'Ноту передал временный поверенный края.', 'Ноту передал поверенный края.'],
  ['post', 'Бумагу подписал временный директор музея.', 'Бумагу подписал директор музея.'],
  ['post', 'The temporary director of the museum signed.', 'The director of the museum signed.'],
  ['post', 'Құжатқа мұражайдың уақытша директоры қол қойды.', 'Құжатқа мұражайдың директоры қол қойды.'],
  ['restriction', 'The ferry will sail in May.', 'The ferry will sail in May, provided that the ice melts.'],
  [
    'restriction',
    'Оранжерея открыта для школ.\nПросмотров: 273',
    'Оранжерея открыта для школ, за исключением младших.\nПросмотров: 273',
  ],
  ['logic', 'Разрешены хранение и продажа зерна.', 'Разрешены хранение и/или продажа зерна.'],
  ['restriction', 'Tickets are sold to members at the door.', 'Tickets are sold only to members at the door.'],
  ['restriction', 'Only members may swim here in winter.', 'Members may swim here only in winter.'],
  [
    'restriction',
    'The rule binds all clubs in the league.',
    'The rule binds all clubs in the league except youth teams.',
  ],
  ['bound', 'The grant is 300 euros a month.', 'The grant is up to 300 euros a month.'],
  ['quantifier', 'Workers at the mill will strike in June.', 'Some workers at the mill will strike in June.'],
  ['hedge', 'The clerk took cash from the safe.', 'The clerk allegedly took cash from the safe.'],
  ['post', 'The governor opened the fair in the park.', 'The deputy governor opened the fair in the park.'],
  ['post', 'The ex-chairman of the club paid the fee.', 'The chairman of the club paid the fee.'],
  ['antonym', 'The union failed to sign the pact in June.', 'The union signed the pact in June.'],
  ['restriction', 'Билетті студенттер кассадан алады.', 'Билетті тек студенттер кассадан алады.'],
  ['bound', 'Сыйақы 300 еуро болады.', 'Сыйақы кемінде 300 еуро болады.'],
  ['quantifier', 'Зауыт жұмысшылары маусымда сыйақы алады.', 'Зауыттың кейбір жұмысшылары маусымда сыйақы алады.'],
  ['hedge', 'Кассир сейфтен ақша алған.', 'Болжам бойынша кассир сейфтен ақша алған.'],
  ['post', 'Жәрмеңкені облыс губернаторының орынбасары ашты.', 'Жәрмеңкені облыс губернаторы ашты.'],
  ['bound', 'Айлақ 300 қайықты қабылдайды.', 'Айлақ 300 қайыққа дейін қабылдайды.'],
  ['hedge', 'He is alleged to have sold the boats.', 'He sold the boats.'],
  ['hedge', 'По версии следствия, он продал лодки порта.', 'Он продал лодки порта.'],
  ['hedge', 'Тергеу нұсқасы бойынша, ол порт қайықтарын сатқан.', 'Ол порт қайықтарын сатқан.'],
  ['hedge', 'Лодки могут поехать на ярмарку в мае.', 'Лодки поедут на ярмарку в мае.'],
  ['bound', 'Айлақ 300 жұмыс орнын қысқартады.', 'Айлақ 300 жұмыс орнына дейін қысқартады.'],
  ['bound', 'Группам из 10 человек билет дешевле.', 'Группам из 10 человек и более билет дешевле.'],
  ['bound', 'Groups of 10 people get a cheap ticket.', 'Groups of 10 people or more get a cheap ticket.'],
  ['bound', 'Children of 12 ride free of charge.', 'Children of 12 or younger ride free of charge.'],
  ['bound', '10 адамнан тұратын топқа билет арзан.', '10 және одан көп адамнан тұратын топқа билет арзан.'],
  ['post', 'Бумагу подписал первый заместитель директора.', 'Бумагу подписал заместитель директора.'],
  ['post', 'The first deputy minister signed the paper.', 'The deputy minister signed the paper.'],
  ['post', 'Құжатқа директордың бірінші орынбасары қол қойды.', 'Құжатқа директордың орынбасары қол қойды.'],
  ['post', 'Director-elect Ida Holm spoke at noon.', 'Director Ida Holm spoke at noon.'],
  ['post', 'Co-director Ida Holm spoke at noon.', 'Director Ida Holm spoke at noon.'],
  ['post', 'Retired general Ida Holm spoke at noon.', 'General Ida Holm spoke at noon.'],
  ['post', 'Замминистра Ида Хольм выступила в полдень.', 'Министр Ида Хольм выступила в полдень.'],
  ['post', 'Генерал в отставке Ида Хольм выступила.', 'Генерал Ида Хольм выступила.'],
  [
    'hedge',
    'Лодка стоит у причала. Новая лодка будет куплена на ярмарке в мае.',
    'Лодка стоит у причала. Но всё же в мае может быть куплена новая лодка порта.',
  ],
  [
    'modality',
    'The boat is at the pier. A new boat will be bought at the fair in May.',
    'The boat is at the pier. A new boat may be bought in May at the fair.',
  ],
  [
    'hedge',
    'Қайық айлақта тұр. Жаңа қайық мамырда сатып алынды.',
    'Қайық айлақта тұр. Жаңа қайық мамырда сатып алынуы мүмкін.',
  ],
  ['bound', 'The tide stood at the mark. Over 20 boats went out.', 'The tide stood at the mark. 20 boats went out.'],
  ['bound', 'Вода стояла у отметки. Свыше 20 лодок ушли.', 'Вода стояла у отметки. 20 лодок ушли.'],
  ['bound', 'Су белгіде тұрды. Кемінде 20 қайық кетті.', 'Су белгіде тұрды. 20 қайық кетті.'],
  ['quantifier', 'Большая часть картин цела.', 'Меньшая часть картин цела.'],
];

/** A phrase of which one word was replaced and the others went is told once. */
const ONCE: readonly (readonly [a: string, b: string])[] = [
  ['All of the boats were saved, the port said.', 'Most boats were saved, according to the port.'],
];

const SILENT: readonly (readonly [a: string, b: string])[] = [
  ['Sales were slightly below the plan.', 'Sales were marginally below the plan.'],
  ['Two people were slightly injured in the crash.', 'Two people were injured in the crash.'],
  ['The hall seats slightly more than 500 guests.', 'The hall seats more than 500 guests.'],
  ['Цены в магазинах чуть выше прошлогодних.', 'Цены в магазинах слегка выше прошлогодних.'],
  ['Дом слегка повреждён паводком.', 'Дом повреждён паводком.'],
  ['В зале чуть больше 500 мест.', 'В зале больше 500 мест.'],
  ['Баға былтырғыдан аздап төмен болды.', 'Баға былтырғыдан сәл төмен болды.'],
  ['Үй сәл зақымданды, деді әкім.', 'Үй зақымданды, деді әкім.'],
  ['The rise is mainly seasonal, the bank said.', 'The rise is mostly seasonal, the bank said.'],
  ['Рост в основном сезонный, сказали в банке.', 'Рост преимущественно сезонный, сказали в банке.'],
  ['Өсім негізінен маусымдық, деді банк.', 'Өсім көбінесе маусымдық, деді банк.'],
  ['Vice mayor Ann Reed came, and the mayor left.', 'The mayor left, and vice mayor Ann Reed came.'],
  ['Вице-мэр Анна Рид пришла, а мэр уехал.', 'Мэр уехал, а вице-мэр Анна Рид пришла.'],
  ['Вице-министр Анна Дорн келді, министр кетті.', 'Министр кетті, вице-министр Анна Дорн келді.'],
  ['Visitors may enter provided they pay.', 'Visitors may enter if they pay.'],
  ['Гости войдут при условии, что они заплатят.', 'Гости войдут, если они заплатят.'],
  ['Қонақтар кіреді, бірақ олар төлейді.', 'Қонақтар кіреді және олар төлейді.'],
  [
    'Лодка стоит у причала. Новая лодка может быть куплена на ярмарке в мае.',
    'Лодка стоит у причала. Но всё же в мае может быть куплена новая лодка порта.',
  ],
  [
    'The boat is at the pier. A new boat may be bought at the fair in May.',
    'The boat is at the pier. Still in May there may be bought a new boat of the port.',
  ],
  [
    'Қайық айлақта тұр. Жаңа қайық мамырда сатып алынуы мүмкін.',
    'Қайық айлақта тұр. Мамырда сатып алынуы мүмкін жаңа қайық.',
  ],
  // a figure of the next sentence is none that stands beside it
  [
    'The tide stood at the mark, which was well over. 20 boats went out.',
    'The tide stood at the mark. 20 boats went out.',
  ],
  ['Вода стояла у отметки, что заметно выше. 20 лодок ушли.', 'Вода стояла у отметки. 20 лодок ушли.'],
  ['Су белгіде тұрды, бұл порттың талабынан едәуір жоғары. 20 қайық кетті.', 'Су белгіде тұрды. 20 қайық кетті.'],
  ['Marks go from 0 to 7 and show the rank.', 'Marks of 0-7 show the rank.'],
  ['Скидка дана группам от 5 человек.', 'Скидка дана группам от 5 человек и более.'],
  ['At least 5 people ride in the boat.', 'At least 5 people or more ride in the boat.'],
  ['Қайыққа кемінде 5 адам мінеді.', 'Қайыққа кемінде 5 және одан көп адам мінеді.'],
  ['Лодка и более ранний катер стоят у 5 причалов.', 'Лодка и ранний катер стоят у 5 причалов.'],
  ['He went to the village by 2025 or later.', 'He went by 2025 or later to the village.'],
  ['Ол 2025 жылы ауылға дейін жаяу барды.', 'Ол 2025 жылы ауылға жаяу барды.'],
  // a name, or the end of a sentence, stands between a figure and what would bound it
  ['Қорда 300 Алматы тұрғынына дейін бар.', 'Қорда 300 Алматы тұрғынына бар.'],
  ['Порт 300 қайық сатты. Теңізге дейін жол бар.', 'Порт 300 қайық сатты. Теңізге жол бар.'],
  ['Открыт пункт временного хранения зерна.', 'Открыт пункт хранения зерна.'],
  ['Договор выполнен со всеми приложениями.', 'Договор выполнен всеми приложениями.'],
  ['A temporary shelter stands by the river.', 'A shelter stands by the river.'],
  ['Өзен жағасында уақытша баспана тұр.', 'Өзен жағасында баспана тұр.'],
  ['Скидка только для студентов города.', 'Скидка лишь для студентов города.'],
  ['Премия составит не менее 300 евро.', 'Премия составит как минимум 300 евро.'],
  ['Якобы кассир взял деньги из сейфа.', 'Кассир якобы взял деньги из сейфа.'],
  ['Ярмарку открыл вице-губернатор края.', 'Ярмарку открыл заместитель губернатора края.'],
  ['Бумагу подписал и. о. директора музея.', 'Бумагу подписал исполняющий обязанности директора музея.'],
  ['Троллейбус идёт от парка каждый час.', 'Троллейбус идёт от парка до театра каждый час.'],
  ['Он рассказал о дожде и о ветре в горах.', 'Он рассказал о дожде, ветре в горах.'],
  ['Tickets are sold only to members.', 'Tickets are sold just to members.'],
  ['The grant is at least 300 euros.', 'The grant is no less than 300 euros.'],
  ['Reportedly the clerk took cash from the safe.', 'The clerk reportedly took cash from the safe.'],
  ['The ex-chairman of the club paid.', 'The former chairman of the club paid.'],
  ['The grant is 300 euros a month.', 'The grant is some 300 euros a month.'],
  ['The lake froze on 7 May at night.', 'The lake froze on May 7 at night.'],
  ['It is for the court to decide the case.', 'It is up to the court to decide the case.'],
  ['Бумагу подписал первый заместитель директора.', 'Бумагу подписал первый зам директора.'],
  ['The first deputy minister signed.', 'The first deputy minister has signed.'],
  ['Құжатқа бірінші орынбасар қол қойды.', 'Қағазға бірінші орынбасар қол қойды.'],
  ['Айлақ 300 қайықты алды, көпірге жетеді.', 'Айлақ 300 қайықты алды, көпірге дейін жетеді.'],
  ['Замок у реки открыли в полдень.', 'Музей у реки открыли в полдень.'],
  ['The retired sailors sang in the hall.', 'The sailors sang in the hall.'],
  ['Билетті тек ауыл балалары алады.', 'Билетті ауыл балалары ғана алады.'],
  ['Сыйақы кемінде 300 еуро болады.', 'Сыйақы кем дегенде 300 еуро болады.'],
  ['Бұрынғы әкім залда болды.', 'Экс-әкім залда болды.'],
  ['Суд оштрафовал бывшего лоцмана порта на неделю.', 'Экс-лоцмана порта суд оштрафовал на неделю.'],
  ['The ferry company sold all its boats.', "All of the ferry company's boats were sold."],
  ['Сот порттың бұрынғы әкімін соттады.', 'Порттың экс-әкімін сот соттады.'],
];

function senses(a: string, b: string): readonly (string | undefined)[] {
  return compare(a, b)
    .differences.filter(({ category }) => category === 'sense' || category === 'negation')
    .map(({ kind }) => kind);
}

describe('a word that limits', () => {
  test.each(TOLD)('is told as %s when it comes, goes or moves: %s | %s', (kind, a, b) => {
    expect(senses(a, b)).toContain(kind);
    expect(senses(b, a)).toContain(kind);
  });

  test.each(ONCE)('is told once: %s | %s', (a, b) => {
    expect(senses(a, b)).toHaveLength(1);
    expect(senses(b, a)).toHaveLength(1);
  });

  test.each(SILENT)('is no change in other words or elsewhere: %s | %s', (a, b) => {
    expect(senses(a, b)).toEqual([]);
    expect(senses(b, a)).toEqual([]);
  });
});

/** A denial that came or went within a bound, with the same bound of something else in the sentence. */
const ELSEWHERE: readonly (readonly [a: string, b: string])[] = [
  [
    'Порт примет лодки длиной не менее 5 метров и весом минимум 3 тонны.',
    'Порт примет лодки длиной менее 5 метров и весом минимум 3 тонны.',
  ],
  [
    'The port takes boats of no fewer than 5 metres and at least 3 tons.',
    'The port takes boats of fewer than 5 metres and at least 3 tons.',
  ],
];

describe('a bound of something else in the sentence', () => {
  test.each(ELSEWHERE)('does not keep what a denial turned: %s → %s', (a, b) => {
    expect(compare(a, b).differences.map(({ category }) => category)).toEqual(['negation']);
    expect(compare(b, a).differences.map(({ category }) => category)).toEqual(['negation']);
  });
});
