import { describe, expect, it } from 'vitest';
import { dateInHead } from '../../../src/archive/history/date.ts';

type Row = readonly [text: string, date: string];

const STORIES = {
  ru: 'Совет порта собрался 3 марта 2021 года и выбрал главу.\nНовый глава работает четыре года.',
  kk: 'Порт кеңесі 2021 жылғы 3 наурызда жиналып, басшысын сайлады.\nЖаңа басшы төрт жыл жұмыс істейді.',
  en: 'The harbour board met on 3 March 2021 to choose a chair.\nThe new chair will serve four years.',
};

const STAMPED: readonly Row[] = [
  [`Порт выбрал главу\nОпубликовано: 14 мая 2022 г., 09:30\n${STORIES.ru}`, '2022-05-14'],
  [`Порт выбрал главу\n14 мая 2022\n${STORIES.ru}`, '2022-05-14'],
  [`Порт басшысын сайлады\nЖарияланды: 2022 жылғы 14 мамыр, 09:30\n${STORIES.kk}`, '2022-05-14'],
  [`Harbour board picks a chair\nPublished: 14 May 2022, 09:30\n${STORIES.en}`, '2022-05-14'],
  [`Harbour board picks a chair\n14 May 2022\n${STORIES.en}`, '2022-05-14'],
  [`LONDON, May 14, 2022 (Newswire) - ${STORIES.en}`, '2022-05-14'],
];

const UNDATED: readonly string[] = [
  STORIES.ru,
  STORIES.kk,
  STORIES.en,
  // when a picture was taken, and when its author signed, is not when the text came out
  `Фото: архив порта, 14 мая 2022 года\n${STORIES.ru}`,
  `Photo: Ann Field, 14 May 2022\n${STORIES.en}`,
  `Press contact: Ann Field, +44 20 7946 0958, until 14 May 2022\n${STORIES.en}`,
  `Контакты для СМИ: Анна Полева, +7 495 123-45-67, до 14 мая 2022 года\n${STORIES.ru}`,
  // the dateline has no year, and the sentence behind it has a date of the story
  `LONDON, May 14 (Newswire) - ${STORIES.en}`,
];

/** A line of a story, so long that the head of a text ends in it or before it. */
const line = (length: number): string => 'The quiet harbour sleeps under snow. '.repeat(20).slice(0, length).trimEnd();

describe('the date in the head of a text', () => {
  it.each(STAMPED)('is that of its stamp or dateline: %s', (text, date) => expect(dateInHead(text)).toBe(date));

  it.each(UNDATED)('is none where only its story or another line has one: %s', (text) =>
    expect(dateInHead(text)).toBeNull(),
  );

  it('is not looked for behind the head', () => {
    const stamp = 'Published: 14 May 2022, 09:30';
    expect(dateInHead(`${line(120)}\n${stamp}\n${STORIES.en}`)).toBe('2022-05-14');
    expect(dateInHead(`${line(300)}\n${stamp}\n${STORIES.en}`)).toBeNull();
  });

  it('is read whole where the head ends in its line', () => {
    expect(dateInHead(`${line(212)}\nPublished: 14 May 2022, 09:30\n${STORIES.en}`)).toBe('2022-05-14');
  });
});
