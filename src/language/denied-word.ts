import { commonPrefix } from './endings.ts';
import { createPhraseTable } from './phrase.ts';
import { isSameWord } from './same-word.ts';
import type { InfixRules, NegationRules, WithoutRules } from './shape/negation.ts';

/** What the rules of a language tell of negations inside words. */
export interface DeniedWords {
  /** Whether a word may hold a negation that only a word without it, or beyond doubt, can show. */
  readonly mayDeny: (key: string) => boolean;
  /** Whether `key` denies, as `other` at its place shows: it affirms the same, or denies it beyond doubt. */
  readonly denies: (key: string, other: string) => boolean;
  /** The stem of a verb with its negation (келме-), when its ending leaves no doubt that there is one. */
  readonly certainStem: (key: string) => string | undefined;
}

/** Two letters of a verb and two of its negation (ал-ма-йды). */
const SHORTEST_DENIED_STEM = 4;
/** Shorter rests of a word after its prefix are chance. */
const SHORTEST_REST = 3;

/** Negations inside words by the affixes of a language: не-, un-, -сыз, -less, -ма-. */
export function createDeniedWords(rules: NegationRules): DeniedWords {
  const exceptions = createPhraseTable([[rules.exceptions, true]]);
  const prefixes = partsOf(rules.prefixes);
  const endings = partsOf(rules.without.endings);
  const infixes = partsOf(rules.infix?.forms ?? '');
  const certain = partsOf(rules.infix?.certain ?? '');
  const denying = infixes.flatMap((infix) => partsOf(rules.infix?.before ?? '').map((rest) => infix + rest));

  const certainStem = (key: string): string | undefined => {
    for (const ending of certain) {
      if (!key.endsWith(ending)) continue;
      const stem = key.slice(0, -ending.length);
      if (stem.length >= SHORTEST_DENIED_STEM && infixes.includes(stem.slice(-2)) && !exceptions.mayBeginWith(key))
        return stem;
    }
    return undefined;
  };

  const mayDeny = (key: string): boolean => {
    const hasAffix =
      prefixes.some((prefix) => key.startsWith(prefix)) ||
      endings.some((ending) => key.includes(ending)) ||
      denying.some((part) => key.includes(part, 2)) ||
      infixes.some((infix) => key.length > 3 && key.endsWith(infix));
    return hasAffix && certainStem(key) === undefined && !exceptions.mayBeginWith(key);
  };

  const denies = (key: string, other: string): boolean => {
    if (key === other || other === '') return false;
    const sure = certainStem(other);
    if (sure !== undefined) return key.startsWith(sure);
    if (prefixes.some((prefix) => isWithPrefix(key, other, prefix))) return true;
    if (endings.some((ending) => isWithout(key, other, ending, rules.without))) return true;
    return rules.infix !== undefined && isDeniedVerb(key, other, rules.infix, infixes);
  };
  return { mayDeny, denies, certainStem };
}

function partsOf(list: string): readonly string[] {
  return list.split(' ').filter((part) => part !== '');
}

/** незаконна answers законна; so does не-законна, broken at the end of a line. */
function isWithPrefix(denied: string, plain: string, prefix: string): boolean {
  if (!denied.startsWith(prefix) || plain.startsWith(prefix)) return false;
  const rest = denied.slice(prefix.length).replace(/^-/, '');
  return rest.length >= SHORTEST_REST && isSameWord(rest, plain);
}

/** заңсыз answers заңды, careless answers careful. */
function isWithout(denied: string, plain: string, ending: string, rules: WithoutRules): boolean {
  const at = denied.indexOf(ending, SHORTEST_REST);
  if (at < 0) return false;
  if (isOfOther(denied.slice(0, at), plain, rules)) return true;
  if (!plain.startsWith(denied.slice(0, at))) return false;
  const answer = plain.slice(at);
  if (partsOf(rules.sureAnswers).includes(answer)) return true;
  if (!rules.answers.split(' ').includes(answer)) return false;
  return !partsOf(rules.notAfter).some((part) => denied.slice(0, at).endsWith(part));
}

