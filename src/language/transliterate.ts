import { lazily } from './lazily.ts';

/**
 * Kazakh in Latin letters, for `--transliterate`. Two official alphabets are in use side by side: with acutes (decree
 * of 19 February 2018) and with diaereses, breves and cedillas (presented on 28 January 2021).
 *
 *     Cyrillic   ә  ғ  ң  ө  ұ  ү  у  и й  і  ы  ш   ч
 *     2018       á  ǵ  ń  ó  u  ú  ý  ı    i  y  sh  ch
 *     2021       ä  ğ  ñ  ö  ū  ü  u  i    ı  y  ş   tş
 *
 * They disagree on u, i and ı, and folding case loses the dot of I, so those letters are one here: what is compared is
 * how a word can be read, not one of the alphabets.
 */

/** Letters of keys (small, composed) by their reading. */
const readings = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(
      (
        'а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ё=io ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s т=t у=u ұ=u ү=ü ' +
        'ф=f х=h һ=h ц=ts ч=tş ш=ş щ=ş ъ= ы=y і=i ь= э=e ю=iu я=ia ' +
        'á=ä ǵ=ğ ń=ñ ó=ö ú=ü ý=u ı=i ū=u ç=tş ə=ä ŋ=ñ'
      )
        .split(' ')
        .map((pair) => {
          const [letter = '', reading = ''] = pair.split('=');
          return [letter, reading];
        }),
    ),
);

/** Two letters of 2018 that are one sound; щ is written twice over in both alphabets. */
const SOUNDS: readonly (readonly [letters: RegExp, reading: string])[] = [
  [/sh/g, 'ş'],
  [/ch/g, 'tş'],
  [/ş{2,}/g, 'ş'],
  [/i\u0307/g, 'i'],
];

const CYRILLIC_LETTER = /[\u0400-\u04ff]/;
const LATIN_LETTER = /[a-z\u00c0-\u024f]/;

/**
 * A key as it is read, the same for Kazakh in Cyrillic and in either Latin alphabet: қазақстан and qazaqstan, жаңа and
 * jańa and jaña. Different words may come to be one (мой, мои), so it stands for the key only where the other text is
 * in the other script.
 */
export function readingOf(key: string): string {
  const known = readings();
  let reading = '';
  for (const letter of key) reading += known.get(letter) ?? letter;
  for (const [letters, sound] of SOUNDS) reading = reading.replace(letters, sound);
  return reading;
}

/** Whether two keys are one Kazakh word, one in Cyrillic and one in Latin letters. */
export function areTransliterated(a: string, b: string): boolean {
  const [cyrillic, latin] = CYRILLIC_LETTER.test(a) ? [a, b] : [b, a];
  if (!CYRILLIC_LETTER.test(cyrillic) || CYRILLIC_LETTER.test(latin) || !LATIN_LETTER.test(latin)) return false;
  return readingOf(cyrillic) === readingOf(latin);
}
