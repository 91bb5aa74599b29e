import type { Budget, Tracked } from '../../document.ts';
import type { Note } from '../finish.ts';
import { raised } from '../raised.ts';
import { type Block, createStory } from '../story.ts';
import { createLists } from './lists.ts';
import { type Attributes, walkOdf, wholeNumber } from './names.ts';
import { createStyles, type Style } from './styles.ts';
import { createTrackedChanges } from './tracked.ts';

/** The text of `content.xml`. */
export interface OdfText {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** What the text is read with. */
export interface OdfContext {
  readonly budget: Budget;
  readonly name: string;
  readonly tracked: Tracked;
  /** The XML of `styles.xml`, where there is one. */
  readonly styles: string | null;
}

/** Elements whose content is no text of the document. */
const NO_TEXT = new Set([
  'office:annotation',
  'office:forms',
  'office:change-info',
  'text:note-citation',
  'text:ruby-text',
  'text:hidden-text',
  'text:placeholder',
  'text:script',
  'text:index-title-template',
  'svg:title',
  'svg:desc',
  'draw:object',
  'draw:glue-point',
]);
/** Shapes that hold paragraphs of their own. */
const BOXES = new Set([
  'draw:text-box',
  'draw:custom-shape',
  'draw:rect',
  'draw:ellipse',
  'draw:circle',
  'draw:polygon',
  'draw:path',
  'draw:caption',
  'text:note-body',
]);

/** Reads the text of an OpenDocument text, with what its styles say. */
export function readOdfText(xml: string, { budget, name, tracked, styles: stylesXml }: OdfContext): OdfText {
  const styles = createStyles();
  if (stylesXml !== null) walkOdf(stylesXml, budget, name, { open: styles.meet });
  const lists = createLists(styles);
  const story = createStory();
  const changes = createTrackedChanges(story, tracked);
  const notes: Note[] = [];
  const paragraphs: Attributes[] = [];
  const spans: Style[] = [];
  let inBody = false;
  let skipped = 0;

  const say = (piece: string): void => {
    if (paragraphs.length === 0 || spans.some(({ hidden }) => hidden === true)) return;
    const own = styles.ofText('paragraph', paragraphs.at(-1)?.['text:style-name']);
    if (own.hidden !== true) changes.text(piece);
  };
  const endParagraph = (heading: boolean): void => {
    const attributes = paragraphs.pop() ?? {};
    if (!changes.isThere()) return;
    const style = styles.ofText('paragraph', attributes['text:style-name']);
    const level = heading ? (wholeNumber(attributes['text:outline-level']) ?? 1) : undefined;
    const inList = lists.label(style.list);
    const numbered = level !== undefined && attributes['text:is-list-header'] !== 'true';
    const label = inList === '' && numbered ? lists.headingLabel(level) : inList;
    story.paragraph({ label, mark: style.mark, heading: level ?? style.heading });
  };
  const isLeftOut = (element: string, attributes: Attributes): boolean =>
    NO_TEXT.has(element) ||
    element.endsWith('-source') ||
    (element === 'text:section' && attributes['text:display'] === 'none') ||
    (element === 'text:note' && !changes.isThere()) ||
    (element === 'text:hidden-paragraph' && attributes['text:is-hidden'] === 'true');

  walkOdf(xml, budget, name, {
    open: (element, attributes) => {
      if (skipped > 0 || isLeftOut(element, attributes)) {
        skipped += 1;
        return;
      }
      if (element === 'office:body') inBody = true;
      if (!inBody) {
        styles.meet(element, attributes);
        return;
      }
      if (changes.open(element, attributes)) return;
      if (BOXES.has(element)) {
        if (element === 'text:note-body') changes.text(`[${notes.push([])}]`);
        story.openBox();
        lists.enterBox();
        return;
      }
      switch (element) {
        case 'text:p':
        case 'text:h':
          paragraphs.push(attributes);
          break;
        case 'text:span':
          spans.push(styles.ofText('text', attributes['text:style-name']));
          break;
        case 'text:s':
          // White space is made single: however many they are, one is left.
          say(' ');
          break;
        case 'text:tab':
          say('\t');
          break;
        case 'text:line-break':
          say('\n');
          break;
        case 'text:list':
          lists.openList(attributes);
          break;
        case 'text:list-item':
        case 'text:list-header':
          lists.openItem(attributes, element === 'text:list-header');
          break;
        case 'table:table':
          story.openTable();
          break;
        case 'table:table-cell':
          story.openCell();
      }
    },
    text: (piece) => {
      if (skipped > 0 || !inBody) return;
      const text = piece.replaceAll(/[\t\r\n ]+/g, ' ');
      const position = spans.findLast((span) => span.position !== undefined)?.position;
      say(position === undefined ? text : raised(text, position));
    },
    close: (element) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (!inBody || changes.close(element)) return;
      if (BOXES.has(element)) {
        lists.leaveBox();
        const isNote = element === 'text:note-body';
        const blocks = story.closeBox(isNote);
        if (isNote) notes[notes.length - 1] = blocks;
        return;
      }
      switch (element) {
        case 'text:p':
        case 'text:h':
          endParagraph(element === 'text:h');
          break;
        case 'text:span':
          spans.pop();
          break;
        case 'text:list':
          lists.closeList();
          break;
        case 'text:list-item':
        case 'text:list-header':
          lists.closeItem();
          break;
        case 'table:table':
          story.closeTable();
          break;
        case 'table:table-row':
          story.row();
          break;
        case 'table:table-cell':
          story.closeCell();
      }
    },
  });
  return { blocks: story.blocks(), notes };
}
