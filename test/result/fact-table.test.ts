import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

/** The changes of a pair, told by the texts of the facts. */
function changes(a: string, b: string): readonly string[] {
  const { facts } = compare(a, b);
  const text = (list: typeof facts.a, at: number | null): string => (at === null ? '' : (list[at]?.text ?? '?'));
  return facts.changes.map(
    ({ kind, change, a: own, b: other }) => `${change} ${kind}: ${text(facts.a, own)} → ${text(facts.b, other)}`,
  );
}

describe('the table of facts', () => {
  it('lists figures, names and negations of both texts with their values', () => {
    const { facts } = compare(
      '27 февраля 2026 года Берик Асылов не подписал договор на 1,5 млрд тенге.',
      'Договор подписан.',
    );
    expect(facts.a.map(({ kind, value, unit }) => [kind, value, unit])).toEqual([
      ['date', '2026-02-27', undefined],
      ['name', 'берик асылов', undefined],
      ['negation', 'подписал', undefined],
      ['sum', '1500000000', 'KZT'],
    ]);
  });

  it('has no change where only the notation or the case ending changed', () => {
    expect(
      changes(
        '27 февраля 2026 года Берик Асылов выделил 1,5 млрд тенге пяти школам.',
        '27.02.2026 Берику Асылову выделили 1 500 000 000 тенге на 5 школ.',
      ),
    ).toEqual([]);
  });

  it('has no change where only the capitals of a name changed, and with them where it ends', () => {
    expect(
      changes(
        'Модель Справедливого Казахстана одобрил Генеральный Прокурор Асылов.',
        'Модель справедливого Казахстана одобрил генеральный прокурор Асылов.',
      ),
    ).toEqual([]);
  });

  it('tells a changed figure and a changed name', () => {
    expect(changes('Дорогу длиной 450 км открыл Асылов.', 'Дорогу длиной 540 км открыл Сапаров.')).toEqual([
      'changed count: 450 км → 540 км',
      'changed name: Асылов → Сапаров',
    ]);
  });

  it('has no change for a figure that moved with its sentence', () => {
    const [first, second] = ['Сбор детей назначен на 9 часов у школы.', 'Обед накроют в столовой на втором этаже.'];
    expect(changes(`${first}\n${second}\nВсе довольны.`, `${second}\n${first}\nВсе довольны.`)).toEqual([]);
  });

  it('tells figures that changed places as two changes', () => {
    expect(changes('За 12 дней собрали 30 подписей.', 'За 30 дней собрали 12 подписей.')).toHaveLength(2);
  });

  it('tells a negation that was added and a figure that was dropped', () => {
    expect(changes('Суд признал вину. Штраф составил 300 тенге.', 'Суд не признал вину. Штраф назначен.')).toEqual([
      'dropped sum: 300 тенге → ',
      'added negation:  → не',
    ]);
  });
});
