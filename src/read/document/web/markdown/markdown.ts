import { decode } from '../../../encoding/decode.ts';
import type { Budget, DocumentReader } from '../../document.ts';
import { createTextBuilder } from '../../text-builder.ts';
import { htmlFragment } from '../fragment.ts';
import { parseMarkup } from '../markup/tree.ts';
import { plainWords } from '../page/plain.ts';
import { readBlocks } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { captionOf, type InlineContext, inlineText } from './inline.ts';

/**
 * Reads Markdown: what a reader of the page would see, a paragraph a line, the notes last in the order of their marks.
 *
 * @throws Failure `binary`, `undecodable`, `usage`, `too-large`
 */
export const readMarkdown: DocumentReader = (bytes, { name, encoding, tracked, budget }) => {
  const source = decode(bytes, name, encoding).text.split(/\r\n|[\n\r]/);
  const { meta, textFrom } = readFrontMatter(source);
  const { blocks, references } = readBlocks(source.slice(textFrom).map((line) => line.replaceAll('\t', '    ')));
  budget.meet(blocks.length);
  const builder = createTextBuilder();
  const written = new Map<string, string>();
  for (const block of blocks) if (block.kind === 'note') written.set(block.id, block.text);
  const notes: string[] = [];
  const marks = new Map<string, string>();
  const addNote = (text: string): string => {
    notes.push(text);
    return `[${notes.length}]`;
  };
  const context: InlineContext = {
    references,
    addNote,
    noteMark: (id) => {
      const text = written.get(id);
      if (text === undefined) return undefined;
      const mark = marks.get(id) ?? addNote(text);
      marks.set(id, mark);
      return mark;
    },
    decode: createDecoder(budget),
  };
  const shown = (text: string): string => inlineText(text, context);
  const heading = blocks.find((block) => block.kind === 'heading');
  const headingText = heading?.kind === 'heading' ? withoutAttributes(heading.text) : '';
  const isTitled = meta.title === undefined || plainWords(shown(headingText)) === plainWords(meta.title);
  if (!isTitled) builder.paragraph(meta.title ?? '', 'title');
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading': {
        const isTitle = block === heading && block.level === 1 && isTitled;
        builder.paragraph(shown(withoutAttributes(block.text)), isTitle ? 'title' : undefined);
        break;
      }
      case 'paragraph': {
        const caption = captionOf(block.text);
        if (caption === undefined) builder.paragraph(labelled(block.label, shown(block.text)));
        else builder.paragraph(shown(caption), 'caption');
        break;
      }
      case 'row':
        builder.paragraph(block.cells.map((cell) => shown(cell).replaceAll('\n', ' ')).join('\t'));
        break;
      case 'literal':
        builder.paragraph(block.text);
        break;
      case 'html':
        htmlFragment(block.text, builder, { budget, tracked });
        break;
      case 'note':
        break;
    }
  }
  // Notes that are met in notes come behind them.
  for (let at = 0; at < notes.length; at++) builder.paragraph(`[${at + 1}] ${shown(notes[at] ?? '')}`, 'note');
  for (const [id, text] of written) if (!marks.has(id)) builder.paragraph(`[${id}] ${shown(text)}`, 'note');
  const title = meta.title ?? (heading?.kind === 'heading' && heading.level === 1 ? shown(headingText) : undefined);
  return { own: builder.build(title === undefined ? meta : { ...meta, title }), parts: [] };
};

/** Reads character references as HTML does, each once. */
function createDecoder(budget: Budget): (reference: string) => string {
  const known = new Map<string, string>();
  return (reference) => {
    const read = known.get(reference) ?? parseMarkup(reference, budget)[1]?.text ?? reference;
    // Of a name that is none HTML reads the beginning (`&nothing;`); Markdown leaves it.
    const text = read.endsWith(';') && reference !== '&semi;' ? reference : read;
    known.set(reference, text);
    return text;
  };
}

function labelled(label: string | undefined, text: string): string {
  return label === undefined ? text : `${label} ${text}`;
}

/** A heading without what Pandoc writes behind it: `{#id .class}`. */
function withoutAttributes(text: string): string {
  return text.replace(/\s*\{[#.:-][^{}]{0,300}\}\s*$/, '');
}
