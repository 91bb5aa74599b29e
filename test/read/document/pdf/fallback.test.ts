import { describe, expect, it } from 'vitest';
import { withLateLetters } from '../../../../src/read/document/pdf/fallback.ts';
import { lineText } from '../../../../src/read/document/pdf/line-text.ts';
import { linesOf, type Run } from '../../../../src/read/document/pdf/run.ts';
import { weigh } from '../../../../src/read/document/pdf/widths.ts';

const SIZE = 12;
/** The width of the usual letter, in points. */
const LETTER = 6;

function run(text: string, x: number, width: number, font = 'text'): Run {
  return { text, x, y: 100, width, size: SIZE, font, spaced: false, isFresh: x === 50 };
}

/** A line as it is drawn by a program whose font has not some letters: first the line with holes, then the letters. */
function drawn(text: string, late: RegExp): Run[] {
  const letters: Run[] = [];
  let x = 50;
  let shown = '';
  for (const character of text) {
    const width = weigh(character) * LETTER;
    if (late.test(character)) letters.push({ ...run(character, x, width, 'other'), spaced: true });
    shown += late.test(character) ? ' ' : character;
    x += width;
  }
  return [run(shown, 50, x - 50), ...letters];
}

const read = (runs: readonly Run[]): string[] => linesOf(withLateLetters(runs)).map(lineText);

describe('letters that a font has not', () => {
  it.each([
    ['kk', 'Ауданда жаңа аурухана қыркүйекте ашылады, бұл туралы басқарма хабарлады.', /[әғқңөұүһі]/],
    ['ru', 'Ещё двое суток подъёма воды: объявлен отбой, съёмка с воздуха отменена.', /[ёъ]/],
    ['en', 'The café at São Pedro reopens after a fiancée’s naïve appeal to the council.', /[éãï]/],
  ])('stand in the holes of their line, though they are drawn behind it: %s', (_, text, late) => {
    expect(read(drawn(text, late))).toEqual([text]);
  });

  it('stand before the line, and between two runs of it, where nothing parts them', () => {
    const line = [run('ауіпсіз', 56, 42), run('йымы', 110, 24)];
    const letters = [run('Қ', 50, 6, 'other'), run('ұ', 104, 6, 'other')];
    expect(read([...line, ...letters])).toEqual(['Қауіпсіз ұйымы']);
  });

  it('have holes between them, where the line has letters of its own', () => {
    const letter = LETTER;
    const line = run('р айсысына', 50 + letter, letter * 8 + 2 * letter);
    const late = run('ә қ', 50, letter * 3, 'other');
    expect(read([line, late])).toEqual(['әрқайсысына']);
  });

  it('are no letters of a line in the column beside it', () => {
    const right = run('Вторая колонка', 300, 84);
    const left = run('Первая', 50, 36, 'other');
    expect(read([right, left])).toEqual(['Вторая колонка', 'Первая']);
  });

  it('are no figure of a column between two others, drawn last', () => {
    const cells = [run('Көкшетау', 50, 48), run('120', 400, 18), run('85', 200, 12, 'other')];
    expect(read(cells)).toEqual(['Көкшетау 120', '85']);
  });

  it('are no mark that lies over a line in its own font', () => {
    expect(read([run('Мост закрыт до осени', 50, 120), run('до', 90, 12)])).toEqual(['Мост закрыт до осени', 'до']);
  });
});
