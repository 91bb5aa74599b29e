import { languageAt, type Side } from '../../annotate/annotated.ts';
import { MOST_PARTS, type Name } from '../../annotate/name/names.ts';
import { sameName } from '../../annotate/name/same.ts';
import { hasCapital, isInstitution, isTitle } from '../../annotate/name/word.ts';
import { sameLemma } from '../../language/inflection.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { gapBefore, keysBetween, wordKey, wordText } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { namesOf, namesWithin } from './known-names.ts';
import { wordsWithin } from './sentences.ts';
import { isCalled } from './speaker.ts';

/** Words between an office and the name of who holds it: аким [области] Ержан Сулейменов. */
const LONGEST_OFFICE = 5;
const IN_NAME = /^[ \u00a0\u202f]$/;

/**
 * Whether a name stands in the place of the office of the same person: one of the texts puts the office right before the
 * name, and the other names the person as well, or the office is one that a state has once (президент, глава государства).
 */
export function isOfficeOfSame(context: Context, finding: Finding): boolean {
  const a = { side: context.a, words: wordsWithin(context.a, finding.a) };
  const b = { side: context.b, words: wordsWithin(context.b, finding.b) };
  return isHeldBy(a, b) || isHeldBy(b, a);
}

/** Words of one text. */
interface Place {
  readonly side: Side;
  readonly words: Range;
}

function isHeldBy(office: Place, named: Place): boolean {
  if (office.words.from === office.words.to) return false;
  const person = onlyName(named);
  if (person === undefined || namesWithin(office.side, office.words).length > 0) return false;
  const row = rowIn(office);
  const title = titleIn(office);
  if (row === undefined && title === undefined) return isBodyOf(office, named, person);
  const isSame = (side: Side, word: number): boolean =>
    row === undefined
      ? sameLemma(wordKey(side.document, word), title ?? '', languageAt(side, word), false)
      : rowAt(side, word) === row;
  const inOffice = namesakes(office.side, person);
  if (row === undefined && inOffice.length === 0) return false;
  return (
    inOffice.some((name) => isBehind(office.side, name, isSame)) ||
    namesakes(named.side, person).some((name) => isBehind(named.side, name, isSame))
  );
}

/** The name of which words are the whole or a part. */
function onlyName({ side, words }: Place): Name | undefined {
  const around = namesWithin(side, { from: Math.max(0, words.from - MOST_PARTS), to: words.to });
  const [name, ...more] = around.filter(({ from, to }) => from < words.to && to > words.from);
  return more.length === 0 ? name : undefined;
}

function namesakes(side: Side, person: Name): readonly Name[] {
  return namesOf(side).filter((name) => isCalled(person, name) || isCalled(name, person));
}

/**
 * Компания «Норд» строит цех. [«Норд» → Компания] даст работу: whether a noun of bodies stands in the place of the one body
 * that a text puts beside it.
 */
function isBodyOf(office: Place, named: Place, body: Name): boolean {
  const noun = bodyIn(office);
  if (noun === undefined) return false;
  const own = keysWide(named.side, body);
  const called = [office.side, named.side].flatMap((side) =>
    namesOf(side)
      .filter((name) => isBeside(side, name, noun))
      .map((name) => ({ name, keys: keysWide(side, name) })),
  );
  return (
    called.length > 0 &&
    called.every(({ name, keys }) => keys === own || (sameName(name, body) !== 'different' && !isCut(named.side, body)))
  );
}

/** The keys of a name with the word before it that may begin it, since it opens its sentence: [Nord] Steel. */
function keysWide({ document }: Side, { from, to }: Name): string {
  const first = isCut({ document }, { from }) ? from - 1 : from;
  return keysBetween(document, first, to).join(' ');
}

/** Whether a word with a capital stands right before a name. */
function isCut({ document }: Pick<Side, 'document'>, { from }: Pick<Name, 'from'>): boolean {
  return from > 0 && IN_NAME.test(gapBefore(document, from)) && hasCapital(wordText(document, from - 1));
}

/** The noun of bodies that is the only word of content among words. */
function bodyIn({ side, words }: Place): string | undefined {
  let noun: string | undefined;
  for (let word = words.from; word < words.to; word++) {
    const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
    if (isFunctionWord(key, language)) continue;
    if (noun !== undefined || !isInstitution(key, language)) return undefined;
    noun = key;
  }
  return noun;
}

/** Whether a noun stands right before a name or behind it, perhaps as an apposition: компания «Норд»; Nord, a company from Holm. */
function isBeside(side: Side, { from, to }: Name, noun: string): boolean {
  const isNoun = (word: number): boolean =>
    word >= 0 &&
    word < side.document.words.count &&
    sameLemma(wordKey(side.document, word), noun, languageAt(side, word), false);
  if (isNoun(from - 1) && /^[ \u00a0\u202f]["«“„]?$/.test(gapBefore(side.document, from))) return true;
  if (to >= side.document.words.count) return false;
  const gap = gapBefore(side.document, to);
  if (isNoun(to)) return /^["»”]?,?[ \u00a0\u202f]$/.test(gap);
  return gap === ', ' && isFunctionWord(wordKey(side.document, to), languageAt(side, to)) && isNoun(to + 1);
}

/** Whether an office stands before a name, with nothing but spaces between its words. */
function isBehind(side: Side, { from }: Name, isSame: (side: Side, word: number) => boolean): boolean {
  for (let word = from - 1; word >= Math.max(0, from - LONGEST_OFFICE); word--) {
    if (!IN_NAME.test(gapBefore(side.document, word + 1))) return false;
    if (isSame(side, word)) return true;
  }
  return false;
}

/** The title that stands first among words. */
function titleIn({ side, words }: Place): string | undefined {
  for (let word = words.from; word < words.to; word++) {
    const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
    if (isTitle(key, language)) return key;
    if (!isFunctionWord(key, language)) return undefined;
  }
  return undefined;
}

/** Words of such an office before the ones that changed: президент [Таллер], глава [государства]. */
const LONGEST_BEGINNING = 1;

/** The office that a state has once of which words are the whole or the end. */
function rowIn({ side, words: { from, to } }: Place): number | undefined {
  for (let word = Math.max(0, from - LONGEST_BEGINNING); word < to; word++) {
    const row = rowAt(side, word);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** The office that a state has once whose words begin at a word, by its number in the list of the language. */
function rowAt(side: Side, word: number): number | undefined {
  const language = languageAt(side, word);
  const row = NAME_RULES[language].offices.findIndex((phrases) =>
    phrases.some((phrase) =>
      phrase
        .split(' ')
        .every(
          (part, at) =>
            word + at < side.document.words.count &&
            sameLemma(part, wordKey(side.document, word + at), language, false),
        ),
    ),
  );
  return row < 0 ? undefined : row;
}
