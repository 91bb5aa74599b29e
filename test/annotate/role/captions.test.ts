import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith, type Where } from './told.ts';

describe('captions', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'head', ['Фото: пасека в долине. Автор: Мария Орлова']],
    ['ru', 'head', ['Пасека в долине. Фото: Мария Орлова']],
    ['ru', 'mid', ['Пасека в долине / фото пресс-службы']],
    ['ru', 'mid', ['Пасека. Фото Марии Орловой']],
    ['ru', 'mid', ['Фото автора']],
    ['ru', 'mid', ['Пасека в долине (фото из архива)']],
    ['ru', 'mid', ['Бочки с мёдом. © Мария Орлова']],
    ['kk', 'head', ['Сурет: аңғардағы омарта. Авторы: Айгүл Серікова']],
    ['kk', 'head', ['Аңғардағы омарта. Сурет: Айгүл Серікова']],
    ['kk', 'mid', ['Автордың суреті']],
    ['kk', 'mid', ['Аңғардағы омарта (сурет мұрағаттан)']],
    ['kk', 'mid', ['Суретті түсірген Айгүл Серікова']],
    ['en', 'head', ['Photo: The apiary in the valley. Credit: Jane Stout']],
    ['en', 'head', ['The apiary in the valley. Photo: Jane Stout']],
    ['en', 'mid', ['The apiary in the valley / photo by the press office']],
    ['en', 'mid', ['The apiary in the valley (Photo: Jane Stout)']],
    ['en', 'mid', ['Barrels of honey. © Jane Stout']],
    ['en', 'mid', ['(Source: Dale TV)']],
    ['en', 'mid', ['Image: The apiary. Source: Dale Museum']],
    ['en', 'mid', ["Photo courtesy of the Dale Sheriff's Office"]],
    ['ru', 'mid', ['На фото: пасека в долине. Фото: Мария Орлова']],
    ['ru', 'mid', ['На снимке: бочки с мёдом. Из архива пасеки']],
    ['ru', 'mid', ['Из архива']],
    ['kk', 'mid', ['Суретте: аңғардағы омарта. Фото: Айгүл Серікова']],
    ['kk', 'mid', ['Аңғардағы омарта. Айгүл Серікованың суреті']],
    ['kk', 'head', ['Талды ауданы әкімдігінің фотосы']],
    ['kk', 'mid', ['Мұрағат суреті']],
    ['en', 'mid', ['Pictured: the apiary in the valley. Photo: Jane Stout']],
    ['en', 'mid', ['Pictured: barrels of honey']],
    ['ru', 'head', ['Пасека в долине. Фото: Мария Орлова / «Долина»']],
    ['ru', 'mid', ['Семья пасечника, 1956 год. Фото из семейного архива']],
    ['kk', 'head', ['Аңғардағы омарта. Сурет: Айгүл Серікова / «Аңғар»']],
    ['kk', 'mid', ['Омарташының отбасы, 1956 жыл. Отбасы мұрағатынан']],
    ['en', 'head', ['The apiary in the valley. Photo: Jane Stout / The Dale']],
    ['en', 'mid', ['The family of the beekeeper in 1956. Family archive']],
    ['en', 'mid', ['Photo supplied by Dale Museum']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'mid', ['Фото пасеки увидели на выставке тысячи гостей.']],
    ['ru', 'mid', ['На фото: мёд весит три тонны, бочек сорок.']],
    ['kk', 'mid', ['Омартаның суретін көрмеде мыңдаған қонақ көрді.']],
    ['en', 'mid', ['A photo of the apiary was seen by thousands at the show.']],
    ['en', 'mid', ['The picture shows that forty barrels were stolen.']],
    ['ru', 'mid', ['Из архива пасеки передали двести старых писем.']],
    ['kk', 'mid', ['Көрмеде Айгүл Серікованың суреті тұр.']],
    ['kk', 'mid', ['Мұрағат суреті көрмеде жоғалып кетті.']],
    ['kk', 'mid', ['Суретте: омартадан қырық бөшке ұрланды.']],
    ['ru', 'mid', ['Семья держит пасеку с 1956 года. Фото из семейного архива висит в доме.']],
    ['kk', 'mid', ['Отбасы мұрағатынан қырық хат табылды.']],
    ['en', 'mid', ['Family archives hold forty letters from the apiary.']],
    ['en', 'mid', ['Pictured: forty barrels were stolen from the apiary.']],
    ['kk', 'mid', ['Суретте қырық бөшкенің ұрланғаны көрінеді.']],
    ['ru', 'mid', ['На снимке видно, что украли сорок бочек.']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});
