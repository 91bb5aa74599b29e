import type { Document } from '../text/document.ts';
import { keyOf } from '../text/key.ts';
import { createKeyMemory } from '../text/key-memory.ts';
import { givenNames } from './kk/names.ts';
import { HAS_CYRILLIC, HAS_KAZAKH, HAS_LATIN, type LanguageCode, lettersOf } from './language.ts';
import { lazyWordSet } from './word-set.ts';

/** Words of a paragraph that are looked at: enough to know its language, however long it is. */
const SAMPLE_WORDS = 80;
/** The same in code units, for a text that has no words yet. */
const SAMPLE = 600;
/** Cyrillic words without any Kazakh letter that make a text Russian. */
const ENOUGH_WORDS = 6;
/** As many, and no small Russian word among them, do not outweigh the language of the whole text. */
const PLENTY_OF_WORDS = 12;
/** About two thirds of the words of Kazakh have a letter of its own; in Russian only quoted words and names have. */
const KAZAKH_SHARE = 0.25;
/** As many Cyrillic words for each Latin one make a text that has addresses of pages and names of products in it. */
const CYRILLIC_SHARE = 0.4;

/** The class of all letters takes long to make ready: it is asked of words without any letter of the usual alphabets. */
const LETTER = /\p{L}/u;
const ASCII = /^[!-~]*$/;
const WORD = /\p{L}+/gu;

/** Frequent words without such a letter that the other language does not have. */
const kazakhWords = lazyWordSet(`
  ал алты алып алады алмайды алдын арналған астам барлы бас бес бойынша болады болатын болды болып деп деген дейін емес еді екен жаңа жоба
  жыл жылы жылдан заң мен мамыр немесе осы отыр отыз пайыз сайын тамыз теңге туралы адам ашылды басталды келген келді
  ол олар сол мұны бармады жазды сатты тапты отырды салды ашты жапты айтады жазады барады ашады салады балалар бала адамдар барды алды салынды салынады айтты дайындады басталады орын орны жатыр ауыл керек олар осындай
`);
const russianWords = lazyWordSet(`
  в во и на не но с со к у о об от из за до для без под над при про что это как был была было были его ее их она они мы вы
  я или же только уже еще который которая которые после перед между если когда где все всех
`);

/** Endings of Kazakh in letters that Russian has too, as no Russian word ends: ашылды, бармады, ескертулер. */
const KAZAKH_ENDINGS = (
  'ылды илды ынды арды ырды мады пады бады тады майды пайды байды лайды ыйды улар ылар улер ардан ардың йтын ' +
  'атын аймыз ыймыз амын амыз'
).split(' ');
/** миллиарды. */
const RUSSIAN_ENDING = 'иарды';
/** The last letters of those endings: most words are seen to have none by theirs. */
const LAST_LETTERS = 'ырнңз';

function endsInKazakh(key: string): boolean {
  return (
    LAST_LETTERS.includes(key.charAt(key.length - 1)) &&
    KAZAKH_ENDINGS.some((ending) => key.length > ending.length && key.endsWith(ending)) &&
    !key.endsWith(RUSSIAN_ENDING)
  );
}

/** What a word says about the language of its text. */
const LATIN = 1;
const CYRILLIC = 2;
const KAZAKH = 4;
const RUSSIAN = 8;

/** The signs of the keys of a vocabulary; with this one they are known. */
const SEEN = 16;
const SIGNS = createKeyMemory();

function signsOf(key: string): number {
  const letters = lettersOf(key);
  if ((letters & HAS_CYRILLIC) === 0)
    return (letters & HAS_LATIN) !== 0 || (!ASCII.test(key) && LETTER.test(key)) ? LATIN : 0;
  const kazakh = (letters & HAS_KAZAKH) !== 0 || kazakhWords().has(key) || endsInKazakh(key) ? KAZAKH : 0;
  return CYRILLIC | kazakh | (russianWords().has(key) ? RUSSIAN : 0);
}

interface Evidence {
  latin: number;
  cyrillic: number;
  kazakh: number;
  russian: number;
  /** The first word has a Kazakh letter and is no name of a person. */
  opensInKazakh: boolean;
  /** Words without a capital, and the Kazakh ones among them. */
  small: number;
  smallKazakh: number;
}

function nothing(): Evidence {
  return { latin: 0, cyrillic: 0, kazakh: 0, russian: 0, opensInKazakh: false, small: 0, smallKazakh: 0 };
}

