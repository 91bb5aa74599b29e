import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { DocumentMeta } from '../document.ts';

/** Titles that programs give themselves: the name of the file, of the program, of nothing. */
const NO_TITLE =
  /^(?:untitled.*|без (?:имени|названия).*|документ\s?\d*|document\s?\d*|microsoft (?:word|powerpoint|excel) - .*|print|печать|about:blank|(?:file|https?):\S*|\S+\.(?:docx?|odt|rtf|pdf|html?|txt|indd|qxd|tex|dvi|pages))$/iu;

/** What a file says of itself and of who wrote it. */
export interface PdfFacts {
  readonly meta: DocumentMeta;
  /** A browser printed it: Chromium, and what is built on it. */
  readonly isOfBrowser: boolean;
}

/** What a file says of itself: its XMP packet where there is one, else its information dictionary. */
export async function factsOf(pdf: PDFDocumentProxy): Promise<PdfFacts> {
  const { info, metadata } = await pdf.getMetadata();
  const facts = info as Readonly<Record<string, unknown>>;
  const title = tidy(metadata?.get('dc:title')) ?? tidy(facts.Title);
  const author = tidy(metadata?.get('dc:creator')) ?? tidy(facts.Author);
  const date = isoDate(tidy(metadata?.get('xmp:createdate'))) ?? pdfDate(tidy(facts.CreationDate));
  const source = tidy(metadata?.get('dc:publisher'));
  const meta = {
    ...(title === undefined || NO_TITLE.test(title) ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
  };
  return { meta, isOfBrowser: /^Skia\/PDF/.test(tidy(facts.Producer) ?? '') };
}

/** Longer than any title or name: what else may stand there is no metadata. */
const LONGEST = 1_000;

function tidy(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value;
  if (typeof text !== 'string') return undefined;
  const single = text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('\u00ad', '')
    .trim();
  return single === '' || single.length > LONGEST ? undefined : single;
}

/** A date of the information dictionary (`D:20260317080000+05'00'`, ISO 32000-2, 7.9.4) in ISO 8601. */
function pdfDate(value: string | undefined): string | undefined {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/.exec(
    value ?? '',
  );
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second = '00', z, offset, offsetMinute = '00'] = found;
  if (!isDay(Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined || (z === undefined && offset === undefined)) return date;
  return `${date}T${hour}:${minute}:${second}${z ?? `${offset}:${offsetMinute}`}`;
}

function isoDate(value: string | undefined): string | undefined {
  const found = /^\d{4}-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?/.exec(value ?? '');
  return found !== null && isDay(Number(found[1]), Number(found[2])) ? found[0] : undefined;
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
