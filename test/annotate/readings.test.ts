import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSide, type Side } from '../../src/annotate/annotated.ts';
import { HEADING, NO_LABEL } from '../../src/annotate/labels.ts';
import { namesIn } from '../../src/annotate/name/names.ts';
import { isBoilerplate } from '../../src/annotate/role/page.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { createDocument, wordText } from '../../src/text/document.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';

const TEXTS = join(__dirname, '../../fixtures/readings');
const GOLDEN = join(__dirname, '../golden/readings.txt');

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
  namesIn(side.document, side.viewOf, side.languages)
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

function readingOf(row: string): string {
  const [code, ...rest] = row.split('|');
  const language = LANGUAGES.find((own) => own === code);
  if (language === undefined) throw new Error(`no language: ${row}`);
  const side = createSide(createDocument(rest.join('|').replaceAll('\\n', '\n'), createVocabulary()), language);
  const readings = [
    ['roles', side.roles.every((role) => role === undefined) ? '' : rolesOf(side)],
    ['pieces', piecesOf(side)],
    ['figures', figuresOf(side)],
    ['labels', labelsOf(side)],
    ['names', namesOf(side)],
    ['capitals', capitalsOf(side)],
  ].filter(([, said]) => said !== '');
  return [row, ...readings.map(([kind, said]) => `  ${kind}: ${said}`)].join('\n');
}

/**
 * All that is read in one text, of texts made for the bounds of the readers: a number just in its range and just out of
 * it, a line one word too long. Not that it is right, only that it is the same as yesterday; written by name:
 * `GOLDEN=readings.txt npx vitest run test/annotate/readings.test.ts`.
 */
it('reads one text as it did', () => {
  const told = readdirSync(TEXTS)
    .sort()
    .flatMap((name) => readFileSync(join(TEXTS, name), 'utf8').trimEnd().split('\n'))
    .map(readingOf);
  if (process.env.GOLDEN === 'readings.txt') writeFileSync(GOLDEN, `${told.join('\n')}\n`);
  expect(told.join('\n')).toBe(readFileSync(GOLDEN, 'utf8').trimEnd());
});
