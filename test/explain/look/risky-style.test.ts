import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { replay } from '../../replay.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

/** Notes of cosmetic differences, look-alikes apart, each with its category. */
function notes(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category, severity, note }) => severity === 'cosmetic' && category !== 'homoglyph' && note)
    .map(({ category, note }) => `${category}: ${note}`);
}

const CAPITALS: readonly Row[] = [
  ['He wrote for Polish readers.', 'He wrote for polish readers.'],
  ['Voters backed the Greens in May.', 'Voters backed the greens in May.'],
  ['The bus is sold in Turkey now.', 'The bus is sold in turkey now.'],
  ['They told US officials at once.', 'They told us officials at once.'],
  ['The letter came from WHO staff.', 'The letter came from who staff.'],
  ['He left the Reform Party.', 'He left the reform Party.'],
  ['They met Dawn at the gate.', 'They met dawn at the gate.'],
  ['Кубокты Арман алды.', 'Кубокты арман алды.'],
  ['Бұл «Ақ жол» партиясы емес, «Аманат» партиясы.', 'Бұл «Ақ жол» партиясы емес, «аманат» партиясы.'],
  ['На встречу пришла Роза с цветами.', 'На встречу пришла роза с цветами.'],
  ['Мост строил Королёв.', 'Мост строил королёв.'],
  ['В партии «Единая Россия» ждут ответа.', 'В партии «единая Россия» ждут ответа.'],
  ['За список Единая Россия отдали голоса.', 'За список единая Россия отдали голоса.'],
  ['Вчера Народная партия собрала съезд.', 'Вчера народная партия собрала съезд.'],
  ['Хлеб печёт ТОО «Рассвет» из Уштобе.', 'Хлеб печёт ТОО «рассвет» из Уштобе.'],
  ['Письмо получил МИД в среду.', 'Письмо получил мид в среду.'],
];

const HOUSE_STYLE: readonly Row[] = [
  ['Указ подписал Президент страны.', 'Указ подписал президент страны.'],
  ['Доклад Министра Транспорта принят.', 'Доклад министра транспорта принят.'],
  ['Решение принял Высший Аудиторский Совет.', 'Решение принял высший аудиторский совет.'],
  ['Отчёт Министерства Труда и Занятости готов.', 'Отчёт министерства труда и занятости готов.'],
  ['Благодарим Вас за письмо.', 'Благодарим вас за письмо.'],
  ['Біз Сізді тойға шақырамыз.', 'Біз сізді тойға шақырамыз.'],
  ['Бүгін Президент жарлыққа қол қойды.', 'Бүгін президент жарлыққа қол қойды.'],
  ['We thank our Members for their help.', 'We thank our members for their help.'],
  ['The Board met on Monday.', 'The board met on Monday.'],
  ['Guests must NOT smoke here.', 'Guests must not smoke here.'],
  ['Annual Polish Film Evening Opens', 'Annual polish film evening opens'],
  ['ВХОД ДЛЯ ЖИТЕЛЕЙ РОССИИ ОТКРЫТ', 'Вход для жителей россии открыт'],
  ['Роза расцвела в саду.', 'роза расцвела в саду.'],
  ['Кубокты Арман алды.', 'кубокты арман алды.'],
  ['Приём документов: Порядок и сроки', 'Приём документов: порядок и сроки'],
  ['Раздел «Порядок» дополнен.', 'Раздел «порядок» дополнен.'],
  ['Занятия идут в Понедельник и в Мае.', 'Занятия идут в понедельник и в мае.'],
  ['Глава III закона принята.', 'Глава iii закона принята.'],
];

describe('a capital', () => {
  it.each(CAPITALS)('that makes a name keeps its category and has a note: %s', (a, b) => {
    const found = notes(a, b);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^case: a name by its capital: \S+ → \S+$/);
    expect(notes(first(b), a)).toHaveLength(1);
  });

  it.each(HOUSE_STYLE)('of house style has none: %s', (a, b) => {
    expect(notes(first(a), b)).toEqual([]);
    expect(notes(first(b), a)).toEqual([]);
  });
});

const TWO_WORDS: readonly Row[] = [
  ['Мы всё решили.', 'Мы все решили.'],
  ['Он всё узнаёт завтра.', 'Он всё узнает завтра.'],
  ['Спор о совершённом проступке идёт.', 'Спор о совершенном проступке идёт.'],
  ['Здесь видны сёла, и её дом тоже.', 'Здесь видны села, и её дом тоже.'],
];
const ONE_WORD: readonly Row[] = [
  ['Её отец пришёл.', 'Ее отец пришел.'],
  ['Мяч забил Ковалёв.', 'Мяч забил Ковалев.'],
  ['Речь шла о чём угодно.', 'Речь шла о чем угодно.'],
  ['Её отец пришёл и всё решил.', 'Ее отец пришел и все решил.'],
];

