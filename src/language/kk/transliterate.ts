import { lazily } from '../lazily.ts';
import { type LatinAlphabet, lettersOfAlphabet } from './latin.ts';

/**
 * How Kazakh words are read, whatever the alphabet. The alphabets disagree on u, i, ı and y, and folding case loses the
 * dot of I, so those letters are one here: what is compared is how a word can be read, not one of the alphabets.
 */

/** Letters of keys (small, composed) by their reading. */
const readings = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(
      (
        'а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ё=io ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s т=t у=u ұ=u ү=ü ' +
        'ф=f х=h һ=h ц=ts ч=tş ш=ş щ=ş ъ= ы=i і=i ь= э=e ю=iu я=ia ' +
        'á=ä ǵ=ğ ń=ñ ó=ö ú=ü ý=u ı=i ū=u ç=tş ə=ä ŋ=ñ y=i w=u x=h'
      )
        .split(' ')
        .map((pair) => {
          const [letter = '', reading = ''] = pair.split('=');
          return [letter, reading];
        }),
    ),
);

/** Several letters that are one sound; щ is written twice over in some alphabets. */
const SOUNDS: readonly (readonly [letters: RegExp, reading: string])[] = [
  [/i\u0307/g, 'i'],
  [/([agnousci])'/g, '$1\u0301'],
  [/a\u0301|ae/g, 'ä'],
  [/o\u0301|oe/g, 'ö'],
  [/u\u0301|ue/g, 'ü'],
  [/g\u0301|gh/g, 'ğ'],
  [/n\u0301|ng/g, 'ñ'],
  [/s\u0301|sh/g, 'ş'],
  [/c\u0301|ch/g, 'tş'],
  [/i\u0301/g, 'i'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/c/g, 'ts'],
  [/ş{2,}/g, 'ş'],
  [/i{2,}/g, 'i'],
];
/** Of y' only the letter is left to tell: у of 2017. */
const SEMIVOWEL = /y'/g;

/**
 * A key as it is read, the same for Kazakh in Cyrillic and in any Latin alphabet: қазақстан and qazaqstan, жаңа and
 * jańa and jaña. Different words may come to be one (мой, мои), so it stands for the key only where the other text is
 * in the other script.
 */
export function readingOf(key: string): string {
  const known = readings();
  let reading = '';
  for (const letter of key.replace(SEMIVOWEL, 'w')) reading += known.get(letter) ?? letter;
  for (const [letters, sound] of SOUNDS) reading = reading.replace(letters, sound);
  return reading.replaceAll("'", '');
}

const VOWEL = /[аәеёиоөуүұыіэюя]$/;

const tables = new Map<LatinAlphabet, ReturnType<typeof lettersOfAlphabet>>();

/** A key in Latin letters as it is most likely written in Cyrillic. What is no letter of the alphabet stays. */
export function toCyrillic(key: string, alphabet: LatinAlphabet): string {
  const letters = tables.get(alphabet) ?? lettersOfAlphabet(alphabet);
  tables.set(alphabet, letters);
  const word = key.replaceAll('i\u0307', 'i');
  let cyrillic = '';
  for (let at = 0; at < word.length; ) {
    const [latin, letter] = letters.find(([own]) => word.startsWith(own, at)) ?? [word.charAt(at), word.charAt(at)];
    at += latin.length;
    // one Latin letter stands for the vowel и and, behind another vowel, for й
    if (letter === 'и' && VOWEL.test(cyrillic)) cyrillic += 'й';
    else cyrillic += letter;
  }
  return cyrillic.replace(/[йи]у(?=$|[^аәеиоөуүұыі])/g, 'ю').replace(/[йи]а/g, 'я');
}
