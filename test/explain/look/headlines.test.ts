import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

const STORIES = {
  ru: 'Авиакомпания с 18 мая начнёт летать из Самары в Ташкент, билеты уже в продаже. Рейсы запланированы по вторникам.\n\nСамолёты рассчитаны на 158 мест.',
  kk: 'Әуе компаниясы 18 мамырдан бастап Самарадан Ташкентке ұшады, билеттер сатылымда. Рейстер сейсенбіге жоспарланған.\n\nҰшақтарда 158 орын бар.',
  en: 'The airline will fly from Derby to Oslo from 18 May, and tickets are on sale. Flights are planned on Tuesdays.\n\nThe planes seat 158.',
};

function deniesAnew(language: keyof typeof STORIES, a: string, b: string): boolean {
  const story = STORIES[language];
  const { differences } = compare(`${a}\n\n${story}`, `${b}\n\n${story}`);
  return differences.flatMap((one) => [one, ...(one.changes ?? [])]).some(({ category }) => category === 'negation');
}

describe('headlines that were written apart', () => {
  it.each([
    [
      'ru',
      'Авиакомпания «Белый Ветер» открывает рейсы из Самары в Ташкент и Бухару',
      'Из Самары полетят в Узбекистан без пересадок',
    ],
    [
      'kk',
      '«Ақ жел» Самарадан Ташкент пен Бұхараға рейс ашады',
      'Самарадан Өзбекстанға ауыспай ұшуға болады, күту керек емес',
    ],
    ['en', 'White Wind opens flights from Derby to Oslo and Bergen', 'From Derby to Norway without changing planes'],
  ] as const)('%s: %s → %s', (language, a, b) => {
    expect(deniesAnew(language, a, b)).toBe(false);
    expect(deniesAnew(language, b, a)).toBe(false);
  });
});

describe('headlines of which one denies what the other says', () => {
  it.each([
    ['ru', 'Из Самары полетят в Ташкент без пересадок', 'Из Самары полетят в Ташкент с пересадками'],
    ['ru', 'Рейсы из Самары в Ташкент откроют', 'Рейсы из Самары в Ташкент не откроют'],
    ['kk', 'Самарадан Ташкентке рейс ашылады', 'Самарадан Ташкентке рейс ашылмайды'],
    ['en', 'Derby flights to Oslo will start', 'Derby flights to Oslo will not start'],
  ] as const)('%s: %s → %s', (language, a, b) => {
    expect(deniesAnew(language, a, b)).toBe(true);
    expect(deniesAnew(language, b, a)).toBe(true);
  });
});

function datesTold(a: string, b: string): readonly string[] {
  const { differences } = compare(a, b);
  return differences
    .flatMap((one) => [one, ...(one.changes ?? [])])
    .filter(({ category }) => category === 'number')
    .map((one) => `${one.a.text} → ${one.b.text}`);
}

const CENTRES =
  'До конца 2026 года в Актау откроют четырнадцать новых центров помощи жителям города. Об этом на брифинге рассказала директор департамента здравоохранения области Алия Сеит.\n\nСейчас в городе работает 81 такой центр.';
const HEADLINE = 'Четырнадцать центров появятся в Актау до конца 2026 года\n\n';
const LEAD =
  'В Актау до конца 2026 года откроют четырнадцать новых центров помощи жителям города, сообщила на брифинге директор департамента здравоохранения области Алия Сеит.\n\n';

describe('a date of the lead that a headline tells as well', () => {
  it('is none that came', () => {
    const b = `${HEADLINE}${LEAD}Сейчас в городе работает 81 такой центр.`;
    expect(datesTold(`Новые центры для города\n\n${CENTRES}`, b)).toEqual([]);
  });
  it('is told where it changed', () => {
    const b = `${HEADLINE}${LEAD.replace('2026', '2027')}Сейчас в городе работает 81 такой центр.`;
    expect(datesTold(`Новые центры для города\n\n${CENTRES}`, b)).not.toEqual([]);
  });
});
