import { describe, expect, it } from 'vitest';
import { senses } from './senses.ts';

type Row = readonly [a: string, b: string];

/** One event told in another form of its verb: of a moment, of saying, of asking for a deed. */
const SAME: readonly Row[] = [
  ['Кубки вручили тренер и судья.', 'Кубки вручали тренер и судья.'],
  ['Гостей порта встретили песней.', 'Гостей порта встречали песней.'],
  ['Соль получили рыбаки порта.', 'Соль получали рыбаки порта.'],
  ['Порт призывает жителей не ходить на лёд.', 'Порт призвал жителей не ходить на лёд.'],
  ['Порт тұрғындарды мұзға шықпауға шақырады.', 'Порт тұрғындарды мұзға шықпауға шақырды.'],
  ['Порт балықшыларға мұзға шықпауға кеңес береді.', 'Порт балықшыларға мұзға шықпауға кеңес берді.'],
  ['Порт бастығы тұздың пайдасын атап өтеді.', 'Порт бастығы тұздың пайдасын атап өтті.'],
  ['Порт бастығы тәртіпті еске салады.', 'Порт бастығы тәртіпті еске салды.'],
  ['Порт балықшылардан хат күтпеуді сұрайды.', 'Порт балықшылардан хат күтпеуді сұрады.'],
  ['Reed will miss two races through injury.', 'Reed is ruled out of two races.'],
  ['The port will pay for the repairs.', 'The port is billed for the repairs.'],
  ['The port urges anglers not to walk on the ice.', 'The port urged anglers not to walk on the ice.'],
];

/** What went on and is done, what will be and was: the same verbs are events as well. */
const OTHER: readonly Row[] = [
  ['Кубки вручат тренер и судья.', 'Кубки вручали тренер и судья.'],
  ['The port will pay for the repairs.', 'The port was billed for the repairs.'],
  ['The port will repair the wall.', 'The port repaired the wall.'],
  ['Гостей порта встретят песней.', 'Гостей порта встречали песней.'],
  ['Порт утверждал смету.', 'Порт утвердил смету.'],
  ['Порт выплачивал долг.', 'Порт выплатил долг.'],
  ['Порт призовёт 40 матросов.', 'Порт призвал 40 матросов.'],
  ['Порт 40 матросты қызметке шақырады.', 'Порт 40 матросты қызметке шақырды.'],
  ['Порт матростарға соль береді.', 'Порт матростарға соль берді.'],
  ['Кеме порттан өтеді.', 'Кеме порттан өтті.'],
  ['Порт тұзды қоймаға салады.', 'Порт тұзды қоймаға салды.'],
  ['The port will award the cups.', 'The port awarded the cups.'],
];

describe('a verb in another form', () => {
  it.each(SAME)('tells the same event: %s', (a, b) => {
    expect(senses(a, b)).toEqual([[], []]);
  });
  it.each(OTHER)('is another time: %s', (a, b) => {
    expect(senses(a, b)).toEqual([['tense'], ['tense']]);
  });
});
