import { describe, expect, it } from 'vitest';
import { told } from '../figure/alarms.ts';

type Row = readonly [a: string, b: string];

const SAME: readonly Row[] = [
  // by how much, and not more than so much
  ['Зарплата на 7% больше, чем годом ранее.', 'Рост зарплаты — 7% за год.'],
  ['Жалақы былтырғыдан 7 пайызға көп.', 'Жалақы өсімі — 7%.'],
  // a post within a post
  ['Суд осудил бывшего замглавы района Сергея Тихонова.', 'Осуждён экс-замглавы района Сергей Тихонов.'],
  // a place and a person that face each other
  ['Мария Ланская, биатлонистка из Тюмени, выиграла спринт.', 'Спринт выиграла тюменская биатлонистка Мария Ланская.'],
  // peoples for their countries
  ['Вчера сербы победили в финале кубка.', 'Вчера команда Сербии победила в финале кубка.'],
  ['The Poles won the cup final on Sunday.', 'The team of Poland won the cup final on Sunday.'],
  // two names in one word
  ['The London-Leeds train was late on Sunday.', 'The train from London to Leeds was late on Sunday.'],
  // where and when, at another place of the sentence
  [
    'Летом 2033 года в Сочи пройдёт чемпионат мира по гребле.',
    'Чемпионат мира по гребле пройдёт в Сочи летом 2033-го.',
  ],
  ['In summer 2033 Rio will host the rowing cup.', 'The rowing cup will be hosted by Rio in summer 2033.'],
  ['2033 жылы Ақтауда ескек есу чемпионаты өтеді.', 'Ескек есу чемпионаты Ақтауда 2033 жылы өтеді.'],
  // as much in other words
  ['Ущерб порта превысил 9 млн рублей.', 'Ущерб порта — более 9 млн рублей.'],
  ['The damage exceeded $9 million, the port said.', 'The damage was more than $9 million, the port said.'],
  ['Five people suspected of theft were held.', 'Five people were held on suspicion of theft.'],
  ['Режиссёр Лозовой скончался в возрасте 78 лет.', 'Режиссёр Лозовой скончался на 79-м году жизни.'],
  ['Третьяковская галерея открыла сезон.', 'Третьяковка открыла сезон.'],
  // figures of two sorts that face each other
  [
    'Сот ер адамды 2 млн теңге пара алғаны үшін бес жылға соттады.',
    '2 миллион теңге пара алған ер адам 5 жылға сотталды.',
  ],
  [
    'Өңірдегі орташа жалақы бір жылда 12,4 пайызға өсіп, 268,3 мың теңге болды.',
    'Өңірде орташа жалақы 268 300 теңгеге жетті, бір жылда 12,4%-ға өсті.',
  ],
];

const OTHER: readonly Row[] = [
  [
    'Летом 2033 года в Сочи пройдёт чемпионат мира по гребле.',
    'Чемпионат мира по гребле пройдёт в Анапе летом 2033-го.',
  ],
  ['In summer 2033 Rio will host the rowing cup.', 'The rowing cup will be hosted by Lima in summer 2033.'],
  ['2033 жылы Ақтауда ескек есу чемпионаты өтеді.', 'Ескек есу чемпионаты Оралда 2033 жылы өтеді.'],
  ['Ущерб порта превысил 9 млн рублей.', 'Ущерб порта составил 9 млн рублей.'],
  ['The damage exceeded $9 million, the port said.', 'The damage was under $9 million, the port said.'],
  ['Режиссёр Лозовой скончался в возрасте 79 лет.', 'Режиссёр Лозовой скончался на 79-м году жизни.'],
  ['Зарплата на 7% больше, чем годом ранее.', 'Зарплата на 9% больше, чем годом ранее.'],
  ['Доля зарплаты стала больше 7%.', 'Доля зарплаты стала 7%.'],
  ['Жалақы 7 пайыздан көп өсті.', 'Жалақы 7 пайыз өсті.'],
  ['Pay is up by more than 7% on last year.', 'Pay is up by 7% on last year.'],
  ['Бывший замглавы района Сергей Тихонов уехал.', 'Экс-глава района Сергей Тихонов уехал.'],
  ['Мария Ланская из Тюмени обошла Ольгу Ким из Перми.', 'Мария Ланская из Перми обошла Ольгу Ким из Тюмени.'],
  ['Вчера сербы победили в финале кубка.', 'Вчера команда Хорватии победила в финале кубка.'],
  ['Вчера сербы победили в финале кубка.', 'Вчера хорваты победили в финале кубка.'],
  ['The Poles won the cup final on Sunday.', 'The team of Spain won the cup final on Sunday.'],
  ['The London-Leeds train was late on Sunday.', 'The train from London to Hull was late on Sunday.'],
  ['The London-Leeds train was late on Sunday.', 'The train from Leeds to London was late on Sunday.'],
  ['Продажи выросли на 5% до 7 млн рублей.', 'Продажи выросли на 7% до 5 млн рублей.'],
  [
    'Сот ер адамды 2 млн теңге пара алғаны үшін бес жылға соттады.',
    '5 миллион теңге пара алған ер адам 2 жылға сотталды.',
  ],
];

describe('names and figures of sentences that were turned round', () => {
  it.each(SAME)('%s → %s is no alarm', (a, b) => {
    expect([told(a, b), told(b, a)]).toEqual([[], []]);
  });

  it.each(OTHER)('%s → %s is a change', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});
