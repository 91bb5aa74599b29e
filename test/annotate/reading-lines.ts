import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSide, type Side } from '../../src/annotate/annotated.ts';
import { HEADING, NO_LABEL } from '../../src/annotate/labels.ts';
import { namesBetween } from '../../src/annotate/name/names.ts';
import { isBoilerplate } from '../../src/annotate/role/page.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { createDocument, wordText } from '../../src/text/document.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';
import { type MadeText, madeTexts } from '../made/texts.ts';
import { wordsOf } from '../made/words.ts';

export const GOLDEN_MADE = new URL('../golden/readings-made.txt', import.meta.url);

const written = ({ document }: Side, from: number, to: number): string =>
  document.text.slice(document.words.start[from], document.words.end[to - 1]).replaceAll('\n', '\\n');

/** For each line its role, in brackets where it is one of the body all the same. */
function rolesOf({ document, roles }: Side): string {
  return roles
    .map((role, paragraph) => (role === undefined ? '-' : isBoilerplate(document, paragraph) ? role : `(${role})`))
    .join(' ');
}

const piecesOf = (side: Side): string =>
  side.rolePieces.map(({ from, to, role }) => `${role} ${written(side, from, to)}`).join('; ');

const figuresOf = (side: Side): string =>
  side.figures
    .map(({ text, kind, value, unit = '', label, doubtful }) =>
      [`${text} = ${kind} ${value} ${unit}`.trimEnd(), label && 'label', doubtful && 'doubtful']
        .filter((said) => typeof said === 'string')
        .join(', '),
    )
    .join('; ');

function labelsOf({ document, labels }: Side): string {
  return Array.from(labels)
    .flatMap((label, word) =>
      label === NO_LABEL ? [] : [`${label === HEADING ? 'heading' : 'item'} ${wordText(document, word)}`],
    )
    .join('; ');
}

const namesOf = (side: Side): string =>
  namesBetween(side.document, side.viewOf, side.languages, 0, side.document.words.count)
    .map(({ from, to }) => written(side, from, to))
    .join('; ');

/** What the place of a capital says: where all words have one, and how the text writes the word elsewhere. */
function capitalsOf(side: Side): string {
  return Array.from({ length: side.document.words.count }, (_, word) => side.viewOf(word))
    .filter(({ raw }) => /^\p{Lu}/u.test(raw))
    .map(({ raw, sentenceStart, shouted, usually, acts }) =>
      [raw, sentenceStart && 'opens', shouted && 'shouted', usually, acts === true && 'acts']
        .filter((said) => typeof said === 'string')
        .join(' '),
    )
    .join('; ');
}

/** Everything that is read in a text, by what it is. */
export function readingsOf(text: string, language: LanguageCode): readonly (readonly [kind: string, said: string])[] {
  const side = createSide(createDocument(text, createVocabulary()), language);
  return [
    ['roles', side.roles.every((role) => role === undefined) ? '' : rolesOf(side)],
    ['pieces', piecesOf(side)],
    ['figures', figuresOf(side)],
    ['labels', labelsOf(side)],
    ['names', namesOf(side)],
    ['capitals', capitalsOf(side)],
  ].filter((reading): reading is [string, string] => reading[1] !== '');
}

/** How many texts are made of each shape, in a language. */
const MADE = { figures: 450, page: 250, bounds: 250, names: 120, labels: 70 };
/** Texts that chance makes of the lists of each language; always the same. */
export const readTexts = (): readonly MadeText[] =>
  (['ru', 'kk', 'en'] as const).flatMap((language) => madeTexts(language, wordsOf(language), MADE));

/** A line for a text that was made: what is read in it, how often, and a mark of all of it. */
export function lineOf({ name, text, language }: MadeText): string {
  const readings = readingsOf(text, language);
  const counts = readings.map(([kind, said]) => `${kind} ${said.split('; ').length}`);
  const mark = createHash('sha256').update(JSON.stringify(readings)).digest('hex').slice(0, 8);
  return `${name}: ${mark} ${counts.join(', ')}`.trimEnd();
}

/** What was read when the golden was written. */
export function goldenReadings(): readonly string[] {
  return readFileSync(GOLDEN_MADE, 'utf8').trimEnd().split('\n');
}
