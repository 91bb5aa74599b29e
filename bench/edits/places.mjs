// Where edits can be planted: words, gaps, sentences and lines of a text.

/** Addresses, mail, tags, telephone numbers and markup are left alone: an edit there is a link or a contact. */
const PROTECTED =
  /(?:https?:\/\/|www\.|t\.me\/)\S+|\S+@\S+|#\S+|\[[^\]\n]*\]\([^)\n]*\)|<[^>\n]*>|\+?\d[\d ()-]{8,}\d|\S*[\w]\.(?:ru|kz|com|org|net)\S*|\S*[/_*]\S*/gu;

export function protectedSpans(text) {
  return [...text.matchAll(PROTECTED)].map((match) => [match.index, match.index + match[0].length]);
}

/** All matches of a pattern (global) as candidates; `make` gives the new text, a list of them, or undefined. */
export function replaceAt(text, pattern, make) {
  const found = [];
  for (const match of text.matchAll(pattern)) {
    const made = make(match);
    for (const one of Array.isArray(made) ? made : [made])
      if (one !== undefined && one !== match[0])
        found.push({ start: match.index, end: match.index + match[0].length, text: one });
  }
  return found;
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for a word or phrase that stands on its own. */
export const alone = (phrase) => new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(phrase)}(?![\\p{L}\\p{N}-])`, 'gu');

/** The lines that are paragraphs, with the place where each begins and where the next one does. */
export function linesOf(text) {
  const lines = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    let next = end;
    while (next < text.length && /\s/.test(text[next]) && text.slice(end, next + 1).trim() === '') next++;
    // the next line begins after the last line end, so that its own indent stays with it
    if (next < text.length) next = text.lastIndexOf('\n', next - 1) + 1;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end, next, text: text.slice(start, end) });
    start = Math.max(next, end + 1);
  }
  return lines;
}

/** Whole sentences inside lines: of four words or more, with an end mark, another sentence on the same line. */
export function sentencesOf(text) {
  const found = [];
  for (const line of linesOf(text)) {
    const borders = [0];
    for (const match of line.text.matchAll(/(?<=\p{Ll}{3}[.!?]) (?=[«"“]?\p{Lu}\p{Ll})/gu))
      borders.push(match.index + 1);
    borders.push(line.text.length + 1);
    for (let at = 0; at + 1 < borders.length; at++) {
      const own = line.text.slice(borders[at], borders[at + 1] - 1);
      const isWhole = /^[«"“]?\p{Lu}.*\p{Ll}{2}[.!?]$/u.test(own) && own.split(' ').length >= 4;
      found.push({
        start: line.start + borders[at],
        end: line.start + borders[at + 1] - 1,
        isWhole,
        isLast: at + 2 === borders.length,
        isFirst: at === 0,
        text: own,
        line,
      });
    }
  }
  return found;
}

export const wordCount = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A line of content: several words, a full stop, no address. */
export const isProse = (text) =>
  wordCount(text) >= 8 && /\p{Ll}{2}[.!?]$/u.test(text.trim()) && !/https?:|www\.|@|^\s*[-•*#\d]/u.test(text);
