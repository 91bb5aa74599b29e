import type { Category, Severity } from '../../classify/category.ts';
import type { Kind, ParagraphKind, Verdict } from '../../classify/comparison.ts';
import { oneOrMany } from './counting.ts';
import { enExplained } from './en-explained.ts';
import { enJudged } from './en-judged.ts';
import type { Explanations } from './explained.ts';
import type { Judged } from './judged.ts';

/** A sentence with one or more counts or names in it. */
type Counted = (count: number) => string;

/** Every string of the human formats. One catalogue a language; a missing string is a type error. */
export interface Words {
  /** BCP 47 tag, for the `lang` attribute. */
  readonly tag: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly verdictMeanings: Readonly<Record<Verdict, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly explained: Explanations;
  readonly judged: Judged;
  /** One paragraph's fate, for labels and legends. */
  readonly paragraphKinds: Readonly<Record<ParagraphKind, string>>;
  /** How many paragraphs met that fate: "4 unchanged". */
  readonly paragraphCounts: Readonly<Record<ParagraphKind, Counted>>;
  /** "10 case", in a list of counts. */
  readonly categoryCount: (count: number, category: Category) => string;
  readonly facts: {
    readonly score: string;
    readonly reused: (reused: number, total: number) => string;
    /** Shares come as finished percents. */
    readonly standsIn: (aInB: string, bInA: string) => string;
    readonly resemblance: (share: string, shingleSize: number) => string;
    readonly noGraveChange: string;
    readonly graveChanges: Counted;
    readonly inexact: (reason: string) => string;
    readonly warning: (name: string, warning: string) => string;
    readonly words: Counted;
  };
  /** Headings of the parts of a report, in the order of harm. */
  readonly parts: {
    readonly facts: string;
    readonly content: string;
    readonly moved: string;
    readonly noted: string;
    readonly boilerplate: string;
    readonly editorial: string;
    readonly cosmetic: string;
    readonly ignored: string;
  };
  /** Words about one change. */
  readonly change: {
    readonly added: string;
    readonly removed: string;
    readonly line: Counted;
    readonly movedTo: Counted;
    readonly movedFrom: Counted;
    readonly swapped: string;
    readonly inQuotation: string;
    readonly ignored: string;
    readonly more: Counted;
    readonly notMarked: (count: number, shown: number) => string;
    readonly allListed: string;
  };
  /** What only the page of the HTML report says. */
  readonly page: {
    readonly skip: string;
    readonly changes: string;
    readonly change: string;
    readonly overview: string;
    readonly overviewHelp: string;
    readonly texts: string;
    readonly filters: string;
    readonly onlyWhatMatters: string;
    readonly bySeverity: string;
    readonly byCategory: string;
    readonly next: string;
    readonly previous: string;
    readonly unchanged: Counted;
    readonly openAll: string;
    readonly closeAll: string;
    readonly noChanges: string;
    readonly nothingLeft: string;
    readonly keys: string;
    readonly legend: string;
    readonly method: string;
    readonly absent: string;
  };
  /** Reports on an archive and on a collection. */
  readonly archive: {
    readonly checked: Counted;
    readonly scanned: Counted;
    readonly matches: Counted;
    readonly noMatch: string;
    readonly match: string;
    readonly incoming: string;
    readonly passage: string;
    readonly groups: Counted;
    readonly group: (id: number, members: number) => string;
    readonly original: string;
    readonly pairs: Counted;
    readonly matrix: string;
    readonly skipped: Counted;
    readonly path: string;
    readonly verdict: string;
    /** How many texts the archive holds. */
    readonly inArchive: Counted;
    /** Shares come as finished percents: of the incoming text that stands in the archived one, and the reverse. */
    readonly shares: (incoming: string, archived: string) => string;
    readonly lineRange: (first: number, last: number) => string;
    readonly unverified: string;
    readonly together: (share: string, sources: number) => string;
    readonly adds: (share: string) => string;
    readonly origins: Readonly<Record<'date' | 'containment' | 'unknown', string>>;
    /** Words that a version has beyond the one it came from, and those it lacks. */
    readonly step: (added: number, dropped: number) => string;
    readonly links: Counted;
    readonly inexact: (reason: string) => string;
  };
  /** The report on two folders whose files are paired by name. */
  readonly folders: {
    readonly pairs: Counted;
    readonly onlyIn: (name: string) => string;
  };
}

