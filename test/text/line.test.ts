import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLines } from '../../src/text/line.ts';
import { softBreaks } from '../../src/text/wrapped.ts';
import { anyText, proseLike } from '../arbitrary.ts';

const texts = fc.oneof(anyText, proseLike());

describe('lines', () => {
  it('with their ends are the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { count, start, next } = findLines(text);
        const whole = Array.from({ length: count }, (_, line) => text.slice(start[line], next[line])).join('');
        expect(whole).toBe(text);
      }),
    );
  });

  it('end at LF, CRLF and CR and at nothing else; a final line end opens no further line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { count, start, end } = findLines(text);
        const lines = text.split(/\r\n|\n|\r/);
        if (lines.at(-1) === '') lines.pop();
        expect(Array.from({ length: count }, (_, line) => text.slice(start[line], end[line]))).toEqual(lines);
      }),
    );
    expect(findLines('a\u2028b\u0085c\vd\fe').count).toBe(1);
  });

  it('are told alike in a text of very many short ones', () => {
    const { count, start, end, next, blank } = findLines('a\n \n'.repeat(500));
    expect(count).toBe(1000);
    expect([...blank]).toEqual(Array.from({ length: 1000 }, (_, line) => line % 2));
    for (const [line, place] of start.entries())
      expect([place, end[line], next[line]]).toEqual([2 * line, 2 * line + 1, 2 * line + 2]);
  });

  it('are blank where nothing but spaces stands in them', () => {
    expect([...findLines('a\n\n \u00a0\t\nb \n\u200b').blank]).toEqual([0, 1, 1, 0, 0]);
  });
});

const WORDS = 'река мост дорога и в на строители открыли вчера большой праздник район ярмарка хлеб'.split(' ');
const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 60, maxLength: 120 });

/** Filled line by line, as programs wrap. */
function wrap(words: readonly string[], width: number): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) as string;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const wrapped = (text: string): boolean => softBreaks(text, findLines(text), new Set()).wrapped;

describe('a hard-wrapped text', () => {
  it('is told by lines that were filled up to a width', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 50, max: 100 }),
        (all, width) => {
          expect(wrapped(all.map((words) => wrap(words, width)).join('\n\n'))).toBe(true);
        },
      ),
    );
  });

  it('is none whose paragraphs are lines', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (all) => {
        expect(wrapped(all.map((words) => words.join(' ')).join('\n'))).toBe(false);
      }),
    );
  });

  it('is none whose lines end where the sense does', () => {
    const lines = Array.from({ length: 8 }, (_, line) => `${line}. ${'слово '.repeat(2 + (line % 5))}`);
    expect(wrapped(lines.join('\n'))).toBe(false);
  });

  it('has three breaks inside sentences at least', () => {
    const words = Array.from({ length: 24 }, () => 'медведь');
    expect(wrapped(wrap(words.slice(0, 20), 64))).toBe(false);
    expect(wrapped(wrap(words, 50))).toBe(true);
  });

  it('is none whose lines are sentences of like length, or items that end in commas', () => {
    const sentences = [
      'The ferry to the outer islands left the quay at nine in the morning.',
      'The band of the fire brigade played on deck until the rain began.',
      'The mayor cut a ribbon that her predecessor had kept in a drawer.',
      'The children were given hot cocoa and the dogs a bowl of water.',
    ];
    expect(wrapped(sentences.join('\n'))).toBe(false);
    const items = ['ropes and buckets for the crew of the ferry', 'gloves for all who want to help us, old or', 'new'];
    expect(wrapped([...items, ...items].map((item) => `${item.padEnd(44, ' x')},`).join('\n'))).toBe(false);
  });
});

describe('the paragraphs of a hard-wrapped text', () => {
  const paragraphs = (text: string): number =>
    softBreaks(text, findLines(text), new Set()).continues.filter((c) => c === 0).length;

  it('begin where a line is set in, as wire copy has it', () => {
    const wire = [
      'HARBOUR TO GET A SECOND FERRY',
      'The harbour board said it will',
      'buy a second ferry for the route to the outer islands before',
      'the summer, when most of the visitors come.',
      '    The boat was built nine years ago and has carried cars',
      'between two towns on the mainland, where a bridge now stands',
      'in its place, the chairman told the council.',
      '    Its price was not told.',
    ].join('\n');
    expect(wrapped(wire)).toBe(true);
    expect(paragraphs(wire)).toBe(4);
  });

  it('begin behind a line that had room for the next word, where no blank lines stand', () => {
    const copy = [
      'Порт купит второй паром для маршрута на дальние острова ещё до',
      'начала лета, когда туда едет больше всего гостей, сообщил',
      'председатель.',
      'Судно построено девять лет назад и возило машины между двумя',
      'городами на материке, где теперь вместо него стоит мост.',
    ].join('\n');
    expect(wrapped(copy)).toBe(true);
    expect(paragraphs(copy)).toBe(2);
  });
});
