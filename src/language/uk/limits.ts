import type { Limit } from '../shape/sense.ts';

/** Words that limit a Ukrainian sentence. */
export const LIMITS: readonly Limit[] = [
  { kind: 'restriction', words: 'тільки|лише|лиш|виключно|винятково' },
  { kind: 'restriction', beside: 'clause', words: 'крім|окрім|за винятком|не рахуючи|не враховуючи' },
  { kind: 'restriction', beside: 'clause', words: 'за умови|за умови що|якщо|у разі|в разі|за наявності' },
  { kind: 'restriction', beside: 'clause', words: 'якщо не|хіба що' },
  {
    kind: 'bound',
    beside: 'figure',
    words: 'не менше|не менш як|не нижче|не раніше|мінімум|щонайменше|принаймні|від|понад|більше|більш як',
  },
  {
    kind: 'bound',
    beside: 'figure',
    words: 'не більше|не більш як|не вище|не пізніше|максимум|щонайбільше|до|менше|менш як',
  },
  {
    kind: 'quantifier',
    beside: 'no-figure',
    words: 'деякі|деяких|деяким|окремі|окремих|частина|частини|частину',
  },
  { kind: 'quantifier', words: 'усі|всі|усіх|всіх|усім|всім|весь|увесь|вся|всю|кожен|кожний|кожна|кожного|кожної' },
  { kind: 'quantifier', words: 'більшість|більшості|багато хто|багато' },
  { kind: 'quantifier', words: 'майже|практично|мало не|ледь не' },
  { kind: 'quantifier', words: 'частково|почасти' },
  { kind: 'quantifier', beside: 'comparison', words: 'трохи|ледь|злегка|незначно|дещо' },
  {
    kind: 'hedge',
    anywhere: true,
    words:
      'нібито|начебто|імовірно|ймовірно|можливо|мабуть|певно|за попередніми даними|за попередньою інформацією|попередньо|' +
      'за непідтвердженими даними|навряд чи|може|можуть|міг|могла|могли|орієнтовно|так званий|так звана',
  },
  {
    kind: 'antonym',
    anywhere: true,
    words: 'відмовився|відмовилася|відмовилась|відмовилися|відмовились|відмовляється|не зміг|не змогла|не змогли',
  },
  {
    kind: 'modality',
    anywhere: true,
    words: 'повинен|повинна|повинно|повинні|мусить|мусять|зобовязаний|слід|необхідно',
  },
  { kind: 'logic', words: 'і/або|та/або|і/чи' },
  { kind: 'post', words: 'заступник*|заст|віце|помічник*', prefixes: 'віце-' },
  { kind: 'post', words: 'колишн*|екс', prefixes: 'екс-' },
  { kind: 'post', words: 'в.о|т.в.о|виконувач* обовязків|в.о' },
  { kind: 'post', beside: 'title', words: 'тимчасов*' },
];

/** Phrases in which such words limit nothing. */
export const UNLIMITED =
  'не тільки|не лише|як тільки|щойно|все ще|все ж|все одно|не може|не можуть|слід зазначити|необхідно зазначити|крім того|окрім того|може бути що';

/** Words that compare with what is or was expected, planned, usual. */
export const COMPARISONS =
  'вище|нижче|більше|менше|краще|гірше|дорожче|дешевше|швидше|повільніше|сильніше|слабше|старше|молодше|довше|коротше|раніше|пізніше|перевищ*|випередж*|випереди*|поступа*|відста*';
