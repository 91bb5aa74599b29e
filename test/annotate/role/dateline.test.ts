import { expect, test } from 'vitest';
import { datelineLength } from '../../../src/annotate/role/dateline.ts';
import { contentOf, type Language, pageWith } from './told.ts';

test.each([
  'MILLTON (MNS) — ',
  'MILLTON, Ohio, May 4, 2032 (MILL NEWSWIRE) -- ',
  'Millton, 11 June 2032 (MNS): ',
  'МЕЛЬНИЧНОЕ, 4 мая — ',
  'Мельничное. 4 мая. МЕЛИНФО – ',
  'Диірмен. 4 мамыр. dala.kz – ',
  'ДИІРМЕН. ДалаАқпарат – ',
  // the reporter behind the agency
  'МЕЛЬНИЧНОЕ, 4 мая — РИА Жернова, Инна Лугова. ',
  'ДИІРМЕН, 4 мамыр — ДалаАқпарат, Асан Тасов. ',
  'MILLTON, May 4 - MNS, Mary Dunn. ',
  // a city in capitals, a place and its day alone
  'САРАТОВ. ',
  'ТАЛДЫҚОРҒАН. ',
  'GENEVA. ',
  'МЕЛЬНИЧНОЕ. 4 мая. ',
  'Алматы. 4 мая 2032 года. ',
  'г. Алматы. 4 мая. ',
  'ДИІРМЕН. 4 мамыр. ',
  'Алматы қаласы. 4 мамыр. ',
  'ДИІРМЕН. 4 мамыр. «Дала» агенттігі – ',
  'MILLTON. May 4. ',
  'MILLTON, 4 May 2032. ',
  // what the data of a page leave in front
  // an agency in quotation marks
  'МЕЛЬНИЧНОЕ, 4 мая. /Агентство «Мельничный вестник»/. ',
  'МЕЛЬНИЧНОЕ, 4 мая /«Мельничный вестник»/. ',
  'ДИІРМЕН, 4 мамыр /«Диірмен жаршысы» агенттігі/ – ',
  // a place and a whole day before a colon, an update behind a time
  'Millton, 20 February 2032: ',
  'Мельничное, 20 февраля 2032 года: ',
  'Диірмен, 2032 жылғы 20 ақпан: ',
  'МЕЛЬНИЧНОЕ, 3 декабря, 08:15 (обновлено в 09:10). ',
  'date 2032-05-04 ',
  'date 2032-05-04 10:30 ',
  'date 2032-05-04 MILLTON (MNS) — ',
  'date 2032-05-04 ДИІРМЕН. ДалаАқпарат – ',
])('%sopens a story', (dateline) => {
  expect(datelineLength(`${dateline}Work began.`)).toBe(dateline.length);
});

test.each([
  'Millton will host the games — The mayor said so.',
  'МФБ — крупнейший банк долины.',
  'Мельник — это тот, кто мелет муку.',
  '4 мая в Мельничном открыли школу — Об этом мечтали давно.',
  'Диірменде 4 мамырда мереке өтеді.',
  'Ярмарка. 4 мая. Площадь полна.',
  'СРОЧНО. Площадь полна.',
  'ШҰҒЫЛ. Алаң толы.',
  'URGENT. The square is full.',
  'Саратов. Площадь полна.',
  'Geneva. The square is full.',
  'Жәрмеңке. 4 мамыр. Алаң толы.',
  'Market. 4 May. The square is full.',
  'МЕЛЬНИЧНОЕ. Было 4 мая. Шёл дождь.',
  'MILLTON. It was May 4. Rain fell.',
  'MILLTON. 2032. The mill is old.',
  'date 2032-05-04 was set for the vote.',
  'Date 2032-05-04 MILLTON',
  'Millton, 2032: A year of floods.',
  'Мельничное, 2032: Год паводков.',
  'Диірмен, 2032: Тасқын жылы.',
])('%s is content', (text) => {
  expect(datelineLength(text)).toBe(0);
});

test.each([
  ['14 November 2032 – ', 'Dunn Mill, the maker of flour, today announces its results.'],
  ['November 14, 2032 — ', 'Dunn Mill, the maker of flour, today announces its results.'],
  ['14 ноября 2032 года – ', 'Мельница Дунова объявила сегодня итоги первого полугодия.'],
  ['2032 жылғы 14 қараша – ', '«Диірмен» компаниясы бүгін бірінші жартыжылдық қорытындысын жариялады.'],
])('%sis the day of a release', (day, sentence) => {
  expect(datelineLength(day + sentence)).toBe(day.length);
});

test.each([
  // what the day is, behind a dash or between two
  '1 сентября 2032 года – День знаний в новой школе.',
  '14 November 2032 – Market Day in the town of Millton – was dry and the square was full.',
  '14 ноября 2032 года – День Мельничного – жители отметили на площади у моста.',
  '2032 жылғы 14 қараша – Диірмен күні – алаңда кеш бойы тойланды.',
  '14 November 2032 – the day the old mill burnt down for the second time.',
  // no whole day
  '14 November – Dunn Mill, the maker of flour, today announces its results.',
  'November 2032 – Dunn Mill, the maker of flour, today announces its results.',
  '14 ноября – Мельница Дунова объявила сегодня итоги первого полугодия.',
  '14 қараша – «Диірмен» компаниясы бүгін бірінші жартыжылдық қорытындысын жариялады.',
])('%s begins with no day of a release', (text) => {
  expect(datelineLength(text)).toBe(0);
});

test.each<[Language, string]>([
  ['en', 'CAPE FAR, May 12 – New Line Wire'],
  ['ru', 'МЫС ДАЛЬНИЙ, 12 мая – Новая Строка Долины'],
  ['ru', 'МЫС ДАЛЬНИЙ, 12 мая – «Новая строка»'],
  ['kk', 'АҢҒАР, 12 мамыр – Жаңа Жол Хабары'],
])('%s: a place in capitals, a day and an agency are a line of their own: %s', (language, line) => {
  const page = pageWith(language, 'head', [line]);
  expect(contentOf(page)).toEqual(page.filter((one) => one !== line));
});

test.each<[Language, string]>([
  // four words are no agency, nor are words that begin small
  ['en', 'CAPE FAR, May 12 – New Line Wire Dale'],
  ['en', 'CAPE FAR, May 12 – New line'],
  ['ru', 'МЫС ДАЛЬНИЙ, 12 мая – Новая Строка Долины Сегодня'],
  ['ru', 'МЫС ДАЛЬНИЙ, 12 мая – Форум завершён'],
  ['kk', 'АҢҒАР, 12 мамыр – Жаңа Аңғар Жол Хабары'],
  ['kk', 'АҢҒАР, 12 мамыр – Форум аяқталды'],
])('%s: what else stands behind a place and a day is content: %s', (language, line) => {
  const page = pageWith(language, 'head', [line]);
  expect(contentOf(page)).toEqual(page);
});
