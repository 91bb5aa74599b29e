import type { DocumentReader } from '../../document.ts';
import { finishDocument, type Note } from '../finish.ts';
import { isWhole } from '../whole.ts';
import { readNumbering } from './numbering.ts';
import { type OfficePackage, openPackage } from './package.ts';
import { readProperties } from './properties.ts';
import { readStyles } from './styles.ts';
import { type NoteKind, type PartText, readText, type TextContext } from './text.ts';

/**
 * Reads a Word document (ECMA-376, WordprocessingML; transitional and strict, with macros or without): what a reader of the
 * page sees of its story, without heads and feet, comments, hidden text and codes of fields. Macros are not looked at.
 *
 * @throws Failure `damaged`, `encrypted`, or `too-large` when the budget is spent.
 */
export const readDocx: DocumentReader = (bytes, options) => {
  const office = openPackage(bytes, options);
  const main = office.main();
  const context = { office, styles: readStyles(office), tracked: options.tracked };
  const first = readBody(main, { ...context, fields: true });
  const { body, notes } = first.body.openField ? readBody(main, { ...context, fields: false }) : first;
  return finishDocument({
    blocks: body.blocks,
    notes,
    meta: readProperties(office),
    warnings: isWhole(main) ? [] : [{ kind: 'cut-short' }],
  });
};

/** The body, with the notes that it has marks of in the order of the marks. */
function readBody(
  main: string,
  given: Omit<TextContext, 'numbering' | 'noteMark'>,
): { readonly body: PartText; readonly notes: readonly Note[] } {
  const asked: { readonly kind: NoteKind; readonly id: string }[] = [];
  const context: TextContext = {
    ...given,
    numbering: readNumbering(given.office, (style) => given.styles.of(style).list),
    noteMark: (kind, id) => `[${asked.push({ kind, id })}]`,
  };
  const body = readText(main, context);
  const parts = new Map<NoteKind, PartText['notes']>();
  const notes: Note[] = [];
  // A note may have marks of further notes.
  for (const { kind, id } of asked) {
    const part = parts.get(kind) ?? readNotes(given.office, kind, context);
    parts.set(kind, part);
    notes.push(part.get(id) ?? []);
  }
  return { body, notes };
}

function readNotes(office: OfficePackage, kind: NoteKind, context: TextContext): PartText['notes'] {
  const xml = office.beside(`${kind}s`);
  return xml === null ? new Map() : readText(xml, context).notes;
}
