import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith, type Where } from './told.ts';

describe('who wrote a story', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'head', ['Марта Линд/ТАСС']],
    ['ru', 'head', ['Мария Орлова / Вестник долины']],
    ['ru', 'head', ['Мария Орлова, специально для «Вестника»']],
    ['ru', 'head', ['Мария Орлова для «Вестника долины»']],
    ['ru', 'end', ['Мария Орлова, для «Вестника»']],
    ['kk', 'head', ['Айгүл Серікова/Хабаршы']],
    ['kk', 'head', ['Айгүл Серікова, «Хабаршы» үшін']],
    ['kk', 'end', ['Айгүл Серікова, арнайы «Хабаршы» үшін']],
    ['kk', 'end', ['Айгүл СЕРІКОВА, «Аңғар хабаршысы»']],
    ['en', 'head', ['Jane Stout/AFP']],
    ['en', 'head', ['Jane Stout, for The Dale Gazette']],
    ['en', 'head', ['Jane Stout, special to the Gazette']],
    ['en', 'head', ['By Jane Stout/Dale News Editor']],
    ['en', 'head', ['Jane Stout for the Dale Gazette']],
    ['en', 'end', ['Posted by jstout at October 16, 2034 09:39 AM']],
    ['en', 'head', ['Posted by jstout on October 16, 2034']],
    ['en', 'end', ['Mary Dunn is a staff writer at the Dale Gazette.']],
    ['en', 'end', ['Kevin Reed is the City of Dalewick reporter at the Dale Daily Record.']],
    ['en', 'end', ['Mary Dunn covers education for the Dale Gazette.']],
    ['en', 'end', ['Mary Dunn is a reporter for The Dale Gazette. Reach her at mdunn@dale.example.']],
    ['en', 'end', ['Mary Dunn writes about farming for The Dale Gazette.']],
    ['ru', 'end', ['Мария Орлова — корреспондент «Вестника долины».']],
    ['ru', 'end', ['Мария Орлова – обозреватель газеты «Вестник».']],
    ['ru', 'end', ['Мария Орлова, журналист «Вестника долины»']],
    ['kk', 'end', ['Айгүл Серікова — «Аңғар хабаршысы» газетінің тілшісі.']],
    ['kk', 'end', ['Айгүл Серікова – журналист']],
    // a name that no list knows above what somebody writes about
    ['en', 'head', ['Nell Harrow', 'Transport correspondent']],
    ['en', 'end', ['NELL HARROW', 'Northern Correspondent']],
    ['ru', 'end', ['Мария Орлова', 'обозреватель отдела культуры']],
    ['kk', 'head', ['Айгүл Серікова', 'мәдениет бөлімінің тілшісі']],
    ['kk', 'end', ['Айгүл Серікова', 'мәдениет бөлімінің тілшісі']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['en', 'end', ['Mary Dunn is a staff nurse at the Dale hospital.']],
    ['en', 'end', ['Mary Dunn covers the hives with straw.']],
    ['en', 'end', ['Night Market', 'It opens when the last correspondent has left']],
    ['en', 'end', ['Honey Fair', 'A novel by a correspondent']],
    ['ru', 'end', ['Зимний Улей', 'Журналист написал о нём книгу']],
    ['kk', 'end', ['Қысқы Ұя', 'Тілші ол туралы кітап жазды']],
    ['en', 'end', ['Mary Dunn is a beekeeper at the Dale apiary.']],
    ['en', 'end', ['Jane Stout, for ten years the head of the apiary']],
    ['en', 'mid', ['Mary Dunn is a staff writer at the Dale Gazette.']],
    ['ru', 'end', ['Мария Орлова — пасечник из долины.']],
    ['ru', 'mid', ['Мария Орлова — корреспондент «Вестника долины».']],
    ['kk', 'end', ['Айгүл Серікова — аңғардағы омарташы.']],
    ['kk', 'mid', ['Айгүл Серікова — «Аңғар хабаршысы» газетінің тілшісі.']],
    [
      'en',
      'full',
      [
        'Reporter wins the honey prize',
        'The jury gave its honey prize to Mary Dunn for a story of the valley.',
        'It was read on the square before all the beekeepers.',
        'Mary Dunn is a staff writer at the Dale Gazette.',
      ],
    ],
    [
      'ru',
      'full',
      [
        'Приз достался журналисту',
        'Жюри отдало медовый приз Марии Орловой за рассказ о долине.',
        'Его прочли на площади перед всеми пасечниками.',
        'Мария Орлова — корреспондент «Вестника долины».',
      ],
    ],
    [
      'kk',
      'full',
      [
        'Жүлде журналиске бұйырды',
        'Қазылар бал жүлдесін аңғар туралы әңгімесі үшін Айгүл Серіковаға берді.',
        'Ол алаңда барлық омарташының алдында оқылды.',
        'Айгүл Серікова — «Аңғар хабаршысы» газетінің тілшісі.',
      ],
    ],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('a name in capitals', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['БОЛАТ АРЛЕН']],
    ['ru', 'end', ['МАРИЯ ОРЛОВА']],
    ['ru', 'end', ['Болат АРЛЕН']],
    ['ru', 'end', ['Б. АРЛЕН']],
    ['ru', 'end', ['АРЛЕН БОЛАТОВ']],
    ['kk', 'end', ['БОЛАТ АРЛЕН']],
    ['kk', 'end', ['АСИМА НҰРБАЙҚЫЗЫ']],
    ['kk', 'end', ['Асима НҰРБАЙҚЫЗЫ']],
    ['en', 'end', ['JANE STOUT']],
    ['en', 'end', ['Orla FENN']],
    ['ru', 'head', ['Болат АРЛЕН, Долинск']],
    ['kk', 'head', ['Болат АРЛЕН, Аңғар']],
    ['en', 'head', ['Jane Stout, Dalewick']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    [
      'ru',
      'full',
      ['ДОМ ДЛЯ ПЧЁЛ', 'Пасечники построили зимний дом для пчёл у самой реки.', 'Осенью туда перенесут сорок ульев.'],
    ],
    [
      'kk',
      'full',
      ['БАЛ МОЛ ЖЫЛ', 'Омартада биыл бал өткен жылдан екі есе көп алынды.', 'Күзде оны аңғардағы жәрмеңкеге апарады.'],
    ],
    [
      'en',
      'full',
      [
        'THE MILL WINS CUP',
        'Rowers of the mill took the cup of the valley on Sunday.',
        'They will row in the city next year.',
      ],
    ],
    [
      'en',
      'full',
      [
        'Valley Guild Licence for Open Source',
        'The guild of the valley wrote a licence for its drawings.',
        'Anybody may build a hive from them now.',
      ],
    ],
    ['ru', 'end', ['ПЕРВЫЙ МЁД']],
    ['en', 'end', ['FIRST HONEY']],
    ['kk', 'end', ['АЛҒАШҚЫ БАЛ']],
    ['ru', 'end', ['Победили в конкурсе:', 'МАРИЯ ОРЛОВА']],
    ['en', 'end', ['The prize went to:', 'JANE STOUT']],
    ['kk', 'end', ['Жеңімпаз:', 'БОЛАТ АРЛЕН']],
    ['ru', 'end', ['МЕСТО ВСТРЕЧИ']],
    ['ru', 'end', ['КОНЕЦ ФИЛЬМА']],
    ['en', 'end', ['OPEN DAILY']],
    ['en', 'end', ['BEES WELCOME']],
    ['kk', 'end', ['КІРУ ТЕГІН']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});
