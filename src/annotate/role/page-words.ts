import { lazily } from '../../language/lazily.ts';
import { BOILERPLATE_RULES } from '../../language/rules.ts';
import type { PageRules } from '../../language/shape/page.ts';

type PhraseField = {
  [Field in keyof PageRules]: PageRules[Field] extends readonly string[] ? never : Field;
}[keyof PageRules];
type ListField = Exclude<keyof PageRules, PhraseField>;

const RULES: readonly PageRules[] = Object.values(BOILERPLATE_RULES).flatMap(({ page }) => page ?? []);

/** The sets that were asked for: several forms of lines are made of the same phrases. */
const shared = new Map<PhraseField, () => ReadonlySet<string>>();

/** The phrases of one kind in all languages: what stands around a story mixes them more than stories do. */
export function phrasesOf(field: PhraseField): () => ReadonlySet<string> {
  let phrases = shared.get(field);
  if (phrases === undefined) {
    phrases = lazily(() => new Set(RULES.flatMap((rules) => rules[field]())));
    shared.set(field, phrases);
  }
  return phrases;
}

/** The words or beginnings of one kind in all languages. */
export function listOf(field: ListField): () => readonly string[] {
  return lazily(() => RULES.flatMap((rules) => rules[field]));
}
