import type { EndingClass } from '../endings.ts';
import { lazily } from '../lazily.ts';

const ADJECTIVE = 'ый ий ой ого его ому ему ым им ом ем ая яя ую юю ою ею ое ее ые ие ых их ыми ими ей';

/** The endings of adjectives after each of the suffixes: вш → вший, вшего, … */
function participles(...suffixes: readonly string[]): string {
  return suffixes.flatMap((suffix) => ADJECTIVE.split(' ').map((ending) => suffix + ending)).join(' ');
}

/** What a proper name takes. Without the plural in -ов or -ей, which would make Иван and Иванов, Алекс and Алексей one. */
export const nameEndings = lazily((): readonly EndingClass[] => [
  { after: 'consonant', endings: '- а у ом ем е ы ам ами ах' },
  { after: 'consonant', endings: 'а ы и е у ой ою ей ам ами ах' },
  { after: 'any', endings: 'ь я ю ем е и ям ями ях' },
  { after: 'vowel', endings: 'й я ю ем е и' },
  { after: 'any', endings: 'я и ю ей ею е' },
  { after: 'consonant', endings: 'ь и ью' },
  { after: 'consonant', endings: 'ия ии ию ией ий ием' },
  { after: 'consonant', endings: 'ья ьи ью ьей ье ьем' },
  { after: 'consonant', endings: 'о а у ом е' },
  { after: 'surname', endings: '- а у ым е ы ой ых ыми о ом' },
  { after: 'consonant', endings: ADJECTIVE },
]);

/**
 * The endings of Russian words by declension and conjugation, in the letters of keys (е for ё): two words are forms of
 * one word when what follows their common beginning stands in one of these rows.
 */
export const commonEndings = lazily((): readonly EndingClass[] => [
  { after: 'consonant', endings: '- а у ом ем е ы и ов ев ей ам ами ах' },
  { after: 'consonant', endings: '- а ы и е у ой ою ей ам ами ах' },
  { after: 'any', endings: 'ь я ю ем е и ей ям ями ях' },
  { after: 'vowel', endings: 'й я ю ем е и ев ям ями ях' },
  { after: 'any', endings: 'я и ю ей ею е ь й ям ями ях' },
  { after: 'consonant', endings: 'ь и ью ей ям ями ях ам ами ах' },
  { after: 'consonant', endings: 'ия ии ию ией ий ием ие иям иями иях' },
  { after: 'consonant', endings: 'ья ьи ью ьей ье ьем ьев ий ей ьям ьями ьях' },
  { after: 'consonant', endings: '- о е а у ом ем ы ам ами ах' },
  { after: 'any', endings: 'е я ю ем ей ям ями ях' },
  { after: 'consonant', endings: 'мя мени менем мена мен менам менами менах' },
  { after: 'consonant', endings: 'ин ина ину ином ине е - ам ами ах' },
  { after: 'surname', endings: '- а у ым е ы ой ых ыми о ом' },
  { after: 'consonant', endings: `${ADJECTIVE} - а о ы и` },
  { after: 'vowel', endings: `${participles('нн')} н на но ны` },
  {
    after: 'vowel',
    endings: `ю ешь ет ем ете ют ть й йте л ла ло ли в вши н на но ны я ${participles('вш', 'ющ', 'ем', 'нн')}`,
  },
  { after: 'vowel', endings: 'т та то ты ть л ла ло ли в вши' },
  {
    after: 'consonant',
    endings: `ить ил ила ило или ю у ишь ит им ите ят ат и ь ив ивши я ен ена ено ены ${participles('ивш', 'ящ', 'ащ', 'им', 'енн')}`,
  },
  { after: 'consonant', endings: 'ать ять ал ял ала яла ало яло али яли у ю ишь ит им ите ат ят ет ут ют' },
  { after: 'consonant', endings: 'еть ел ела ело ели ю у ишь ит им ите ят ат' },
  { after: 'consonant', endings: 'ть ти ла ло ли л у ю ешь ет ем ете ут ют и ите - ши' },
  {
    after: 'any',
    endings: `овать овал овала овало овали ую уешь ует уем уете уют уй уйте уя ${participles('овавш', 'ующ', 'уем', 'ованн')} ован ована овано ованы`,
  },
  { after: 'any', endings: 'евать евал евала евало евали юю юешь юет юем юете юют ую ует уют' },
  { after: 'consonant', endings: 'нуть нул нула нуло нули ну нешь нет нем нете нут - ла ло ли' },
]);

/** Letters before which о and е come and go at the end of a stem: рынок, рынка; Павел, Павла. */
export const fleetingVowels: ReadonlySet<string> = new Set(['о', 'е']);

/** The endings that names take, the longest first, so that taking them off one after the other ends at one root. */
export const nameEndingLetters = lazily((): readonly string[] =>
  [...new Set(nameEndings().flatMap(({ endings }) => endings.split(' ').filter((ending) => ending !== '-')))].sort(
    (a, b) => b.length - a.length,
  ),
);

const IMPERFECTIVE = 'ть л ла ло ли ю ет ем ете ют ешь в вший вшая вшие вшего вших ющий ющая ющие ющего ющих';
/** What follows the stem of an imperfective verb that has a perfective one of the same root. */
export const imperfective = lazily(
  (): ReadonlySet<string> =>
    new Set(IMPERFECTIVE.split(' ').flatMap((ending) => [`а${ending}`, `я${ending}`, `ва${ending}`])),
);

/** What follows the stem of that perfective verb. */
export const perfective = lazily(
  (): ReadonlySet<string> =>
    new Set(
      'ить ил ила ило или ит им ите ишь ят ат ют ут ю у ет ем ив ивший ившая ившие еть ел ела ели нуть нул нула нули'.split(
        ' ',
      ),
    ),
);
