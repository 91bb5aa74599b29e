import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/compare.ts';
import { first } from '../../order.ts';

type Row = readonly [a: string, b: string];

function categories(a: string, b: string): readonly string[] {
  return compare(a, b).differences.map(({ category }) => category);
}

const STAND: readonly Row[] = [
  // a line below the headline tells it, with the year
  [
    'Сады долины\n\nИтоги на 30 сентября 2032 года\n\nХозяйство объявило итоги сбора яблок. Школьники собрали больше, чем весной.',
    'Сады собрали яблоки\n\nХозяйство объявило итоги сбора яблок на 30 сентября. Школьники собрали больше, чем весной.',
  ],
  [
    'Dale Orchards\n\nThe season to 30 September 2032\n\nThe farm told how many apples it picked. Pupils picked more than in spring.',
    'Orchards pick apples\n\nThe farm told how many apples it picked to 30 September. Pupils picked more than in spring.',
  ],
  [
    'Алқап бақтары\n\nМаусым 2032 жылғы 30 қыркүйекте аяқталды, қар ерте жауды\n\nАл бақ өкілдері неше алма жиналғанын айтты. Оқушылар көп жинады.',
    'Алқап бақтары\n\nБақ өкілдері 30 қыркүйекте неше алма жиналғанын айтты. Оқушылар көп жинады.',
  ],
  ['On 5 May the orchard opened its gates to the pupils.', 'The orchard opened its gates to the pupils on 5 May.'],
  ['В 2019 году сад открыл ворота для всех школьников.', 'Сад открыл ворота для всех школьников в 2019 году.'],
  ['2019 жылы бақ барлық оқушыға қақпасын ашты.', 'Бақ барлық оқушыға қақпасын 2019 жылы ашты.'],
  ['За лето рыбаки потратили на сети 12 миллионов рублей.', '12 млн рублей рыбаки потратили за лето на сети.'],
  ['Adam Taller, 34, was found at the pier on Monday.', '34-year-old Adam Taller was found on Monday at the pier.'],
  ['Over the summer they spent 12 million dollars on nets.', 'On nets they spent $12 mln over the summer.'],
  [
    'Глава района Глеб Сомов 12 мая открыл в Тобольске новый парк на 600 мест. Работы обошлись казне в 2,4 млрд рублей. «Мы ждали весны», – сказал глава.',
    'Новый парк на 600 мест открылся 12 мая в Тобольске. Его открыл глава района Г. Сомов. На работы ушло 2,4 миллиарда рублей. «Мы ждали весны», – сказал Глеб Сомов.',
  ],
  [
    'Аудан басшысы Ерлан Сейітов 12 мамырда Таразда 600 орындық саябақ ашты. Жұмысқа қазынадан 2,4 млрд теңге бөлінді. «Көктемді күттік», – деді басшы.',
    'Таразда 600 орындық саябақ ашылды. Оны 12 мамырда аудан басшысы Е. Сейітов ашты. Жұмысқа 2,4 миллиард теңге жұмсалды. «Көктемді күттік», – деді Ерлан Сейітов.',
  ],
  [
    'District head Tim Hart opened a park with 600 seats in Dorset on 12 May. The work cost the town 2.4 bn euros. “We waited for spring,” the head said.',
    'A park with 600 seats was opened in Dorset on 12 May. It was opened by district head T. Hart. Some 2.4 billion euros went into the work. “We waited for spring,” Tim Hart said.',
  ],
  ['Nora Vale scored twice before the break.', "Nora Vale's two goals came before the break."],
  ['Глеб Сомов дважды забил до перерыва.', 'Два мяча забил до перерыва Глеб Сомов.'],
  ['Ерлан Сейітов үзіліске дейін екі рет гол соқты.', 'Үзіліске дейін Ерлан Сейітов екі гол соқты.'],
  ['Взнос платят до 10 числа.', 'Взнос платят до 10-го числа.'],
];

