import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { UI_LANGUAGES } from '../../src/report/words/ui-language.ts';
import { wordsOf } from '../../src/report/words/words.ts';
import { mirrorNote, type Note } from '../../src/terms/note.ts';
import { say } from '../../src/terms/sentences.ts';

/** A pair that carries each kind of note, and the note. */
const NOTED: readonly (readonly [a: string, b: string, note: Note])[] = [
  [
    'Смета утверждена без спора.',
    'Cмета утверждена без спора.',
    { kind: 'look-alikes', letters: [{ from: 'U+0421', to: 'U+0043' }] },
  ],
  [
    'Срок составит не менее пяти дней.',
    'Срок составит не более пяти дней.',
    { kind: 'contrary', from: 'не менее', to: 'не более' },
  ],
  [
    'He wrote for Polish readers.',
    'He wrote for polish readers.',
    { kind: 'name-by-capital', from: 'Polish', to: 'polish' },
  ],
  ['Он всё знал. Ещё нет.', 'Он все знал. Ещё нет.', { kind: 'two-words', from: 'всё', to: 'все' }],
  ['Простить нельзя, наказать.', 'Простить, нельзя наказать.', { kind: 'past-negation', negation: 'нельзя' }],
  ['No, seats are left.', 'No seats are left.', { kind: 'answer', word: 'no' }],
];

function notesOf(a: string, b: string): readonly Note[] {
  return compare(a, b).differences.flatMap(({ notes = [] }) => notes);
}

describe('a note', () => {
  it.each(NOTED)('is data: %s', (a, b, note) => {
    expect(notesOf(a, b)).toContainEqual(note);
  });

  it.each(NOTED)('reads from the other side as its mirror: %s', (a, b, note) => {
    expect(notesOf(b, a)).toContainEqual(mirrorNote(note));
    expect(mirrorNote(mirrorNote(note))).toEqual(note);
  });

  it.each(UI_LANGUAGES)('is said with its parts in %s', (language) => {
    const { notes } = wordsOf(language);
    for (const [, , note] of NOTED) {
      const said = say(note, notes);
      const { kind: _, ...parts } = note;
      for (const part of JSON.stringify(parts).matchAll(/:"([^"]+)"/g)) expect(said).toContain(part[1]);
    }
  });

  it('stands in the result as an English sentence beside its parts', () => {
    const [difference] = compare('He wrote for Polish readers.', 'He wrote for polish readers.').differences;
    expect(difference?.note).toBe('a name by its capital: Polish → polish');
  });
});
