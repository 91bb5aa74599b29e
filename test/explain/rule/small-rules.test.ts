import { describe, expect, it } from 'vitest';
import { createSide } from '../../../src/annotate/annotated.ts';
import { compare } from '../../../src/compare.ts';
import { isBesideTitle } from '../../../src/explain/rule/beside-title.ts';
import { isOtherBody } from '../../../src/explain/rule/body-field.ts';
import type { EditRange } from '../../../src/explain/rule/edit-range.ts';
import { arePartsOf, isDashed } from '../../../src/explain/rule/joined.ts';
import { isShortDate } from '../../../src/explain/rule/short-date.ts';
import type { LanguageCode } from '../../../src/language/language.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';
import { first } from '../order.ts';
import { editBetween } from './edit.ts';

type Row = readonly [a: string, b: string];

/** The words of a text that stand in brackets, which are taken away. */
function rangeIn(marked: string, language: LanguageCode): EditRange {
  const text = marked.replaceAll(/[[\]]/g, '');
  const document = createDocument(text, createVocabulary());
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const words = Array.from({ length: document.words.count }, (_, word) => word);
  const from = words.find((word) => (document.words.start[word] as number) >= start) ?? document.words.count;
  const to = words.find((word) => (document.words.start[word] as number) >= end) ?? document.words.count;
  return { document, from, to, language };
}

const told = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.map(({ category, rule }) => (rule === undefined ? category : `${category} ${rule}`));

describe('the same letters in other words', () => {
  it.each<[...Row, string]>([
    ['The pier opens at 9am.', 'The pier opens at 9 am.', 'number-format joined'],
    ['Айлақ сағат 9да ашылады.', 'Айлақ сағат 9 да ашылады.', 'number-format joined'],
    ['The peoples pier is open.', "The people's pier is open.", 'punctuation apostrophe'],
    ['The U.S. pier is open.', 'The US pier is open.', 'punctuation stopped'],
    ['The RSV-3 boat is here.', 'The RSV 3 boat is here.', 'dash joined'],
    ['Открыт веб сайт порта.', 'Открыт веб-сайт порта.', 'spelling joined'],
    ['Открыт вебсайт порта.', 'Открыт веб-сайт порта.', 'spelling joined'],
    ['Открыт веб сайт порта.', 'Открыт вебсайт порта.', 'spelling joined'],
    ['Порттың веб сайты ашық.', 'Порттың веб-сайты ашық.', 'spelling joined'],
    ['Паром Тараз–Шу пришёл.', 'Паром Тараз-Шу пришёл.', 'dash joined'],
  ])('are told as what joins them: %s | %s', (a, b, expected) => {
    expect(told(first(a), b).slice(1)).toEqual([expected]);
    expect(told(first(b), a).slice(1)).toEqual([expected]);
  });

  it.each<Row>([
    ['The boat won 5-3 today.', 'The boat won 53 today.'],
    ['Лодка выиграла 5-3 сегодня.', 'Лодка выиграла 53 сегодня.'],
    ['Қайық 5-3 есебімен жеңді.', 'Қайық 53 есебімен жеңді.'],
  ])('are another figure where digits would make one number: %s | %s', (a, b) => {
    expect(told(first(a), b).slice(1)).toEqual(['number figure']);
    expect(told(first(b), a).slice(1)).toEqual(['number figure']);
  });
});

describe('a short date', () => {
  const isShort = (a: string, b: string, language: LanguageCode): boolean =>
    isShortDate(...editBetween(a, b, language));

  it.each<[...Row, LanguageCode]>([
    ['12 янв. утром', '12 января утром', 'ru'],
    ['в 2031 г. и', 'в 2031 году и', 'ru'],
    ['12 қаң. таңертең', '12 қаңтар таңертең', 'kk'],
    ['2031 ж. бері', '2031 жылы бері', 'kk'],
    ['on Mon. at noon', 'on Monday at noon', 'en'],
    ['on Jan. 5', 'on January 5', 'en'],
  ])('is the short form of the same month, day or year: %s | %s', (a, b, language) => {
    expect(isShort(a, b, language)).toBe(true);
    expect(isShort(b, a, language)).toBe(true);
  });

  it.each<[...Row, LanguageCode]>([
    ['12 янв. утром', '12 февраля утром', 'ru'],
    ['12 янв утром', '12 января утром', 'ru'],
    ['12 январь утром', '12 января утром', 'ru'],
    ['в 2031 год и', 'в 2031 году и', 'ru'],
    ['12 қаң. таңертең', '12 ақпан таңертең', 'kk'],
    ['on Mon. at noon', 'on Tuesday at noon', 'en'],
    ['on Jan. 5', 'on Monday 5', 'en'],
    ['on Jan. 5', 'on early January 5', 'en'],
  ])('is none of another, without its full stop, or of a form as long: %s | %s', (a, b, language) => {
    expect(isShort(a, b, language)).toBe(false);
    expect(isShort(b, a, language)).toBe(false);
  });
});

