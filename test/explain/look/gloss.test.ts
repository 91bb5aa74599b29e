import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

const names = (a: string, b: string): readonly string[] =>
  compare(a, b)
    .differences.filter(({ category }) => category === 'name')
    .map((one) => `${one.a.text.trim()} → ${one.b.text.trim()}`);

const GLOSSED: readonly Row[] = [
  // the term by which a firm is called from there on, with its legal form
  ['The "Tarn Bank" JSC (hereinafter the Bank) sold a mill.', 'The "Tarn Bank" sold a mill.'],
  ['Tarn Holdings Ltd (hereinafter “the Group”) sold a mill.', 'Tarn Holdings sold a mill.'],
  ['Tarn Holdings (hereinafter referred to as the Holder) sold a mill.', 'Tarn Holdings sold a mill.'],
  ['ПАО «Тарн Соль» (далее – «Общество», «Эмитент») сдало отчёт.', 'ПАО «Тарн Соль» сдало отчёт.'],
  ['Министерство дорог (далее — Миндор) сдало отчёт.', 'Министерство дорог сдало отчёт.'],
  ['Комитет дорог (далее по тексту — Дорком) сдал отчёт.', 'Комитет дорог сдал отчёт.'],
  ['«Тарн Тұз» ЖШС (бұдан әрі – Тарн Тұз) есебін тапсырды.', '«Тарн Тұз» есебін тапсырды.'],
  ['Жол комитеті (бұдан әрі – Жолком) есебін тапсырды.', 'Жол комитеті есебін тапсырды.'],
  // a nickname beside what somebody is called
  ['William "Bill" Hargrove opened the bridge.', 'Bill Hargrove opened the bridge.'],
  ['The rancher William "Bill" Hargrove opened the bridge.', 'The rancher Bill Hargrove opened the bridge.'],
  ['The rancher William "Bill" Hargrove opened the bridge.', 'The rancher William Hargrove opened the bridge.'],
  ['Фермер Уильям «Билл» Харгроув открыл мост.', 'Фермер Билл Харгроув открыл мост.'],
  ['Фермер Уильям «Билл» Харгроув көпірді ашты.', 'Фермер Уильям Харгроув көпірді ашты.'],
  ['Мост открыл Кельвин (Kelvin) сам.', 'Мост открыл Кельвин сам.'],
  ['Вчера вечером у реки мост открыл сам Кельвин (Kelvin).', 'Вчера вечером у реки мост открыл сам Кельвин.'],
  ['Көпірді Келвин (Kelvin) ашты.', 'Көпірді Келвин ашты.'],
  ['Kelvin (Кельвин) opened the bridge.', 'Kelvin opened the bridge.'],
  [
    'Late last night down by the river it was Kelvin (Кельвин) who sang.',
    'Late last night down by the river it was Kelvin who sang.',
  ],
  ['Союз рыбаков севера (СРС) чинит сети.', 'Союз рыбаков севера чинит сети.'],
  ['The Northern Fishers Union (NFU) mends nets.', 'The Northern Fishers Union mends nets.'],
  ['Читают формат ФПС (Формат Полевых Документов, Field Paper Format).', 'Читают формат ФПС (Field Paper Format).'],
  ['ДСП (Дала Суреттер Пішімі, Field Picture Format) оқылады.', 'ДСП (Field Picture Format) оқылады.'],
  ['It reads FPF (Field Picture Format, Формат Полевых Снимков).', 'It reads FPF (Формат Полевых Снимков).'],
  ['In May Holm Appliances Ltd opened a bridge.', 'In May Holm opened a bridge.'],
];

const OTHERS: readonly Row[] = [
  // brackets that define nothing, or another term in one
  ['Tarn Holdings (owned by the Dale Group) sold a mill.', 'Tarn Holdings sold a mill.'],
  ['Tarn Holdings (hereinafter the Holder) and Dale Mill sold salt.', 'Tarn Holdings sold salt.'],
  ['Tarn Holdings (hereinafter the Holder) sold a mill.', 'Tarn Holdings (hereinafter the Lender) sold a mill.'],
  ['АО «Тарн Банк» (дочка Дорнбанка) сдало отчёт.', 'АО «Тарн Банк» сдало отчёт.'],
  ['АО «Тарн Банк» (далее — в Омске) сдало отчёт.', 'АО «Тарн Банк» сдало отчёт.'],
  ['Комитет дорог (далее — Дорком) сдал отчёт.', 'Комитет дорог (далее — Дормаш) сдал отчёт.'],
  ['«Тарн Тұз» ЖШС (Дорн тобының компаниясы) есебін тапсырды.', '«Тарн Тұз» ЖШС есебін тапсырды.'],
  ['Жол комитеті (бұдан әрі – Жолком) есебін тапсырды.', 'Жол комитеті (бұдан әрі – Жолмаш) есебін тапсырды.'],
  ['The rancher William "Bill" Hargrove opened the bridge.', 'The rancher Robert Hargrove opened the bridge.'],
  ['Фермер Уильям «Билл» Харгроув открыл мост.', 'Фермер Роберт Харгроув открыл мост.'],
  ['Фермер Уильям «Билл» Харгроув көпірді ашты.', 'Фермер Роберт Харгроув көпірді ашты.'],
  ['Мост открыли гости (Олег Петрович Дорнов, Daniel Hale).', 'Мост открыли гости (Daniel Hale).'],
  ['Көпірді қонақтар (Олег Петрович Дорнов, Daniel Hale) ашты.', 'Көпірді қонақтар (Daniel Hale) ашты.'],
  ['The guests (Олег Петрович Дорнов, Daniel Hale) came.', 'The guests (Daniel Hale) came.'],
  ['Кельвин (Burton) открыл мост.', 'Кельвин открыл мост.'],
  ['In May Holm and Gray Ltd opened a bridge.', 'In May Holm opened a bridge.'],
  ['In May Holm Appliances opened a bridge.', 'In May Gray Appliances opened a bridge.'],
  ['Келвин (Burton) көпірді ашты.', 'Келвин көпірді ашты.'],
  ['Kelvin (Бёртон) opened the bridge.', 'Kelvin opened the bridge.'],
  // the name that it sounds like does not stand before the bracket
  ['Кельвин открыл мост (Kelvin) вчера.', 'Кельвин открыл мост вчера.'],
  ['Союз рыбаков севера (АБВ) чинит сети.', 'Союз рыбаков севера чинит сети.'],
  // the bracket goes on behind the acronym
  ['Работает Союз старых рыбаков (ССР, Осло) давно.', 'Работает Союз (Осло) давно.'],
  ['The Union of old fishermen (UOF, Oslo) works.', 'The Union (Oslo) works.'],
  ['The Northern Fishers Union (XYZ) mends nets.', 'The Northern Fishers Union mends nets.'],
];

describe('a name in brackets', () => {
  it.each(GLOSSED)('that writes the one before it in other letters or in short came with nobody: %s', (a, b) => {
    expect(names(first(a), b)).toEqual([]);
    expect(names(first(b), a)).toEqual([]);
  });

  it.each(OTHERS)('of somebody else is a name: %s', (a, b) => {
    expect(names(first(a), b)).not.toEqual([]);
    expect(names(first(b), a)).not.toEqual([]);
  });
});
