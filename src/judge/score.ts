import { type Evidence, SHORT_TEXT } from './evidence.ts';
import { least } from './verdict.ts';

/** The parts of a score, each in 0..1; their product is the raw score. docs/score.md gives the reasons. */
export interface ScoreParts {
  /** How much of one text stands in the other, boilerplate aside. */
  readonly amount: number;
  /** What is left of that when figures stand in the place of others. */
  readonly figures: number;
}

/** What the score is made from. */
export type ScoreEvidence = Pick<
  Evidence,
  | 'longer'
  | 'containment'
  | 'coverage'
  | 'words'
  | 'sentences'
  | 'unchanged'
  | 'reuse'
  | 'figures'
  | 'namesReplaced'
  | 'namesSwapped'
  | 'rewording'
>;

/**
 * A word in a whole sentence that both texts have is worth more than one in a scattered run of three: with this
 * worth a third of a text makes an excerpt, three tenths at the head of both.
 */
const SENTENCE_WORTH = 1.6;
/**
 * How much re-use in several passages adds up, where sentences of both texts were taken over and reworded: one long
 * passage may be a quotation that two stories share, many are not.
 */
const MOST_SPREAD = 0.5;
/** So far and no further do sentences lift a pair: just above the line, so that replaced figures still count. */
const SENTENCES_AT_MOST = 0.6;
/** And passages in which single words differ: any replaced figure that is more than a correction takes them below it. */
const PASSAGES_AT_MOST = 0.57;
/** Where sentences all over a text were told in other words, what is linked of both counts more than the runs that are left. */
const RETOLD_AT_MOST = 0.65;
/** Less outside of the longest passage is a quotation or a lead that two stories share. */
const ALL_OVER = 0.4;
/** Above that only what is more than a form filled anew has: a form is linked as much, and its figures are others. */
const RETOLD_SURELY = 0.75;
/** And so slowly. */
const RETOLD_SLOPE = 0.3;
/** With this share of both linked, and the figures of the one in the other, a retelling is a copy; here it surely is. */
const LEAST_RETOLD = 0.3;
const SURELY_RETOLD = 0.31;
/** So many words a figure that stayed in its place: stories of one event by two authors share fewer, and replace as many. */
const WORDS_A_FIGURE = 20;
/** And not fewer than these, in short texts too: one or two stay by chance. */
const FEWEST_FIGURES = 6;
/** Two figures that stayed make up for one that was replaced. */
const REPLACED_WEIGHT = 2;
/** Share of the body that is linked in short runs: what stands in long ones may be a block that two releases share. */
const IN_SHORT_RUNS = 0.15;
/** So much more is linked worth where the figures are the same. */
const SAME_FIGURES = 0.7;
/** Rewording begins where one ordinary word in twenty was replaced; with less, shingles tell how much is shared. */
const LEAST_REWORDED = 0.05;
/** Few figures stray from the rate of the words by chance: so many times as many replaced ones are still alike. */
const STRAYING = 1.5;
/** And one more at any rate: codes weigh as much as three. */
const STRAYED = 0.5;
/** Nearly all of what is shared rests on its figures: they tell a form that was filled anew from a copy. */
const FIGURES_WEIGHT = 0.95;
/** A figure and a quarter more on the side of what is kept: a single figure is weak evidence, a single code is not. */
const DOUBT = 1.25;
/** Where replaced figures stand in a tenth of a text or more, they may be what it is about; in less they are a correction. */
const FEW_TOUCHED = 0.1;
/** Amounts are what a text is about where so many are others, or where half of it has them; codes always are. */
const MANY_FIGURES = 5;
const MOST_SENTENCES = 0.5;
/** Where no other word changed they are a correction up to four fifths: who fills a form anew words something anew as well. */
const MOST_SENTENCES_ALONE = 0.8;
/** Who and when, or where and when, are what a text is about where so much of it stands with them; in a long one they were put right. */
const WHEN_AND_WHERE = 0.2;
/** Share of the longer body in its place, above which hardly any other word changed. */
const MOST_IN_PLACE = 0.8;
/** Words. Up to there each change breaks three shingles of few: sentences that stand as they were and links tell more. */
const FEW_SENTENCES = 60;
/** Where so much stands in whole sentences as it was, other amounts in the rest begin to be a correction; forms change all. */
const SOME_UNCHANGED = 0.2;
/** And here a single one is no more than that. */
const MUCH_UNCHANGED = 1 / 3;
/** Words. In shorter texts every word is the message. */
const FEWEST_WORDS = 4;
/** In a flash one other fact of several words is an alarm and no other text; more of them are a form. */
const DOUBT_OF_SHORT = 3;
/** Words. From there on the doubt of a flash has faded away. */
const NO_FLASH = 30;
/** The raw score that separates copies from the rest on the labelled sets; it is laid on 0.5. */
export const COPY = 0.54;
/** Only identical and restyled texts score 1. */
const MOST = 0.9999;

