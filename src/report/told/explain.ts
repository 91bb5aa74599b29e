import { type Category, SEVERITY_OF, type Severity } from '../../terms/category.ts';
import type { Verdict } from '../../terms/verdict.ts';
import type { Explained } from '../words/explained.ts';
import { type UiLanguage, USUAL_UI_LANGUAGE } from '../words/ui-language.ts';
import { wordsOf } from '../words/words.ts';

/** A category as `dedupe explain`, SARIF help and the HTML report tell it. */
export interface Explanation extends Explained {
  readonly category: Category;
  readonly severity: Severity;
}

/** A verdict as `dedupe explain` tells it. */
export interface VerdictExplanation {
  readonly verdict: Verdict;
  readonly meaning: string;
}

/** What a category means, how grave it is by default, and an example: what A says and what B says. */
export function explain(category: Category, language: UiLanguage = USUAL_UI_LANGUAGE): Explanation {
  return { category, severity: SEVERITY_OF[category], ...wordsOf(language).explained[category] };
}

/** What a verdict means. */
export function explainVerdict(verdict: Verdict, language: UiLanguage = USUAL_UI_LANGUAGE): VerdictExplanation {
  return { verdict, meaning: wordsOf(language).verdictMeanings[verdict] };
}
