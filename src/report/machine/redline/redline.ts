import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Difference } from '../../../result/comparison.ts';
import { escapeWord } from '../../escape/word.ts';
import type { PairInput } from '../../told/input.ts';
import { labelOf, notesOf } from '../../told/label.ts';
import type { Words } from '../../words/catalogue.ts';
import { type Presence, type TrackedParagraph, type TrackedPart, trackedText } from './tracked-paragraphs.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const AUTHOR = 'dedupe';
/** The date of all files in the archive, the first that one can have: the same result is the same bytes. */
const NO_DATE = '1980-01-01T00:00:00';

/**
 * B as a Word document (ECMA-376) in which every difference from A is a tracked insertion or deletion by the author
 * "dedupe", without a date. Comments name what a substantive difference is. Accepting all changes gives the paragraphs of
 * B, rejecting all those of A. Characters that XML cannot hold become U+FFFD.
 */
export function redline(input: PairInput, words: Words): Uint8Array {
  const { paragraphs, commented } = trackedText(input);
  const changes = counter();
  const body = paragraphs.map((paragraph) => paragraphXml(paragraph, changes)).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `${XML}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ['comments', 'comments.xml'],
    ]),
    'word/styles.xml': styles(words.tag),
    'word/comments.xml': comments(commented, words),
  };
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(files, { mtime: NO_DATE });
}

/** Numbers of tracked changes, each once in the document. */
function counter(): () => number {
  let number = 0;
  return () => {
    number += 1;
    return number;
  };
}

function paragraphXml({ parts, end }: TrackedParagraph, next: () => number): string {
  const mark = end === 'both' ? '' : `<w:pPr><w:rPr>${changeTag(end, next, true)}</w:rPr></w:pPr>`;
  return `<w:p>${mark}${parts.map((part) => partXml(part, next)).join('')}</w:p>`;
}

function partXml(part: TrackedPart, next: () => number): string {
  switch (part.kind) {
    case 'comment-start':
      return `<w:commentRangeStart w:id="${part.number}"/>`;
    case 'comment-end':
      return `<w:commentRangeEnd w:id="${part.number}"/><w:r><w:commentReference w:id="${part.number}"/></w:r>`;
    case 'text': {
      const run = `<w:r>${runText(part.text, part.presence === 'a' ? 'w:delText' : 'w:t')}</w:r>`;
      return part.presence === 'both'
        ? run
        : `${changeTag(part.presence, next, false)}${run}</w:${changeName(part.presence)}>`;
    }
  }
}

function changeName(presence: Exclude<Presence, 'both'>): 'del' | 'ins' {
  return presence === 'a' ? 'del' : 'ins';
}

function changeTag(presence: Exclude<Presence, 'both'>, next: () => number, empty: boolean): string {
  return `<w:${changeName(presence)} w:id="${next()}" w:author="${AUTHOR}"${empty ? '/' : ''}>`;
}

/** The text of a run: tabs and hyphens that may break a line have elements of their own. */
function runText(text: string, element: 'w:t' | 'w:delText'): string {
  return text
    .split(/([\t\u00ad])/)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\u00ad') return '<w:softHyphen/>';
      return piece === '' ? '' : `<${element} xml:space="preserve">${escapeWord(piece)}</${element}>`;
    })
    .join('');
}

function comments(commented: readonly Difference[], words: Words): string {
  const each = commented.map((difference, number) => {
    const told = [labelOf(difference, words), ...notesOf(difference, words)].join(' · ');
    return `<w:comment w:id="${number}" w:author="${AUTHOR}" w:initials="d"><w:p><w:r>${runText(told.replaceAll(/[\r\n\t]+/g, ' '), 'w:t')}</w:r></w:p></w:comment>`;
  });
  return `${XML}<w:comments xmlns:w="${W}">${each.join('')}</w:comments>`;
}

function contentTypes(): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const usual =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  const parts = part('document', 'document.main') + part('styles', 'styles') + part('comments', 'comments');
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${usual}${parts}</Types>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** Text that can be read: a serif of 12 points, and some room below each paragraph. */
function styles(language: string): string {
  return (
    `${XML}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>` +
    `<w:sz w:val="24"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>'
  );
}
