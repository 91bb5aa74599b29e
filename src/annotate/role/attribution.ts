import { lazily } from '../../language/lazily.ts';
import type { BoilerplateRules } from '../../language/shape/boilerplate.ts';
import { CAPITALS, LETTERS, SMALL_LETTERS } from '../../language/shape/letters.ts';
import { MOST_CREDIT_WORDS } from './credit.ts';
import { folded, type Line, readLine, URL } from './line.ts';
import { anyLettersOf, anyOf, hasPredicate, mayBegin, mayHold, opensWithCapital, RULES, restAfter } from './match.ts';
import { listOf, phrasesOf } from './page-words.ts';
import type { Place } from './place.ts';

const outletNouns = phrasesOf('outletNouns');
const firstSigns = listOf('firstSigns');

/** A line that says who reports. */
export function isAttribution(line: Line, _: Place, rules: BoilerplateRules): boolean {
  return (
    mayReport(line) && (isAttributionClause(line, rules) || isDatedClause(line, rules) || isPublishedWhere(line, rules))
  );
}

/** A sentence that says where the news stands and nothing of it: Информация размещена на сайте министерства. */
function isPublishedWhere(line: Line, rules: BoilerplateRules): boolean {
  return (
    mayBegin(line, rules, 'publishedWhere') &&
    mayHold(line, rules, 'publishedWhere') &&
    rules.publishedWhere().test(line.lower)
  );
}

const TELLING = ['attributionWhole', 'attribution', 'outlet'] as const;

/** A clause that says who reported it and on which day, with no comma behind which the day may be that of the news. */
function isDatedClause(line: Line, rules: BoilerplateRules): boolean {
  if (line.text.includes(',') || !TELLING.some((pattern) => mayHold(line, rules, pattern))) return false;
  const text = line.text.replace(rules.toldDay(), '');
  if (text === line.text) return false;
  const clause = readLine(text);
  if (isAttributionClause(clause, rules)) return true;
  const [, body] = rules.toldBy?.().exec(clause.text) ?? [];
  return body !== undefined && isSource(body, rules);
}

/** A line of two clauses, each of which says who reports: Об этом сообщили в акимате, передаёт «Вестник». */
export function areAttributions(line: Line, place: Place): boolean {
  const comma = line.text.lastIndexOf(', ');
  if (!mayReport(line) || comma < 0 || place.part === 'opening') return false;
  // what neither clause can hold the line does not
  if (!holdsSign(line.lower)) return false;
  const [first, last] = [line.text.slice(0, comma), line.text.slice(comma + 2)];
  return isClauseOfReport(first) && (isClauseOfReport(last) || QUOTED_ALONE().test(last));
}

function isClauseOfReport(text: string): boolean {
  const clause = readLine(text);
  return RULES.some((rules) => isAttributionClause(clause, rules));
}

/** Whether a text in lower case holds letters of which every clause that says who reports holds some, in any language. */
const holdsSign = anyLettersOf(() => [
  ...firstSigns(),
  ...RULES.flatMap(({ signs }) => [
    ...signs.attributionWhole,
    ...signs.attribution,
    ...signs.outlet,
    ...signs.publishedWhere,
  ]),
]);

/** Emphasis, links and spaces, which are made one when a line is read. */
const NOT_PLAIN = /[*_[]| \s|[^\S ]/;

/** Whether a clause of a sentence may say who reports: most can be told not to before they are read. */
export function mayAttribute(sentence: string): boolean {
  return NOT_PLAIN.test(sentence) || holdsSign(sentence.toLowerCase());
}

function mayReport({ isLoud, words }: Line): boolean {
  return !isLoud && words <= MOST_CREDIT_WORDS + 4;
}

function isAttributionClause(line: Line, rules: BoilerplateRules): boolean {
  const whole =
    mayBegin(line, rules, 'attributionWhole') && mayHold(line, rules, 'attributionWhole')
      ? rules.attributionWhole().exec(line.text)
      : null;
  if (whole !== null) {
    const source = whole.slice(1).find((group) => group !== undefined) ?? '';
    const name = source.replace(/^[Tt]he /, '');
    return isSource(source, rules) || isMediumAlone(name) || (rules.medium().test(line.text) && isOutlet(name, rules));
  }
  if (!mayBegin(line, rules, 'attribution')) return false;
  const rest = mayHold(line, rules, 'attribution') ? restAfter(line, rules.attribution()) : undefined;
  if (rest !== undefined && (isSource(rest, rules) || isMediumAlone(rest))) return true;
  const outlet = mayHold(line, rules, 'outlet') ? restAfter(line, rules.outlet()) : undefined;
  return outlet !== undefined && isOutlet(outlet, rules);
}

/** A name that can only be that of a medium, with nothing beside it. */
function isMediumAlone(name: string): boolean {
  return OUTLET.test(name) && isOfMedium(name);
}

/** Whether a name has a word of the names of papers and agencies, or ends with one: the Mill Herald, Coastwire. */
export function isOfMedium(name: string): boolean {
  return name.split(' ').some((word) => {
    const key = word.toLowerCase().replace(/["«»“”]/g, '');
    if (outletNouns().has(key)) return opensWithCapital(word);
    return [...outletNouns()].some((noun) => noun.length > 3 && key.endsWith(noun) && opensWithCapital(word));
  });
}

/** A name of one to three words that is no surname, as media have, perhaps with the medium that it quotes. */
function isOutlet(rest: string, rules: BoilerplateRules): boolean {
  const name = rest.replace(QUOTING(), '');
  if (NAMED_IN_SMALL.test(name) && outletNouns().has(name.slice(name.lastIndexOf(' ') + 1))) return true;
  if (!OUTLET.test(name) || rules.person().test(folded(name))) return false;
  return isOfMedium(name) || !SURNAME().test(name);
}

const OUTLET = new RegExp(`^(?:[${CAPITALS}][${LETTERS}.'’-]{2,}(?: |$)){1,3}$`);
/** Южные вести: the noun of a name in Cyrillic letters has no capital. */
const NAMED_IN_SMALL = new RegExp(`^[${CAPITALS}][${LETTERS}-]{2,}(?: [${SMALL_LETTERS}-]{2,}){1,2}$`);
const SURNAME = lazily(() => new RegExp(`(?:${anyOf('surnameEnds')})(?= |$)`));
const QUOTING = lazily(() => new RegExp(` (?:${anyOf('quoting')}) [^,.!?:;\\d]{2,50}$`));
/** Whom a medium quotes, as a clause behind that which names the medium. */
const QUOTED_ALONE = lazily(() => new RegExp(`^(?:${anyOf('quoting')}) [^,.!?:;\\d]{2,50}$`));

/** A body or a medium, not a person, and nothing said after it. */
export function isSource(rest: string, rules: BoilerplateRules): boolean {
  const plain = rest.replace(URL, '').replace(/[«"“][^«»"“”]{1,60}[»"”]/gu, '«»');
  if (
    rest === '' ||
    /[,;:!?]/.test(plain) ||
    /\d/.test(plain.replace(/[A-Za-zÀ-ɏЀ-ԯ\d-]+\.[A-Za-zÀ-ɏЀ-ԯ]{2,4}/gu, '')) ||
    hasPredicate(plain)
  )
    return false;
  const lower = folded(rest);
  if (rules.person().test(lower) && !rules.press().test(lower)) return false;
  return rules.source().test(rest) || rules.source().test(lower);
}
