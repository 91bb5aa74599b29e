import { describe, expect, it } from 'vitest';
import { first } from '../order.ts';
import { namesTold, type Row } from './names-told.ts';

const SPOILT: readonly Row[] = [
  [
    '«Порт открыт», — сообщила пресс-секретарь порта Динара Омарбекова. Лодки ушли.',
    '«Порт открыт», — сообщила пресс-секретарь порта Динара Омарова. Лодки ушли.',
  ],
  [
    '«Порт ашық», – деп хабарлады порттың баспасөз хатшысы Динара Омарбекова. Қайықтар кетті.',
    '«Порт ашық», – деп хабарлады порттың баспасөз хатшысы Динара Омарова. Қайықтар кетті.',
  ],
  [
    '"The port is open," spokeswoman Dinara Omarova said in a statement. The boats left.',
    '"The port is open," spokeswoman Dinara Osmanova said in a statement. The boats left.',
  ],
];

const FRAME: readonly Row[] = [
  ['Порт открыт, сообщила пресс-служба порта. Лодки ушли.', 'Порт открыт, передаёт «Вестник порта». Лодки ушли.'],
  ['Порт открыт, передаёт «Волна». Лодки ушли.', 'Порт открыт, передаёт «Вестник порта». Лодки ушли.'],
  ['Порт ашық, деп хабарлады «Толқын». Қайықтар кетті.', 'Порт ашық, деп хабарлады «Жаршы». Қайықтар кетті.'],
  ['The port is open, Reuters reports. The boats left.', 'The port is open, AFP reports. The boats left.'],
];

describe('who reports', () => {
  it.each(SPOILT)('is told where somebody has another surname: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).not.toEqual([]);
    expect(namesTold(a, first(b))).not.toEqual([]);
  });

  it.each(FRAME)('is of the frame where it is another body or medium: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).toEqual([]);
    expect(namesTold(a, first(b))).toEqual([]);
  });
});
