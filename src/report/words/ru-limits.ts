import type { Bound } from '../../terms/bound.ts';
import type { Doubt } from '../../terms/doubt.ts';
import type { Sentences } from '../../terms/sentences.ts';
import { oneFewMany } from './counting.ts';
import { ruSpoken } from './ru-reasons.ts';

/** Bounds that were hit, in Russian. */
export const ruBounds: Sentences<Bound> = {
  unaligned: () => 'слишком большой фрагмент не сопоставлен пословно и показан как замена',
  'common-fingerprints': ({ left, cap }) =>
    `${oneFewMany(left, 'отпечаток встречается', 'отпечатка встречаются', 'отпечатков встречаются')} более чем в ${cap} текстах и не учтены`,
  'common-passages': ({ left, cap }) =>
    `есть более чем в ${cap} текстах и не учитывается: ${oneFewMany(left, 'фрагмент', 'фрагмента', 'фрагментов')}`,
  candidates: ({ left, cap }) =>
    `${oneFewMany(left, 'кандидат', 'кандидата', 'кандидатов')} сверх ${cap} самых вероятных не сравнивались`,
};

/** Doubts about the reading, in Russian. */
export const ruDoubts: Sentences<Doubt> = {
  'no-character': ({ places, encoding }) =>
    `в ${oneFewMany(places, 'месте', 'местах', 'местах')} байты не соответствуют кодировке ${encoding} и прочитаны как U+FFFD`,
  'twice-encoded': ({ as }) =>
    `похоже, текст закодирован дважды: UTF-8 прочитали как ${as} и сохранили снова; сравнивается как есть`,
  'no-text': () => 'текста нет',
  'pages-without-text': ({ pages, of }) =>
    `${oneFewMany(pages, 'страница', 'страницы', 'страниц')} из ${of} без текста, только изображения; нужно распознавание`,
  'cut-short': () => 'документ повреждён: может не хватать его конца',
  'damaged-page': ({ page }) => `документ повреждён: может не хватать страницы ${page}`,
  'unread-part': ({ part, said }) => `${part} не прочитано: ${ruSpoken(said)}`,
};
