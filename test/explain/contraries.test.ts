import { describe, expect, it } from 'vitest';
import { factsTold } from './told.ts';

/** What courts, floods, deals and meetings turn on, one against its contrary. */
const CONTRARY: readonly (readonly [a: string, b: string])[] = [
  ['Встречу в Сомове перенесли.', 'Встречу в Сомове провели.'],
  ['Вода в реке ушла.', 'Вода в реке поднялась.'],
  ['Мальчика нашли живым.', 'Мальчика нашли мёртвым.'],
  ['Насос введён в строй в мае.', 'Насос вышел из строя в мае.'],
  ['The court upheld the complaint.', 'The court dismissed the complaint.'],
  ['The decree came into force in May.', 'The decree lost its force in May.'],
  ['The deal was signed in May.', 'The deal was terminated in May.'],
  ['The talks were postponed.', 'The talks were held.'],
  ['The water receded in Holm.', 'The water rose in Holm.'],
  ['Сот шағымды қанағаттандырды.', 'Сот шағымды қабылдамады.'],
  ['Сот шағымды қанағаттандырды.', 'Сот шағымнан бас тартты.'],
  ['Жиын кейінге шегерілді.', 'Жиын өтті.'],
  ['Су тартылды.', 'Су көтерілді.'],
  ['Ол жұмысқа алынды.', 'Ол жұмыстан шығарылды.'],
  ['Қаулы күшіне енді.', 'Қаулы күшін жойды.'],
  // offices
  ['Президент страны открыл мост.', 'Премьер страны открыл мост.'],
  ['Мэр открыл мост.', 'Губернатор открыл мост.'],
  ['The president opened the bridge.', 'The prime minister opened the bridge.'],
  ['The minister opened the bridge.', 'The mayor opened the bridge.'],
  ['Ел президенті көпірді ашты.', 'Ел премьері көпірді ашты.'],
  // courts
  ['Прокурор запросил десять лет.', 'Адвокат запросил десять лет.'],
  ['The prosecution asked for ten years.', 'The defence asked for ten years.'],
  ['Прокурор он жыл сұрады.', 'Адвокат он жыл сұрады.'],
  ['He was charged with murder.', 'He was charged with manslaughter.'],
  ['Дело возбудили по статье о краже.', 'Дело возбудили по статье о грабеже.'],
  ['Лунину дали шесть лет колонии.', 'Лунину дали шесть лет условно.'],
  ['Областной суд отложил дело.', 'Районный суд отложил дело.'],
  ['Суд оставил приговор в силе.', 'Суд изменил приговор.'],
  ['Облыстық сот шағымды қарады.', 'Аудандық сот шағымды қарады.'],
  // what falls and what fails
  ['Snow fell in Holm.', 'Rain fell in Holm.'],
  ['Ожидается снег.', 'Ожидается дождь.'],
  ['Ожидается сильный дождь.', 'Ожидается небольшой дождь.'],
  ['Қар жауады.', 'Жаңбыр жауады.'],
  ['Без воды остались 40 домов.', 'Без света остались 40 домов.'],
  ['Some 40 homes lost water.', 'Some 40 homes lost power.'],
  ['40 үй сусыз қалды.', '40 үй жарықсыз қалды.'],
  ['Oil prices rose.', 'Gas prices rose.'],
  ['Мұнай қымбаттады.', 'Газ қымбаттады.'],
  // where to, and from where
  ['The flight was diverted to Holm.', 'The flight was diverted from Holm.'],
  ['Груз отправили на север, в Сомов.', 'Груз отправили на север, из Сомова.'],
  // sport and health
  ['She set a national record.', 'She set a world record.'],
  ['Она установила рекорд страны.', 'Она установила рекорд мира.'],
  ['Ол ел рекордын орнатты.', 'Ол әлем рекордын орнатты.'],
  ['He will miss the match.', 'He will play in the match.'],
  ['Врачи провели операцию на сердце.', 'Врачи провели операцию на почке.'],
  ['Дәрігерлер жүрекке ота жасады.', 'Дәрігерлер бүйрекке ота жасады.'],
  ['The mill cut 80 jobs.', 'The mill created 80 jobs.'],
  ['The reactor was restarted.', 'The reactor was shut down.'],
];

const OTHER_WORDS: readonly (readonly [a: string, b: string])[] = [
  ['Встречу в Сомове перенесли.', 'Встречу в Сомове отложили.'],
  ['Встречу в Сомове провели.', 'Встреча в Сомове состоялась.'],
  ['Вода в реке ушла.', 'Вода в реке отступила.'],
  // who went and what rose are not of one water
  ['Лунин ушёл в мае.', 'Лунин уехал в мае.'],
  ['The court upheld the complaint.', 'The court allowed the complaint.'],
  ['The talks were held in May.', 'The talks took place in May.'],
  ['The water receded in Holm.', 'The water subsided in Holm.'],
  ['The deal was signed in May.', 'The deal was sealed in May.'],
  ['Су тартылды.', 'Су қайтты.'],
  ['Жиын кейінге шегерілді.', 'Жиын кейінге қалдырылды.'],
  ['Жиын өтті.', 'Жиын өткізілді.'],
  ['Глава правительства открыл мост.', 'Премьер-министр открыл мост.'],
  ['The head of government opened the bridge.', 'The prime minister opened the bridge.'],
  ['Үкімет басшысы көпірді ашты.', 'Премьер-министр көпірді ашты.'],
  ['Верховный суд оставил приговор в силе.', 'Верховный суд оставил приговор без изменений.'],
  ['Без света остались 40 домов.', 'Без электричества остались 40 домов.'],
  ['40 үй жарықсыз қалды.', '40 үй электрсіз қалды.'],
  ['Some 40 homes lost power.', 'Some 40 homes lost electricity.'],
  // who goes there and back
  ['The flight from Holm to Gale was late.', 'The flight to Gale from Holm was late.'],
  ['Поезд из Сомова в Пирсово опоздал.', 'Поезд в Пирсово из Сомова опоздал.'],
  ['He set a record.', 'He broke the record.'],
  ['Лунина обвиняют в краже.', 'Лунина обвиняют в хищении.'],
];

describe('words that contradict each other', () => {
  it.each(CONTRARY)('are told: %s → %s', (a, b) => {
    for (const told of [factsTold(a, b), factsTold(b, a)])
      expect(told.filter((fact) => /^(?:sense|negation)/.test(fact)).length).toBeGreaterThan(0);
  });

  it.each(OTHER_WORDS)('are none where they say the same: %s → %s', (a, b) => {
    expect([...factsTold(a, b), ...factsTold(b, a)]).toEqual([]);
  });
});
