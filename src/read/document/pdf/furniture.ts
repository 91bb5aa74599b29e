import { leastOf, mostOf } from './extent.ts';
import { lineText } from './line-text.ts';
import type { Line, Page } from './run.ts';

/** The lines of a page. */
export interface PageLines {
  readonly page: Page;
  readonly lines: readonly Line[];
}

/** Share of the height of a page, at its top and at its foot, in which running heads and page numbers stand. */
const MARGIN_ZONE = 0.14;
/** How far the same head stands elsewhere on another page, in points. */
const SAME_PLACE = 3;
/** Share of the pages that have a running head; left and right pages may have different ones. */
const RUNNING_SHARE = 0.4;
/** How tall a head or a foot is at most that is set smaller than the text, as a share. */
const HEAD_SIZE = 0.87;
/** How far a page number stands from the text, in heights of its font. */
const APART = 1.6;

/** A page number with what is written around it: 3, – 3 –, 3 / 12, Page 3 of 12, стр. 3 из 12, 3-бет. */
const PAGE_NUMBER =
  /^[-–—|\s]*(?:(?:page|p\.|pg\.|стр(?:аница|\.)?|с\.|лист|бет)\s*)?\d{1,4}(?:\s*(?:[/|]|из|of|ден)\s*\d{1,4})?(?:\s*-?\s*(?:бет|бетi|беті))?[-–—|\s]*$/iu;
/** What browsers print above and below a page: the day and time, the address, the page of pages. */
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}/u;
const ADDRESS = /^(?:https?|file|about|data|chrome|blob):\S*/iu;
const PAGE_OF_PAGES = /(?:^|\s)\d{1,4}\s*\/\s*\d{1,4}$/u;

/**
 * Drops what stands on pages and not in the text: running heads and feet, page numbers, what a browser adds. `size` is the
 * height of the text.
 */
export function withoutFurniture(pages: readonly PageLines[], size: number): PageLines[] {
  const running = runningLines(pages);
  return pages.map((own) => {
    const { page, lines } = own;
    const dropped = new Set<Line>();
    for (const band of bandsOf(own)) {
      const isFurniture =
        band.lines.some((line) => running.has(line)) ||
        countsPages(band, page.number) ||
        numbersPage(band, page.number, size) ||
        (band.isApart && PAGE_NUMBER.test(band.text.replaceAll(/[[\]]/g, ''))) ||
        isOfBrowser(band);
      if (isFurniture) for (const line of band.lines) dropped.add(line);
    }
    dropLikeNumbers(own, dropped);
    return { page, lines: lines.filter((line) => !dropped.has(line)) };
  });
}

/** Lines of one baseline near the top or the foot of a page. */
interface Band {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly isTop: boolean;
  /** It stands apart from what is next to it. */
  readonly isApart: boolean;
}

function bandsOf({ page, lines }: PageLines): Band[] {
  const top = page.height * MARGIN_ZONE;
  const foot = page.height - top;
  const outer = lines.filter(({ y }) => y < top || y > foot);
  const levels = [...new Set(lines.map(({ y }) => y))].sort((a, b) => a - b);
  const isAlone = (y: number, far: number): boolean => {
    const above = levels.findLast((level) => level < y - SAME_PLACE) ?? Number.NEGATIVE_INFINITY;
    const below = levels.find((level) => level > y + SAME_PLACE) ?? Number.POSITIVE_INFINITY;
    return y - above > far && below - y > far;
  };
  const bands: Line[][] = [];
  for (const line of [...outer].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const band = bands.at(-1);
    if (band?.[0] !== undefined && line.y - band[0].y < SAME_PLACE) band.push(line);
    else bands.push([line]);
  }
  return bands.map((band) => {
    const y = band[0]?.y ?? 0;
    const far = (band[0]?.size ?? 0) * APART;
    const ordered = [...band].sort((a, b) => a.x - b.x);
    return {
      lines: band,
      text: ordered.map(lineText).join(' '),
      isTop: y < top,
      isApart: isAlone(y, far),
    };
  });
}

