import { Failure } from '../../../failure.ts';
import type { DocumentMeta, DocumentReader, ReaderOptions } from '../../document.ts';
import { openZip } from '../../unzip.ts';
import { xmlText } from '../../xml-text.ts';
import { finishDocument } from '../finish.ts';
import { documentMeta } from '../meta.ts';
import { isWhole } from '../whole.ts';
import { walkOdf } from './names.ts';
import { readOdfText } from './text.ts';

/**
 * Reads an OpenDocument text (ODF 1.3): what a reader of the page sees of its story, without heads and feet, comments and
 * hidden text.
 *
 * @throws Failure `damaged`, `encrypted`, or `too-large` when the budget is spent.
 */
export const readOdt: DocumentReader = (bytes, options) => {
  const { name, budget, tracked } = options;
  const entries = openZip(bytes, name, budget);
  const read = (path: string): string | null => {
    const entry = entries.find((one) => one.name === path);
    return entry === undefined ? null : xmlText(entry.bytes());
  };
  const manifest = read('META-INF/manifest.xml');
  if ((manifest !== null && isEncrypted(manifest, options)) || entries.some((one) => one.name === 'encrypted-package'))
    throw new Failure('encrypted', name, 'is encrypted: save it without a password');
  const content = read('content.xml');
  if (content === null) throw new Failure('damaged', name, 'is damaged: the document inside has no text part');
  const meta = read('meta.xml');
  return finishDocument({
    ...readOdfText(content, { budget, name, tracked, styles: read('styles.xml') }),
    meta: meta === null ? {} : readMeta(meta, options),
    warnings: isWhole(content) ? [] : [{ kind: 'cut-short' }],
  });
};

/** Whether the manifest lists a part as encrypted (ODF 1.3, part 2, 4.4). */
function isEncrypted(manifest: string, { budget, name }: ReaderOptions): boolean {
  let encrypted = false;
  walkOdf(manifest, budget, name, {
    open: (element) => {
      if (element === 'manifest:encryption-data') encrypted = true;
    },
  });
  return encrypted;
}

/** What the document says of itself; the firm stands where LibreOffice keeps it for Word. */
function readMeta(xml: string, { budget, name }: ReaderOptions): DocumentMeta {
  const values = new Map<string, string>();
  let key: string | undefined;
  walkOdf(xml, budget, name, {
    open: (element, attributes) => {
      key = element === 'meta:user-defined' ? `user ${attributes['meta:name'] ?? ''}` : element;
    },
    text: (piece) => {
      if (key !== undefined) values.set(key, (values.get(key) ?? '') + piece);
    },
    close: () => {
      key = undefined;
    },
  });
  return documentMeta({
    title: values.get('dc:title'),
    author: values.get('meta:initial-creator') || values.get('dc:creator'),
    date: values.get('meta:creation-date') || values.get('dc:date'),
    source: values.get('user Company') || values.get('dc:publisher'),
  });
}
