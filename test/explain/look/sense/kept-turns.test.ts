import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

type Row = readonly [a: string, b: string];

const KEPT: readonly Row[] = [
  // opposites that only stand elsewhere
  [
    'По прогнозу, ночью до 4 градусов мороза, днем до 9 градусов тепла.',
    'По прогнозу, до 4 градусов мороза ночью, до 9 градусов тепла днём.',
  ],
  [
    'In the hall the men came first, women followed on foot.',
    'In the hall first the men came, on foot followed women.',
  ],
  // or for and where either joins alike, in a sentence worded anew
  [
    'The trial did not include babies under one year or children with a weak heart, the doctors caution.',
    'Babies younger than one year and children with a weak heart were not included in the trial, the team warned.',
  ],
  [
    'The order forbids owners to wash cars and fill garden pools.',
    'Washing cars or filling pools is forbidden to people.',
  ],
  [
    'Walkers and riders will be able to use the south path throughout the work.',
    'If you walk or ride, the south path stays open all along.',
  ],
  [
    'Запрещено владельцам мыть машины и наполнять бассейны.',
    'Мойка машин или наполнение бассейнов под запретом, запрещено и поливать.',
  ],
  // what is received is sent
  ['Those who moved will receive a cheque.', 'Those who moved will be sent a cheque.'],
  ['Ол жеңіл атлетикадан сайысқа көтерілді.', 'Ол жеңіл атлетикадан сайысқа түсті.'],
];

const TURNED: readonly Row[] = [
  ['По прогнозу, ночью до 4 градусов, днем до 9 градусов.', 'По прогнозу, днем до 4 градусов, ночью до 9 градусов.'],
  ['По прогнозу, ночью до 4 градусов мороза.', 'По прогнозу, днем до 4 градусов мороза.'],
  ['No deaths and injuries were reported.', 'No deaths or injuries were reported.'],
  ['Walkers and riders can use the path.', 'Walkers or riders can use the path.'],
  ['Запрещено мыть машины и наполнять бассейны.', 'Запрещено мыть машины или наполнять бассейны.'],
  ['Bring a passport and a photo.', 'Bring a passport or a photo.'],
  [
    'Riders must bring a passport and a photo and may not pay.',
    'Riders must bring a passport or a photo and may not pay.',
  ],
  ['Принесите паспорт и снимок.', 'Принесите паспорт или снимок.'],
  ['Төлқұжат және сурет әкеліңіз.', 'Төлқұжат немесе сурет әкеліңіз.'],
  ['Those who moved will receive a cheque.', 'Those who moved will send a cheque.'],
];

describe('words that turn a meaning elsewhere', () => {
  it.each(KEPT)('%s → %s is told for no other fact', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
    expect(factsTold(b, a)).toEqual([]);
  });

  it.each(TURNED)('%s → %s is told', (a, b) => {
    expect(factsTold(a, b)).not.toEqual([]);
    expect(factsTold(b, a)).not.toEqual([]);
  });
});
