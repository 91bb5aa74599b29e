import { oneFewMany } from './counting.ts';
import type { Judged } from './judged.ts';

/** The evidence told in Russian. */
export const ruJudged: Judged = {
  why: {
    heading: 'как получены оценка и вывод',
    amount: 'объём',
    figures: 'числа',
    containment: (aInB, bInA) => `вхождение: ${aInB} текста A в B, ${bInA} текста B в A`,
    sentences: (share) => `целые предложения ${share}`,
    rewording: (rate, inPlace) => `заменено по одному: ${rate} обычных слов, осталось на своих местах: ${inPlace}`,
    facts: (kept, replaced) => `числа и имена на своих местах: сохранено ${kept}, заменено ${replaced}`,
    figuresKept: (kept, replaced) => `сохранено ${kept}, заменено ${replaced}`,
    product: (raw, half) => `объём × числа = ${raw}, по шкале, где ${half} становится 0,50`,
    whole: 'отличается только оформление',
    coverage: (aInB, bInA) => `связано слов: ${aInB} A, ${bInA} B`,
    passage: (n) => `самый длинный общий фрагмент: ${oneFewMany(n, 'слово', 'слова', 'слов')}`,
    namesReplaced: (n) => `заменено: ${oneFewMany(n, 'имя', 'имени', 'имён')}`,
    rules: {
      'equal-texts': 'тексты равны',
      'style-only': 'все отличия касаются оформления или не учитываются',
      'most-of-both': 'оценка достигла порога, половина каждого текста есть в другом',
      'part-of-one': 'оценка достигла порога, меньше половины одного из текстов есть в другом',
      'same-frame': 'половина каждого текста связана, а числа и имена в ней заменены',
      'long-passage': 'оценка ниже порога, но длинный фрагмент есть в обоих',
      'too-little': 'оценка ниже порога, длинного общего фрагмента нет',
    },
  },
  table: {
    heading: 'факты',
    counts: (inA, inB) => `${inA} в A, ${inB} в B`,
    changed: (n) => `изменено ${n}`,
    dropped: (n) => `убрано ${n}`,
    added: (n) => `добавлено ${n}`,
  },
};
