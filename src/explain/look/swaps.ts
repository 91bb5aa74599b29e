import { languageAt, type Side } from '../../annotate/annotated.ts';
import { hasCapital, isInstitution, isPortfolio } from '../../annotate/name/word.ts';
import { sameLemma } from '../../language/inflection.ts';
import { lazilyPerLanguage } from '../../language/language.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { gapBefore, wordKey, wordText } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import type { Context } from '../context.ts';
import { type Finding, inOneShape } from '../finding.ts';
import { askedOnce } from '../rule/word-memory.ts';
import { areSpanAndShare, wereCarried } from './figure/host/carried.ts';
import { figureAround } from './marks.ts';
import { exchanged, keepMutual } from './name/exchanged.ts';
import { isContent } from './neighbourhood.ts';
import { wordsWithin } from './sentences.ts';

/** How many changes further on a partner is looked for: a swap stands within a sentence or two. */
const FARTHEST_PARTNER = 6;

/**
 * Names and figures that changed places with each other, and offices of two persons who stay in theirs; figures that took
 * along what they count say nothing new.
 */
export function markSwaps(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return exchanged(context, swapped(context, keepMutual(context, findings)));
}

function swapped(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const changed: number[] = [];
  for (let at = 0; at < findings.length; at++) if (mayBeSwapped(context, findings[at] as Finding)) changed.push(at);
  const swapped = new Map<number, 'swapped' | 'carried'>();
  for (const [place, at] of changed.entries()) {
    if (swapped.has(at)) continue;
    for (const other of changed.slice(place + 1, place + 1 + FARTHEST_PARTNER)) {
      const [one, two] = [findings[at] as Finding, findings[other] as Finding];
      if (swapped.has(other) || !areSwapped(context, one, two)) continue;
      const isCarried =
        one.category === 'number' &&
        (wereCarried(context, one, two) || areListed(context, one, two) || areSpanAndShare(context, one, two));
      const way = isCarried ? 'carried' : 'swapped';
      swapped.set(at, way).set(other, way);
      break;
    }
  }
  if (swapped.size === 0) return findings;
  return findings.map((finding, at) => {
    const way = swapped.get(at);
    if (way === undefined) return finding;
    if (mayBeOffice(finding))
      return inOneShape({ ...finding, category: 'sense', kind: 'post', rule: 'swap', swap: true });
    if (way === 'swapped') return inOneShape({ ...finding, swap: true });
    const { kind: _, notes: __, ...rest } = finding;
    return inOneShape({ ...rest, category: 'wording', rule: 'carried' });
  });
}

/** № 12 и № 45, № 45 и № 12: references of one list, which nothing but a comma or a word for "and" parts in both texts. */
function areListed(context: Context, one: Finding, two: Finding): boolean {
  return (
    one.kind === 'reference' &&
    two.kind === 'reference' &&
    isListIn(context.a, one.a, two.a) &&
    isListIn(context.b, one.b, two.b)
  );
}

function isListIn(side: Side, one: Finding['a'], two: Finding['a']): boolean {
  const [first, last] = [figureAround(side, one.start, one.end), figureAround(side, two.start, two.end)];
  if (first === undefined || last === undefined) return false;
  const { document } = side;
  let from = first.to;
  let isListed = gapBefore(document, from).trim().startsWith(',');
  if (isJoint(side, from)) {
    isListed = true;
    from++;
  }
  // No. 12 and No. 45
  const isNamed = from === last.from - 1 && wordKey(document, from) === wordKey(document, first.from - 1);
  return isListed && (from === last.from || isNamed);
}

function mayBeSwapped(context: Context, finding: Finding): boolean {
  const { category, a, b } = finding;
  if (a.end === a.start || b.end === b.start) return false;
  return category === 'name' || category === 'number' || (mayBeOffice(finding) && isOtherOffice(context, finding));
}

/** Whether words in the place of others may be of offices, which the lists know or not. */
function mayBeOffice({ category, kind }: Finding): boolean {
  return category === 'wording' || (category === 'sense' && kind === 'post');
}

/** Words of an office between what changed and who holds it: [министр → аким] области Асылов. */
const LONGEST_OFFICE = 3;

/** Whether words of an office stand in the place of another one's, beside the same person. */
function isOtherOffice(context: Context, finding: Finding): boolean {
  const own = officeOf(context.a, finding.a);
  const other = own === undefined ? undefined : officeOf(context.b, finding.b);
  if (own === undefined || other === undefined) return false;
  const [holder, answer] = [holderOf(context.a, own), holderOf(context.b, other)];
  return holder !== undefined && answer !== undefined && context.alignment.links[holder] === answer;
}

/** Words of an office that may be put for another one. */
const LONGEST_TITLE = 3;

/** The words of a span where all are of an office: minister, finance, chief executive. */
function officeOf(side: Side, span: Finding['a']): Range | undefined {
  const words = wordsWithin(side, span);
  if (words.to - words.from > LONGEST_TITLE) return undefined;
  for (let word = words.from; word < words.to; word++) if (!isOfOffice(side, word)) return undefined;
  return words;
}

function isOfOffice(side: Side, word: number): boolean {
  return ofOffice(languageAt(side, word))(side.document, word);
}

const ofOffice = lazilyPerLanguage((language) =>
  askedOnce((key) => isInstitution(key, language) || isPortfolio(key, language)),
);

/**
 * The last word of the name that an office explains (Асылов, министр торговли), the first of the one behind it, or the
 * last of the one before it in its clause (Reed was named chairman).
 */
function holderOf(side: Side, { from, to }: Range): number | undefined {
  const { document } = side;
  const isName = (word: number): boolean =>
    hasCapital(wordText(document, word)) && isContent(side, word) && !isOfOffice(side, word);
  const isArticle = NAME_RULES[languageAt(side, from)].articles.has(wordKey(document, from - 1));
  const first = isArticle ? from - 1 : from;
  if (gapBefore(document, first).trim() === ',' && isName(first - 1)) return first - 1;
  for (let word = to; word < to + LONGEST_OFFICE && word < document.words.count; word++) {
    if (gapBefore(document, word).trim() !== '' || isJoint(side, word)) break;
    if (isName(word)) return word;
  }
  for (let word = first - 1; word >= Math.max(0, first - LONGEST_OFFICE); word--) {
    if (!/^\s+(?:[–—]\s+)?$/.test(gapBefore(document, word + 1)) || isJoint(side, word)) break;
    if (isName(word)) return word;
  }
  return undefined;
}

function isJoint(side: Side, word: number): boolean {
  return NAME_RULES[languageAt(side, word)].and.has(wordKey(side.document, word));
}

function areSwapped(context: Context, x: Finding, y: Finding): boolean {
  if (x.category !== y.category) return false;
  return meansTheSame(context, x.category, x.a, y.b) && meansTheSame(context, x.category, y.a, x.b);
}

function meansTheSame(context: Context, category: Finding['category'], a: Finding['a'], b: Finding['b']): boolean {
  if (category === 'number') {
    const own = figureAround(context.a, a.start, a.end);
    const other = figureAround(context.b, b.start, b.end);
    return own !== undefined && other !== undefined && own.value === other.value;
  }
  const own = context.a.document.text.slice(a.start, a.end).toLowerCase();
  const other = context.b.document.text.slice(b.start, b.end).toLowerCase();
  return own === other || sameLemma(own, other, languageAt(context.a, 0), true);
}
