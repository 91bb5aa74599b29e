import { expect, test } from 'vitest';
import { datelineLength } from '../../../src/annotate/role/dateline.ts';

test.each([
  'MILLTON (MNS) — ',
  'MILLTON, Ohio, May 4, 2032 (MILL NEWSWIRE) -- ',
  'Millton, 11 June 2032 (MNS): ',
  'МЕЛЬНИЧНОЕ, 4 мая — ',
  'Мельничное. 4 мая. МЕЛИНФО – ',
  'Диірмен. 4 мамыр. dala.kz – ',
  'ДИІРМЕН. ДалаАқпарат – ',
])('%sopens a story', (dateline) => {
  expect(datelineLength(`${dateline}Work began.`)).toBe(dateline.length);
});

test.each([
  'Millton will host the games — The mayor said so.',
  'МФБ — крупнейший банк долины.',
  'Мельник — это тот, кто мелет муку.',
  '4 мая в Мельничном открыли школу — Об этом мечтали давно.',
  'Диірменде 4 мамырда мереке өтеді.',
])('%s is content', (text) => {
  expect(datelineLength(text)).toBe(0);
});