/** Letters of a stem that whose it is may stand behind: келісім. */
const SHORTEST_OWNED = 4;

/** келісіміміз-сіз answers келісімі-мен: with and without the same thing of somebody else. */
function isOfOther(stem: string, plain: string, { sureAnswers, owners }: WithoutRules): boolean {
  const answer = partsOf(sureAnswers).find((ending) => plain.endsWith(ending));
  if (owners === undefined || answer === undefined) return false;
  const owned = plain.slice(0, -answer.length);
  const common = commonPrefix(stem, owned);
  const isOwner = (rest: string): boolean => rest === '' || owners.split(' ').includes(rest);
  for (let length = common; length >= SHORTEST_OWNED; length--)
    if (isOwner(stem.slice(length)) && isOwner(owned.slice(length))) return true;
  return false;
}

/** кел-ме-ді answers кел-ді, ал-ма-йды ал-ады, оқы-ма-йды оқи-ды: equal stems, endings equal but for harmony. */
function isDeniedVerb(denied: string, plain: string, rules: InfixRules, infixes: readonly string[]): boolean {
  const finite = rules.finite.split(' ');
  for (let at = 2; at + 2 < denied.length; at++) {
    if (!infixes.includes(denied.slice(at, at + 2)) || isBehindVowel(denied, at, rules)) continue;
    const rest = restOfVerb(denied.slice(0, at), plain, rules);
    if (rest === undefined) continue;
    const wanted = endingOf(denied.slice(at + 2), rules);
    const seen = endingOf(rest, rules);
    if (wanted === seen && (wanted !== '' || rest !== '')) return true;
    if (finite.includes(wanted) && finite.includes(seen)) return true;
    if (rules.participle !== '' && [wanted, seen].every((ending) => ending.startsWith(rules.participle))) return true;
    for (const pair of rules.endings.split(' ')) {
      const [no = '', yes = ''] = pair.split('=');
      if (seen.startsWith(yes) && wanted.startsWith(no) && seen.slice(yes.length) === wanted.slice(no.length))
        return true;
    }
  }
  return false;
}

const VOWEL = /[аәеиоөуұүыіэюя]/;

/** жаба-ды: letters of the stem and its linking vowel, where a negation would have the form for a vowel. */
function isBehindVowel(word: string, at: number, { notAfterVowel }: InfixRules): boolean {
  return notAfterVowel.split(' ').includes(word.slice(at, at + 2)) && VOWEL.test(word.charAt(at - 1));
}

/** What a verb has after a stem, whose last letter may have become и (оқы-, оқи-) or voiced (шық-, шығ-). */
function restOfVerb(stem: string, plain: string, { linking, voiced }: InfixRules): string | undefined {
  if (plain.startsWith(stem)) return plain.slice(stem.length);
  if (!plain.startsWith(stem.slice(0, -1))) return undefined;
  const [last = '', first = '', next = ''] = [stem.at(-1), plain.charAt(stem.length - 1), plain.charAt(stem.length)];
  if (VOWEL.test(next) && voiced.split(' ').includes(last + first)) return plain.slice(stem.length);
  const merged = stem.length > 2 && linking.includes(stem.at(-1) ?? ' ') ? `${stem.slice(0, -1)}и` : `${stem}и`;
  return plain.startsWith(merged) ? plain.slice(stem.length) : undefined;
}

/** An ending without its linking vowel, its letters folded to the first of those that stand for each other. */
function endingOf(rest: string, rules: InfixRules): string {
  const bare = rules.linking.includes(rest[0] ?? ' ') ? rest.slice(1) : rest;
  const groups = rules.alike.split(' ');
  return Array.from(bare, (letter) => groups.find((group) => group.includes(letter))?.[0] ?? letter).join('');
}
