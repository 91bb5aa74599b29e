import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

const CONTRARIES: readonly Row[] = [
  ['Закон приняли единогласно в среду.', 'Закон приняли большинством в среду.'],
  ['Заң сәрсенбіде бірауыздан қабылданды.', 'Заң сәрсенбіде көпшілік дауыспен қабылданды.'],
  ['The bill passed unanimously on Monday.', 'The bill passed by a majority on Monday.'],
  ['Ранения получили трое детей из лагеря.', 'Ранения получили трое взрослых из лагеря.'],
  ['Three children were hurt at the camp.', 'Three adults were hurt at the camp.'],
  ['Переговоры прошли в Женеве в среду.', 'Переговоры сорвались в Женеве в среду.'],
  ['Мужчина обвиняется в краже денег.', 'Мужчина осуждён за кражу денег.'],
  ['Законопроект рассматривают в комитете палаты.', 'Законопроект одобрили в комитете палаты.'],
  ['Чиновник уволен с поста в мае.', 'Чиновник отстранён от поста в мае.'],
  ['Ер адам ұрлық үшін айыпталды деп хабарлады.', 'Ер адам ұрлық үшін сотталды деп хабарлады.'],
  ['Кездесу сәрсенбіде өтті деп хабарлады.', 'Кездесу сәрсенбіде болмай қалды деп хабарлады.'],
  ['Prices rose by 5% in May.', 'Prices fell by 5% in May.'],
  ['Prices rose to 5% in May.', 'Prices fell to 5% in May.'],
  ['Prices rose by 5% in May.', 'Prices rose to 5% in May.'],
  ['The union backed the plan on Monday.', 'The union criticised the plan on Monday.'],
  ['He was charged with theft on Monday.', 'He was convicted of theft on Monday.'],
  ['The officer was dismissed on Monday.', 'The officer was suspended on Monday.'],
  ['The plan is under review at the council.', 'The plan is approved at the council.'],
  ['She is expected to win the race.', 'She is certain to win the race.'],
  ['Most residents voted for it.', 'Residents voted for it.'],
];

const AGREEING: readonly Row[] = [
  ['Закон приняли единогласно в среду.', 'Закон приняли единодушно в среду.'],
  ['Ранения получили трое детей из лагеря.', 'Ранения получили трое несовершеннолетних из лагеря.'],
  ['Бес жасқа дейінгі балалар ауырды.', 'Бес жасқа толмаған балалар ауырды.'],
  ['Three children were hurt at the camp.', 'Three minors were hurt at the camp.'],
  ['Матч прошёл в среду на стадионе.', 'Матч состоялся в среду на стадионе.'],
  ['Полиция обвиняет его в краже денег.', 'Полиция обвинила его в краже денег.'],
  ['Законопроект рассматривают в комитете палаты.', 'Законопроект обсуждают в комитете палаты.'],
  ['В прошлом году концерт отменили из-за дождя.', 'Концерт отменили из-за дождя в прошлом году.'],
  ['Чиновника уволили с поста в мае.', 'Чиновник уволен с поста в мае.'],
  ['Вход на выставку бесплатный для всех.', 'Вход на выставку свободный для всех.'],
  ['Іс сотта қаралуда деп хабарлады.', 'Іс сотта қаралып жатыр деп хабарлады.'],
  ['Prices rose by 5% in May.', 'Prices increased by 5% in May.'],
  ['Prices rose by 5% in May.', 'Prices climbed 5% in May.'],
  ['Prices fell to 5% in May.', 'Prices dropped to 5% in May.'],
  ['The union backed the plan on Monday.', 'The union supported the plan on Monday.'],
  ['He was charged with theft on Monday.', 'He was accused of theft on Monday.'],
  ['The most popular book was sold.', 'The book that was most popular was sold.'],
  ['She is most likely to win the race.', 'She is likely to win the race.'],
  ['Most of the residents voted for it.', 'Most residents voted for it.'],
  ['The majority of residents voted for it.', 'Most residents voted for it.'],
  ['It is the most expensive bridge in Europe.', "It is Europe's most expensive bridge."],
  ['Trams run most often on Mondays.', 'Trams run more often on Mondays.'],
  ['The plan is under discussion at the council.', 'The plan is under review at the council.'],
];

/** Whether a turn of the meaning is told, in both directions. */
function isTurned(a: string, b: string): readonly boolean[] {
  return [compare(a, b), compare(b, a)].map(({ differences }) =>
    differences.some(({ category }) => category === 'sense'),
  );
}

describe('words that contradict each other', () => {
  it.each(CONTRARIES)('turn the meaning: %s → %s', (a, b) => {
    expect(isTurned(a, b)).toEqual([true, true]);
  });

  it.each(AGREEING)('are told from those that agree: %s → %s', (a, b) => {
    expect(isTurned(a, b)).toEqual([false, false]);
  });
});
