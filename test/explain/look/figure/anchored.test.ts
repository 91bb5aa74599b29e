import { describe, expect, it } from 'vitest';
import { areOfSameWords } from '../../../../src/explain/look/figure/anchored.ts';
import { first } from '../../order.ts';
import { unlinked } from '../apart.ts';
import { numbers } from '../numbers.ts';

type Row = readonly [a: string, b: string];

const SAME: readonly Row[] = [
  [
    'Rents fell to 4.1% in June from 4.3% in May, the harbour office said.',
    'The harbour office said rents had dropped from 4.3% in May to 4.1% in June.',
  ],
  [
    'Улов в апреле составил 0,8%, годовой — 9,1%. Об этом пишет порт.',
    'Как пишет порт, годовой улов равен 9,1%, а за апрель рыбы стало больше на 0,8%.',
  ],
  [
    'Жалдау ақысы маусымда 4,1 пайыз, мамырда 4,3 пайыз болды деп жазды порт.',
    'Порт хабарлады: мамырда 4,3 пайызға жеткен жалдау құны маусымда 4,1 пайызға дейін түскен.',
  ],
];

const OTHER: readonly Row[] = [
  [
    'Rents fell to 4.1% in June from 4.3% in May, the harbour office said.',
    'The harbour office said rents had dropped from 4.1% in May to 4.3% in June.',
  ],
  ['Улов вырос до 4,1% после 4,3% в марте, пишет порт.', 'Порт пишет: улов вырос до 4,3% после 4,1% в марте.'],
  [
    'Жалдау ақысы маусымда 4,1 пайыз, мамырда 4,3 пайыз болды деп жазды порт.',
    'Порт хабарлады: мамырда 4,1 пайызға жеткен жалдау құны маусымда 4,3 пайызға дейін түскен.',
  ],
];

describe('figures of a sentence that was written anew', () => {
  it.each(SAME)('that stand with the same words did not change: %s', (a, b) => {
    expect(numbers(first(a), b)).toEqual([]);
    expect(numbers(first(b), a)).toEqual([]);
  });
  it.each(OTHER)('that stand with other words changed places: %s', (a, b) => {
    expect(numbers(first(a), b)).not.toEqual([]);
    expect(numbers(first(b), a)).not.toEqual([]);
  });
});

describe('a figure of a sentence in other words', () => {
  /** Whether the last figure of each text is told of the same thing. */
  const isOfSame = (a: string, b: string): boolean => {
    const context = unlinked(a, b);
    const whole = {
      a: { from: 0, to: context.a.document.words.count },
      b: { from: 0, to: context.b.document.words.count },
    };
    return areOfSameWords(context, whole, context.a.figures.slice(-1), context.b.figures.slice(-1));
  };

  it.each<Row>([
    ['The catch was 4.1%', 'All agree that a catch made 4.1%'],
    ['Улов вырос на 4,1%', 'Все пишут, что улова стало больше на 4,1%'],
    ['Аулау 4,1 пайыз болды', 'Биыл аулаудың өсімі 4,1 пайыз'],
    // five words before it, the word of a range, and the figures beside it
    ['The catch that they had seen 4.1%', 'No catch made 4.1%'],
    ['Nobody believed it fell to 4.1%', 'Rents grew to 4.1%'],
    ['Цена упала до 4,1%', 'Аренда выросла до 4,1%'],
    ['Nets cost 12%, boats 4.1%', 'It took 12%, masts 4.1%'],
    ['Сети стоят 12%, лодки 4,1%', 'Дали 12%, мачты 4,1%'],
    ['Тор 12%, қайық 4,1 пайыз', 'Берді 12%, діңгек 4,1 пайыз'],
  ])('is of what stands before it: %s | %s', (a, b) => {
    expect(isOfSame(first(a), b)).toBe(true);
    expect(isOfSame(first(b), a)).toBe(true);
  });

  it.each<Row>([
    ['The catch was 4.1%', 'All agree that a haul made 4.1%'],
    ['Улов вырос на 4,1%', 'Все пишут, что добычи стало больше на 4,1%'],
    ['Аулау 4,1 пайыз болды', 'Биыл жалдаудың өсімі 4,1 пайыз'],
    // another value of the same thing
    ['The catch was 4.1%', 'All agree that a catch made 4.2%'],
    // a word farther off, in the sentence before, or a small one
    ['The catch that they had all seen 4.1%', 'No catch made 4.1%'],
    ['They praised the catch. Nets cost 4.1%', 'No catch made 4.1%'],
    ['Улов хвалили. Сети это 4,1%', 'Такой улов дал 4,1%'],
    ['Аулау мақталды. Торлар 4,1 пайыз берді', 'Мұндай аулау 4,1 пайыз'],
    ['Nets and the 4.1%', 'Boats, the 4.1%'],
    // behind another figure, and that another one
    ['The catch cost 12%, nets 4.1%', 'No catch made 4.1%'],
    ['Nets cost 12%, boats 4.1%', 'It took 13%, masts 4.1%'],
    // other words of a range
    ['Nobody believed it fell to 4.1%', 'Rents grew from 4.1%'],
    ['Цена упала до 4,1%', 'Аренда выросла с 4,1%'],
  ])('is another where something else stands before it: %s | %s', (a, b) => {
    expect(isOfSame(first(a), b)).toBe(false);
    expect(isOfSame(first(b), a)).toBe(false);
  });

  it.each<[Row, boolean]>([
    [['In June 4.1% was paid', 'They paid, in June, 4.1%'], true],
    [['В июне 4,1% дали', 'Получили в июне 4,1% лишь'], true],
    [['In June 4.1% was paid', 'They paid, in May, 4.1%'], false],
  ])('is of the date before it, and the date of it: %j', ([a, b], expected) => {
    const context = unlinked(a, b);
    const whole = {
      a: { from: 0, to: context.a.document.words.count },
      b: { from: 0, to: context.b.document.words.count },
    };
    const { a: inA, b: inB } = { a: context.a.figures, b: context.b.figures };
    expect(areOfSameWords(context, whole, inA, inB)).toBe(expected);
  });

  it('is told of a sentence that kept its words by its place alone', () => {
    expect(numbers('The catch was 4.1% and the haul 4.3%.', 'The catch was 4.3% and the haul 4.1%.')).toHaveLength(2);
    expect(numbers('Улов дал 4,1%, а добыча 4,3%.', 'Улов дал 4,3%, а добыча 4,1%.')).toHaveLength(2);
    expect(numbers('Аулау 4,1 пайыз, жалдау 4,3 пайыз.', 'Аулау 4,3 пайыз, жалдау 4,1 пайыз.')).toHaveLength(2);
  });
});
