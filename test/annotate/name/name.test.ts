import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Name, namesBetween } from '../../../src/annotate/name/names.ts';
import { type NameRelation, sameName } from '../../../src/annotate/name/same.ts';
import { createViews } from '../../../src/annotate/name/view.ts';
import { findBreaks } from '../../../src/language/breaks.ts';
import { LANGUAGES, type LanguageCode } from '../../../src/language/language.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

function read(text: string, language: LanguageCode): readonly Name[] {
  const document = createDocument(text, createVocabulary());
  const languages = new Array(document.paragraphs.count).fill(language);
  return namesBetween(document, createViews(document, findBreaks(document)), languages, 0, document.words.count);
}

function namesOf(text: string, language: LanguageCode): readonly string[] {
  return read(text, language).map(({ parts }) =>
    parts.map(({ raw, initial }) => (initial ? `${raw}.` : raw)).join(' '),
  );
}

const RELATION_OF: Readonly<Record<string, NameRelation>> = {
  same: 'same',
  inflected: 'inflection',
  short: 'abbreviation',
  order: 'order',
  respelt: 'spelling',
  changed: 'different',
};
/** A sentence around a name, in small letters, so that only its own capitals speak. */
const FRAME: Readonly<Record<LanguageCode, readonly [before: string, after: string]>> = {
  ru: ['вчера утром ', ' и другие гости'],
  kk: ['кеше таңертең ', ' және басқа қонақтар'],
  en: ['yesterday in the morning ', ' and other guests'],
  uk: ['учора вранці ', ' та інші гості'],
};
/** Of a hundred labelled pairs at most three may be judged otherwise. */
const LEAST_RIGHT = 0.97;

interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly label: string;
  readonly language: LanguageCode;
}

function labelledPairs(language: LanguageCode): readonly LabelledPair[] {
  const [, ...rows] = readFileSync(`fixtures/names/${language}.tsv`, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [a = '', b = '', label = ''] = row.split('\t');
    return { a, b, label, language };
  });
}

/** How far the only names of two frames are apart; a body of several names is as far as its farthest. */
function judge({ a, b, language }: LabelledPair): NameRelation | string {
  const [before, after] = FRAME[language];
  const [ofA, ofB] = [read(before + a + after, language), read(before + b + after, language)];
  if (ofA.length !== ofB.length || ofA.length === 0) return `names found: ${ofA.length} and ${ofB.length}`;
  const relations = ofA.map((name, at) => sameName(name, ofB[at] as Name));
  return relations.find((relation) => relation !== 'same') ?? 'same';
}