/** The parts of the score of two texts that differ in more than style. */
export function scoreParts(evidence: ScoreEvidence): ScoreParts {
  const { containment, longer, sentences, reuse, rewording, words } = evidence;
  const { inPlace, factsKept, factsReplaced } = rewording;
  const rate = rewordedRate(rewording);
  const spread = reuse.share * (1 + reuse.scattered * Math.min(MOST_SPREAD, reuse.sentences));
  return {
    amount: Math.max(
      containment.aInB,
      containment.bInA,
      Math.min(SENTENCES_AT_MOST, sentences * SENTENCE_WORTH),
      Math.min(PASSAGES_AT_MOST, spread),
      longer > FEW_SENTENCES ? retoldAmount(evidence) : 0,
      // Where every third word was replaced, a third of the shingles is left, and all words stand in their places.
      rate === 0 ? 0 : inPlace * (1 - shareLost(factsKept, factsReplaced, rate, 1)),
      // In a headline two words that came in leave no shingle.
      isShort(evidence) ? Math.min(words.aInB, words.bInA) : 0,
      // In a few sentences a list in another order leaves few, and one sentence told anew is a third of the text.
      longer > SHORT_TEXT && longer <= FEW_SENTENCES ? Math.min(SENTENCES_AT_MOST, linkedAmount(evidence)) : 0,
    ),
    figures: 1 - FIGURES_WEIGHT * lostFacts(evidence, rate),
  };
}

/** Whether both texts are headlines or flashes: too short for shingles, and not so short that any word is another text. */
function isShort({ longer }: Pick<ScoreEvidence, 'longer'>): boolean {
  return longer >= FEWEST_WORDS && longer <= SHORT_TEXT;
}

/** What is linked of the text that has less, and more the more sentences all over it were kept in part, with their figures. */
function retoldAmount(evidence: ScoreEvidence): number {
  const { coverage, reuse } = evidence;
  const { scattered, sentences } = reuse;
  const figures = sameFigures(evidence);
  const allOver = Math.max(figures, Math.min(1, scattered / ALL_OVER) * (1 + scattered * sentences));
  const retold = least(coverage) * allOver * (1 + SAME_FIGURES * figures);
  const surely = PASSAGES_AT_MOST + Math.max(0, retold - RETOLD_SURELY) * RETOLD_SLOPE;
  return Math.min(retold, surely, RETOLD_AT_MOST);
}

/** How sure it is, in 0..1, that the same things are told in other words: all over both texts, with the same figures. */
function sameFigures({ coverage, reuse, figures: { kept, replaced }, longer }: ScoreEvidence): number {
  const linked = least(coverage);
  const enough = partOf(linked - LEAST_RETOLD, SURELY_RETOLD - LEAST_RETOLD);
  return (
    enough *
    partOf(linked - reuse.share, IN_SHORT_RUNS) *
    partOf(kept - REPLACED_WEIGHT * replaced, Math.max(FEWEST_FIGURES, longer / WORDS_A_FIGURE))
  );
}

