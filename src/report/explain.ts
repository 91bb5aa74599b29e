import { type Category, SEVERITY_OF, type Severity } from '../classify/category.ts';
import type { Explained } from './words/explained.ts';
import { type UiLanguage, wordsOf } from './words/words.ts';

/** A category as `dedupe explain`, SARIF help and the HTML report tell it. */
export interface Explanation extends Explained {
  readonly category: Category;
  readonly severity: Severity;
}

/** What a category means, how grave it is by default, and an example: what A says and what B says. */
export function explain(category: Category, language: UiLanguage = 'en'): Explanation {
  return { category, severity: SEVERITY_OF[category], ...wordsOf(language).explained[category] };
}