/** Two names, and how they relate; the same in either order. */
const RELATED: readonly (readonly [language: LanguageCode, a: string, b: string, relation: NameRelation])[] = [
  ['ru', 'Таллер', 'Таллер', 'same'],
  ['ru', 'Таллер', 'Таллера', 'inflection'],
  ['ru', 'Таллер', 'Хальт', 'different'],
  ['ru', 'Таллер', 'Тэллер', 'different'],
  ['ru', 'Бруно Таллер', 'Б. Таллер', 'abbreviation'],
  ['ru', 'Бруно Таллер', 'Таллер Бруно', 'order'],
  ['ru', 'Бруно Таллер', 'Таллера Бруно', 'order'],
  ['ru', 'Бруно Таллер', 'Эмиль Таллер', 'different'],
  ['ru', 'Бруно Таллер', 'Э. Таллер', 'different'],
  ['ru', 'Бруно Эмиль Таллер', 'Бруно Таллер', 'abbreviation'],
  ['ru', 'Бруно Унто Таллер', 'Унто Таллер', 'different'],
  ['ru', 'Бруно Унто Таллер', 'Бруно Унто', 'different'],
  ['ru', 'Иван Иванович Сомов', 'Иван Сомов', 'abbreviation'],
  ['ru', 'Иван Иванович Сомов', 'И. И. Сомов', 'abbreviation'],
  ['ru', 'Иван Иванович Сомов', 'И. П. Сомов', 'different'],
  ['ru', 'Иван Иванович Сомов', 'Сомов И. И.', 'abbreviation'],
  ['ru', 'Иван Петрович Сомов', 'Иван Иванович Сомов', 'different'],
  ['ru', 'И. И. Сомов', 'И. Сомов', 'abbreviation'],
  ['ru', 'Сомов Петров', 'Петров Сомов', 'different'],
  ['ru', 'Касым-Жомарт Сомов', 'К.-Ж. Сомов', 'abbreviation'],
  ['ru', 'Касым-Жомарт Сомов', 'Касымжомарт Сомов', 'spelling'],
  ['ru', 'Касым-Жомарт Сомов', 'К. Сомов', 'abbreviation'],
  ['ru', 'Римский-Корсаков', 'Римский', 'different'],
  ['ru', 'Нью-Йорк', 'Нью Йорк', 'same'],
  ['ru', 'Нью-Йорк', 'Нью-Йорка', 'inflection'],
  ['ru', 'МВД', 'Министерство Внутренних Дел', 'abbreviation'],
  ['ru', 'МЧС', 'Министерство Внутренних Дел', 'different'],
  ['ru', 'Чехия', 'Чешская Республика', 'abbreviation'],
  ['ru', 'Корея', 'Корейская Народная Республика', 'abbreviation'],
  ['ru', 'Китай', 'Китайская Народная Республика', 'abbreviation'],
  ['ru', 'Китай', 'Чешская Республика', 'different'],
  ['ru', 'Южная Корея', 'Корея', 'different'],
  ['ru', 'Северная Корея', 'Южная Корея', 'different'],
  ['ru', 'Болгария', 'Республика Болгария', 'abbreviation'],
  ['ru', 'Болгария', 'Республика Сербия', 'different'],
  ['kk', 'Сомов', 'Сомовтың', 'inflection'],
  ['kk', 'Серік Сомов', 'Сомов', 'abbreviation'],
  ['kk', 'Серік Сомов', 'С. Сомов', 'abbreviation'],
  ['kk', 'Серік Сомов', 'Сомов Серік', 'order'],
  ['kk', 'Серік Сомов', 'Серік Сомовтың', 'inflection'],
  ['kk', 'Серік Сомов', 'Ерлан Сомов', 'different'],
  ['kk', 'Мадина Әсел', 'Әсел Мадина', 'different'],
  ['kk', 'Әлиев Серіков', 'Серіков Әлиев', 'different'],
  ['kk', 'Тараз', 'Таразға', 'inflection'],
  ['kk', 'Тараз', 'Шымкент', 'different'],
  ['kk', 'ІІМ', 'Ішкі Істер Министрлігі', 'abbreviation'],
  ['kk', 'СІМ', 'Ішкі Істер Министрлігі', 'different'],
  ['kk', 'Қытай', 'Қытай Халық Республикасы', 'abbreviation'],
  ['kk', 'Болгария', 'Болгария Республикасы', 'abbreviation'],
  ['en', 'Taller', 'Taller', 'same'],
  ['en', 'Taller', "Taller's", 'inflection'],
  ['en', 'Taller', 'Halt', 'different'],
  ['en', 'Bruno Taller', 'B. Taller', 'abbreviation'],
  ['en', 'Bruno Taller', 'Emil Taller', 'different'],
  ['en', 'Bruno Taller', 'E. Taller', 'different'],
  ['en', 'Bruno Taller', 'Taller Bruno', 'order'],
  ['en', 'Bruno Emil Taller', 'Bruno Taller', 'abbreviation'],
  ['en', 'Bruno Emil Taller', 'Emil Taller', 'different'],
  ['en', 'Bruno Emil Taller', 'Bruno E. Taller', 'abbreviation'],
  ['en', 'Bruno Emil Taller', 'Bruno F. Taller', 'different'],
  ['en', 'Ann-Marie Field', 'Ann Field', 'abbreviation'],
  ['en', 'Ann-Marie Field', 'A.-M. Field', 'abbreviation'],
  ['en', 'HSB', 'Harbour Safety Board', 'abbreviation'],
  ['en', 'HSC', 'Harbour Safety Board', 'different'],
  ['en', 'Czechia', 'Czech Republic', 'abbreviation'],
  ['en', 'China', 'Czech Republic', 'different'],
  ['en', 'Bulgaria', 'Republic of Bulgaria', 'abbreviation'],
  ['en', 'South Korea', 'North Korea', 'different'],
];

describe('two names relate by their parts', () => {
  it.each(RELATED)('%s: %s | %s: %s', (language, a, b, relation) => {
    expect(judge({ a, b, language, label: '' })).toBe(relation);
    expect(judge({ a: b, b: a, language, label: '' })).toBe(relation);
  });
});

