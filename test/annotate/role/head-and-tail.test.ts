import { describe, expect, test } from 'vitest';
import { datelineLength } from '../../../src/annotate/role/dateline.ts';
import { contentOf, type Language, pageWith, type Where } from './told.ts';

const OPENINGS: readonly string[] = [
  '14:20 03.05.2031 ',
  '03.05.2031. ',
  '03.05.2031, 14:20 ',
  '03.05.2031 | ',
  'Ясногорск, Россия, 3 мая. — ',
  'ЯСНОГОРСК, 3 мая — Волга-Пресс, Анна Петрова. ',
  'March 3, 2031 | Dunnford – ',
  'ЯСНОГОРСК, 3 мая — Новое Агентство Волга Пресс, Анна Петрова. ',
];

const NO_OPENINGS: readonly string[] = [
  'Ясногорск — Новое Агентство Всей Волги Пресс, Анна Петрова. ',
  '03.05.2031 ',
  '03.05.2031 и ',
  'Тогда, 3 мая. ',
  'Ясногорск — Волга-Пресс. ',
];

const FRAME: readonly (readonly [Language, Where, string])[] = [
  ['ru', 'end', 'Скриншот видео'],
  ['ru', 'end', 'Коллаж «Пасеки»'],
  ['ru', 'end', 'Изображение сгенерировано нейросетью'],
  ['ru', 'end', 'Подробности — в нашем телеграм-канале.'],
  ['kk', 'end', 'Фото omarta.kz сайтынан'],
  ['kk', 'end', 'Видеодан скриншот'],
  ['kk', 'end', 'Сурет жасанды интеллект арқылы жасалған'],
  ['en', 'end', 'Screenshot'],
  ['en', 'end', 'AI-generated image'],
  ['en', 'end', 'Based on a press release'],
  ['en', 'end', 'More details on our website.'],
  ['en', 'end', 'Notes to editors:'],
  ['en', 'end', '-- Anna Petrova'],
];

const CONTENT: readonly (readonly [Language, Where, string])[] = [
  ['ru', 'end', 'Коллаж получил первую премию.'],
  ['ru', 'end', 'Кадры из видео показали на ярмарке.'],
  ['ru', 'end', 'Подробности в деле мельника нашли вчера.'],
  ['kk', 'end', 'Видеодан бал ұрысы танылды.'],
  ['en', 'end', 'Based on the count, the keepers sold more honey.'],
  ['en', 'end', 'Screenshots of the order were shown to the keepers.'],
  ['en', 'end', 'More details on our bees came to light.'],
];

const SENTENCE = 'Новую пасеку на сто ульев открыли в понедельник у старого моста.';

describe('what stands before the first sentence', () => {
  test.each(OPENINGS)('is a dateline: %s', (opening) => {
    expect(datelineLength(opening + SENTENCE)).toBe(opening.length);
  });

  test.each(NO_OPENINGS)('is none where it may tell of the event: %s', (opening) => {
    expect(datelineLength(opening + SENTENCE)).toBe(0);
  });
});

describe('what stands behind the last sentence', () => {
  test.each(FRAME)('%s, %s: is no content: %s', (language, where, line) => {
    const page = pageWith(language, where, [line]);
    expect(contentOf(page)).toEqual(page.filter((own) => own !== line));
  });

  test.each(CONTENT)('%s, %s: what looks alike is content: %s', (language, where, line) => {
    const page = pageWith(language, where, [line]);
    expect(contentOf(page)).toEqual(page);
  });
});
