import { expect, test } from 'vitest';
import { createSide } from '../../../src/annotate/annotated.ts';
import { mayAttribute } from '../../../src/annotate/role/attribution.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** The words of a text that are told to say who reports. */
function attributed(text: string): readonly string[] {
  const { document, rolePieces } = createSide(createDocument(text, createVocabulary()), 'auto');
  const { start, end } = document.words;
  return rolePieces
    .filter(({ role }) => role === 'attribution')
    .map(({ from, to }) => text.slice(start[from], end[to - 1]));
}

const STORY = { ru: 'Паром пришёл на рассвете', kk: 'Паром таңертең келді', en: 'The ferry came in at dawn' };
const CLAUSES = {
  ru: 'сообщает пресс-служба порта',
  kk: 'деп хабарлайды порттың баспасөз қызметі',
  en: 'according to the press office of the port',
};

test.each(['ru', 'kk', 'en'] as const)(
  'a closing clause says who reports, whatever marks stand in it: %s',
  (language) => {
    const clause = CLAUSES[language];
    expect(attributed(`${STORY[language]}, ${clause}.`)).toEqual([clause]);
    const [first = '', ...rest] = clause.split(' ');
    const emphasised = `${first.slice(0, 3)}**${first.slice(3)} ${rest.join(' ')}`;
    expect(mayAttribute(`${STORY[language]}, ${emphasised}.`)).toBe(true);
    const wide = clause.replaceAll(' ', '  ');
    expect(attributed(`${STORY[language]}, ${wide}.`)).toEqual([wide]);
  },
);

test.each([
  'Паром пришёл на рассвете, и на берегу его ждали.',
  'Паром таңертең келді, оны жағада күтті.',
  'The ferry came in at dawn, and a crowd was waiting.',
])('a sentence without a word for it need not be read clause by clause: %s', (sentence) => {
  expect(mayAttribute(sentence)).toBe(false);
  expect(attributed(sentence)).toEqual([]);
});

test('an agency by its kind says who reports, a body that is none does not', () => {
  for (const agency of ['ИА «Листок»', 'МИА «Листок»', 'НИА «Листок»', 'РИА Новости'])
    expect(attributed(`${STORY.ru}, передаёт ${agency}.`)).toEqual([`передаёт ${agency.replace('»', '')}`]);
  expect(attributed(`${STORY.ru}, сообщается на сайте порта.`)).toEqual(['сообщается на сайте порта']);
  expect(attributed(`${STORY.ru}, сообщается, что его ждали.`)).toEqual([]);
  expect(attributed(`${STORY.ru}, его встречала Мия «Листок».`)).toEqual([]);
});