describe('labelled pairs of names', () => {
  const pairs = LANGUAGES.flatMap(labelledPairs);

  it('there are enough of them', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(240);
  });

  it('at least 97 of 100 are judged as labelled, either way round', () => {
    const wrong: string[] = [];
    for (const pair of pairs) {
      for (const { a, b, label, language } of [pair, { ...pair, a: pair.b, b: pair.a }]) {
        const found = judge({ a, b, label, language });
        if (found !== RELATION_OF[label]) wrong.push(`${language} ${a} → ${b}: ${found}, not ${label}`);
      }
    }
    if (wrong.length > 0) console.log(wrong.join('\n'));
    expect(1 - wrong.length / (2 * pairs.length)).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it('no changed name passes for the same one, and no inflected one for a changed', () => {
    const grave = pairs.filter((pair) => (judge(pair) === 'different') !== (pair.label === 'changed'));
    expect(grave.length / pairs.length).toBeLessThanOrEqual(1 - LEAST_RIGHT);
  });
});

describe('names in a text', () => {
  it('a name begins after its titles and keeps its initials', () => {
    expect(namesOf('Вчера Генеральный Прокурор Берик Асылов и К.-Ж. Токаев прибыли.', 'ru')).toEqual([
      'Берик Асылов',
      'К. Ж. Токаев',
    ]);
  });
  it('an initial at the start of a sentence belongs to the name', () => {
    expect(namesOf('А. Б. Ли выступил первым. А. Б. Ким выступил следом.', 'ru')).toEqual(['А. Б. Ли', 'А. Б. Ким']);
  });
  it('a name after a label is found', () => {
    expect(namesOf('Tenant: Olga Kim', 'en')).toEqual(['Olga Kim']);
    expect(namesOf('Суретші: Асқар Тұран', 'kk')).toEqual(['Асқар Тұран']);
  });
  it('first words, months, polite capitals, headlines and lines of capitals are no names', () => {
    expect(namesOf('Приглашаем Вас. Цена снижена. Это было в Мае.\nВХОД ТОЛЬКО ПО БИЛЕТАМ', 'ru')).toEqual([]);
    expect(namesOf('Prices Rise Again This Spring\nThe fair opens on Monday, 5 May.', 'en')).toEqual([]);
    expect(namesOf('Қазанға су құйды. Наурыз айында көрме ашылады.', 'kk')).toEqual([]);
  });
  it('a first word that has a capital elsewhere is a name', () => {
    expect(namesOf('Barlow resigned. They had asked Barlow to stay.', 'en')).toEqual(['Barlow', 'Barlow']);
  });
  it('acronyms are names of their own and Roman numerals are none', () => {
    expect(namesOf('доклад МИД РК о XXI веке', 'ru')).toEqual(['МИД', 'РК']);
  });
  it('two names with a comma between them are two', () => {
    expect(namesOf('пришли Берик Асылов, Анна Ли', 'ru')).toEqual(['Берик Асылов', 'Анна Ли']);
  });
  it.each<readonly [LanguageCode, string, string]>([
    ['en', 'Yesterday U. S. President Ann Hart arrived.', 'Ann Hart'],
    ['en', 'Yesterday U.S. President Hart arrived.', 'Hart'],
    ['en', 'They met President Minister Hart in May.', 'Hart'],
    ['en', 'They met A. Prince in May.', 'A. Prince'],
    ['en', 'They asked the Port Council Ann Hart in May.', 'Ann Hart'],
    ['ru', 'Вчера Председатель Совета Берик Асылов прибыл.', 'Берик Асылов'],
    ['ru', 'Вчера Компания Норд Берик Асылов прибыл.', 'Берик Асылов'],
    ['kk', 'Кеше Кеңес Төрағасы Ерлан Асылов келді.', 'Ерлан Асылов'],
    // nothing but offices is nobody, and nouns of bodies are one together
    ['en', 'They met the Minister President in May.', ''],
    ['ru', 'Вчера Министр Президент прибыл.', ''],
    ['en', 'They met the Bank Council in May.', 'Bank Council'],
    ['ru', 'Вчера Банк Совет заседал.', 'Банк Совет'],
    ['kk', 'Кеше Банк Кеңесі жиналды.', 'Банк Кеңесі'],
    // what joins the words of a state is no part of its name
    ['en', 'They asked the Kingdom of Morocco in May.', 'Kingdom Morocco'],
  ])('%s: offices and bodies before a name are none of it: %s', (language, text, name) => {
    expect(namesOf(text, language).join(', ')).toBe(name);
  });
});
