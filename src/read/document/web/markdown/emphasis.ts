/** A run of stars or underscores: how many of them are marks, the rest being text. */
interface Run {
  readonly at: number;
  readonly length: number;
  left: number;
}

const MARK = /[*_]+/g;
const SPACE = /\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Which stars and underscores of a text are marks of emphasis (CommonMark 0.31, 6.2), by their places: a run is paired with
 * the nearest open one of its character.
 */
export function emphasisMarks(text: string, isLiteral: (at: number) => boolean): ReadonlySet<number> {
  const marks = new Set<number>();
  const open: Readonly<Record<string, Run[]>> = { '*': [], _: [] };
  for (const { 0: found, index } of text.matchAll(MARK)) {
    for (let at = index; at < index + found.length; ) {
      const character = text.charAt(at);
      let end = at + 1;
      while (end < index + found.length && text.charAt(end) === character) end++;
      if (!isLiteral(at)) pair(text, { at, length: end - at, left: end - at }, open[character] ?? [], marks);
      at = end;
    }
  }
  return marks;
}

function pair(text: string, run: Run, open: Run[], marks: Set<number>): void {
  const before = text.charAt(run.at - 1);
  const behind = text.charAt(run.at + run.length);
  const isLeft = !isSpace(behind) && (!isPunctuation(behind) || isSpace(before) || isPunctuation(before));
  const isRight = !isSpace(before) && (!isPunctuation(before) || isSpace(behind) || isPunctuation(behind));
  const isUnderscore = text.charAt(run.at) === '_';
  const closes = isRight && (!isUnderscore || !isLeft || isPunctuation(behind));
  const opens = isLeft && (!isUnderscore || !isRight || isPunctuation(before));
  for (let opener = open.at(-1); closes && run.left > 0 && opener !== undefined; opener = open.at(-1)) {
    const count = Math.min(run.left, opener.left);
    for (let taken = 0; taken < count; taken++) {
      marks.add(opener.at + opener.left - 1 - taken);
      marks.add(run.at + run.length - run.left + taken);
    }
    run.left -= count;
    opener.left -= count;
    if (opener.left === 0) open.pop();
  }
  if (opens && run.left > 0) open.push(run);
}

function isSpace(character: string): boolean {
  return character === '' || SPACE.test(character);
}

function isPunctuation(character: string): boolean {
  return character !== '' && PUNCTUATION.test(character);
}
