import { isAddress } from './address.ts';
import { isSigned } from './byline.ts';
import { isDateAlone } from './form/stamp.ts';
import { isBulleted, pointerOf } from './form/teaser.ts';
import { isRemarksHead } from './furniture.ts';
import { readLine } from './line.ts';
import { hasPredicate } from './match.ts';
import { phrasesOf } from './page-words.ts';
import { NUMBERS, type PageLine } from './row.ts';
import { extentOf, isOfPage } from './story.ts';

const sourceLabels = phrasesOf('sourceLabels');

/** Words of a line in the tail of a page; of a headline of another story; of a question or a call to the reader. */
const MOST_TAIL_WORDS = 8;
const MOST_HEADLINE_WORDS = 16;
/** Sure lines of the page above which the story may still go on. */
const FEWEST_SURE = 2;
/** A day in figures: a time alone may be that of a programme. */
const DAY = /\d[./-]\d{1,2}[./-]\d/;

/**
 * Short lines below a story and below the first sure line of the page: names of sections, subjects and services come in
 * rows, and no list knows them all; a question to the reader is one of them, and so are headlines of other stories
 * when several sure lines stand above. A sentence, a figure or a colon ends the tail: the story may go on.
 */
export function takeTail(rows: PageLine[]): void {
  const end = extentOf(rows)?.last;
  if (end === undefined) return;
  let sure = 0;
  let isTail = false;
  let isForm = false;
  for (let at = end + 1; at < rows.length; at++) {
    const row = rows[at] as PageLine;
    // below the story nothing stands among remarks and the form for them but what readers wrote
    isForm ||= isRemarksHead(row.text) && !/:\s*$/.test(row.text);
    if (isForm && row.role === undefined) row.role = 'furniture';
    if (row.role !== undefined) {
      if (isOfPage(row) || row.role === 'contact') sure++;
      // one line of contacts may close a story, a block of them ends it
      if (isOfPage(row) || (row.role === 'contact' && sure >= FEWEST_SURE)) isTail = true;
      continue;
    }
    if (isReachedAt(row) || (isTail && isAddress(row))) {
      row.role = 'contact';
      sure++;
      continue;
    }
    if (isTeaser(row, rows, end)) {
      row.role = 'related';
      sure++;
      isTail = true;
      continue;
    }
    if (isSource(row)) {
      row.role = 'attribution';
      isTail = true;
      continue;
    }
    isTail ||= introduces(row, rows[at + 1]) && rows.slice(at + 1).every(({ role }) => role !== undefined);
    isTail &&=
      isShort(row) ||
      NUMBERS.test(row.text) ||
      isDateAlone(row.text) ||
      ((sure >= FEWEST_SURE || isBulleted(row.text)) && isLeftOver(row)) ||
      isTimed(row, rows[at - 1], rows[at + 1]) ||
      introduces(row, rows[at + 1]);
    if (isTail) row.role = isSigned(row.text) ? 'signature' : isAuthor(row) ? 'byline' : 'furniture';
  }
}

/** A headline with a mark that points at its story, where the story above has no lines with that mark. */
function isTeaser({ text, size, isProse }: PageLine, rows: readonly PageLine[], end: number): boolean {
  if (size > MOST_HEADLINE_WORDS || (isProse && !/\?["»”)]*\s*$/u.test(text))) return false;
  const pointer = pointerOf(text);
  if (pointer === undefined || /:\s*$/.test(rows[end + 1]?.text ?? '') || /:\s*$/.test(rows[end]?.text ?? ''))
    return false;
  return !rows.slice(0, end + 1).some((row) => pointerOf(row.text) === pointer);
}

/** A headline between the times of two others. */
function isTimed({ size, isProse }: PageLine, above: PageLine | undefined, below: PageLine | undefined): boolean {
  return (
    !isProse &&
    size <= MOST_HEADLINE_WORDS &&
    [above, below].every((row) => row !== undefined && DAY.test(row.text) && isDateAlone(row.text))
  );
}

function isShort({ text, size }: PageLine): boolean {
  return size <= MOST_TAIL_WORDS && !/\d|[.!…:]["»”)]*\s*$/u.test(text);
}

/** The number of a headline in a list of those most read. */
const ITEM_NUMBER = /^\s*\d{1,2}(?:[.)]\s+|\s{2,})(?=\D)/;

/** What says nothing of its own below the page's sure lines: a headline of another story, a question, a call. */
function isLeftOver({ text: line, size, isProse }: PageLine): boolean {
  const text = line.replace(ITEM_NUMBER, '');
  if (isProse && /\?["»”)]*\s*$/u.test(text)) return size <= MOST_HEADLINE_WORDS && !/\d/.test(text);
  if (isProse) return size <= MOST_TAIL_WORDS && /[!]["»”)]*\s*$/u.test(text) && !/\d/.test(text);
  if (size > MOST_HEADLINE_WORDS || /:\s*$|:\s*\d|№/u.test(text)) return false;
  // a figure of which something is said may be the last of the story
  return !/\d/.test(text) || !hasPredicate(text);
}

/** A telephone number with what it is for. */
function isReachedAt({ text, size, isProse }: PageLine): boolean {
  return !isProse && size <= MOST_HEADLINE_WORDS && !hasPredicate(text) && readLine(text).hasPhone;
}

/** The body that a text is from behind its label: SOURCE Mill Trust, Источник новости: mill.example. */
function isSource({ text, size, isProse }: PageLine): boolean {
  const colon = text.indexOf(':');
  if (colon > 0 && sourceLabels().has(text.slice(0, colon).trim().toLowerCase()))
    return /^\S+\.\p{L}{2,7}$/u.test(text.slice(colon + 1).trim());
  const label = /^(\p{Lu}{4,}) \p{Lu}/u.exec(text)?.[1];
  return label !== undefined && !(isProse && size > MOST_TAIL_WORDS) && sourceLabels().has(label.toLowerCase());
}

/** A heading with a colon over lines of the page: We are on: */
function introduces({ text, size }: PageLine, below: PageLine | undefined): boolean {
  return size <= MOST_TAIL_WORDS && /:\s*$/.test(text) && !/\d/.test(text) && below !== undefined && isOfPage(below);
}

function isAuthor({ isProse, person }: PageLine): boolean {
  return !isProse && person() !== undefined;
}
