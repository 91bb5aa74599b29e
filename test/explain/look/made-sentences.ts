import fc from 'fast-check';
import type { Context } from '../../../src/explain/context.ts';
import { SENTENCE_BREAK } from '../../../src/text/sentence.ts';
import { unlinked } from './apart.ts';

const WORDS = ['мёд', 'honey', 'бал', 'река', 'boats', 'қайық'];

/** Texts of short sentences, some of them on lines of their own. */
export const sentences = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('. ', '! ', '.\n', ', '),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.map(([words, mark]) => `${words.join(' ')}${mark}`).join(''));

/** A context in which some words answer each other, in order. */
export function linked(a: string, b: string, chances: readonly boolean[]): Context {
  const context = unlinked(a, b);
  const { links, backLinks } = context.alignment;
  let next = 0;
  for (let word = 0; word < links.length && next < backLinks.length; word++) {
    if (chances[(2 * word) % chances.length] === true) next++;
    if (chances[(2 * word + 1) % chances.length] !== true || next >= backLinks.length) continue;
    links[word] = next;
    backLinks[next] = word;
    next++;
  }
  return context;
}

/** The number of the sentence of each word. */
export function sentenceNumbers({ breaks, document }: Context['a']): readonly number[] {
  let number = 0;
  return Array.from({ length: document.words.count }, (_, word) =>
    word > 0 && (breaks[word] as number) >= SENTENCE_BREAK ? ++number : number,
  );
}
