import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

const CHANGED: readonly Row[] = [
  [
    'Договор вступает в силу с момента подписания сторонами.',
    'Договор вступает в силу с момента уплаты сторонами взноса.',
  ],
  [
    'Стороны вправе расторгнуть договор при условии взаимного согласия.',
    'Стороны вправе расторгнуть договор при условии письменного предупреждения.',
  ],
  [
    'The parties to this agreement shall pay subject to approval of the board.',
    'The parties to this agreement shall pay subject to delivery of the goods.',
  ],
  [
    'In this agreement the parties shall keep it. "Secret" means any data marked in red.',
    'In this agreement the parties shall keep it. "Secret" means any data disclosed orally.',
  ],
  ['Осы шарт тіркелген күннен бастап күшіне енеді.', 'Осы шарт қол қойылған күннен бастап күшіне енеді.'],
  // three words of law in a text of several sentences
  [
    'Договор начинается с момента подписания в порту. Стороны придут утром и спросят о лодках, а исполнитель их встретит.',
    'Договор начинается с момента уплаты в порту. Стороны придут утром и спросят о лодках, а исполнитель их встретит.',
  ],
  [
    'Осы шарт тіркелген күннен бастап күшіне енеді. Таңертең келген қонақтар қайықтарды көріп, боцманнан жаңа көпір туралы сұрайды.',
    'Осы шарт төленген күннен бастап күшіне енеді. Таңертең келген қонақтар қайықтарды көріп, боцманнан жаңа көпір туралы сұрайды.',
  ],
  [
    'The contract starts upon signature in the port. The parties will come in the morning and ask for the supplier of boats.',
    'The contract starts upon payment in the port. The parties will come in the morning and ask for the supplier of boats.',
  ],
];

const WORDING: readonly Row[] = [
  // two of them are chance there
  [
    'Договор начинается с момента подписания в порту. Стороны придут утром и спросят о лодках, а боцман их встретит.',
    'Договор начинается с момента уплаты в порту. Стороны придут утром и спросят о лодках, а боцман их встретит.',
  ],
  [
    'Шарт тіркелген күннен бастап күшіне енеді. Таңертең келген қонақтар қайықтарды көріп, боцманнан жаңа көпір туралы сұрайды.',
    'Шарт төленген күннен бастап күшіне енеді. Таңертең келген қонақтар қайықтарды көріп, боцманнан жаңа көпір туралы сұрайды.',
  ],
  [
    'The contract starts upon signature in the port. The parties will come in the morning and ask for the painter of boats.',
    'The contract starts upon payment in the port. The parties will come in the morning and ask for the painter of boats.',
  ],
  ['Концерт идёт с момента открытия дверей.', 'Концерт идёт с момента прихода гостей.'],
  [
    'Стороны договора обязаны тихо хранить настоящий экземпляр.',
    'Стороны договора обязаны бережно хранить настоящий экземпляр.',
  ],
  ['The show starts upon arrival of the guests.', 'The show starts upon closing of the doors.'],
  [
    'The parties to this agreement shall keep a neat copy of it.',
    'The parties to this agreement shall keep a tidy copy of it.',
  ],
  [
    'The parties to this agreement shall pay provided that any party agrees.',
    'The parties to this agreement shall pay provided that each party agrees.',
  ],
  ['Қонақтар келген күннен бастап ән айтылады.', 'Қонақтар жиналған күннен бастап ән айтылады.'],
  [
    'Осы шарттың тараптары құжатты жылдам оқыды, ол күшіне енеді.',
    'Осы шарттың тараптары құжатты мұқият оқыды, ол күшіне енеді.',
  ],
];

const kinds = (a: string, b: string): readonly (string | undefined)[] =>
  compare(a, b)
    .differences.filter(({ severity }) => severity === 'substantive')
    .map(({ kind }) => kind);

describe('other words in a condition or a definition', () => {
  it.each(CHANGED)('are told in a text of law or contract: %s', (a, b) => {
    expect(kinds(first(a), b)).toContain('restriction');
    expect(kinds(first(b), a)).toContain('restriction');
  });

  it.each(WORDING)('are wording elsewhere, and in a story: %s', (a, b) => {
    expect(kinds(first(a), b)).toEqual([]);
    expect(kinds(first(b), a)).toEqual([]);
  });
});
