import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSide, type Side } from '../../../../src/annotate/annotated.ts';
import { namesOf, relationOf } from '../../../../src/explain/look/known-names.ts';
import { isCalled, isNamedIn, namesakesIn } from '../../../../src/explain/look/name/namesakes.ts';
import { createDocument } from '../../../../src/text/document.ts';
import { createVocabulary } from '../../../../src/text/vocabulary.ts';

const sideOf = (text: string): Side => createSide(createDocument(text, createVocabulary()), 'auto');

/** Namings of which several are of one: whole, in a case, by an initial, by letters, in the other alphabet. */
const NAMES = [
  ['Олег Дорвел', 'Олега Дорвела', 'О. Дорвел', 'Дорвел', 'Oleg Dorvel', 'Анна Дорвел', 'Олег Кнехт'],
  ['Tim Hart', 'T. Hart', 'Hart', 'Tim Knecht', 'Holm Safety Board', 'HSB', 'Holm', 'Anne-Marie Hart', 'Marie Hart'],
  ['Ерлан Қасымов', 'Ерлан Қасымовтың', 'Е. Қасымов', 'Касымов', 'Ерлан Сәрсенұлы', 'Алматы', 'Алматыда', 'ҚР'],
].map((names) => names.map((name, at) => [name, ['встретил', 'met', 'көрді'][at % 3] as string] as const));

describe('the names of a text that call somebody as a name does', () => {
  it.each(NAMES.map((names) => [names.map(([name]) => name).join(', '), names] as const))(
    'are those that asking each of them finds: %s',
    (_, names) => {
      const text = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(text, text, (one, other) => {
          const [own, side] = [one, other].map((rows) =>
            sideOf(rows.map(([name, verb]) => `Then ${verb} ${name}.`).join('\n\n')),
          ) as [Side, Side];
          for (const name of namesOf(own)) {
            const all = namesOf(side).filter((known) => isCalled(name, known) || isCalled(known, name));
            expect(new Set(namesakesIn(side, name))).toEqual(new Set(all));
            expect(isNamedIn(side, name)).toBe(namesOf(side).some((known) => relationOf(name, known) !== 'different'));
          }
        }),
      );
    },
  );
});
