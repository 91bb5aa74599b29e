import { describe, expect, it } from 'vitest';
import { senses } from './senses.ts';

type Row = readonly [a: string, b: string];

/** What is planned on one side and done on the other. */
const DONE: readonly Row[] = [
  ['В порту собираются построить новый мост.', 'В порту построили новый мост.'],
  ['Порт планирует закрыть завод соли.', 'Порт закрыл завод соли.'],
  ['Порт намерен провести сбор соли.', 'Порт провёл сбор соли.'],
  ['Мост планируют отремонтировать в мае.', 'Мост отремонтирован в мае.'],
  ['Портта көпір салуды жоспарлап отыр деді ол.', 'Портта көпір салды деді ол.'],
  ['Порт тұз зауытын жабуды көздейді.', 'Порт тұз зауытын жапты.'],
  ['Порт тұз зауытын жаппақшы.', 'Порт тұз зауытын жапты.'],
  ['В порту будет построен новый мост.', 'В порту построен новый мост.'],
  ['Порт готовится открыть завод соли.', 'Порт открыл завод соли.'],
  ['Портта көпір салу жоспарланып отыр деді ол.', 'Портта көпір салынды деді ол.'],
  ['Порт тұз зауытын жабуға дайын.', 'Порт тұз зауытын жапты.'],
  ['The port is in talks to sell the salt works.', 'The port sold the salt works.'],
  ['The port hopes to close the salt works.', 'The port closed the salt works.'],
  ['The port planned to build a bridge.', 'The port built a bridge.'],
  ['The port is going to build a bridge.', 'The port built a bridge.'],
];

/** What is planned or to come on both sides, or done on both. */
const SAME: readonly Row[] = [
  ['В порту собираются построить новый мост.', 'В порту планируют построить новый мост.'],
  ['Порт планирует закрыть завод соли.', 'Порт закроет завод соли.'],
  ['Порт планирует закрыть завод соли.', 'Порт планировал закрыть завод соли.'],
  ['Порт смог закрыть завод соли.', 'Порт закрыл завод соли.'],
  ['Портта көпір салуды жоспарлап отыр деді ол.', 'Портта көпір салуды көздеп отыр деді ол.'],
  ['Порт тұз зауытын жабуды көздейді.', 'Порт тұз зауытын жабады.'],
  ['В порту будет построен новый мост.', 'В порту построят новый мост.'],
  ['Портта көпір салу жоспарланып отыр деді ол.', 'Портта көпір салуды жоспарлап отыр деді ол.'],
  ['The union agreed to the deal on Monday.', 'The union accepted the deal on Monday.'],
  ['The port will be open in May, with jobs cut.', 'The port will be open in May, and jobs will be cut.'],
  ['The port said it plans to build a bridge.', 'The port said it planned to build a bridge.'],
  ['The port hopes to close the salt works.', 'The port will close the salt works.'],
];

describe('a plan that became a deed', () => {
  it.each(DONE)('is another time: %s', (a, b) => {
    expect(senses(a, b)).toEqual([['tense'], ['tense']]);
  });
  it.each(SAME)('is none where both are to come: %s', (a, b) => {
    expect(senses(a, b)).toEqual([[], []]);
  });
});

/** A hedge that went. */
const LOST: readonly Row[] = [
  ['Завод ашық-мыс деп айтты көршілер.', 'Завод ашық деп айтты көршілер.'],
  ['Алдын ала деректерге сәйкес, өрт қоймада басталған.', 'Өрт қоймада басталған.'],
  ['Preliminary findings show that the fire began in a store.', 'The fire began in a store.'],
  ['The works are likely to close over debts.', 'The works will close over debts.'],
  ['Следствие считает, что сторож похитил соль.', 'Сторож похитил соль.'],
  ['Сторож подозревается в хищении соли.', 'Сторож похитил соль.'],
  ['Brell is accused of stealing the salt.', 'Brell stole the salt.'],
  ['Police believe the fire was started on purpose.', 'The fire was started on purpose.'],
  ['Early results suggest the party won 40 seats.', 'The party won 40 seats.'],
  ['Күзетші тұз ұрлады деген күдікке ілінді.', 'Күзетші тұз ұрлады.'],
  [
    'По предварительным данным, причиной пожара на складе в порту стало замыкание.',
    'Замыкание привело к пожару на складе в порту, сообщили спасатели.',
  ],
  [
    'According to preliminary data, the fire in the port was caused by a short circuit.',
    'A short circuit caused the fire in the port, the fire service said.',
  ],
  [
    'Алдын ала мәлімет бойынша, порттағы қоймада өрт сымның тұйықталуынан шықты.',
    'Сымның тұйықталуынан порттағы қоймада өрт шықты деді құтқарушылар.',
  ],
];

/** A hedge in other words, or of words that went with it. */
const KEPT: readonly Row[] = [
  ['Завод ашық-мыс деп айтты көршілер.', 'Завод ашық екен-мыс деп айтты көршілер.'],
  ['The works are likely to close over debts.', 'The works will probably close over debts.'],
  ['Следствие считает, что сторож похитил соль.', 'По версии следствия, сторож похитил соль.'],
  ['Сторож подозревается в хищении соли.', 'Сторож обвиняется в хищении соли.'],
  ['Brell, who is accused of stealing salt, left.', 'Brell, accused of stealing salt, left.'],
  ['Police believe the fire was started on purpose.', 'The fire was started on purpose, police believe.'],
  [
    'По предварительным данным, причиной пожара на складе в порту стало замыкание.',
    'Замыкание предположительно привело к пожару на складе в порту, сообщили спасатели.',
  ],
  [
    'According to preliminary data, the fire in the port was caused by a short circuit.',
    'A short circuit is believed to have caused the fire in the port, the fire service said.',
  ],
  [
    'Алдын ала мәлімет бойынша, порттағы қоймада өрт сымның тұйықталуынан шықты.',
    'Сымның тұйықталуынан порттағы қоймада өрт шыққан болуы мүмкін деді құтқарушылар.',
  ],
];

describe('a hedge', () => {
  it.each(LOST)('that went makes it certain: %s', (a, b) => {
    for (const told of senses(a, b)) expect(told).toContain('hedge');
  });
  it.each(KEPT)('in other words is the same: %s', (a, b) => {
    expect(senses(a, b)).toEqual([[], []]);
  });
});
