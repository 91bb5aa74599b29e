import type { Side } from '../../annotate/annotated.ts';
import { HEADING, headingText, ITEM, NO_LABEL } from '../../annotate/labels.ts';
import { lastAtMost } from '../../text/sorted.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { tellFactsAnew } from './anew/facts-anew.ts';
import { tellHeadlineFigures } from './anew/headline-figure.ts';
import { tellTurnedPhrases } from './anew/turned-phrases.ts';
import { joinDenials } from './denials.ts';
import { tellFactsApart } from './facts-apart.ts';
import { tellTurnedTimes } from './figure/earlier.ts';
import { tellCrossedFigures } from './figure/host/crossed.ts';
import { keepMovedDates } from './figure/moved-dates.ts';
import { keepStandingFigures } from './figure/standing.ts';
import { tellTurnedFigures } from './figure/turned.ts';
import { cutAttributions, keepRoles } from './in-roles.ts';
import { tellLostDenials } from './lost-denials.ts';
import { tellLostHedges } from './lost-hedges.ts';
import { joinPhrases } from './one-phrase.ts';
import { tellRewritten } from './rewritten.ts';
import { noteRisks } from './risky-style.ts';
import { keepConverse } from './sense/converse.ts';
import { tellExchangedWords } from './sense/exchanged-words.ts';
import { tellFarContraries } from './sense/far-contraries.ts';
import { keepTurns } from './sense/kept-turns.ts';
import { tellLostLimits } from './sense/lost-limit.ts';
import { keepHeldPosts, tellLostPosts } from './sense/lost-post.ts';
import { keepScheduled } from './sense/scheduled.ts';
import { wordsWithin } from './sentences.ts';
import { keepSpeakers } from './speaker.ts';
import { keepStandingNames, tellNamesBesideFigures } from './standing-names.ts';
import { markSwaps } from './swaps.ts';

/** A look at all findings together: what several of them tell that none tells alone. */
export function lookAgain(context: Context, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return findings;
  const cut = cutAttributions(context, renumber(context, findings));
  const swaps = joinPhrases(context, markSwaps(context, cut));
  const facts = joinDenials(context, tellFactsApart(context, keepSpeakers(context, joinDenials(context, swaps))));
  const lost = tellLostHedges(context, tellLostDenials(context, facts));
  const names = keepStandingNames(context, keepScheduled(context, keepConverse(context, keepTurns(context, lost))));
  const held = keepMovedDates(context, keepStandingFigures(context, keepHeldPosts(context, names)));
  const posts = tellLostPosts(context, tellNamesBesideFigures(context, held));
  const limits = tellLostLimits(context, posts);
  const turned = tellFarContraries(
    context,
    tellTurnedTimes(context, tellTurnedFigures(context, tellCrossedFigures(context, limits))),
  );
  const anew = tellFactsAnew(context, tellRewritten(context, keepRoles(context, turned)));
  const phrases = tellTurnedPhrases(context, tellHeadlineFigures(context, anew));
  return noteRisks(context, tellExchangedWords(context, phrases));
}

/** Items of a list, notes and headings count on after an insertion. */
function renumber(context: Context, findings: readonly Finding[]): readonly Finding[] {
  if (!hasLabels(context.a) && !hasLabels(context.b)) return findings;
  return findings.map((finding) => {
    const own = labelAt(context.a, finding.a);
    const other = labelAt(context.b, finding.b);
    if (own === undefined && other === undefined) return finding;
    if (!isNewMarker(finding, own ?? other)) {
      if (own === undefined || other === undefined) return finding;
      const isCounted = own.kind === ITEM && other.kind === ITEM;
      // the number of a heading may be a changed reference, unless a heading of that number is still there
      if (!isCounted && !headingsOf(context.b).has(own.text) && !headingsOf(context.a).has(other.text)) return finding;
    }
    const { kind: _, notes: __, ...rest } = finding;
    return { ...rest, category: 'renumbering', rule: 'label' };
  });
}

/** Whether a finding is nothing but the marker of an item or note that stays: it came, or went. */
function isNewMarker({ category, a, b, wholeLines }: Finding, label: { readonly kind: number } | undefined): boolean {
  if (label?.kind !== ITEM || wholeLines === true) return false;
  return (a.start === a.end || b.start === b.end) && MARKER_CATEGORIES.has(category);
}

/** As what a marker is told before it is known for one. */
const MARKER_CATEGORIES: ReadonlySet<Finding['category']> = new Set([
  'number',
  'wording',
  'name',
  'inserted',
  'deleted',
]);

/** By the labels of a text, which is looked at again for every move: whether there are any, and those of its headings. */
const anyLabels = new WeakMap<Uint8Array, boolean>();
const headings = new WeakMap<Uint8Array, ReadonlySet<string>>();

function hasLabels({ labels }: Side): boolean {
  let known = anyLabels.get(labels);
  if (known === undefined) {
    known = labels.includes(HEADING) || labels.includes(ITEM);
    anyLabels.set(labels, known);
  }
  return known;
}

/** The labels of all headings of a text. */
function headingsOf({ document, labels, breaks }: Side): ReadonlySet<string> {
  let texts = headings.get(labels);
  if (texts === undefined) {
    const found = new Set<string>();
    for (let word = 0; word < labels.length; word++)
      if (labels[word] === HEADING) found.add(headingText(document, labels, breaks, word));
    texts = found;
    headings.set(labels, texts);
  }
  return texts;
}

/** The label in which a span lies, or that is its only word, with its marks. */
function labelAt(side: Side, span: Finding['a']): { readonly kind: number; readonly text: string } | undefined {
  if (span.start === span.end) return undefined;
  const { document, labels, breaks } = side;
  const { from, to } = wordsWithin(side, span);
  const word = from === to ? lastAtMost(document.words.start, span.start) : from;
  if (word < 0 || labels[word] === NO_LABEL || to - from > 1) return undefined;
  if (from === to && (document.words.end[word] as number) < span.end) return undefined;
  const kind = labels[word] as number;
  return { kind, text: kind === HEADING ? headingText(document, labels, breaks, word) : '' };
}
