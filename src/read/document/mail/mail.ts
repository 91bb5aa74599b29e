import { decode } from '../../encoding/decode.ts';
import { Failure } from '../../failure.ts';
import type { DocumentPart, ExtractedDocument, ExtractedText, MarkedLines, ReaderOptions } from '../document.ts';
import { latin1Text } from '../raw-bytes.ts';
import { createTextBuilder } from '../text-builder.ts';
import { metaOf } from './meta.ts';
import { isMultipart, type Leaf, type MailPart, type MailSource, readParts } from './part.ts';
import { type LetterText, letterText, withMarks } from './plain.ts';
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
  const mail: MailSource = { source: latin1Text(bytes), name, budget };
  const { headers, root } = readParts(mail);
  if (isSealed(root))
    throw new Failure('encrypted', name, 'is an encrypted letter: open it in the mail program and save its text');
  const body = bodyOf(root);
  const letter = await lettersOf(body.texts, mail, options);
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
  readonly texts: readonly Choice[];
  readonly files: readonly Leaf[];
}

/** One text, in one format or in two that say the same. */
interface Choice {
  readonly plain?: Leaf | undefined;
  readonly page?: Leaf | undefined;
}

const SIGNATURES = /^application\/(?:x-)?(?:pkcs7-signature|pgp-signature|pgp-keys)$/;
/** Not for people to read: an invitation says in its other texts what they should know. */
const CARDS = /^text\/(?:x-)?(?:vcalendar|calendar|vcard|directory)$/;
const SEALED = /^application\/(?:(?:x-)?pkcs7-mime|pgp-encrypted)$/;

/** Whether only the receiver can open a letter; what is merely signed in that format is not read either. */
function isSealed(root: MailPart): boolean {
  return isMultipart(root) ? root.kind === 'encrypted' : SEALED.test(root.type);
}

function bodyOf(part: MailPart): Body {
  if (!isMultipart(part)) {
    if (SIGNATURES.test(part.type)) return { texts: [], files: [] };
    if (part.isAttachment || CARDS.test(part.type)) return { texts: [], files: [part] };
    return { texts: [part.type === 'text/html' ? { page: part } : { plain: part }], files: [] };
  }
  const bodies = part.parts.map(bodyOf);
  const files = bodies.flatMap((body) => body.files);
  if (part.kind === 'alternative') return { texts: alternatives(bodies), files: files.filter(isNoPicture) };
  if (part.kind === 'related') return { texts: bodies[0]?.texts ?? [], files: files.filter(isNoPicture) };
  return { texts: bodies.flatMap((body) => body.texts), files };
}

function isNoPicture({ type }: Leaf): boolean {
  return !type.startsWith('image/');
}

/** Of what says the same in several formats: the plain text and the page where each is one text, else the first. */
function alternatives(bodies: readonly Body[]): readonly Choice[] {
  const texts = bodies.map((body) => body.texts).filter((own) => own.length > 0);
  const single = texts.flatMap((own) => (own.length === 1 ? own : []));
  const plain = single.find((choice) => choice.plain !== undefined)?.plain;
  const page = single.findLast((choice) => choice.page !== undefined)?.page;
  return plain === undefined && page === undefined ? (texts[0] ?? []) : [{ plain, page }];
}

async function lettersOf(choices: readonly Choice[], mail: MailSource, options: ReaderOptions): Promise<LetterText> {
  const lines: string[] = [];
  const marks: MarkedLines[] = [];
  for (const choice of choices) {
    const text = await chosenText(choice, mail, options);
    for (const mark of text.marks) marks.push({ ...mark, from: mark.from + lines.length, to: mark.to + lines.length });
    for (const line of text.lines) lines.push(line);
  }
  return { lines, marks };
}

/** How much more a page must say than the plain text beside it, which is then only a hint to open the page. */
const FULLER = 1.5;
/** Words that it says more at least: addresses of links and the like. */
const FULLER_WORDS = 20;

async function chosenText({ plain, page }: Choice, mail: MailSource, options: ReaderOptions): Promise<LetterText> {
  const text = plain === undefined ? undefined : letterText(textOf(plain, mail, options), plain.parameters);
  if (page === undefined) return text ?? { lines: [], marks: [] };
  const shown = await pageText(textOf(page, mail, options), options);
  const words = wordsOf(text);
  return text !== undefined && wordsOf(shown) < words * FULLER + FULLER_WORDS ? text : shown;
}

function wordsOf(text: LetterText | undefined): number {
  return (text?.lines ?? []).reduce((sum, line) => sum + (line.match(/\S+/g)?.length ?? 0), 0);
}

async function pageText(markup: string, { budget, tracked }: ReaderOptions): Promise<LetterText> {
  const { htmlFragment } = await import('../web/fragment.ts');
  const builder = createTextBuilder();
  htmlFragment(markup, builder, { budget, tracked });
  const { text, marks } = builder.build({});
  const letter = withMarks(text === '' ? [] : text.split('\n'));
  return { lines: letter.lines, marks: [...marks, ...letter.marks].sort((a, b) => a.from - b.from) };
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
