import { describe, expect, it } from 'vitest';
import { namesTold } from './names-told.ts';

type Frame = (place: string) => string;

const RU: Frame = (place) => `Власти ${place} в понедельник сообщили о новом законе о школах.`;
const KK: Frame = (place) => `Дүйсенбі күні ${place} билігі мектеп туралы жаңа заңды жариялады.`;
const EN: Frame = (place) => `The authorities of ${place} announced a new law on schools on Monday.`;

const SAME: readonly (readonly [Frame, string, string])[] = [
  [RU, 'Подмосковья', 'Московской области'],
  [RU, 'Кубани', 'Краснодарского края'],
  [RU, 'Прикамья', 'Пермского края'],
  [RU, 'Брянщины', 'Брянской области'],
  [RU, 'Якутии', 'Республики Саха'],
  [RU, 'Тувы', 'Тывы'],
  [RU, 'Нур-Султана', 'Астаны'],
  [KK, 'Нұр-Сұлтан', 'Астана'],
  [KK, 'Оңтүстік Корея', 'Корея Республикасы'],
  [KK, 'БАӘ', 'Эмираттар'],
  [EN, 'Turkey', 'Türkiye'],
  [EN, 'Bombay', 'Mumbai'],
  [EN, 'North Korea', 'the DPRK'],
  [EN, 'the Russian Federation', 'Russia'],
  [EN, 'New York', 'New York City'],
];

const OTHER: readonly (readonly [Frame, string, string])[] = [
  [RU, 'Подмосковья', 'Тверской области'],
  [RU, 'Кубани', 'Пермского края'],
  [RU, 'Брянщины', 'Орловской области'],
  [RU, 'Якутии', 'Республики Алтай'],
  [KK, 'Нұр-Сұлтан', 'Алматы'],
  [KK, 'Оңтүстік Корея', 'КХДР'],
  [EN, 'Turkey', 'Tunisia'],
  [EN, 'Bombay', 'Chennai'],
  [EN, 'North Korea', 'North Macedonia'],
  [EN, 'the Russian Federation', 'Belarus'],
];

describe('a place that is called otherwise', () => {
  it.each(SAME)('is the same: %o %s, %s', (frame, a, b) => {
    expect(namesTold(frame(a), frame(b))).toEqual([]);
  });

  it.each(OTHER)('is told from another one: %o %s, %s', (frame, a, b) => {
    expect(namesTold(frame(a), frame(b))).not.toEqual([]);
  });
});

const FIRM: Frame = (firm) => `${firm} began making new machines at its plant in Dunnford on Monday.`;

describe('what stands beside the name of a firm', () => {
  it.each([
    [FIRM, 'Hull Mills, Inc. (NYSE: HMI)', 'Hull Mills'],
    [FIRM, 'Hull Mills (NYSE: HMI)', 'Hull Mills'],
  ])('names nobody: %o %s, %s', (frame, a, b) => {
    expect(namesTold(frame(a), frame(b))).toEqual([]);
  });

  it.each([
    [FIRM, 'Hull Mills, Dunn Mills', 'Hull Mills'],
    [FIRM, 'Hull Mills (with Dunn: HMI)', 'Hull Mills'],
  ])('is told from another firm: %o %s, %s', (frame, a, b) => {
    expect(namesTold(frame(a), frame(b))).not.toEqual([]);
  });
});
