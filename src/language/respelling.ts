import { remember } from './remember.ts';

/** Longer words are not looked at. Letters. */
const LONGEST_WORD = 40;

const TO_RUSSIAN: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};
const KAZAKH_LETTER = /[әғқңөұүһі]/;
const KAZAKH_LETTERS = /[әғқңөұүһі]/g;

/** A key in the letters of a Russian keyboard: қанат, канат. */
export function inRussianLetters(key: string): string {
  return KAZAKH_LETTER.test(key) ? key.replace(KAZAKH_LETTERS, (letter) => TO_RUSSIAN[letter] ?? letter) : key;
}

/** A key without what parts the Kazakh and the Russian spelling of a name: Айгүл, Айгуль; Күләш, Куляш; Әуезов, Ауэзов. */
export function soundOf(key: string): string {
  return inRussianLetters(key)
    .replace(/[ьъ]/g, '')
    .replace(/я/g, 'а')
    .replace(/ю/g, 'у')
    .replace(/э/g, 'е')
    .replace(/й/g, 'и')
    .replace(/х/g, 'к')
    .replace(/(.)\1/g, '$1');
}

/** Words in which the letters of one alphabet for those of the other make another word: тур, түр. */
const SHORTEST_RESPELT = 4;

/**
 * Whether two keys are one word in Kazakh and in Russian letters. At least one must have a letter of Kazakh that the
 * other has not: two Russian spellings of one sound may be two names.
 */
export function areRespelt(a: string, b: string): boolean {
  if (a.length > LONGEST_WORD || b.length > LONGEST_WORD) return false;
  if (haveOneFather(a, b)) return true;
  if (LATIN.test(a) && LATIN.test(b)) return areRomanised(withoutAccents(a), withoutAccents(b)) || areUnaccented(a, b);
  if (a.length === b.length && withoutE(a) === withoutE(b)) return Math.min(a.length, b.length) >= SHORTEST_RESPELT;
  return areOfTwoAlphabets(a, b) && Math.min(a.length, b.length) >= SHORTEST_RESPELT && haveOneSound(a, b);
}

/** Endings of the patronymics of sons and of daughters, in Russian and in Kazakh. */
const OF_SON = [/(?:[ое]вич|ич)(?:а|у|ем|е)?$/, /(?:ұлы|улы)$/] as const;
const OF_DAUGHTER = [/(?:[ое]вн|ичн)[аыуе]$|(?:[ое]вн|ичн)ой$/, /(?:қызы|кызы)$/] as const;

/** Серикович, Серікұлы; Болатовна, Болатқызы: the patronymic of one person in two languages. */
function haveOneFather(a: string, b: string): boolean {
  // hardly any name ends so, and four patterns would be asked of it
  if (!endsAsKazakh(a) && !endsAsKazakh(b)) return false;
  return [OF_SON, OF_DAUGHTER].some(
    ([russian, kazakh]) =>
      (russian.test(a) && kazakh.test(b) && haveOneSound(a.replace(russian, ''), b.replace(kazakh, ''))) ||
      (kazakh.test(a) && russian.test(b) && haveOneSound(a.replace(kazakh, ''), b.replace(russian, ''))),
  );
}

function endsAsKazakh(key: string): boolean {
  return key.endsWith('лы') || key.endsWith('зы');
}

/** Whether two keys sound alike, whatever Kazakh letter either has. */
export function haveOneSound(a: string, b: string): boolean {
  const [own, other] = [soundOf(a), soundOf(b)];
  return own === other || (Math.min(own.length, other.length) >= SHORTEST_HURRIED && hurried(own) === hurried(other));
}

/** Shorter names may differ by a vowel and be two. Letters. */
const SHORTEST_HURRIED = 6;

/** Әбдірахманов, Абдрахманов: a Kazakh vowel that is hardly heard has often no letter in Russian. */
function hurried(sound: string): string {
  return sound.charAt(0) + sound.slice(1).replace(/[иы]/g, '');
}

/** Эргашев, Ергашев: two names of which only the first letter is written in either way. */
export function areOfOneE(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < SHORTEST_RESPELT || a.slice(1) !== b.slice(1)) return false;
  return (a.startsWith('э') && b.startsWith('е')) || (a.startsWith('е') && b.startsWith('э'));
}

const LATIN = /^[a-zß-öø-ž]/;

