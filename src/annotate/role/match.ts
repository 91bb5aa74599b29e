import { languageOfLetters } from '../../language/language.ts';
import { lazily } from '../../language/lazily.ts';
import { BOILERPLATE_RULES } from '../../language/rules.ts';
import type { BoilerplateRules, FoldedPatterns, Openers, RoleParts, Signs } from '../../language/shape/boilerplate.ts';
import { LETTERS, SMALL_LETTERS } from '../../language/shape/letters.ts';
import type { Line } from './line.ts';

/** What every language knows of roles; a line may be in any of them. */
export const RULES: readonly BoilerplateRules[] = Object.values(BOILERPLATE_RULES);

/** The alternatives of one part in all languages. */
export function anyOf(part: keyof RoleParts): string {
  return RULES.map(({ parts }) => parts[part])
    .filter((alternatives) => alternatives !== '')
    .join('|');
}

/** Letters of an opener, with the space behind it. */
const OPENER_WIDTH = 4;

/** Whether a line begins with letters that a pattern can begin with. */
export function mayBegin({ opening }: Line, rules: BoilerplateRules, pattern: keyof Openers): boolean {
  const openers = rules.openers[pattern];
  if (openers === null) return true;
  let at = openers.indexOf(opening);
  // the end of one opener and the beginning of the next are none
  while (at > 0 && at % OPENER_WIDTH !== 0) at = openers.indexOf(opening, at + 1);
  return at >= 0;
}

/** Whether a line begins with a figure or with letters that a date can begin with. */
export function mayBeginDate(line: Line, rules: BoilerplateRules, pattern: 'date' | 'opening'): boolean {
  return /^\d/.test(line.text) || mayBegin(line, rules, pattern);
}

/** Whether a line holds letters without which a pattern cannot match. */
export function mayHold(line: Line, rules: BoilerplateRules, pattern: keyof Signs): boolean {
  const signs = rules.signs[pattern];
  let holds = HOLDING.get(signs);
  if (holds === undefined) {
    holds = anyLettersOf(() => signs);
    HOLDING.set(signs, holds);
  }
  return holds(line.lower);
}

/** By the letters of a pattern, what looks for them. */
const HOLDING = new Map<readonly string[], (text: string) => boolean>();

/** Texts that are looked through for each of some letters before a pattern of all of them is made ready. */
const MOST_WITHOUT_PATTERN = 64;

/** Looks for any of some letters in texts: one by one in the few sentences of a release, all at once in a long text. */
export function anyLettersOf(letters: () => readonly string[]): (text: string) => boolean {
  const list = lazily(() => [...new Set(letters())]);
  const pattern = lazily(
    () =>
      new RegExp(
        list()
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('|'),
      ),
  );
  let asked = 0;
  return (text) => (++asked > MOST_WITHOUT_PATTERN ? pattern().test(text) : list().some((part) => text.includes(part)));
}

/** What follows a pattern at the beginning of a line; undefined where it does not stand there. */
export function restOf(
  line: Line,
  rules: BoilerplateRules,
  pattern: keyof Openers & keyof FoldedPatterns,
): string | undefined {
  return mayBegin(line, rules, pattern) ? restAfter(line, rules[pattern]()) : undefined;
}

/** What follows a pattern for lower case at the beginning of a line; undefined where it does not stand there. */
export function restAfter({ text, lower }: Line, pattern: RegExp): string | undefined {
  const match = pattern.exec(lower);
  return match === null || match.index !== 0 ? undefined : text.slice(match[0].length).trim();
}

/** Whether a text begins with a capital, of any script; a class of them takes longer to make ready than to read a page. */
export function opensWithCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a text begins with a small letter of a script that has capitals. */
export function opensSmall(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

const SMALL_LETTER = new RegExp(`^[${SMALL_LETTERS}]`);

const NO_WORD = new RegExp(`[^${LETTERS}'’-]+`);

/** Whether a word in small letters looks like the verb of a sentence, in the language told or that of its letters. */
export function hasPredicate(text: string, own?: BoilerplateRules): boolean {
  const rules = own ?? BOILERPLATE_RULES[languageOfLetters(text)];
  // a verb is the same whether its ё has dots: пройдёт
  const words = text.replaceAll('ё', 'е').split(NO_WORD);
  return words.some(
    (word) => SMALL_LETTER.test(word) && rules.predicate().test(word) && !rules.notPredicate().test(word),
  );
}
