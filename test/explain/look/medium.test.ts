import { describe, expect, it } from 'vitest';
import { first } from '../order.ts';
import { namesTold, type Row } from './names-told.ts';

const MEDIA: readonly Row[] = [
  ['Завод откроют в мае, рассказал «Листку» директор Олег Дорн.', 'Завод откроют в мае, рассказал директор Олег Дорн.'],
  ['«Завод откроют в мае», — сообщили «Листку» в порту.', '«Завод откроют в мае», — сообщили «Вечерке» в порту.'],
  ['Об этом «Листку» рассказали в порту. Цех запустят в мае.', 'Об этом рассказали в порту. Цех запустят в мае.'],
  ['Завод откроют в мае, рассказали газете «Листок» в порту.', 'Завод откроют в мае, рассказали в порту.'],
  ['Завод откроют в мае, — ТАСС. Цех тоже.', 'Завод откроют в мае. Цех тоже.'],
  [
    'Зауыт мамырда ашылады. Бұл туралы директор «Жаршы» тілшісіне айтты.',
    'Зауыт мамырда ашылады. Бұл туралы директор айтты.',
  ],
  ['Об этом «Волна-Инфо» рассказала директор Анна Дорн.', 'Об этом рассказала директор Анна Дорн.'],
  ['Бұл туралы Толқын-Ақпаратқа директор Анна Дорн айтты.', 'Бұл туралы директор Анна Дорн айтты.'],
  ['The nets will be sold, lawyer Ann Reed told the Observer.', 'The nets will be sold, lawyer Ann Reed said.'],
  ['Odd Reed, its leader, said nobody was asked.', 'Odd Reed, its head, told the Port News nobody was asked.'],
  [
    'Айлақ жабылады. Бұл туралы порттың баспасөз қызметі хабарлады. Кеме кетті.',
    'Айлақ жабылады. Бұл туралы порттың баспасөз қызметіне сілтеме жасап, «Толқын» порталы хабарлайды. Кеме кетті.',
  ],
  ['“The plant will open,” Ann Reed told Reuters.', '“The plant will open,” Ann Reed said.'],
  ['“The plant will open,” Ann Reed told the Nordby Times.', '“The plant will open,” Ann Reed told Reuters.'],
];

const OTHERS: readonly Row[] = [
  ['Завод откроют в мае, рассказал Асылову директор Олег Дорн.', 'Завод откроют в мае, рассказал директор Олег Дорн.'],
  ['Odd Reed, its leader, said nobody was asked.', 'Odd Reed, its head, told Tom Hale nobody was asked.'],
  ['Об этом Лугову рассказала директор Анна Дорн.', 'Об этом рассказала директор Анна Дорн.'],
  ['Бұл туралы Асыловқа директор Анна Дорн айтты.', 'Бұл туралы директор Анна Дорн айтты.'],
  ['Суд оштрафовал «Волна-Инфо» в мае.', 'Суд оштрафовал «Берег-Инфо» в мае.'],
  ['Олег Дорн рассказал «Листку» о своих долгах.', 'Пётр Лунин рассказал «Листку» о своих долгах.'],
  ['«Листок» рассказал о своих долгах.', '«Волна» рассказала о своих долгах.'],
  ['Мэр передал «Листку» здание завода.', 'Мэр передал «Волне» здание завода.'],
  ['Директор бұл туралы Асыловқа айтты.', 'Директор бұл туралы Сапаровқа айтты.'],
  ['Сот «Жаршы» газетіне айыппұл салды.', 'Сот «Толқын» газетіне айыппұл салды.'],
  ['“The plant will open,” Ann Reed told Congress.', '“The plant will open,” Ann Reed told Parliament.'],
  ['“The plant will open,” Ann Reed told Tom Hale.', '“The plant will open,” Ann Reed told Reuters.'],
  ['The court fined the Nordby Times in May.', 'The court fined the Holm Times in May.'],
  ['Reuters said it would cut jobs in May.', 'AFP said it would cut jobs in May.'],
];

describe('a medium that was told what is reported', () => {
  it.each(MEDIA)('is of its frame: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).toEqual([]);
    expect(namesTold(a, first(b))).toEqual([]);
  });

  it.each(OTHERS)('is a name where something is said of it, and so is anybody else: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).not.toEqual([]);
    expect(namesTold(a, first(b))).not.toEqual([]);
  });
});
