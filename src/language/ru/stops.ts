import type { StopRules } from '../shape/stops.ts';
import { wordSet } from '../word-set.ts';

/** Short forms of Russian with a full stop. */
export const STOPS: StopRules = {
  inside: wordSet(`
    г гг ул им д кв обл р пр просп пос с т е п пп см стр тыс млн млрд руб тг др проф акад доц ген полк кв каб корп стр
    гор респ рис табл гл ст дер мкр оз адм зав зам нач чел ред сост илл мин макс напр сокр см тел факс моб доб вн
    янв фев февр мар апр авг сент сен окт ноя нояб дек
  `),
  afterFigure: wordSet('г гг см мин руб тг чел'),
  scales: wordSet('тыс млн млрд трлн'),
};
