import { describe, expect, it } from 'vitest';
import { factsTold } from './told.ts';

type Row = readonly [a: string, b: string];

/** How far something has come, whose kin somebody is, which network, which language, whose budget; and what says the same. */
const OTHER: readonly Row[] = [
  ['Wick was cleared by a jury in May.', 'Wick was convicted by a jury in May.'],
  ['The boy was found safe on Friday.', 'The boy was found dead on Friday.'],
  ['The council approved the plan for the pier.', 'The council discussed the plan for the pier.'],
  ['Совет утвердил план причала.', 'Совет рассмотрел план причала.'],
  ['Кеңес айлақ жоспарын бекітті.', 'Кеңес айлақ жоспарын талқылады.'],
  ['The mill applied for a permit in May.', 'The mill received a permit in May.'],
  ['Мельница подала заявку на грант в мае.', 'Мельница получила грант в мае.'],
  ['Диірмен мамырда рұқсат сұрады.', 'Диірмен мамырда рұқсат алды.'],
  ['Her granddaughter keeps the boat.', 'Her daughter keeps the boat.'],
  ['Лодку хранит её внучка.', 'Лодку хранит её дочь.'],
  ['Қайықты оның немересі сақтайды.', 'Қайықты оның қызы сақтайды.'],
  ['Он получил два года ограничения свободы.', 'Он получил два года лишения свободы.'],
  ['Ол екі жылға бас бостандығын шектеу жазасын алды.', 'Ол екі жылға бас бостандығынан айыру жазасын алды.'],
  ['Идёт ремонт тепловых сетей у порта.', 'Идёт ремонт водопроводных сетей у порта.'],
  ['Порттағы жылу желісі жөнделуде.', 'Порттағы су желісі жөнделуде.'],
  ['The water mains at the port burst.', 'The gas mains at the port burst.'],
  ['A federal grant pays for the pier.', 'A state grant pays for the pier.'],
  ['Причал строят на средства республиканского бюджета.', 'Причал строят на средства местного бюджета.'],
  ['Айлақ республикалық бюджет есебінен салынады.', 'Айлақ жергілікті бюджет есебінен салынады.'],
  ['Рукописи на персидском языке хранит музей.', 'Рукописи на арабском языке хранит музей.'],
  ['Музейде парсы тіліндегі қолжазба бар.', 'Музейде араб тіліндегі қолжазба бар.'],
  ['The side won at home on Friday.', 'The side won away on Friday.'],
];

const SAME: readonly Row[] = [
  ['Wick was cleared by a jury in May.', 'Wick was acquitted by a jury in May.'],
  ['The boy was found safe on Friday.', 'The boy was found unharmed on Friday.'],
  ['The council approved the plan for the pier.', 'The council adopted the plan for the pier.'],
  ['Совет рассмотрел план причала.', 'Совет обсудил план причала.'],
  ['Кеңес айлақ жоспарын қарады.', 'Кеңес айлақ жоспарын талқылады.'],
  ['The mill was granted a permit in May.', 'The mill received a permit in May.'],
  ['Музей хранит персидские ковры.', 'Музей хранит арабские ковры.'],
  ['Идёт ремонт тепловых сетей у порта.', 'Идёт ремонт теплосетей у порта.'],
  ['The runner came home in two hours.', 'The runner finished in two hours.'],
];

describe('words of one kind', () => {
  it.each(OTHER)('%s → %s is told', (a, b) => {
    expect(factsTold(a, b)).not.toEqual([]);
    expect(factsTold(b, a)).not.toEqual([]);
  });

  it.each(SAME)('%s → %s is told for no other fact', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
    expect(factsTold(b, a)).toEqual([]);
  });
});
