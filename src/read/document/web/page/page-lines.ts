import { isDateAlone } from '../../../../annotate/role/form/stamp.ts';
import { furnitureOf } from '../../../../annotate/role/furniture.ts';
import { roleOf } from '../../../../annotate/role/role.ts';
import type { Block } from '../../office/story.ts';
import { plainWords } from './plain.ts';

/** A line longer than this is read as content, in characters. */
const LONGEST = 200;
/** A line that is pulled out of a paragraph has so many characters and more than so many words. */
const LEAST_PULLED = 30;
const WORDS_PULLED = 5;
/** The paragraph is so many times as long. */
const LONGER = 1.2;
/** Longer paragraphs, in characters, and pages of more lines are not looked through. */
const LONGEST_PARAGRAPH = 3_000;
const MOST_LINES = 400;
/** Lines of a page that are its title and lead. */
const LINES_OF_HEAD = 3;
/** An item of a list stands for itself. */
const LABELLED = /^\s*(?:[-–—•*]\s|\(?\d{1,3}[.)]\s)/u;
/** A line that a page repeats is no longer than this, in characters, and has so many words in small letters. */
const LONGEST_REPEATED = 80;
const SMALL_WORDS = 2;
/** A piece of a line about the story: a date, a name, a counter; in characters. */
const LONGEST_PIECE = 40;
/** What sets pieces of a line apart. */
const PARTED = /\s+[|•·]\s+/u;
/** A file beside the story with its length, or that alone: order.pdf (214.5 KB). */
const FILE_SIZE =
  /^(?:.{1,80}\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|zip|rar|jpe?g|png)[\s,–—-]*)?\(?\d+(?:[.,]\d+)?\s*(?:[KMGk]?B|bytes|[КМГкмг]?[Бб]|байт)\)?$/;
/** What to press in order to tell of a mistake, in whatever language. */
const KEYS = /\bCtrl\s*\+\s*Enter\b/i;
/** Stars that readers gave, with their number. */
const STARS = /^[★☆⭐✩✰✭]{3,}[\s\d.,/()]*$/u;
/** The mark of paid advertising that the law of Russia asks for, on the line that names who paid. */
const PAID = /\berid\s*[:=]?\s*[\w-]{4,}/iu;
/** A name with an address of mail, as the author of a story stands under it. */
const WRITES_FROM = /^(?:\p{Lu}[\p{L}.’'-]*,?\s+){2,4}[(<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>]?$/u;
/** A place where a line is neither first nor last: what is told of it there is told by its own form. */
const INSIDE = { paragraph: 9, paragraphs: 20, part: 'whole' } as const;

/**
 * The lines of a story without those that are furniture by their words: buttons, counters, invitations to read something
 * else. Such lines stand in the flow of a text where no element parts them from it.
 */
export function withoutFurniture(lines: readonly Block[], author: string | undefined): readonly Block[] {
  const byline = plainWords(author ?? '');
  const isPulled = pulledLines(lines);
  const isRepeated = repeatedLines(lines);
  return lines.flatMap((line, index) => {
    if (isPulled(line, index) || isRepeated(line)) return [];
    const isUnderTitle = index > 0 && index < LINES_OF_HEAD && !isDated(lines[index + 1]?.text ?? '');
    if (isUnderTitle && isDated(line.text)) return [];
    const kept = line.text.split('\n').filter((piece, at) => !isFurniture(piece, index + at === 0, byline));
    if (kept.length === 0) return [];
    const text = kept.join('\n');
    return [WRITES_FROM.test(text.trim()) ? { ...line, text, mark: 'byline' } : { ...line, text }];
  });
}

/**
 * Which lines only repeat, set large, some words of a paragraph below or above them. The first lines of a page are none: a
 * lead may stand in the text again.
 */
function pulledLines(lines: readonly Block[]): (line: Block, index: number) => boolean {
  if (lines.length > MOST_LINES) return () => false;
  const paragraphs = lines.map(({ text }) =>
    text.length >= LEAST_PULLED && text.length <= LONGEST_PARAGRAPH ? ` ${plainWords(text)} ` : '',
  );
  return ({ text, heading, mark }, index) => {
    if (index < LINES_OF_HEAD || heading !== undefined || mark !== undefined || LABELLED.test(text)) return false;
    if (text.length < LEAST_PULLED || text.length > LONGEST || text.includes('\t')) return false;
    const words = (paragraphs[index] ?? '').trimEnd();
    if (words.split(' ').length <= WORDS_PULLED) return false;
    return paragraphs.some(
      (other, at) => at !== index && other.length > words.length * LONGER && other.includes(words),
    );
  };
}

/**
 * Which lines a page says again and again between paragraphs, each time the same: no sentence, no name of who speaks, no
 * label of what follows.
 */
function repeatedLines(lines: readonly Block[]): (line: Block) => boolean {
  const counts = new Map<string, number>();
  for (const { text, heading } of lines)
    if (heading === undefined && text.length <= LONGEST_REPEATED) counts.set(text, (counts.get(text) ?? 0) + 1);
  return ({ text, heading, mark }) =>
    (counts.get(text) ?? 0) > 1 &&
    heading === undefined &&
    mark === undefined &&
    !/[\p{N}\t]|[.!?…:»”)]$/u.test(text) &&
    !LABELLED.test(text) &&
    (text.match(/(?<![\p{L}-])\p{Ll}[\p{L}-]*/gu) ?? []).length >= SMALL_WORDS;
}

/** Whether a line tells side by side when a story came out, who wrote it, how often it was read. */
function tellsOfStory(text: string): boolean {
  const pieces = text.split(PARTED);
  if (pieces.length < 2 || pieces.some((piece) => piece.length > LONGEST_PIECE)) return false;
  return pieces.some((piece) => furnitureOf(piece) !== undefined);
}

/** Whether a line has a date and something else side by side; of a list of dates, the next one has it too. */
function isDated(text: string): boolean {
  const pieces = text.trim().split(PARTED);
  return pieces.length > 1 && pieces.every((piece) => piece.length <= LONGEST_PIECE) && pieces.some(isDateAlone);
}

function isFurniture(piece: string, isFirst: boolean, byline: string): boolean {
  const text = piece.trim();
  if (text === '' || text.length > LONGEST || isFirst || text.includes('\t')) return false;
  if (furnitureOf(text) !== undefined || FILE_SIZE.test(text) || KEYS.test(text) || PAID.test(text) || STARS.test(text))
    return true;
  if (tellsOfStory(text)) return true;
  if (byline !== '' && plainWords(text) === byline) return true;
  return roleOf(text, INSIDE) === 'related';
}