/** What part of it is there, at most all of it: 0..1. */
function partOf(part: number, of: number): number {
  return Math.min(1, Math.max(0, part / of));
}

/** Unchanged sentences count whole and more, in the others a word that was replaced breaks its neighbours as well. */
function linkedAmount({ coverage, unchanged }: ScoreEvidence): number {
  const inOthers = Math.max(0, least(coverage) - unchanged);
  return Math.max(unchanged * SENTENCE_WORTH, unchanged + (inOthers === 0 ? 0 : inOthers ** 2 / (1 - unchanged)));
}

/** How much of what the text is about was replaced. */
function lostFacts(evidence: ScoreEvidence, rate: number): number {
  const { kept, replaced, codes, touched, elsewhere } = evidence.figures;
  // names that changed places are those of the same text
  const names = evidence.namesReplaced - evidence.namesSwapped;
  if (isShort(evidence)) return shareLost(kept, replaced + names, rate, DOUBT_OF_SHORT);
  // One warning for two regions: another day and another name are what such a text is about, whatever else stays.
  const facts = elsewhere ? replaced + names : replaced;
  const about = Math.max(touched / (elsewhere ? WHEN_AND_WHERE : mostSentences(evidence)), replaced / MANY_FIGURES);
  const weight = codes > 0 ? 1 : Math.min(1, about) * (elsewhere ? 1 : 1 - corrected(evidence));
  return shareLost(kept, facts, rate, doubtIn(evidence)) * Math.min(1, touched / FEW_TOUCHED) * weight;
}

/** How sure it is, in 0..1, that replaced amounts are a correction: few of them, and whole sentences beside them as they were. */
function corrected({ figures: { replaced }, unchanged }: ScoreEvidence): number {
  const few = Math.min(1, Math.max(0, MANY_FIGURES - replaced) / (MANY_FIGURES - 1));
  return few * Math.min(1, Math.max(0, unchanged - SOME_UNCHANGED) / (MUCH_UNCHANGED - SOME_UNCHANGED));
}

/** The doubt of a flash fades away in texts of a few sentences. */
function doubtIn({ longer }: ScoreEvidence): number {
  const faded = Math.min(1, (longer - SHORT_TEXT) / (NO_FLASH - SHORT_TEXT));
  return DOUBT_OF_SHORT + (DOUBT - DOUBT_OF_SHORT) * faded;
}

/** Up to what share of a text replaced amounts may be a correction. */
function mostSentences({ rewording: { inPlace } }: ScoreEvidence): number {
  const alone = Math.max(0, inPlace - MOST_IN_PLACE) / (1 - MOST_IN_PLACE);
  return MOST_SENTENCES + (MOST_SENTENCES_ALONE - MOST_SENTENCES) * alone;
}

/** At what rate words were replaced all over the text; 0 where the text was not reworded. */
function rewordedRate({ rate }: ScoreEvidence['rewording']): number {
  return rate < LEAST_REWORDED ? 0 : rate;
}

/** The share of figures that were replaced, beyond what rewording replaces. */
function shareLost(kept: number, replaced: number, rate: number, doubt: number): number {
  const all = kept + replaced;
  const expected = rate === 0 ? 0 : STRAYING * rate * all + STRAYED;
  return Math.max(0, replaced - expected) / (all + doubt);
}

/** The product of the parts. */
export function rawScore({ amount, figures }: ScoreParts): number {
  return amount * figures;
}

/** The score from its parts: their product, stretched on both sides of the line between copies and the rest. */
export function scoreOf(parts: ScoreParts): number {
  const raw = rawScore(parts);
  return Math.min(MOST, raw < COPY ? (raw / COPY) * 0.5 : 0.5 + ((raw - COPY) / (1 - COPY)) * 0.5);
}
