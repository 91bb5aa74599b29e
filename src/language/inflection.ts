import { type LanguageCode, languageOfWord, spelling } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { REGISTRY } from './registry.ts';

/** Longer words are not inflected but hostile. Letters. */
const LONGEST_WORD = 40;

/**
 * Whether two different keys are forms of one word. A proper name takes fewer endings than a common word (Иванов is no
 * plural of Иван), so the caller says whether the words are names. Compounds with a hyphen answer part by part.
 */
export function sameLemma(a: string, b: string, language: LanguageCode, isName: boolean): boolean {
  if (a.length > LONGEST_WORD || b.length > LONGEST_WORD) return false;
  const grammar = grammarOf(a, b, language);
  if (grammar === undefined) return false;
  if (a.includes('-') && b.includes('-')) return samePartByPart(a.split('-'), b.split('-'), grammar, isName);
  if (areIrregularForms(a, b, grammar)) return true;
  return REGISTRY[grammar].grammar.sameLemma(a, b, isName);
}

/** One Kazakh letter makes a pair Kazakh: комитет, комитеті. Words of two scripts have no grammar in common. */
function grammarOf(a: string, b: string, language: LanguageCode): LanguageCode | undefined {
  const [ofA, ofB] = [languageOfWord(a, language), languageOfWord(b, language)];
  if (ofA === ofB) return ofA;
  return spelling(a).isLatin || spelling(b).isLatin ? undefined : languageOfWord(a + b, language);
}

function samePartByPart(a: readonly string[], b: readonly string[], language: LanguageCode, isName: boolean): boolean {
  return (
    a.length === b.length &&
    a.every((part, at) => {
      const other = b[at] as string; // of equal length
      return part === other || sameLemma(part, other, language, isName);
    })
  );
}

type Forms = ReadonlyMap<string, readonly number[]>;
const irregular: { [language in LanguageCode]?: Forms } = {};

/** The words of all rows of irregular forms in which a key stands. */
export function irregularFormsOf(key: string, language: LanguageCode): readonly string[] {
  const grammar = languageOfWord(key, language);
  const rows = formsOf(grammar).get(key) ?? [];
  return rows.flatMap((row) => lexiconOf(grammar).irregularForms[row]?.split(' ') ?? []);
}

function formsOf(language: LanguageCode): Forms {
  irregular[language] ??= rowsOfWords(lexiconOf(language).irregularForms);
  return irregular[language];
}

function areIrregularForms(a: string, b: string, language: LanguageCode): boolean {
  const forms = formsOf(language);
  const rows = forms.get(a);
  return rows !== undefined && (forms.get(b)?.some((row) => rows.includes(row)) ?? false);
}

/** In which rows each word stands. */
function rowsOfWords(rows: readonly string[]): Forms {
  const byWord = new Map<string, number[]>();
  for (const [row, words] of rows.entries()) {
    for (const word of words.split(' ')) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [row]);
      else known.push(row);
    }
  }
  return byWord;
}