/** Adds a word by its signs and its first letter; one that opens the text may have its capital for that alone. */
function add(evidence: Evidence, signs: number, first: string, opens: boolean): void {
  if ((signs & LATIN) !== 0) evidence.latin++;
  if ((signs & CYRILLIC) === 0) return;
  const kazakh = (signs & KAZAKH) !== 0 ? 1 : 0;
  evidence.cyrillic++;
  evidence.kazakh += kazakh;
  if ((signs & RUSSIAN) !== 0) evidence.russian++;
  const upper = first.toUpperCase();
  if (first === upper && (!opens || kazakh === 1 || upper === first.toLowerCase())) return;
  evidence.small++;
  evidence.smallKazakh += kazakh;
}

/** Whether a Kazakh word is the name of a person, which may open a Russian sentence. */
function isPerson(key: string): boolean {
  return /(?:ов|ев|ова|ева|бек|бай|жан)$/.test(key) || givenNames().has(key);
}

/** The language, or undefined for Cyrillic that says nothing more and for a text without letters. */
function conclude({
  latin,
  cyrillic,
  kazakh,
  russian,
  opensInKazakh,
  small,
  smallKazakh,
}: Evidence): LanguageCode | undefined {
  const isQuoted = russian + kazakh > 0 && cyrillic >= ENOUGH_WORDS && cyrillic >= latin * CYRILLIC_SHARE;
  if (latin > cyrillic && !isQuoted) return 'en';
  // Names keep their letters in a Russian sentence, so words with a capital count only where there are no others.
  const [hits, words] = small > 0 ? [smallKazakh, small] : [kazakh, cyrillic];
  if (hits > 0 && hits >= words * KAZAKH_SHARE && hits >= russian) return 'kk';
  if (opensInKazakh && russian === 0 && small < ENOUGH_WORDS && kazakh >= cyrillic * KAZAKH_SHARE) return 'kk';
  return russian > 0 || small >= PLENTY_OF_WORDS ? 'ru' : undefined;
}

/** The language of a text by its script, its letters and its smallest words; Russian where nothing tells. */
export function languageOf(text: string): LanguageCode {
  const evidence = nothing();
  let opens = true;
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD)) {
    const key = keyOf(word);
    const signs = signsOf(key);
    if (opens) evidence.opensInKazakh = (signs & KAZAKH) !== 0 && !isPerson(key);
    add(evidence, signs, word.charAt(0), opens);
    opens = false;
  }
  return conclude(evidence) ?? 'ru';
}

/**
 * The language of each paragraph, or `forced` for all. A paragraph that does not say (a short heading, a row of
 * figures) goes with the language that most paragraphs have.
 */
export function languagesOf(document: Document, forced?: LanguageCode): readonly LanguageCode[] {
  const { text, paragraphs, words, vocabulary } = document;
  if (forced !== undefined) return new Array<LanguageCode>(paragraphs.count).fill(forced);
  const signs = SIGNS(vocabulary);
  const count = { ru: 0, kk: 0, en: 0 };
  const found: (LanguageCode | 'Cyrillic' | undefined)[] = [];
  for (let paragraph = 0; paragraph < paragraphs.count; paragraph++) {
    const first = paragraphs.firstWord[paragraph] as number; // one entry more than paragraphs
    const end = Math.min(paragraphs.firstWord[paragraph + 1] as number, first + SAMPLE_WORDS);
    const evidence = nothing();
    for (let word = first; word < end; word++) {
      const id = words.id[word] as number; // every word has a key
      if (signs[id] === 0) signs[id] = SEEN | signsOf(vocabulary.keys[id] ?? '');
      if (word === first)
        evidence.opensInKazakh = ((signs[id] as number) & KAZAKH) !== 0 && !isPerson(vocabulary.keys[id] ?? '');
      add(evidence, signs[id] as number, text.charAt(words.start[word] as number), word === first);
    }
    const language = conclude(evidence);
    if (language !== undefined) count[language]++;
    found.push(language ?? (evidence.cyrillic > 0 ? 'Cyrillic' : undefined));
  }
  const cyrillic = count.kk > count.ru ? 'kk' : 'ru';
  const usual = count.en > count.ru + count.kk ? 'en' : cyrillic;
  return found.map((language) => (language === 'Cyrillic' ? cyrillic : (language ?? usual)));
}
