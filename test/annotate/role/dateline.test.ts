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

test.each([
  // a place and its day before a colon
  ['Cold Mill, August 9: ', 'The mill has opened its doors to visitors.'],
  ['Cold Mill, 9 August: ', 'The mill has opened its doors to visitors.'],
  ['COLD MILL, Aug. 9: ', 'The mill has opened its doors to visitors.'],
  ['Мельничное, 9 августа: ', 'Мельница открыла двери для гостей долины.'],
  ['Диірмен, 9 тамыз: ', 'Аңғарда диірмен қонақтарға есігін ашты.'],
  ['COLD MILL: ', 'The house at Cold Mill has opened its doors.'],
  // an agency that is called one
  ['Мельничное, 9 августа, ИА «Жернов». ', 'Мельница открыла двери для гостей долины.'],
  ['9 августа, Мельничное, агентство «Жернов». ', 'Мельница открыла двери для гостей долины.'],
  ['ИА «Жернов», Мельничное, 9 августа. ', 'Мельница открыла двери для гостей долины.'],
  ['ИА «Жернов», 9 августа. ', 'Мельница открыла двери для гостей долины.'],
  ['(ИА «Жернов») ', 'Мельница открыла двери для гостей долины.'],
  ['Диірмен, 9 тамыз, «Дала» ақпарат агенттігі. ', 'Аңғарда диірмен қонақтарға есігін ашты.'],
  // a place that is named again
  ['Мельничное, 9 августа. ', 'Школа в Мельничном открыла двери для гостей.'],
  ['9 августа, Мельничное. ', 'Школа в Мельничном открыла двери для гостей.'],
  ['Диірмен. 9 тамыз. ', 'Мектеп Диірменде қонақтарға есігін ашты.'],
  ['Millton, 9 August. ', 'A school in Millton has opened its doors.'],
  ['ДИІРМЕН, «Аңғар-Ақпарат». ', 'Облыс кітапханасы түнде де жұмыс істейді.'],
  ['МЕЛЬНИЧНОЕ, «Долина-Пресс». ', 'Областная библиотека работает и ночью.'],
  ['MILLTON, “Valley Press”. ', 'The county library will be open at night.'],
  // a paper with one capital in brackets behind a day, an agency that is one word behind a dash or a stop
  ['МЕЛЬНИЧНОЕ, 9 августа. /Долинский вестник/. ', 'Областная библиотека работает и ночью.'],
  ['ДИІРМЕН, 9 тамыз. /Аңғар жаршысы/. ', 'Облыс кітапханасы түнде де жұмыс істейді.'],
  ['MILLTON, August 9 (Valley messenger). ', 'The county library will be open at night.'],
  ['МЕЛЬНИЧНОЕ, 9 авг - Долинформ. ', 'Областная библиотека работает и ночью.'],
  ['МЕЛЬНИЧНОЕ. 9 августа. Долинформ. ', 'Областная библиотека работает и ночью.'],
  ['ДИІРМЕН, 9 тамыз – Аңғарақпарат. ', 'Облыс кітапханасы түнде де жұмыс істейді.'],
  ['MILLTON, Aug 9 - Valleywire. ', 'The county library will be open at night.'],
])('%sheads a story, a full stop or a colon behind it: %s', (dateline, sentence) => {
  expect(datelineLength(dateline + sentence)).toBe(dateline.length);
});

test.each([
  ['Ярмарка, 9 августа - ', 'Открытие. Мельница открыла двери для гостей долины.'],
  ['Жәрмеңке, 9 тамыз – ', 'Мереке. Аңғарда диірмен қонақтарға есігін ашты.'],
  ['Market, August 9 - ', 'Opening. The mill has opened its doors to visitors.'],
  ['МЕЛЬНИЧНОЕ, 9 августа - ', 'Вечереет. Шёл дождь.'],
])('%sis all of a dateline before: %s', (dateline, story) => {
  expect(datelineLength(dateline + story)).toBe(dateline.length);
});

test.each([
  'Update, August 9: The mill has opened its doors to visitors.',
  'Correction, 9 August: The mill has opened its doors to visitors.',
  'Обновлено, 9 августа: Мельница открыла двери для гостей долины.',
  'WEATHER: The mill has opened its doors to visitors.',
  'ПОГОДА: Мельница открыла двери для гостей долины.',
  'Ярмарка, 9 августа. Мельница открыла двери для гостей долины.',
  'Концерт, 9 августа, «Чайка»: Мельница открыла двери для гостей.',
  'Газета «Жернов», 9 августа. Мельница открыла двери для гостей.',
  'Ярмарка, 9 августа: 14 лавок.',
  'ИА «Жернов» — старейшее агентство долины.',
  'Мельничное, «Чайка». Областная библиотека работает и ночью.',
  'Диірмен, «Шағала». Облыс кітапханасы түнде де жұмыс істейді.',
  'Millton, “Gull”. The county library will be open at night.',
  '1. Mill Lane - 14 houses;',
  '2. Садовая — 32 дома;',
  '3. Бақ көшесі — 9 үй;',
  'Жәрмеңке, 9 тамыз. Аңғарда диірмен қонақтарға есігін ашты.',
  'Market, 9 August. The mill has opened its doors to visitors.',
  'Мельница (Первый завод) открыла двери для гостей долины.',
  'Мельничное (Долинский район). Мельница открыла двери для гостей долины.',
])('what tells a place by nothing is content: %s', (text) => {
  expect(datelineLength(text)).toBe(0);
});

const TOURS: readonly (readonly [Language, readonly string[]])[] = [
  ['ru', ['Мельничное, 4 июля;', 'Жерновка, 9 июля;']],
  ['kk', ['Диірмен, 4 шілде;', 'Шалғын, 9 шілде;']],
  ['en', ['Millton, 4 July', 'Gulford, 9 July']],
];

test.each(TOURS)('places with their days one below the other are a list of the story: %s', (language, lines) => {
  const page = pageWith(language, 'mid', lines);
  expect(contentOf(page)).toEqual(page);
});

test.each(TOURS)('one of them above the story is its dateline: %s', (language, [line = '']) => {
  const page = pageWith(language, 'head', [line.replace(';', '')]);
  expect(contentOf(page)).not.toContain(line.replace(';', ''));
});
