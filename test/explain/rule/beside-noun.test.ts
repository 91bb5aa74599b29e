import { describe, expect, it } from 'vitest';
import { senses } from './senses.ts';

type Row = readonly [a: string, b: string];

/** Another level of alert, or what was kept became more or less. */
const TURNED: readonly Row[] = [
  [
    'The amber warning covers the coast of Tarn until Friday.',
    'The red warning covers the coast of Tarn until Friday.',
  ],
  ['A yellow weather warning is in force at Tarn.', 'A red weather warning is in force at Tarn.'],
  ['The port raised the level to yellow on Friday.', 'The port raised the level to orange on Friday.'],
  ['На мысе объявлен жёлтый уровень опасности.', 'На мысе объявлен красный уровень опасности.'],
  ['Оранжевый код погоды действует до пятницы.', 'Красный код погоды действует до пятницы.'],
  ['Уровень опасности повышен до жёлтого.', 'Уровень опасности повышен до оранжевого.'],
  ['Мыста сары деңгейлі ескерту бүгін кешке жарияланды.', 'Мыста қызыл деңгейлі ескерту бүгін кешке жарияланды.'],
  ['Мыста қызғылт сары деңгей жарияланды.', 'Мыста қызыл деңгей жарияланды.'],
  ['The port confirmed its full-year guidance on Friday.', 'The port raised its full-year guidance on Friday.'],
  ['The bank kept its main rate on Friday.', 'The bank cut its main rate on Friday.'],
  ['Порт подтвердил прогноз по вывозу соли.', 'Порт повысил прогноз по вывозу соли.'],
  ['Банк сохранил ключевую ставку в пятницу.', 'Банк снизил ключевую ставку в пятницу.'],
  ['Порт тұз шығару болжамын растады.', 'Порт тұз шығару болжамын көтерді.'],
  ['Банк базалық мөлшерлемені сақтап қалды.', 'Банк базалық мөлшерлемені төмендетті.'],
];

/** Colours and verbs beside other nouns, and other words for one of them. */
const SAME: readonly Row[] = [
  ['The amber boat lay in the port of Tarn.', 'The red boat lay in the port of Tarn.'],
  ['The boat was yellow. A warning came later.', 'The boat was orange. A warning came later.'],
  ['An amber warning is in force at Tarn.', 'An orange warning is in force at Tarn.'],
  ['Жёлтый катер стоял у мыса до пятницы.', 'Красный катер стоял у мыса до пятницы.'],
  ['На мысе объявлен жёлтый уровень опасности.', 'На мысе объявили жёлтый уровень опасности.'],
  ['Мыста сары қайық тұрды.', 'Мыста қызыл қайық тұрды.'],
  ['Мыста қызғылт сары деңгей жарияланды.', 'Мыста қызғылт-сары деңгей жарияланды.'],
  ['The port confirmed its guidance on Friday.', 'The port reaffirmed its guidance on Friday.'],
  ['The port kept the flag on Friday.', 'The port raised the flag on Friday.'],
  ['Порт подтвердил прогноз по вывозу соли.', 'Порт сохранил прогноз по вывозу соли.'],
  ['Порт сохранил старый флаг.', 'Порт поднял старый флаг.'],
  ['Порт тұз шығару болжамын растады.', 'Порт тұз шығару болжамын сақтады.'],
  ['Порт ескі туды сақтады.', 'Порт ескі туды көтерді.'],
];

describe('words that contradict each other beside certain nouns only', () => {
  it.each(TURNED)('%s → %s turns the meaning', (a, b) => {
    for (const [one, other] of [[a, b] as const, [b, a] as const])
      expect(senses(one, other)).toEqual([['antonym'], ['antonym']]);
  });

  it.each(SAME)('%s → %s does not', (a, b) => {
    for (const [one, other] of [[a, b] as const, [b, a] as const]) expect(senses(one, other)).toEqual([[], []]);
  });
});