const CHANGED: readonly Row[] = [
  // digits within a word, behind figures that stayed
  ['The fault is gone in 3.35-1oak1 of the mail program.', 'The fault is gone in 3.35-1oak2 of the mail program.'],
  ['Ошибка исправлена в версии 3.35-1oak1 почты.', 'Ошибка исправлена в версии 3.35-1oak2 почты.'],
  ['Қате поштаның 3.35-1oak1 нұсқасында түзетілді.', 'Қате поштаның 3.35-1oak2 нұсқасында түзетілді.'],
  [
    'Сады долины\n\nИтоги на 30 сентября 2032 года\n\nХозяйство объявило итоги сбора яблок. Школьники собрали больше, чем весной.',
    'Сады собрали яблоки\n\nХозяйство объявило итоги сбора яблок на 20 сентября. Школьники собрали больше, чем весной.',
  ],
  [
    'Dale Orchards\n\nThe season to 30 September 2032\n\nThe farm told how many apples it picked. Pupils picked more than in spring.',
    'Orchards pick apples\n\nThe farm told how many apples it picked to 20 September. Pupils picked more than in spring.',
  ],
  [
    'Алқап бақтары\n\nМаусым 2032 жылғы 30 қыркүйекте аяқталды, қар ерте жауды\n\nАл бақ өкілдері неше алма жиналғанын айтты. Оқушылар көп жинады.',
    'Алқап бақтары\n\nБақ өкілдері 20 қыркүйекте неше алма жиналғанын айтты. Оқушылар көп жинады.',
  ],
  ['On 5 May the orchard opened its gates to the pupils.', 'The orchard opened its gates to the pupils on 6 May.'],
  ['В 2019 году сад открыл ворота для всех школьников.', 'Сад открыл ворота для всех школьников в 2018 году.'],
  ['2019 жылы бақ барлық оқушыға қақпасын ашты.', 'Бақ барлық оқушыға қақпасын 2018 жылы ашты.'],
  ['За лето рыбаки потратили на сети 12 миллионов рублей.', '12 млрд рублей рыбаки потратили за лето на сети.'],
  ['Adam Taller, 34, was found at the pier on Monday.', '43-year-old Adam Taller was found on Monday at the pier.'],
  ['They sold 5 boats and 5 nets in May.', 'They sold 5 boats and nets in May.'],
  [
    'Завтра у реки обещают туман и\n-5 градусов, сказал лодочник.',
    'Завтра у реки обещают туман и\n5 градусов, сказал лодочник.',
  ],
  [
    'Глава района Глеб Сомов 12 мая открыл в Тобольске новый парк на 600 мест. Работы обошлись казне в 2,4 млрд рублей. «Мы ждали весны», – сказал глава.',
    'Новый парк на 600 мест открылся 12 мая в Тобольске. Его открыл глава района Г. Сомов. На работы ушло 2,8 миллиарда рублей. «Мы ждали весны», – сказал Глеб Сомов.',
  ],
  [
    'Аудан басшысы Ерлан Сейітов 12 мамырда Таразда 600 орындық саябақ ашты. Жұмысқа қазынадан 2,4 млрд теңге бөлінді. «Көктемді күттік», – деді басшы.',
    'Таразда 600 орындық саябақ ашылды. Оны 12 мамырда аудан басшысы Е. Сейітов ашты. Жұмысқа 2,8 миллиард теңге жұмсалды. «Көктемді күттік», – деді Ерлан Сейітов.',
  ],
  [
    'District head Tim Hart opened a park with 600 seats in Dorset on 12 May. The work cost the town 2.4 bn euros. “We waited for spring,” the head said.',
    'A park with 600 seats was opened in Dorset on 12 May. It was opened by district head T. Hart. Some 2.8 billion euros went into the work. “We waited for spring,” Tim Hart said.',
  ],
  ['Nora Vale scored twice before the break.', "Nora Vale's three goals came before the break."],
  ['Глеб Сомов дважды забил до перерыва.', 'Три мяча забил до перерыва Глеб Сомов.'],
  ['Ерлан Сейітов үзіліске дейін екі рет гол соқты.', 'Үзіліске дейін Ерлан Сейітов үш гол соқты.'],
  ['The firm doubled its profit in spring.', 'The firm made a profit in two ports in spring.'],
  ['Взнос платят до 10 числа.', 'Взнос платят до 12-го числа.'],
  ['Берут до 10 человек.', 'Берут до 10-го числа.'],
];

describe('figures of a sentence', () => {
  it.each(STAND)('one that moved within its sentence is no alarm: %s', (a, b) => {
    expect(categories(first(a), b)).not.toContain('number');
    expect(categories(first(b), a)).not.toContain('number');
  });

  it.each(CHANGED)('one that is another is told wherever it stands: %s', (a, b) => {
    expect(categories(first(a), b)).toContain('number');
    expect(categories(first(b), a)).toContain('number');
  });
});
