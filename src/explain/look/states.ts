import { languageAt, type Side } from '../../annotate/annotated.ts';
import { isMadeOf, namesMadeInto } from '../../annotate/name/kin.ts';
import { acronymOf, hasCapital, isState } from '../../annotate/name/word.ts';
import { fullFormsOf } from '../../language/abbreviation.ts';
import { sameLemma } from '../../language/inflection.ts';
import { type LanguageCode, lazilyPerLanguage, perLanguage } from '../../language/language.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { remember } from '../../language/remember.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { wordKey, wordText } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { stoppedRun } from '../rule/stopped-run.ts';

/** A country that words speak of, with what it is called. */
export interface StateNamed extends Range {
  readonly keys: readonly string[];
}

/** The countries that words name, as such (Казахстан, РК, U.S.) or in words made of them (казахстанский, Uzbek). */
export function statesWithin(side: Side, { from, to }: Range): readonly StateNamed[] {
  const found: StateNamed[] = [];
  for (let word = from; word < to; ) {
    const named = stateAt(side, word, to);
    if (named !== undefined) found.push(named);
    word = named?.to ?? word + 1;
  }
  return found;
}

function stateAt(side: Side, word: number, end: number): StateNamed | undefined {
  const { document } = side;
  const language = languageAt(side, word);
  const [raw, key] = [wordText(document, word), wordKey(document, word)];
  const { respect, ofPlaces } = NAME_RULES[language];
  const mayBe = ofPlaces.mayBeMade.test(key);
  if (!hasCapital(raw)) return ofAdjective(word, key, mayBe && respect === undefined, language);
  const run = stoppedRun(document, word, end);
  const letters = Array.from({ length: run }, (_, step) => wordText(document, word + step)).join('');
  const short = run > 0 ? letters : acronymOf(side.viewOf(word)) === undefined ? undefined : raw;
  if (short !== undefined) {
    const keys = keysOfShort(short, language);
    return keys.length === 0 ? undefined : { from: word, to: word + Math.max(run, 1), keys };
  }
  if (isState(key, language)) return { from: word, to: word + 1, keys: [key] };
  const next = word + 1 < end ? `${key} ${wordKey(document, word + 1)}` : '';
  if (unionsOf(language).has(next)) return { from: word, to: word + 2, keys: [next] };
  return ofAdjective(word, key, true, language);
}

function ofAdjective(word: number, key: string, mayBe: boolean, language: LanguageCode): StateNamed | undefined {
  const keys = mayBe ? STATES_OF[language](key) : [];
  return keys.length === 0 ? undefined : { from: word, to: word + 1, keys };
}

const STATES_OF = perLanguage((language) => remember((word) => namesMadeInto(word, 'stateNames', language)));

/** What a short form stands for where it is short for a country: the words of its names that are one, and whole names. */
function keysOfShort(short: string, language: LanguageCode): readonly string[] {
  // the Bank of England is no state
  const forms = (fullFormsOf(short, language) ?? []).filter(
    (form) => !form.some((word) => NAME_RULES[language].bodyNouns.has(word)),
  );
  const states = forms.flatMap((form) => form.filter((word) => isState(word, language)));
  return states.length === 0 ? [] : [...states, ...forms.map((form) => form.join(' '))];
}

/** Countries of two words that the lists have the short form of: United States. */
const unionsOf = lazilyPerLanguage(
  (language): ReadonlySet<string> =>
    new Set(
      lexiconOf(language)
        .abbreviations.map((row) => row.slice(0, row.indexOf('=')))
        .flatMap((short) => keysOfShort(short.toUpperCase(), language))
        .filter((key) => key.split(' ').length === 2),
    ),
);

/** Whether two countries are one, as far as is known. */
export function isSameState(a: StateNamed, b: StateNamed, language: LanguageCode): boolean {
  return a.keys.some((own) =>
    b.keys.some((other) => own === other || sameLemma(own, other, language, true) || isMadeOf(own, other, language)),
  );
}

/** Whether a name is that of a country of which words of the other text speak, in a short form or in full: U.S. yards, yards in the United States. */
export function isStateToldIn(side: Side, { from, to }: Range, other: Side, words: Range): boolean {
  const [state, ...more] = statesWithin(side, { from, to });
  if (state === undefined || more.length > 0 || state.from !== from || state.to !== to) return false;
  const language = languageAt(side, from);
  return statesWithin(other, words).some((told) => isSameState(state, told, language));
}
