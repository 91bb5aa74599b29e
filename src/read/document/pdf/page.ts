import type { PDFPageProxy } from 'unpdf/pdfjs';
import { said } from '../../../terms/said.ts';
import { Failure } from '../../failure.ts';
import type { ReaderOptions } from '../document.ts';
import type { Page, Run } from './run.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** What pdf.js tells of a run of characters; marks of tagged content have no `str`. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

/** How far the direction of a line may be off the horizontal: scans stand askew, stamps and watermarks lie across. */
const ASKEW = 0.1;

/** Runs of one page: the largest page of a newspaper has ten thousand words. */
const MOST_RUNS = 25_000;

/**
 * The text of a page as it is looked at. What is written across or upwards (a stamp, a watermark) is left out, unless
 * most of the page is.
 *
 * @throws Failure `too-large` for a page with more text than any has.
 */
export async function readPage(page: PDFPageProxy, number: number, { name, budget }: ReaderOptions): Promise<Page> {
  const content = await page.getTextContent();
  const items = content.items.filter((item): item is typeof item & TextItem => 'str' in item);
  budget.meet(items.length);
  if (items.length > MOST_RUNS)
    throw new Failure('too-large', name, said`holds more than ${MOST_RUNS} pieces of text on page ${number}`);
  const turned = [0, 90, 180, 270].map((turn) => runsOf(page, items, turn));
  const best = turned.reduce((most, one) => (one.letters > most.letters ? one : most));
  return { number, width: best.width, height: best.height, runs: best.runs };
}

interface Turned {
  readonly runs: readonly Run[];
  readonly letters: number;
  readonly width: number;
  readonly height: number;
}

/** What stands upright when the page is turned by so many degrees. */
function runsOf(page: PDFPageProxy, items: readonly TextItem[], turn: number): Turned {
  const view = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
  const runs: Run[] = [];
  let letters = 0;
  let spaced = false;
  let isFresh = true;
  for (const { str, transform, width, fontName, hasEOL } of items) {
    const text = printable(str);
    if (text.trim() === '') {
      spaced = !hasEOL && (spaced || text !== '');
      isFresh ||= hasEOL && text === '';
    } else {
      const [a, b, c, d, x, y] = times(view.transform as unknown as Matrix, transform as unknown as Matrix);
      const along = Math.hypot(a, b);
      if (along > 0 && a > 0 && Math.abs(b) <= along * ASKEW) {
        const size = Math.hypot(c, d);
        runs.push({
          text: text.trim(),
          x,
          y,
          width,
          size,
          font: fontName,
          spaced: spaced || hasSpace(text, runs.at(-1), x),
          isFresh,
        });
        letters += text.length;
      }
      spaced = false;
      isFresh = false;
    }
    if (hasEOL) spaced = false;
  }
  return { runs, letters, width: view.width, height: view.height };
}

/**
 * Whether the space with which a run begins is one. A browser draws a soft hyphen that breaks nothing as a space without
 * width.
 */
function hasSpace(text: string, before: Run | undefined, x: number): boolean {
  if (!text.startsWith(' ')) return false;
  if (before === undefined || Math.abs(x - before.x - before.width) > before.size * 0.05) return true;
  return !/\p{L}$/u.test(before.text) || !/^\s\p{Ll}/u.test(text);
}

/** Without control characters, which fonts without a table of characters give. */
function printable(text: string): string {
  return text.replaceAll(/[\t\n\r]/g, ' ').replaceAll(/[\p{Cc}\ufffe\uffff]/gu, '');
}

function times([a1, b1, c1, d1, e1, f1]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [
    a1 * a2 + c1 * b2,
    b1 * a2 + d1 * b2,
    a1 * c2 + c1 * d2,
    b1 * c2 + d1 * d2,
    a1 * e2 + c1 * f2 + e1,
    b1 * e2 + d1 * f2 + f1,
  ];
}