/** Lines that stand at the same place of many pages and differ in figures at most. */
function runningLines(pages: readonly PageLines[]): Set<Line> {
  const groups = new Map<string, { page: number; from: number }[]>();
  const found: { line: Line; from: number; key: string }[] = [];
  for (const own of pages)
    for (const { lines, isTop } of bandsOf(own))
      for (const line of lines) {
        const key = `${isTop} ${lineText(line).replaceAll(/\d+/g, '#')}`;
        // page sizes may differ: a foot is measured from below
        const from = isTop ? line.y : own.page.height - line.y;
        const group = groups.get(key);
        const place = { page: own.page.number, from };
        if (group === undefined) groups.set(key, [place]);
        else group.push(place);
        found.push({ line, from, key });
      }
  const needed = Math.max(2, pages.length * RUNNING_SHARE);
  const running = new Set<Line>();
  for (const { line, from, key } of found) {
    const group = groups.get(key) ?? [];
    if (group.length < needed) continue;
    const same = group.filter((other) => Math.abs(other.from - from) < SAME_PLACE);
    // the cells of one level may say the same
    if (new Set(same.map(({ page }) => page)).size >= needed) running.add(line);
  }
  return running;
}

/** Whether a band beside the text ends or begins with the number of its page and how many there are. */
function countsPages({ text, isApart }: Band, page: number): boolean {
  const plain = text.replaceAll(/[[\]]/g, '');
  const [, first, last] = /^(\d{1,4})\s*[/|]\s*\d{1,4}\s|\s(\d{1,4})\s*[/|]\s*\d{1,4}$/.exec(plain) ?? [];
  return isApart && Number(first ?? last) === page;
}

/** Words beside the number of a page in its head or foot, at the most. */
const MOST_BESIDE = 8;

/**
 * Whether a band beside the text, set smaller than it, ends with the number of its page, or begins with it and a mark:
 * Northcape Courier | 1. A number without a mark may be that of a note.
 */
function numbersPage({ lines, text, isApart }: Band, page: number, size: number): boolean {
  if (!isApart || lines.some((line) => line.size > size * HEAD_SIZE)) return false;
  if (text.split(/\s+/).length > MOST_BESIDE) return false;
  const [, first, last] = /^(\d{1,4})\s*[|·•–—]|[\s|·•–—](\d{1,4})$/u.exec(text) ?? [];
  return Number(first ?? last) === page;
}

function isOfBrowser({ text, isTop, isApart }: Band): boolean {
  if (!isApart) return false;
  return isTop ? PRINTED_AT.test(text) : ADDRESS.test(text) || (PAGE_OF_PAGES.test(text) && PRINTED_AT.test(text));
}

/** What is set at the edge of a page as page numbers are, and nothing of the text is, belongs to them. */
function dropLikeNumbers({ page, lines }: PageLines, dropped: Set<Line>): void {
  const look = (line: Line): string => `${line.font} ${line.size.toFixed(1)}`;
  const zone = page.height * MARGIN_ZONE;
  const inZone = (line: Line): boolean => line.y < zone || line.y > page.height - zone;
  const ofText = new Set(lines.filter((line) => !inZone(line)).map(look));
  const looks = new Set([...dropped].map(look).filter((one) => !ofText.has(one)));
  const [highest, lowest] = [leastOf(lines, ({ y }) => y), mostOf(lines, ({ y }) => y)];
  const isOuter = ({ y }: Line): boolean => y - highest < SAME_PLACE || lowest - y < SAME_PLACE;
  for (const line of lines) if (inZone(line) && isOuter(line) && looks.has(look(line))) dropped.add(line);
}

/** Whether a line of a document is set as a head is: at the top of its first page, smaller than the text and far from it. */
export function isLoneHead([first]: readonly PageLines[], line: Line | undefined, size: number): boolean {
  if (first === undefined || line === undefined || line.size > size * HEAD_SIZE) return false;
  const band = bandsOf(first).find(({ lines }) => lines.some(({ y }) => y === line.y));
  return band?.isTop === true && band.isApart;
}
