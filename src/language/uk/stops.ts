import type { StopRules } from '../shape/stops.ts';
import { wordSet } from '../word-set.ts';

/** Short forms of Ukrainian with a full stop. */
export const STOPS: StopRules = {
  inside: wordSet(`
    вул просп пров пл буд кв обл м с смт ім див напр ін гл розд рис табл зав заст нач проф акад доц гр ред кор тис
    млн млрд грн коп січ лют бер квіт трав черв лип серп вер жовт лист груд п пп
  `),
  afterFigure: wordSet('р рр грн'),
  scales: wordSet('тис млн млрд трлн'),
};