/** Letters without marks: they stay as they are, and most names have no others. */
const PLAIN = /^[a-z'-]*$/;

/** José, Jose. */
function withoutAccents(key: string): string {
  return PLAIN.test(key) ? key : key.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Jörg, Joerg; Øystein, Oeystein: letters with a mark as two. */
function areUnaccented(a: string, b: string): boolean {
  const opened = (key: string): string =>
    PLAIN.test(key) ? key : key.normalize('NFC').replace(/[äæöøœüåß]/g, (letter) => OPENED[letter] ?? letter);
  return opened(a) === opened(b);
}

const OPENED: Readonly<Record<string, string>> = {
  ä: 'ae',
  æ: 'ae',
  ö: 'oe',
  ø: 'oe',
  œ: 'oe',
  ü: 'ue',
  å: 'aa',
  ß: 'ss',
};

/** Иэн, Иен: foreign names are written either way; a word that begins with э is another. */
function withoutE(key: string): string {
  return key.charAt(0) + key.slice(1).replaceAll('э', 'е');
}

/**
 * RaphaКl for Raphaël: bytes of one alphabet that were read in another one, among letters of the first. By the words as
 * they are written, since keys hide letters that look alike.
 */
export function areMisread(a: string, b: string): boolean {
  if (a.length !== b.length || a.length > LONGEST_WORD || CYRILLIC.test(a) === CYRILLIC.test(b)) return false;
  const [damaged, whole] = CYRILLIC.test(a) ? [a, b] : [b, a];
  return Array.from(damaged).every(
    (letter, at) => letter === whole.charAt(at) || (CYRILLIC.test(letter) && ACCENTED.test(whole.charAt(at))),
  );
}

const CYRILLIC = /[\u0400-\u04ff]/;
const ACCENTED = /[\u00c0-\u024f]/;

/** Shorter names may differ by such letters and be two. Letters. */
const SHORTEST_ROMANISED = 6;
/** Letters for one sound, in names of any length: Qanat, Kanat; Olzhas, Oljas; Yerlan, Erlan; Asset, Aset. */
const ROMANISED_ANYWHERE: readonly (readonly [RegExp, string])[] = [
  [/d?zh/g, 'j'],
  [/^ye/, 'e'],
  [/q(?!u)/g, 'k'],
  [/([aeiouy])ss(?=[aeiouy])/g, '$1s'],
  [/^m[ou]ham+[ae]d$/, 'mohammed'],
  [/^ahm[ae]d$/, 'ahmed'],
  [/^h[ou]s[ae]in$/, 'hussein'],
];
/** What ways of writing Cyrillic names in Latin letters part, and one of them; the ends are those of surnames. */
const ROMANISED: readonly (readonly [RegExp, string])[] = [
  [/([aeiou])y(ev(?:a|'s)?)$/, '$1$2'],
  [/sk(?:iy|yy|yi|ij|ii|i|y)('s)?$/, 'sky$1'],
  [/(?:iy|ii|ij)('s)?$/, 'y$1'],
  ...ROMANISED_ANYWHERE,
  [/([aeiou])y(?=[aou]|[^aeiouy])/g, '$1i'],
  [/kh/g, 'h'],
  [/ks/g, 'x'],
];

/** José, Jose; Tokayev, Tokaev; Zelensky, Zelenskyy; Jahongir, Dzhakhongir; Aksenov, Axenov. */
function areRomanised(a: string, b: string): boolean {
  if (a === b) return true;
  const plain = (key: string, ways: typeof ROMANISED): string =>
    ways.reduce((text, [from, to]) => text.replace(from, to), key);
  const shortest = Math.min(a.length, b.length);
  if (shortest < SHORTEST_RESPELT) return false;
  if (plain(a, ROMANISED_ANYWHERE) === plain(b, ROMANISED_ANYWHERE)) return true;
  return shortest >= SHORTEST_ROMANISED && plain(a, ROMANISED) === plain(b, ROMANISED);
}

/** Whether one of two keys has a letter that only Kazakh has and the other has none. */
export function areOfTwoAlphabets(a: string, b: string): boolean {
  return KAZAKH_LETTER.test(a) !== KAZAKH_LETTER.test(b);
}

/** Latin letters for what Russian and Kazakh letters sound like; vowels and what is hardly heard are left out. */
const LATIN_FOR: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  ґ: 'g',
  д: 'd',
  ж: 's',
  з: 's',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  ц: 's',
  ч: 'k',
  ш: 's',
  щ: 's',
};

/** What several Latin letters, or one of two readings, sound like. In order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/дж/g, 'ж'],
  [/кс/g, 'x'],
  [/c(?=[eiy])/g, 's'],
  [/tch|ch|ck|c|q/g, 'k'],
  [/ph/g, 'f'],
  [/zh|dj|j|z/g, 's'],
  [/ts/g, 's'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/[aeiouyh'-]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The consonants of a name as they sound, in Latin letters. */
const consonantsOf = remember((key: string): string => {
  let sound = key.normalize('NFD').replace(/(?!й)[\u0300-\u036f]/g, '');
  for (const [pattern, letter] of SOUNDS.slice(0, 2)) sound = sound.replace(pattern, letter);
  sound = Array.from(sound, (letter) => (/[\u0400-\u04ff]/.test(letter) ? (LATIN_FOR[letter] ?? '') : letter)).join('');
  for (const [pattern, letter] of SOUNDS.slice(2)) sound = sound.replace(pattern, letter);
  return sound;
});

/** Consonants without which two names sound alike by chance. */
const LEAST_CONSONANTS = 2;
/** Letters of a name with fewer, which do not sound alike by chance. */
const SHORTEST_OF_VOWELS = 6;
/** A case ending has at most so many. */
const MOST_OF_ENDING = 1;

/** Whether two names of two alphabets are one, by the sound of their consonants: Murdock, Мёрдоком. */
export function soundAlike(a: string, b: string): boolean {
  if (!maySoundAlike(a, b)) return false;
  if (Math.min(consonantsOf(a).length, consonantsOf(b).length) >= LEAST_CONSONANTS) return true;
  // Toyota, Тойота: one consonant among as many vowels
  return Math.min(a.length, b.length) >= SHORTEST_OF_VOWELS && Math.abs(a.length - b.length) <= MOST_OF_ENDING;
}

/** The same of names that are too short to be told by their sound alone: Ian, Иэн. */
export function maySoundAlike(a: string, b: string): boolean {
  if (LATIN.test(a) === LATIN.test(b)) return false;
  const [short, long] = [consonantsOf(a), consonantsOf(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length > 0 && long.startsWith(short) && long.length - short.length <= MOST_OF_ENDING;
}
