import { describe, expect, it } from 'vitest';
import { createSide, type Side } from '../../../src/annotate/annotated.ts';
import { hasKin } from '../../../src/explain/look/kin-of-name.ts';
import { namesOf } from '../../../src/explain/look/known-names.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

const sideOf = (text: string): Side => createSide(createDocument(text, createVocabulary()), 'auto');

/** The words of a sentence, marked by `{` and `}`, among which a name of the other text is said in other words. */
function marked(sentence: string): { readonly text: string; readonly from: number; readonly to: number } {
  const [before = '', own = '', after = ''] = sentence.split(/[{}]/);
  const count = (text: string): number => createDocument(text, createVocabulary()).words.count;
  return { text: before + own + after, from: count(before), to: count(before) + count(own) };
}

/** Whether a range says what the one name of a text says, for every range of the words of a sentence. */
function ranges(named: string, text: string): readonly (readonly [from: number, to: number, has: boolean])[] {
  const [own, side] = [sideOf(named), sideOf(text)];
  const [name, ...more] = namesOf(own);
  if (name === undefined || more.length > 0) throw new Error(`not one name: ${named}`);
  const { count } = side.document.words;
  const all: (readonly [number, number, boolean])[] = [];
  for (let from = 0; from <= count; from++)
    for (let to = from; to <= count; to++) all.push([from, to, hasKin(name, own, side, { from, to })]);
  return all;
}

const SAID: readonly (readonly [named: string, sentence: string])[] = [
  ['Ответ дали в Украине вечером.', 'Вчера {украинские} власти дали ответ.'],
  ['Они живут в Китае давно.', 'Тут живут давно {китайцы} и шведы.'],
  ['They live in Portugal now.', 'It is a {Portuguese} boat, they say.'],
  ['Олар Грузияда тұрады.', 'Бұл {грузиялық} балықшылар үйі.'],
  // a surname alone, where the other text has the given name as well
  ['Ему ответила Марина Кнехт вчера.', 'Потом ответ дала сама {Кнехт} в порту.'],
  ['It was said by Peter Knecht today.', 'Then the engineer {Knecht} went home.'],
  ['Кеше Ерлан Кнехт келді.', 'Содан кейін инженер {Кнехт} қайтты.'],
  // each part of a name as a common word
  ['Приняли Устав Гавани в срок.', 'Тут приняли новый {устав старой гавани} вчера.'],
  // half of a compound
  ['Они хранят всё в HTML давно.', 'Это одна {HTML-страница} о порте.'],
];

describe('a name that a sentence says in other words', () => {
  it.each(SAID)('is said where those words stand, and nowhere else: %s | %s', (named, sentence) => {
    const { text, from, to } = marked(sentence);
    for (const [first, end, has] of ranges(named, text))
      expect([first, end, has]).toEqual([first, end, first <= from && to <= end]);
  });

  it.each([
    // somebody else of that name, and another people
    ['Ему ответила Марина Кнехт вчера.', 'Потом ответ дал Олег Кнехт в порту.'],
    ['It was said by Peter Knecht today.', 'Then Martha Knecht went home.'],
    ['Ответ дали в Украине вечером.', 'Вчера румынские власти дали ответ.'],
    ['They live in Portugal now.', 'It is a Danish boat, they say.'],
    ['Олар Грузияда тұрады.', 'Бұл түркиялық балықшылар үйі.'],
    // one part of two
    ['Приняли Устав Гавани в срок.', 'Тут приняли новый устав порта вчера.'],
    // a common word that is a name in the other text
    ['В среду к ней пришла Роза Лугова.', 'В среду роза у луговой тропы цвела.'],
  ])('is said nowhere: %s | %s', (named, text) => {
    expect(ranges(named, text).filter(([, , has]) => has)).toEqual([]);
  });
});
