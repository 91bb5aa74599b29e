import { lazily } from './lazily.ts';

/** The words of a text of words, kept as one string because that is how a list of words is read and checked. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** The same, split when first asked for. */
export function lazyWordSet(words: string): () => ReadonlySet<string> {
  return lazily(() => wordSet(words));
}

/** The phrases of a text, one between bars or line ends; split when first asked for. */
export function lazyPhrases(phrases: string): () => ReadonlySet<string> {
  return lazily(
    () =>
      new Set(
        phrases
          .split(/[|\n]/)
          .map((phrase) => phrase.trim())
          .filter((phrase) => phrase !== ''),
      ),
  );
}
