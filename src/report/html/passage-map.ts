import type { Match } from '../../archive/results.ts';
import { htmlAttribute } from '../escape/html.ts';
import type { Words } from '../words/catalogue.ts';
import { percent } from '../words/counting.ts';

/** Units of the drawing; the page stretches it to its width. */
const WIDTH = 1000;
const BAR = 14;
const STEP = 20;
/** Matches drawn; more bars nobody compares. */
const MOST_BARS = 8;

/** An incoming text from beginning to end, a bar a match, with what of it stands in the match: the picture at a glance. */
export function passageMap(matches: readonly Match[], text: string | undefined, words: Words): string {
  const drawn = matches.slice(0, MOST_BARS).filter(({ passages }) => passages.length > 0);
  if (drawn.length === 0) return '';
  const length = text?.length ?? Math.max(...drawn.flatMap(({ passages }) => passages.map(({ a }) => a.end)));
  const x = (at: number) => ((at / Math.max(1, length)) * WIDTH).toFixed(1);
  const bars = drawn.map(({ passages }, index) => {
    const y = index * STEP;
    const stretches = passages.map(({ a }) => {
      const width = Math.max(1, Number(x(a.end - a.start))).toFixed(1);
      return `<rect class="pm-in" x="${x(a.start)}" y="${y}" width="${width}" height="${BAR}"/>`;
    });
    return `<rect class="pm" x="0" y="${y}" width="${WIDTH}" height="${BAR}"/>${stretches.join('')}`;
  });
  const label = drawn
    .map(({ similarity }, index) => `${index + 1}: ${percent(similarity?.coverage.aInB ?? 0)}`)
    .join(', ');
  const height = drawn.length * STEP;
  const numbers = drawn.map((_, index) => `<li>${index + 1}</li>`).join('');
  return `<figure class="map"><ol aria-hidden="true">${numbers}</ol><svg viewBox="0 0 ${WIDTH} ${height}" height="${height}" preserveAspectRatio="none" role="img" aria-label="${htmlAttribute(`${words.page.overview} ${label}`)}">${bars.join('')}</svg></figure>\n`;
}