/** What is counted in the plural; quotes, dashes and the like are told as they are. */
const MANY: Partial<Record<Category, string>> = {
  'blank-line': 'blank lines',
  dateline: 'datelines',
  'photo-credit': 'photo credits',
  signature: 'signatures',
  attribution: 'attributions',
  contact: 'contacts',
  link: 'links',
};

export const en: Words = {
  tag: 'en',
  verdicts: {
    identical: 'identical',
    restyled: 'restyled',
    'near-duplicate': 'near-duplicate',
    partial: 'partial',
    'shared-passage': 'shared passage',
    'same-form': 'same form',
    distinct: 'distinct',
  },
  verdictMeanings: {
    identical: 'The two texts are equal.',
    restyled: 'Every difference is cosmetic.',
    'near-duplicate': 'One release in two versions.',
    partial: 'A substantial part of one text stands in the other.',
    'shared-passage': 'A passage stands in both; the rest differs.',
    'same-form': 'The same template with other facts.',
    distinct: 'The texts have nothing of weight in common.',
  },
  severities: {
    cosmetic: 'cosmetic',
    editorial: 'editorial',
    boilerplate: 'boilerplate',
    structure: 'structure',
    substantive: 'substantive',
  },
  categories: {
    case: 'case',
    yo: 'ё/е',
    quotes: 'quotes',
    dash: 'dash',
    punctuation: 'punctuation',
    whitespace: 'spaces',
    'blank-line': 'blank line',
    split: 'paragraph split',
    merged: 'paragraphs merged',
    unicode: 'Unicode form',
    invisible: 'invisible character',
    homoglyph: 'look-alike letter',
    'number-format': 'number format',
    inflection: 'inflection',
    spelling: 'spelling',
    abbreviation: 'abbreviation',
    renumbering: 'renumbering',
    wording: 'wording',
    dateline: 'dateline',
    'photo-credit': 'photo credit',
    signature: 'signature',
    attribution: 'attribution',
    related: 'related link',
    contact: 'contacts',
    link: 'link',
    moved: 'moved',
    number: 'number',
    name: 'name',
    negation: 'negation',
    sense: 'sense',
    inserted: 'inserted',
    deleted: 'deleted',
  },
  kinds: {
    date: 'date',
    time: 'time',
    percent: 'percent',
    sum: 'sum',
    count: 'count',
    ordinal: 'ordinal',
    unit: 'unit',
    reference: 'reference',
    bound: 'bound',
    modality: 'duty or right',
    logic: 'and/or',
    quantifier: 'all or some',
    antonym: 'opposite',
    tense: 'tense',
  },
  explained: enExplained,
  judged: enJudged,
  paragraphKinds: {
    same: 'unchanged',
    cosmetic: 'cosmetic only',
    edited: 'edited',
    inserted: 'added',
    deleted: 'removed',
    moved: 'moved',
    split: 'split',
    merged: 'merged',
  },
  paragraphCounts: {
    same: (n) => `${n} unchanged`,
    cosmetic: (n) => `${n} cosmetic only`,
    edited: (n) => `${n} edited`,
    inserted: (n) => `${n} added`,
    deleted: (n) => `${n} removed`,
    moved: (n) => `${n} moved`,
    split: (n) => `${n} split`,
    merged: (n) => `${n} merged`,
  },
  categoryCount: (n, category) =>
    `${n} ${n === 1 ? en.categories[category] : (MANY[category] ?? en.categories[category])}`,
  facts: {
    score: 'score',
    reused: (reused, total) => `${reused} of ${oneOrMany(total, 'paragraph', 'paragraphs')} reused`,
    standsIn: (aInB, bInA) => `${aInB} of A stands in B, ${bInA} of B in A`,
    resemblance: (share, k) => `resemblance ${share} (${k}-word shingles)`,
    noGraveChange: 'No figure, name or negation changed in the shared text.',
    graveChanges: (n) =>
      `${oneOrMany(n, 'figure, name, negation or sense', 'figures, names, negations or senses')} changed.`,
    inexact: (reason) => `The comparison hit a bound and is not exact: ${reason}`,
    warning: (name, warning) => `${name}: ${warning}`,
    words: (n) => oneOrMany(n, 'word', 'words'),
  },
  parts: {
    facts: 'facts changed',
    content: 'added and removed',
    moved: 'moved',
    noted: 'worth a second look',
    boilerplate: 'boilerplate',
    editorial: 'edited wording',
    cosmetic: 'cosmetic',
    ignored: 'ignored',
  },
  change: {
    added: 'added',
    removed: 'removed',
    line: (n) => `line ${n}`,
    movedTo: (n) => `moved to line ${n}`,
    movedFrom: (n) => `moved from line ${n}`,
    swapped: 'changed places',
    inQuotation: 'inside a quotation',
    ignored: 'ignored',
    more: (n) => `and ${n} more`,
    notMarked: (n, shown) =>
      `${oneOrMany(n, 'difference', 'differences')} found; the ${shown} gravest are marked here.`,
    allListed: 'The JSON report lists all.',
  },
  page: {
    skip: 'Skip to the texts',
    changes: 'What changed',
    change: 'Change',
    overview: 'At a glance',
    overviewHelp: 'Each bar is a text from its first to its last word; bands join what stands in both.',
    texts: 'Side by side',
    filters: 'Filters',
    onlyWhatMatters: 'Only what matters',
    bySeverity: 'Severity',
    byCategory: 'Category',
    next: 'Next change',
    previous: 'Previous change',
    unchanged: (n) => oneOrMany(n, 'unchanged paragraph', 'unchanged paragraphs'),
    openAll: 'Unfold all',
    closeAll: 'Fold unchanged',
    noChanges: 'The texts are equal, character for character.',
    nothingLeft: 'No change is left with these filters.',
    keys: 'Keys: n next change, p previous change, m only what matters.',
    legend: 'Legend',
    method: 'How this was measured',
    absent: 'not in this text',
  },
  archive: {
    checked: (n) => `${oneOrMany(n, 'incoming text', 'incoming texts')} checked`,
    scanned: (n) => `${oneOrMany(n, 'text', 'texts')} scanned`,
    matches: (n) => oneOrMany(n, 'match', 'matches'),
    noMatch: 'Nothing like it in the archive.',
    match: 'match',
    incoming: 'incoming',
    passage: 'passage',
    groups: (n) => oneOrMany(n, 'group of copies', 'groups of copies'),
    group: (id, members) => `Group ${id}: ${oneOrMany(members, 'text', 'texts')}`,
    original: 'original',
    pairs: (n) => oneOrMany(n, 'pair', 'pairs'),
    matrix: 'Similarity of each pair',
    skipped: (n) => `${oneOrMany(n, 'file', 'files')} skipped`,
    path: 'path',
    verdict: 'verdict',
    inArchive: (n) => `${oneOrMany(n, 'text', 'texts')} in the archive`,
    shares: (incoming, archived) => `${incoming} of it stands there, ${archived} of that one here`,
    lineRange: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    unverified: 'not confirmed: its text is not kept, and its file is gone or has changed',
    together: (share, sources) => `${sources} texts together hold ${share} of it`,
    adds: (share) => `adds ${share}`,
    origins: {
      date: 'the earliest date',
      containment: 'what the texts hold of one another',
      unknown: 'original unknown',
    },
    step: (added, dropped) => `+${added} −${oneOrMany(dropped, 'word', 'words')}`,
    links: (n) => oneOrMany(n, 'quotation', 'quotations'),
    inexact: (reason) => `Not everything was looked at: ${reason}`,
  },
  folders: {
    pairs: (n) => `${oneOrMany(n, 'pair', 'pairs')} of files`,
    onlyIn: (name) => `only in ${name}`,
  },
};
