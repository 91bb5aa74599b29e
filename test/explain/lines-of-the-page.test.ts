import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const EN = 'The kiln by the weir is hot again after the flood. It fires 12 pots a day, and buyers come before dawn.';
const RU = 'Печь у плотины снова топят после паводка. За сутки она даёт 12 горшков, и покупатели приходят до рассвета.';
const KK = 'Су тасқынынан кейін пеш қайта жағылды. Тәулігіне 12 құмыра шығады, сатып алушылар таң атпай келеді.';

type Row = readonly [story: string, a: string, b: string];

/** Lines of a page that count readers, or tell until when a release is held back. */
const OF_THE_PAGE: readonly Row[] = [
  [EN, '58 people are reading this now', '7 people are reading this now'],
  [EN, 'Show all 14 comments', 'Show all 120 comments'],
  [RU, 'Сейчас читают: 27', 'Сейчас читают: 91'],
  [EN, 'Emailed: 31 | Printed: 12', 'Emailed: 48 | Printed: 40'],
  [RU, '1,9 тыс. прочтений · 12 в закладках', '7,3 тыс. прочтений · 95 в закладках'],
  [KK, 'Барлық 14 пікірді көрсету', 'Барлық 120 пікірді көрсету'],
  [EN, 'EMBARGOED UNTIL 06:00, MONDAY 3 MARCH 2031', 'EMBARGOED UNTIL 07:00, MONDAY 3 MARCH 2031'],
  [EN, 'Not for publication before 06:00 on 3 March 2031', 'Not for publication before 06:00 on 4 March 2031'],
  [RU, 'ЭМБАРГО ДО 3 МАРТА 2031 ГОДА, 10:00', 'ЭМБАРГО ДО 4 МАРТА 2031 ГОДА, 10:00'],
];

/** Lines of the story that look alike. */
const OF_THE_STORY: readonly Row[] = [
  [EN, '58 people are queueing now', '7 people are queueing now'],
  [EN, 'All 14 tenants left', 'All 12 tenants left'],
  [RU, 'Всего: 31', 'Всего: 35'],
  [KK, 'Құмыра саны: 31', 'Құмыра саны: 35'],
  [EN, 'Grain is embargoed until 3 March 2031.', 'Grain is embargoed until 4 March 2031.'],
  [RU, 'Эмбарго продлено до 3 марта 2031 года.', 'Эмбарго продлено до 4 марта 2031 года.'],
  [KK, 'Эмбарго 2031 жылғы 3 наурызға дейін созылды.', 'Эмбарго 2031 жылғы 4 наурызға дейін созылды.'],
];

const categories = (a: string, b: string): readonly string[] => [
  ...new Set(compare(a, b).differences.map(({ category }) => category)),
];

describe('a line above or below a story', () => {
  it.each(OF_THE_PAGE)('of the page raises no alarm: %s | %s', (story, a, b) => {
    expect(categories(`${story}\n\n${a}`, `${story}\n\n${b}`)).toEqual(['furniture']);
    expect(categories(`${a}\n\n${story}`, `${b}\n\n${story}`)).toEqual(['furniture']);
  });

  it.each(OF_THE_STORY)('of the story raises one: %s | %s', (story, a, b) => {
    expect(categories(`${story}\n\n${a}`, `${story}\n\n${b}`)).toContain('number');
    expect(categories(`${a}\n\n${story}`, `${b}\n\n${story}`)).toContain('number');
  });
});