describe('ё', () => {
  it.each(TWO_WORDS)('that tells two words apart has a note: %s', (a, b) => {
    expect(notes(first(a), b)).toHaveLength(1);
    expect(notes(a, b)[0]).toMatch(/^yo: two words: \S+ → \S+$/);
    expect(notes(first(b), a)).toHaveLength(1);
  });

  it.each(ONE_WORD)('of one word, or dropped from the whole text, has none: %s', (a, b) => {
    expect(notes(first(a), b)).toEqual([]);
    expect(notes(first(b), a)).toEqual([]);
  });
});

const MOVED_MARKS: readonly Row[] = [
  ['Простить нельзя, наказать.', 'Простить, нельзя наказать.'],
  ['Судья решил: простить нельзя, наказать.', 'Судья решил: простить, нельзя наказать.'],
  ['Ждать не надо — уходить.', 'Ждать — не надо уходить.'],
  ['Бұл ұрыны кешіруге болмайды, жазалау керек.', 'Бұл ұрыны кешіруге, болмайды жазалау керек.'],
  ['Keep going not, stop here.', 'Keep going, not stop here.'],
];
const OTHER_MARKS: readonly Row[] = [
  ['Однако, дождь не пошёл.', 'Однако дождь не пошёл.'],
  ['Он не пришёл, потому что заболел.', 'Он не пришёл потому, что заболел.'],
  ['Простить можно, наказать.', 'Простить, можно наказать.'],
  ['Тем не менее, мост открыли.', 'Тем не менее мост открыли.'],
  ['Никто, кроме него, не пришёл.', 'Никто кроме него не пришёл.'],
];

describe('a mark', () => {
  it.each(MOVED_MARKS)('that went round a negation has a note at both its places: %s', (a, b) => {
    expect(notes(first(a), b)).toHaveLength(2);
    expect(notes(a, b)[0]).toMatch(/^(?:punctuation|dash): moved past the negation «.+»$/);
    expect(notes(first(b), a)).toEqual(notes(a, b));
  });

  it.each([
    ['Нет, мест хватит.', 'Нет мест хватит.'],
    ['No, seats are left for you.', 'No seats are left for you.'],
    ['Келесің бе? Жоқ, келемін.', 'Келесің бе? Жоқ келемін.'],
  ] as const)('after an opening "no" has a note: %s', (a, b) => {
    expect(notes(first(a), b)).toHaveLength(1);
    expect(notes(first(b), a)).toHaveLength(1);
  });

  it.each(OTHER_MARKS)('elsewhere has none: %s', (a, b) => {
    expect(notes(first(a), b)).toEqual([]);
  });
});

it('a note seen from the other side leads the other way', () => {
  expect(notes('He wrote for Polish readers.', 'He wrote for polish readers.')).toEqual([
    'case: a name by its capital: Polish → polish',
  ]);
  expect(notes('He wrote for polish readers.', 'He wrote for Polish readers.')).toEqual([
    'case: a name by its capital: polish → Polish',
  ]);
});

it('a note of several words is turned as a whole', () => {
  const noted = (a: string, b: string) => compare(a, b).differences.map(({ note }) => note);
  const [a, b] = ['Бұл жұмыс кемінде екі аптаға созылады.', 'Бұл жұмыс көп дегенде екі аптаға созылады.'];
  expect(noted(a, b)).toEqual(['кемінде → көп дегенде']);
  expect(noted(b, a)).toEqual(['көп дегенде → кемінде']);
});

it('each code point of a note is turned', () => {
  const noted = (a: string, b: string) => compare(a, b).differences.map(({ note }) => note);
  expect(noted('Это собака.', 'Это coбака.')).toEqual(['U+0441 → U+0063, U+043E → U+006F']);
  expect(noted('Это coбака.', 'Это собака.')).toEqual(['U+0063 → U+0441, U+006F → U+043E']);
});

it('a look-alike letter keeps its code points in front of another note', () => {
  const [difference] = compare('Кубокты Арман алды.', 'Кубокты aрман алды.').differences;
  expect(difference?.category).toBe('homoglyph');
  expect(difference?.also).toContain('case');
});

it('a note changes neither the verdict nor the replay', () => {
  const [a, b] = ['Кубокты Арман алды.', 'Кубокты арман алды.'];
  const result = compare(a, b);
  expect(result.verdict).toBe('restyled');
  expect(replay(a, result.differences, 'a', 'b')).toBe(b);
});
