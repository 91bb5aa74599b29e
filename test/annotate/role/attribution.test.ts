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

test.each<[keyof typeof STORY, string]>([
  ['ru', 'сообщили в клубе в субботу'],
  ['ru', 'говорится в сообщении ведомства от 25 ноября'],
  ['ru', 'передаёт в среду «Речной вестник'],
  ['kk', 'деп мәлімдеді дүйсенбіде ведомство'],
  ['kk', 'деді сенбіде клуб өкілдері'],
  ['en', 'the rowing club said Saturday'],
  ['en', 'the port authority announced late on Tuesday'],
  ['en', 'prosecutors said on May 4'],
])('the day of a report is of it: %s, %s', (language, clause) => {
  expect(attributed(`${STORY[language]}, ${clause}.`)).toEqual([clause]);
});

test.each<[keyof typeof STORY, string]>([
  ['ru', 'сообщил министр в понедельник'],
  ['ru', 'заявил в субботу Пётр Лугов'],
  ['ru', 'сообщили в клубе в субботу, добавив, что ждут ещё пять'],
  ['ru', 'сообщили в клубе, в субботу'],
  ['kk', 'деді министр Асан Ерғалиев дүйсенбіде'],
  ['kk', 'деп мәлімдеді дүйсенбіде әкім'],
  ['en', 'the minister said on Monday'],
  ['en', 'the ministry said on Monday, adding that five more will come'],
  ['en', 'the ministry said, on Monday'],
  ['en', 'Olga Reznik said on Monday'],
])('what a person said on some day is not, nor more than who reports: %s, %s', (language, clause) => {
  expect(attributed(`${STORY[language]}, ${clause}.`)).toEqual([]);
});

test('an agency by its kind says who reports, a body that is none does not', () => {
  for (const agency of ['ИА «Листок»', 'МИА «Листок»', 'НИА «Листок»', 'РИА Новости'])
    expect(attributed(`${STORY.ru}, передаёт ${agency}.`)).toEqual([`передаёт ${agency.replace('»', '')}`]);
  expect(attributed(`${STORY.ru}, сообщается на сайте порта.`)).toEqual(['сообщается на сайте порта']);
  expect(attributed(`${STORY.ru}, сообщается, что его ждали.`)).toEqual([]);
  expect(attributed(`${STORY.ru}, его встречала Мия «Листок».`)).toEqual([]);
});

/** A paragraph whose lead is told, with sentences behind it. */
const BEHIND = {
  ru: 'На берегу его ждали. Груз выгрузили до полудня. Вечером он уйдёт.',
  kk: 'Оны жағада күтті. Жүк түске дейін түсірілді. Кешке ол кетеді.',
  en: 'A crowd was waiting. The cargo was out by noon. It leaves at night.',
};

test.each<[keyof typeof STORY, string]>([
  ['ru', 'пишет газета «Маяк»'],
  ['ru', 'сообщает «Маяк», ссылаясь на порт'],
  ['kk', 'деп жазады «Маяк» газеті'],
  ['kk', 'деп хабарлайды «Маяк» агенттігі порттың баспасөз қызметіне сілтеме жасап'],
  ['en', 'the Harbour Gazette reports'],
  ['en', 'the Harbour Gazette reports, citing the port'],
  ['en', 'as first reported by the Harbour Gazette'],
  ['en', 'Harbourwire reports'],
  ['en', 'according to Harbourwire'],
])('the lead of copy in one paragraph says who reports: %s, %s', (language, clause) => {
  expect(attributed(`${STORY[language]}, ${clause}. ${BEHIND[language]}`)).toEqual([clause.replace(/»$/, '')]);
});

test.each<[keyof typeof STORY, string]>([
  ['ru', 'Как сообщает газета «Маяк», паром пришёл на рассвете.'],
  ['ru', 'По данным портала «Маяк», паром пришёл на рассвете.'],
  ['kk', '«Маяк» газетінің хабарлауынша, паром таңертең келді.'],
  ['kk', '«Маяк» газетінің тілшісі хабарлағандай, паром таңертең келді.'],
  ['kk', '«Маяк» газеті жазғандай, паром таңертең келді.'],
  ['en', "As the Harbour Gazette's correspondent reports, the ferry came in at dawn."],
  ['en', 'According to the Harbour Gazette, the ferry came in at dawn.'],
])('so does the clause that opens it, where it names a medium: %s, %s', (language, lead) => {
  const [clause = ''] = lead.split(',');
  expect(attributed(`${lead} ${BEHIND[language]}`)).toEqual([clause.replace(/^«|»$/g, '')]);
});

test.each<[keyof typeof STORY, string]>([
  ['ru', 'Паром пришёл на рассвете. Об этом предупредила пресс-служба порта.'],
  ['ru', 'Паром пришёл на рассвете. Об этом сообщает газета «Маяк».'],
  ['kk', 'Паром таңертең келді. Бұл туралы «Маяк» газеті хабарлайды.'],
  ['en', 'The ferry came in at dawn. The Harbour Gazette reported this.'],
])('and the sentence behind it: %s, %s', (language, lead) => {
  expect(attributed(`${lead} ${BEHIND[language]}`)).toHaveLength(1);
});

test.each<[keyof typeof STORY, string]>([
  ['ru', 'Паром пришёл на рассвете. Об этом предупредил лодки старый колокол.'],
  ['ru', 'Паром пришёл на рассвете, говорит боцман Пётр Лугов.'],
  ['ru', 'По данным Минтранса, паром пришёл на рассвете.'],
  ['ru', 'Газета «Маяк», как и порт, встретила паром на рассвете.'],
  ['kk', 'Паром таңертең келді, дейді боцман Асан Ерғалиев.'],
  ['kk', 'Боцман Асан Ерғалиев жазғандай, паром таңертең келді.'],
  ['en', "As Adam Lowe's own reporter, the boatswain met the ferry at dawn."],
  ['kk', 'Министрліктің мәліметінше, паром таңертең келді.'],
  ['en', 'The ferry came in at dawn, according to Tom Reed.'],
  ['en', 'The ferry came in at dawn, Kovacs reports.'],
  ['en', 'According to the ministry, the ferry came in at dawn.'],
  ['en', 'The Harbour Gazette, like the port, met the ferry at dawn.'],
])('a person in a lead is content, and a body that opens it: %s, %s', (language, lead) => {
  expect(attributed(`${lead} ${BEHIND[language]}`)).toEqual([]);
});
