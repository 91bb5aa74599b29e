// Candidates of edits of whole sentences and lines, and passages that move.
import { isProse, linesOf, sentencesOf, wordCount } from './places.mjs';

/** A line put before the line that begins at `place`, with the line ends that the text has between its lines. */
const lineAt = (text, place, line) => ({
  start: place,
  end: place,
  text: line + (/\S\n\n\S/.test(text) ? '\n\n' : '\n'),
});

const lineAtEnd = (text, line) =>
  text.endsWith('\n')
    ? { start: text.length, end: text.length, text: `${line}\n` }
    : { start: text.length, end: text.length, text: `\n${line}` };

/** Inserted content: a sentence between sentences, a line between lines. */
export function insertions(text, chance, foreign) {
  const own = sentencesOf(text);
  const strange = (list) => chance.pick(list.filter((one) => !text.includes(one.slice(0, 24))));
  return [
    ...own
      .filter(({ isWhole, isFirst }) => isWhole && !isFirst)
      .map(({ start }) => ({ start, end: start, text: `${strange(foreign.sentences)} ` })),
    ...own
      .filter(({ isWhole, isLast }) => isWhole && isLast)
      .map(({ end }) => ({ start: end, end, text: ` ${strange(foreign.sentences)}` })),
    ...linesOf(text)
      .slice(1)
      .map(({ start }) => lineAt(text, start, strange(foreign.lines))),
    ...linesOf(text)
      .slice(1)
      .filter(() => chance.maybe(0.3))
      .map(({ start }) => lineAt(text, start, `${strange(foreign.lines)}\n${strange(foreign.lines)}`)),
    lineAtEnd(text, strange(foreign.lines)),
  ];
}

/** Content of the text itself that goes: a sentence among others, a line, two lines. */
export function deletions(text, chance) {
  const lines = linesOf(text);
  const isOnly = (passage) => text.indexOf(passage.slice(0, 30)) === text.lastIndexOf(passage.slice(0, 30));
  return [
    ...sentencesOf(text)
      .filter(
        ({ isWhole, isFirst, isLast, text: own }) => isWhole && !(isFirst && isLast) && isProse(own) && isOnly(own),
      )
      .map(({ start, end, isLast }) =>
        isLast ? { start: start - 1, end, text: '' } : { start, end: end + 1, text: '' },
      ),
    ...lines
      .slice(0, -1)
      .filter(({ text: own }) => isProse(own) && isOnly(own))
      .map(({ start }, _, all) => {
        const at = lines.findIndex((line) => line.start === start);
        const two =
          chance.maybe(0.3) && all.some((line) => line.start === lines[at + 1].start) && at + 2 < lines.length;
        return { start, end: lines[at + (two ? 2 : 1)].start, text: '' };
      }),
  ];
}

/** Boilerplate of one role as a line of its own at a place where such a line stands; some as a sentence. */
export function boilerplateAt(text, role, line, chance) {
  const lines = linesOf(text);
  if (role === 'dateline')
    return [lineAt(text, lines[0].start, line), ...(lines.length > 3 ? [lineAt(text, lines[1].start, line)] : [])];
  const inside = lines.slice(1).filter(({ text: own }, at) => isProse(own) || isProse(lines[at].text));
  if (role === 'photo-credit' || role === 'related')
    return [...inside.map(({ start }) => lineAt(text, start, line)), lineAtEnd(text, line)];
  if (role === 'attribution')
    return [
      lineAtEnd(text, line),
      ...sentencesOf(text)
        .filter(({ isWhole, isLast }) => isWhole && isLast && chance.maybe(0.5))
        .map(({ end }) => ({ start: end, end, text: ` ${line}` })),
    ];
  return [lineAtEnd(text, line)];
}

/** Passages that can move: { from, to } is taken out and put at `place`; what it jumps over is longer. */
export function moves(text) {
  const found = [];
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at++) {
    for (let count = 1; count <= 2 && at + count < lines.length; count++) {
      const from = lines[at].start;
      const to = lines[at + count].start;
      const passage = text.slice(from, to);
      if (!lines.slice(at, at + count).every(({ text: own }) => isProse(own)) || isRepeated(text, passage.trim()))
        continue;
      for (const place of [...lines.map(({ start }) => start)])
        if (jumpsFar(text, from, to, place)) found.push({ from, to, place });
    }
  }
  const sentences = sentencesOf(text);
  for (const { isWhole, isLast, start, end } of sentences) {
    if (!isWhole || isLast || wordCount(text.slice(start, end)) < 7 || isRepeated(text, text.slice(start, end)))
      continue;
    for (const other of sentences)
      if (other.isWhole && !other.isFirst && jumpsFar(text, start, end + 1, other.start))
        found.push({ from: start, to: end + 1, place: other.start });
  }
  return found;
}

const isRepeated = (text, passage) => text.indexOf(passage.slice(0, 40)) !== text.lastIndexOf(passage.slice(0, 40));

function jumpsFar(text, from, to, place) {
  const jumped = place > to ? text.slice(to, place) : place < from ? text.slice(place, from) : '';
  return wordCount(jumped) > wordCount(text.slice(from, to)) * 1.3;
}
