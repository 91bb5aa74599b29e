import { decode } from '../../encoding/decode.ts';
import { Failure } from '../../failure.ts';
import type { DocumentPart, ExtractedDocument, ExtractedText, ReaderOptions } from '../document.ts';
import { metaOf } from './meta.ts';
import { isMultipart, type Leaf, type MailPart, type MailSource, readParts } from './part.ts';
import { type LetterText, letterText } from './plain.ts';
import { bytesOf } from './transfer.ts';

/**
 * Reads a letter: the best of its texts is the text of the document, its attachments and the letters inside it are
 * documents of their own. Pictures that belong to the page of a letter are left out.
 *
 * @throws Failure `encrypted` for a letter that only its receiver can open, `too-large` for one of too many parts.
 */
export async function readMail(bytes: Uint8Array, options: ReaderOptions): Promise<ExtractedDocument> {
  const { name, budget } = options;
  budget.unpack(bytes.length);
  const mail: MailSource = { source: Buffer.from(bytes).toString('latin1'), name, budget };
  const { headers, root } = readParts(mail);
  const body = bodyOf(root);
  const letter = lettersOf(body.texts, mail, options);
  const parts = body.files.flatMap((file, at) => partOf(file, at, mail));
  const own: ExtractedText = {
    text: letter.lines.join('\n'),
    meta: metaOf(headers),
    marks: letter.marks,
    pages: [],
    warnings: letter.lines.length === 0 ? [{ kind: 'no-text' }] : [],
  };
  return { own: letter.lines.length === 0 && parts.length > 0 ? null : own, parts };
}

/** What a letter says, in order, and what came with it. */
interface Body {
  readonly texts: readonly Leaf[];
  readonly files: readonly Leaf[];
}

const SIGNATURES = /^application\/(?:x-)?(?:pkcs7-signature|pgp-signature|pgp-keys)$/;

function bodyOf(part: MailPart): Body {
  if (!isMultipart(part)) {
    if (SIGNATURES.test(part.type)) return { texts: [], files: [] };
    return part.isAttachment ? { texts: [], files: [part] } : { texts: [part], files: [] };
  }
  const bodies = part.parts.map(bodyOf);
  const files = bodies.flatMap((body) => body.files);
  if (part.kind === 'alternative') return { texts: best(bodies), files: files.filter(isNoPicture) };
  if (part.kind === 'related') return { texts: bodies[0]?.texts ?? [], files: files.filter(isNoPicture) };
  return { texts: bodies.flatMap((body) => body.texts), files };
}

function isNoPicture({ type }: Leaf): boolean {
  return !type.startsWith('image/');
}

function best(bodies: readonly Body[]): readonly Leaf[] {
  const plain = bodies.find(({ texts }) => texts.some(({ type }) => type === 'text/plain'));
  return plain?.texts ?? bodies.findLast(({ texts }) => texts.length > 0)?.texts ?? [];
}

function lettersOf(leaves: readonly Leaf[], mail: MailSource, options: ReaderOptions): LetterText {
  const lines: string[] = [];
  const marks: LetterText['marks'][number][] = [];
  for (const leaf of leaves) {
    const text = letterText(textOf(leaf, mail, options), leaf.parameters);
    for (const mark of text.marks) marks.push({ ...mark, from: mark.from + lines.length, to: mark.to + lines.length });
    lines.push(...text.lines);
  }
  return { lines, marks };
}

/** The characters of a text part. What calls itself ASCII and is not has no encoding that is known. */
function textOf(leaf: Leaf, { source, name, budget }: MailSource, { encoding }: ReaderOptions): string {
  const bytes = bytesOf(source, leaf);
  budget.unpack(bytes.length);
  const declared = leaf.parameters.get('charset');
  const isAscii = declared === undefined || /^(?:us-)?ascii$/i.test(declared);
  for (const label of [isAscii ? undefined : declared, encoding])
    if (label !== undefined)
      try {
        return decode(bytes, name, label).text;
      } catch (error) {
        // an encoding that nobody knows is as good as none
        if (!(error instanceof Failure) || error.code !== 'usage') throw error;
      }
  return decode(bytes, name).text;
}

/** Names of the files that have none. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/html': 'html',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
};

function partOf(file: Leaf, at: number, mail: MailSource): DocumentPart[] {
  const bytes = bytesOf(mail.source, file);
  mail.budget.unpack(bytes.length);
  if (bytes.length === 0) return [];
  const own = (file.fileName ?? '').replaceAll(/[\\/\p{Cc}]+/gu, '_').trim();
  const extension = EXTENSIONS[file.type];
  const id = own === '' ? `${at + 1}${extension === undefined ? '' : `.${extension}`}` : own;
  return [{ id, bytes }];
}
