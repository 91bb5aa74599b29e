import { describe, expect, test } from 'vitest';
import { contentOf, type Language, STORIES } from './told.ts';

/** A card of a catalogue, of which the lines without a number stand in every card. */
const CARDS: Readonly<Record<Language, (number: number) => readonly string[]>> = {
  ru: (number) => [
    `Улей ${number}`,
    'Корпус из липы, крыша из сосны',
    'Хранить в сухом месте без сквозняков и',
    'ОБЕРЕГАТЬ ОТ МЫШЕЙ И ОТ ВЛАГИ ВЕСЬ',
    'ГОД И ДЕНЬ.',
  ],
  kk: (number) => [
    `Ұя ${number}`,
    'Қорабы жөкеден, шатыры қарағайдан',
    'Құрғақ, желсіз жерде сақтау керек және',
    'ЖЫЛ БОЙЫ ТЫШҚАН МЕН ЫЛҒАЛДАН САҚ',
    'БОЛУ КЕРЕК.',
  ],
  en: (number) => [
    `Hive ${number}`,
    'Body of lime wood, roof of pine',
    'To be kept in a dry place out of any wind and',
    'TO BE GUARDED FROM MICE AND FROM WATER ALL',
    'YEAR LONG.',
  ],
};

describe('a long text that repeats its own form', () => {
  test.each<Language>(['ru', 'kk', 'en'])('%s: has no page around it, however short its lines are', (language) => {
    const cards = Array.from({ length: 8 }, (_, at) => CARDS[language](at + 1)).flat();
    // a story among the cards makes neither those above nor those below lines of a page
    const text = [...cards, ...STORIES[language], ...cards];
    expect(contentOf(text)).toEqual(text);
  });

  test.each<[Language, readonly string[], readonly string[]]>([
    ['ru', ['Вестник долины', 'Горы', 'Реки', 'Мельницы'], ['Все новости', 'Показать ещё', 'Горы', 'Реки', 'Мельницы']],
    ['kk', ['Аңғар хабаршысы', 'Таулар', 'Өзендер', 'Диірмендер'], ['Барлық жаңалықтар', 'Тағы көрсету', 'Таулар']],
    ['en', ['Valley Messenger', 'Hills', 'Rivers', 'Mills'], ['All news', 'Show more', 'Hills', 'Rivers', 'Mills']],
  ])('%s: a page that says its headline and its menu again is still one', (language, above, below) => {
    const [headline = '', ...body] = STORIES[language];
    const page = [...above, headline, headline, ...body, ...below, headline, ...below, headline, ...above];
    expect(contentOf(page)).toEqual([headline, ...body]);
  });
});
