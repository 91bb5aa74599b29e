import type { EndingClass } from '../endings.ts';
import { lazily } from '../lazily.ts';

const ADJECTIVE = 'ий ій ого ього ому ьому им ім а я у ю ої ьої ій ою ьою е є і их іх ими іми';

/** What a proper name takes; without the plural in -ів, which would make Іван and Іванів one. */
export const nameEndings = lazily((): readonly EndingClass[] => [
  { after: 'consonant', endings: '- а у ові ом ем еві е і и ам ами ах' },
  { after: 'consonant', endings: 'а и і у ою о ам ами ах' },
  { after: 'any', endings: 'ь я ю еві ем і є ями ям ях' },
  { after: 'any', endings: 'й я ю єві єм ї є' },
  { after: 'any', endings: 'я і ї ю єю ею є е' },
  { after: 'consonant', endings: 'о а у ові ом і' },
  { after: 'surname', endings: '- а у им ою ої і их ими ові' },
  { after: 'consonant', endings: ADJECTIVE },
]);

/** The endings of Ukrainian words by declension and conjugation, in the letters of keys. */
export const commonEndings = lazily((): readonly EndingClass[] => [
  { after: 'consonant', endings: '- а у ові ом ем еві е і и ів ам ами ах' },
  { after: 'consonant', endings: 'а и і у ою о - ам ами ах' },
  { after: 'any', endings: 'ь я ю еві ем і ів ей ям ями ях' },
  { after: 'any', endings: 'й я ю єві єм ї їв ям ями ях' },
  { after: 'any', endings: 'я і ї ю єю ею ь й ям ями ях' },
  { after: 'consonant', endings: 'ь і ю ей ям ями ях' },
  { after: 'consonant', endings: 'о а у ові ом і - ам ами ах' },
  { after: 'consonant', endings: 'е я ю ем і ь ям ями ях' },
  { after: 'any', endings: 'ня ню нням ні нь ням нями нях ння ннях' },
  { after: 'consonant', endings: 'ість ості істю остей остям остями остях' },
  { after: 'consonant', endings: ADJECTIVE },
  {
    after: 'vowel',
    endings: 'ти ть є ю єш ємо єте ють в ла ло ли вши но ний ного ному ним на ної ну ною не ні них ними',
  },
  { after: 'vowel', endings: 'тися ється юся єшся ємося ються вся лася лося лися' },
  { after: 'consonant', endings: 'ити ить ю у иш имо ите ять ать ив ила ило или ивши' },
  { after: 'consonant', endings: 'итися иться юся ишся имося яться аться ився илася илося илися' },
  { after: 'consonant', endings: 'ати яти ає яє е є у ю еш емо ете уть ють ав яв ала яла ало яло али яли' },
  {
    after: 'consonant',
    endings: 'увати ує ую уєш уємо уєте ують ував увала увалоували уючи ований ована оване овані овано',
  },
  {
    after: 'consonant',
    endings: 'юватися юється ююся юються ювався ювалася ювалися уватися ується ууся уються увався увалася увалися',
  },
  { after: 'consonant', endings: 'ти у еш е емо ете уть - ла ло ли' },
  { after: 'consonant', endings: 'нути ну неш не немо нете нуть нув нула нуло нули' },
  { after: 'consonant', endings: 'ений еного еному еним ена еної ену еною ене ені ених еними ено' },
]);

/** The endings that names take, the longest first. */
export const nameEndingLetters = lazily((): readonly string[] =>
  [...new Set(nameEndings().flatMap(({ endings }) => endings.split(' ').filter((ending) => ending !== '-')))].sort(
    (a, b) => b.length - a.length,
  ),
);

/** Vowels that become і in a closed syllable, and letters that soften: рік, року; рука, руці. Closed form first. */
export const alternations: readonly (readonly [closed: string, open: string])[] = [
  ['і', 'о'],
  ['і', 'е'],
  ['ї', 'є'],
];
