import type { Tracked } from '../../document.ts';
import { createFields } from '../fields.ts';
import { raised } from '../raised.ts';
import { type Block, createStory } from '../story.ts';
import type { Numbering } from '../word-lists.ts';
import { type Attributes, isOn, numberOf, walkPart } from './names.ts';
import type { OfficePackage } from './package.ts';
import { signOf } from './sign.ts';
import type { Styles } from './styles.ts';

/** What the text of all parts of a document is read with. */
export interface TextContext {
  readonly office: OfficePackage;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly tracked: Tracked;
  /** The mark of a note, by its kind and id. Notes are numbered in the order in which this is asked. */
  readonly noteMark: (kind: NoteKind, id: string) => string;
  /** Whether results of fields are told from their codes; a document with a field that never ends is read without. */
  readonly fields: boolean;
}

export type NoteKind = 'footnote' | 'endnote';

/** The text of a part. */
export interface PartText {
  readonly blocks: readonly Block[];
  /** Notes by their id, in a part that holds notes. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  /** Whether the part ends in the code of a field, so that the rest of it was taken for code. */
  readonly openField: boolean;
}

interface Paragraph {
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  /** Its end is hidden, that of a large first letter, or not there on this side of the tracked changes: it goes on in the next. */
  joined: boolean;
}

interface Run {
  style: string | undefined;
  hidden: boolean | undefined;
  position: 'raised' | 'lowered' | undefined;
  /** What follows a note's mark in its run is that mark as somebody typed it. */
  muted: boolean;
}

/** Elements whose content is no text of the document. */
const NO_TEXT = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPr',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
]);
/** Elements whose characters are text. */
const TEXT = new Set(['w:t', 'w:delText', 'm:t']);
/** The runs that only one side of the tracked changes has. */
const ONLY_FINAL = new Set(['w:ins', 'w:moveTo']);
const ONLY_ORIGINAL = new Set(['w:del', 'w:moveFrom']);

