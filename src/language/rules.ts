import { BOILERPLATE as BOILERPLATE_EN } from './en/boilerplate.ts';
import { NAMES as NAMES_EN } from './en/name-rules.ts';
import { STOPS as STOPS_EN } from './en/stops.ts';
import { BOILERPLATE as BOILERPLATE_KK } from './kk/boilerplate.ts';
import { NAMES as NAMES_KK } from './kk/name-rules.ts';
import { STOPS as STOPS_KK } from './kk/stops.ts';
import type { PerLanguage } from './per-language.ts';
import { BOILERPLATE as BOILERPLATE_RU } from './ru/boilerplate.ts';
import { NAMES as NAMES_RU } from './ru/name-rules.ts';
import { STOPS as STOPS_RU } from './ru/stops.ts';
import type { BoilerplateRules } from './shape/boilerplate.ts';
import type { NameRules } from './shape/names.ts';
import type { StopRules } from './shape/stops.ts';

/** Credits, footers and datelines. All are asked of every text: credits mix languages more than stories do. */
export const BOILERPLATE_RULES: PerLanguage<BoilerplateRules> = {
  ru: BOILERPLATE_RU,
  kk: BOILERPLATE_KK,
  en: BOILERPLATE_EN,
};

/** How names are written. */
export const NAME_RULES: PerLanguage<NameRules> = { ru: NAMES_RU, kk: NAMES_KK, en: NAMES_EN };

/** Short forms with a full stop. */
export const STOP_RULES: PerLanguage<StopRules> = { ru: STOPS_RU, kk: STOPS_KK, en: STOPS_EN };