describe('the field of a body', () => {
  const isOther = (a: string, b: string, language: LanguageCode): boolean =>
    isOtherBody(rangeIn(a, language), rangeIn(b, language));

  it.each<[...Row, LanguageCode]>([
    ['министерство [культуры] города', 'министерство [спорта] города', 'ru'],
    ['[мәдениет] министрлігі', '[спорт] министрлігі', 'kk'],
    ['the ministry of [culture] here', 'the ministry of [sport] here', 'en'],
    ['министерство труда [культуры]', 'министерство труда [спорта]', 'ru'],
    ['[мәдениет] еңбек министрлігі', '[спорт] еңбек министрлігі', 'kk'],
  ])('makes another body of it: %s | %s', (a, b, language) => {
    expect(isOther(a, b, language)).toBe(true);
    expect(isOther(b, a, language)).toBe(true);
  });

  it.each<[...Row, LanguageCode]>([
    ['неделя [культуры] города', 'неделя [спорта] города', 'ru'],
    ['министерство [культуры] города', 'министерство [лодок] города', 'ru'],
    // the body stands too far away, or on the other side, or nowhere
    ['министерство труда обороны [культуры]', 'министерство труда обороны [спорта]', 'ru'],
    ['[мәдениет] еңбек қорғаныс министрлігі', '[спорт] еңбек қорғаныс министрлігі', 'kk'],
    ['the ministry of labour [culture]', 'the ministry of labour [sport]', 'en'],
    ['[культуры] министерство', '[спорта] министерство', 'ru'],
    ['министрлігі [мәдениет]', 'министрлігі [спорт]', 'kk'],
    ['[culture] ministry', '[sport] ministry', 'en'],
    ['министерство старых лодок и [культуры]', 'министерство старых лодок и [спорта]', 'ru'],
    ['министерство [культуры и] города', 'министерство [спорта и] города', 'ru'],
    ['[культуры] города', '[спорта] города', 'ru'],
    ['[мәдениет] мерекесі', '[спорт] мерекесі', 'kk'],
    ['[мәдениет]', '[спорт]', 'kk'],
    ['the feast of [culture] here', 'the feast of [sport] here', 'en'],
    ['[culture] of the ministry', '[sport] of the ministry', 'en'],
  ])('makes none where no body is named by it: %s | %s', (a, b, language) => {
    expect(isOther(a, b, language)).toBe(false);
  });
});

describe('words beside a title', () => {
  const isBeside = (marked: string): boolean => {
    const { document, from, to } = rangeIn(marked, 'en');
    return isBesideTitle(createSide(document, 'auto'), from, to);
  };

  it.each([
    'The [acting] director spoke.',
    'The [acting] first director spoke.',
    'The president [elect] spoke.',
    'The [assistant] boatswain Brell spoke.',
    'Выступил [временный] директор порта.',
    'Выступил [временный] первый директор порта.',
    '[Уақытша] директор сөйледі.',
  ])('stand before it, one word away at most, right behind it, or before a name: %s', (marked) => {
    expect(isBeside(marked)).toBe(true);
  });

  it.each([
    'The [acting] old grey director spoke.',
    'The [acting] play was good.',
    'The director spoke [elect] today.',
    'The [assistant] boatswain. Brell spoke.',
    'The [assistant] boatswain, Brell spoke.',
    'The [assistant] Boatswain brell spoke.',
    'Она и [временный] мост порта.',
    'Бұл [уақытша] көпір ашық.',
    'They sold the [acting]',
  ])('stand beside none: %s', (marked) => {
    expect(isBeside(marked)).toBe(false);
  });
});

describe('words with dashes between', () => {
  it.each<[string, boolean]>([
    ['[Тараз–Шу] жолы', true],
    ['[Тараз – Шу] жолы', true],
    ['[Тараз — Шу — Тар] жолы', true],
    ['[Тараз Шу] жолы', false],
    ['[Тараз – Шу, Тар] жолы', false],
    ['[Тараз] – Шу', false],
    ['[Тараз  – Шу] жолы', false],
  ])('are parted by nothing else: %s %s', (marked, expected) => {
    expect(isDashed(rangeIn(marked, 'kk'))).toBe(expected);
  });

  it.each<[...Row, boolean]>([
    ['Тараз – Шу', 'Тараз-Шу', true],
    ['екінші кезең', '2-кезең', true],
    ['Тараз – Шу', 'Тараз-Тар', false],
    ['Тар – Шу', 'Тараз-Шу', false],
    ['Тараз – Шу', 'ТаразШу', false],
    ['көне кезең', '2-кезең', false],
    ['екінші кезең', 'көне-кезең', false],
  ])(
    'are the parts of one with a hyphen, or a figure in letters is one in digits: %s | %s %s',
    (parts, whole, expected) => {
      const [own, other] = [parts, whole].map((text) => createSide(createDocument(text, createVocabulary()), 'kk')) as [
        ReturnType<typeof createSide>,
        ReturnType<typeof createSide>,
      ];
      expect(arePartsOf(own, 0, other, 0)).toBe(expected);
    },
  );
});