/** Reads the text of a part: of the body, of footnotes, of endnotes. */
export function readText(xml: string, context: TextContext): PartText {
  const { styles, numbering, tracked } = context;
  const absent = tracked === 'final' ? ONLY_ORIGINAL : ONLY_FINAL;
  const story = createStory();
  const fields = createFields();
  const notes = new Map<string, readonly Block[]>();
  const path: string[] = [];
  const paragraphs: Paragraph[] = [];
  const runs: Run[] = [];
  const rows: { dropped: boolean }[] = [];
  const controls: { placeholder: boolean }[] = [];
  const alternatives: { chosen: boolean }[] = [];
  const noteIds: string[] = [];
  let skipped = 0;

  const isVisible = (): boolean => {
    if (context.fields && fields.inCode()) return false;
    const run = runs.at(-1);
    if (run === undefined) return true;
    run.hidden ??= styles.of(run.style).hidden ?? styles.of(styleOf(paragraphs.at(-1))).hidden ?? false;
    return !run.hidden && !run.muted;
  };
  const styleOf = (paragraph: Paragraph | undefined): string | undefined => paragraph?.style ?? styles.usual;
  const say = (piece: string): void => {
    if (isVisible()) story.text(piece);
  };
  const endParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined || paragraph.joined) return;
    const id = styleOf(paragraph);
    const style = styles.of(id);
    const list = paragraph.list ?? style.list;
    const label = list === undefined ? '' : numbering.next(list, paragraph.level ?? style.level, id);
    story.paragraph({ label, mark: style.mark, heading: style.heading });
  };

  /** A property of a paragraph, a run, a row or a control. */
  const property = (element: string, attributes: Attributes, parent: string, above: string): void => {
    const value = attributes['w:val'];
    const paragraph = paragraphs.at(-1);
    const run = runs.at(-1);
    if (parent === 'w:pPr' && paragraph !== undefined) {
      if (element === 'w:pStyle') paragraph.style = value;
      // A large first letter is a paragraph of its own.
      else if (element === 'w:framePr' && /^(?:drop|margin)$/.test(attributes['w:dropCap'] ?? ''))
        paragraph.joined = true;
    } else if (parent === 'w:numPr' && paragraph !== undefined) {
      if (element === 'w:numId') paragraph.list = value;
      else if (element === 'w:ilvl') paragraph.level = numberOf(value);
    } else if (parent === 'w:rPr' && above === 'w:pPr' && paragraph !== undefined) {
      if (absent.has(element) || ((element === 'w:vanish' || element === 'w:specVanish') && isOn(attributes)))
        paragraph.joined = true;
    } else if (parent === 'w:rPr' && above === 'w:r' && run !== undefined) {
      if (element === 'w:vanish') run.hidden = isOn(attributes);
      else if (element === 'w:rStyle') run.style = value;
      else if (element === 'w:vertAlign')
        run.position = value === 'superscript' ? 'raised' : value === 'subscript' ? 'lowered' : undefined;
    } else if (parent === 'w:trPr') {
      const row = rows.at(-1);
      if (absent.has(element) && row !== undefined) row.dropped = true;
    } else if (parent === 'w:sdtPr' && element === 'w:showingPlcHdr') {
      const control = controls.at(-1);
      if (control !== undefined) control.placeholder = isOn(attributes);
    }
  };

  /** What stands in a run beside its text. */
  const inRun = (element: string, attributes: Attributes): void => {
    const sign = signOf(element, attributes);
    if (sign !== undefined) say(sign);
    else if (element === 'w:fldChar') fields.meet(attributes['w:fldCharType']);
    else if (element === 'w:footnoteReference') noteReference('footnote', attributes);
    else if (element === 'w:endnoteReference') noteReference('endnote', attributes);
  };
  const noteReference = (kind: NoteKind, attributes: Attributes): void => {
    if (!isVisible()) return;
    story.text(context.noteMark(kind, attributes['w:id'] ?? ''));
    const run = runs.at(-1);
    if (run !== undefined && 'w:customMarkFollows' in attributes) run.muted = true;
  };

  /** Whether an element is left out with all that it holds. */
  const isLeftOut = (element: string): boolean => {
    if (NO_TEXT.has(element) || absent.has(element)) return true;
    if (element === 'w:sdtContent') return controls.at(-1)?.placeholder ?? false;
    if (element !== 'mc:Choice' && element !== 'mc:Fallback') return false;
    const alternative = alternatives.at(-1);
    if (alternative?.chosen) return true;
    if (alternative !== undefined) alternative.chosen = true;
    return false;
  };

  walkPart(xml, context.office.budget, context.office.name, {
    open: (element, attributes) => {
      if (skipped > 0) {
        skipped += 1;
        return;
      }
      const parent = path.at(-1) ?? '';
      const above = path.at(-2) ?? '';
      if (parent.endsWith('Pr')) {
        property(element, attributes, parent, above);
        if (NO_TEXT.has(element)) {
          skipped = 1;
          return;
        }
      } else if (isLeftOut(element)) {
        skipped = 1;
        return;
      }
      path.push(element);
      switch (element) {
        case 'w:p':
          paragraphs.push({ style: undefined, list: undefined, level: undefined, joined: false });
          break;
        case 'w:r':
          runs.push({ style: undefined, hidden: undefined, position: undefined, muted: false });
          break;
        case 'w:tbl':
          story.openTable();
          break;
        case 'w:tr':
          rows.push({ dropped: false });
          break;
        case 'w:tc':
          story.openCell();
          break;
        case 'w:sdt':
          controls.push({ placeholder: false });
          break;
        case 'mc:AlternateContent':
          alternatives.push({ chosen: false });
          break;
        case 'w:txbxContent':
          story.openBox();
          break;
        case 'w:footnote':
        case 'w:endnote':
          noteIds.push(attributes['w:id'] ?? '');
          story.openBox();
          break;
        case 'm:den':
          say('/');
          break;
        default:
          if (parent === 'w:r') inRun(element, attributes);
      }
    },
    text: (piece) => {
      if (skipped > 0 || !TEXT.has(path.at(-1) ?? '')) return;
      // A line end inside an element of text is a space: breaks have an element of their own.
      const text = piece.replaceAll(/[\r\n]+/g, ' ');
      const position = runs.at(-1)?.position;
      say(position === undefined ? text : raised(text, position));
    },
    close: (element) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      path.pop();
      switch (element) {
        case 'w:p':
          endParagraph();
          break;
        case 'w:r':
          runs.pop();
          break;
        case 'w:tbl':
          story.closeTable();
          break;
        case 'w:tr':
          story.row(rows.pop()?.dropped);
          break;
        case 'w:tc':
          story.closeCell();
          break;
        case 'w:sdt':
          controls.pop();
          break;
        case 'mc:AlternateContent':
          alternatives.pop();
          break;
        case 'w:txbxContent':
          story.closeBox();
          break;
        case 'w:footnote':
        case 'w:endnote':
          notes.set(noteIds.pop() ?? '', story.closeBox(true));
      }
    },
  });
  return { blocks: story.blocks(), notes, openField: fields.inCode() };
}
