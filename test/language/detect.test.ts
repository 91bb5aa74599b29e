import { expect, test } from 'vitest';
import { languageOf, languagesOf } from '../../src/language/detect.ts';
import { createDocument } from '../../src/text/document.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';

test.each([
  ['Мост через реку открыли в мае.', 'ru'],
  ['Пришёл Қанат Әлиев.', 'ru'],
  ['Қанат Әлиев сказал об этом.', 'ru'],
  ['Наурыз айында көрме ашылады.', 'kk'],
  ['Марат келді.', 'kk'],
  ['Қазанға су құйды.', 'kk'],
  ['Ол барды.', 'kk'],
  ['Ескертулер бар.', 'kk'],
  ['Арналар тазаланып, жерге су жиналды.', 'kk'],
  ['Команды сняли гирлянды и убрали трап.', 'ru'],
  ['Доклады готовы.', 'ru'],
  ['Миллиарды потрачены.', 'ru'],
  ['The bridge opened in May.', 'en'],
  ['Міст через річку відкрили у травні.', 'uk'],
  ['Рада ухвалила бюджет громади на наступний рік.', 'uk'],
  ['Київ', 'uk'],
  ['За словами підрядника, дорогу до школи розширили до трьох смуг.', 'uk'],
  ['Олексій Гончаренко прибыл в Москву.', 'ru'],
  ['Білім беру саласы дамыды.', 'kk'],
  ['Министерство открыло портал Open Data для всех.', 'ru'],
  ['', 'ru'],
  ['12 345', 'ru'],
] as const)('%s is in %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('a paragraph that does not say goes with most of the text', () => {
  const text = 'Астана\nКөпір мамырда ашылды деп хабарлады.\nЖаңа көпірдің ұзындығы бес шақырым.\nPress office';
  const document = createDocument(text, createVocabulary());
  expect(languagesOf(document)).toEqual(['kk', 'kk', 'kk', 'en']);
  expect(languagesOf(document, 'ru')).toEqual(['ru', 'ru', 'ru', 'ru']);
});

test('links do not make the Cyrillic words between them English', () => {
  const text = 'https://t.me/abc/def\nhttps://t.me/abc/xyz\nЖилец вправе подать заявку.';
  expect(languagesOf(createDocument(text, createVocabulary()))).toEqual(['en', 'en', 'ru']);
  const linked = 'Жилец вправе подать заявку в (https://example.org/app/form/one/two/three) и ждать ответа до мая.';
  expect(languagesOf(createDocument(linked, createVocabulary()))).toEqual(['ru']);
});
