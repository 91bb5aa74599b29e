import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

/** What is told as a name, as `A → B`. */
function names(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category }) => category === 'name')
    .map((one) => `${one.a.text.trim()} → ${one.b.text.trim()}`);
}

const SAYING: readonly Row[] = [
  [
    'Музей открыл Глеб Сомов. «Сад посадят весной», — отметил Глеб Сомов.',
    'Музей открыл Глеб Сомов. «Сад посадят весной», — сказал он.',
  ],
  [
    'Көрмені Ерлан Сейітов ашты. «Бақ көктемде отырғызылады», – деп атап өтті Ерлан Сейітов.',
    'Көрмені Ерлан Сейітов ашты. «Бақ көктемде отырғызылады», – деді ол.',
  ],
  [
    'Nora Vale opened the museum. "We plant the garden in spring," Nora Vale added.',
    'Nora Vale opened the museum. "We plant the garden in spring," she said.',
  ],
];

const OTHER_SAYS: readonly Row[] = [
  [
    'Музей открыл Глеб Сомов. «Сад посадят весной», — отметила Яна Рябова.',
    'Музей открыл Глеб Сомов. «Сад посадят весной», — сказал он.',
  ],
  [
    'Көрмені Ерлан Сейітов ашты. «Бақ көктемде отырғызылады», – деп атап өтті Дана Омарова.',
    'Көрмені Ерлан Сейітов ашты. «Бақ көктемде отырғызылады», – деді ол.',
  ],
  [
    'Nora Vale opened the museum. "We plant the garden in spring," Tim Hart added.',
    'Nora Vale opened the museum. "We plant the garden in spring," she said.',
  ],
];

const OFFICES: readonly Row[] = [
  [
    'На берег приехал министр культуры Республики Казахстан Глеб Сомов.',
    'На берег приехал министр культуры Глеб Сомов.',
  ],
  [
    'Кеше Қазақстан Республикасының мәдениет министрі Ерлан Сейітов келді.',
    'Кеше мәдениет министрі Ерлан Сейітов келді.',
  ],
  ['On Monday US President Tim Hartley came to the shore.', 'On Monday President Tim Hartley came to the shore.'],
];

const NO_OFFICES: readonly Row[] = [
  [
    'На берег приехал министр культуры Республики Казахстан Глеб Сомов.',
    'На берег приехал министр культуры Республики Армения Глеб Сомов.',
  ],
  [
    'Кеше Қазақстан Республикасының мәдениет министрі Ерлан Сейітов келді.',
    'Кеше Өзбекстан Республикасының мәдениет министрі Ерлан Сейітов келді.',
  ],
  ['On Monday US President Tim Hartley came to the shore.', 'On Monday UK President Tim Hartley came to the shore.'],
  [
    'On Monday US sailors and President Tim Hartley came ashore.',
    'On Monday sailors and President Tim Hartley came ashore.',
  ],
];

const STORY_RU =
  'Глеб Сомов открыл в Тобольске сад. На празднике пела Яна Рябова. Сад посадили школьники и их родители.';
const STORY_KK =
  'Ерлан Сейітов Таразда бақ ашты. Мерекеде Дана Омарова ән салды. Бақты оқушылар мен ата-аналар отырғызды.';
const STORY_EN =
  'Nora Vale opened a garden in Dorset. Tim Hart sang at the party. Pupils and parents planted the garden.';

const HEADLINES: readonly (readonly [story: string, a: string, b: string])[] = [
  [STORY_RU, 'Сад в подарок школьникам: что увидел Глеб Сомов', 'Сад в подарок жителям: праздник прошёл в Тобольске'],
  [STORY_KK, 'Жаңа бақ гүлдеді: Ерлан Сейітов қуанды', 'Жаңа бақ пен мектеп мерекесі Таразда өтті'],
  [STORY_EN, 'New garden blooms for the visit of Nora Vale', 'New garden and school party in Dorset'],
  // in the place of no name
  [STORY_RU, 'Сад для школьников открыл Глеб Сомов', 'Сад для школьников открыл меценат'],
  [STORY_KK, 'Мектеп оқушыларына арналған бақ Таразда ашылды', 'Мектеп оқушыларына арналған бақ қалада ашылды'],
  [STORY_EN, 'Pupils and parents plant garden in Dorset', 'Pupils and parents plant garden in county'],
];

const OTHER_HEADLINES: readonly (readonly [story: string, a: string, b: string])[] = [
  [STORY_RU, 'Сад в подарок школьникам: что увидел Глеб Сомов', 'Сад в подарок жителям: праздник прошёл в Салехарде'],
  [STORY_RU, 'Яблони Тобольска показал Глеб Сомов', 'Яблони Тобольска показал Олег Титов'],
  [STORY_KK, 'Жаңа бақ гүлдеді: Ерлан Сейітов қуанды', 'Жаңа бақ пен мектеп мерекесі Семейде өтті'],
  [STORY_EN, 'New garden blooms for the visit of Nora Vale', 'New garden and school party in Norfolk'],
  [STORY_RU, 'Сад для школьников открыл Олег Титов', 'Сад для школьников открыл меценат'],
  [STORY_KK, 'Мектеп оқушыларына арналған бақ Семейде ашылды', 'Мектеп оқушыларына арналған бақ қалада ашылды'],
  [STORY_EN, 'Pupils and parents plant garden in Norfolk', 'Pupils and parents plant garden in county'],
];

describe('a name that the other text has told', () => {
  it.each(SAYING)('«%s»: somebody goes on to speak', (a, b) => {
    expect(names(first(a), b)).toEqual([]);
    expect(names(first(b), a)).toEqual([]);
  });
  it.each(OTHER_SAYS)('«%s»: somebody else speaks', (a, b) => {
    expect(names(first(a), b)).not.toEqual([]);
    expect(names(first(b), a)).not.toEqual([]);
  });
  it.each(OFFICES)('«%s»: the state of an office goes without saying', (a, b) => {
    expect(names(first(a), b)).toEqual([]);
    expect(names(first(b), a)).toEqual([]);
  });
  it.each(NO_OFFICES)('«%s»: another state, or none of an office', (a, b) => {
    expect(names(first(a), b)).not.toEqual([]);
    expect(names(first(b), a)).not.toEqual([]);
  });
  it.each(HEADLINES)('%s Headlines were written anew from one story: «%s», «%s»', (story, a, b) => {
    expect(names(`${a}\n\n${story}`, `${b}\n\n${story}`)).toEqual([]);
    expect(names(`${b}\n\n${story}`, `${a}\n\n${story}`)).toEqual([]);
  });
  it.each(OTHER_HEADLINES)('%s A headline tells of somebody or something else: «%s», «%s»', (story, a, b) => {
    expect(names(`${a}\n\n${story}`, `${b}\n\n${story}`)).not.toEqual([]);
    expect(names(`${b}\n\n${story}`, `${a}\n\n${story}`)).not.toEqual([]);
  });
});
