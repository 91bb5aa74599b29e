import { Failure } from '../../read/failure.ts';
import { jsonReport, resultDocument } from '../../report/machine/json.ts';
import { explainedText } from '../../report/terminal/explained.ts';
import { type Explanation, explain, explainVerdict, type VerdictExplanation } from '../../report/told/explain.ts';
import { type UiLanguage, USUAL_UI_LANGUAGE } from '../../report/words/ui-language.ts';
import { CATEGORIES } from '../../terms/category.ts';
import { plainly, said } from '../../terms/said.ts';
import { VERDICTS } from '../../terms/verdict.ts';
import { DONE, type ExitCode } from '../exit-codes.ts';
import type { Run } from '../option/command.ts';
import { nearest } from '../option/nearest.ts';
import { destinationOf, formatOf, textStyle } from '../output/present.ts';
import { screenFor } from '../output/terminal.ts';

/** Explains the category or verdict that was named, or all of them. */
export async function runExplain({ operands: [name], settings }: Run): Promise<ExitCode> {
  const write = destinationOf(settings, []);
  const format = formatOf(settings);
  // What machines read is English.
  const language = (format === 'text' ? settings.uiLang : undefined) ?? USUAL_UI_LANGUAGE;
  const told = name === undefined ? everything(language) : [explained(name, language)];
  const screen = await screenFor(settings);
  if (format === 'text') write(explainedText(told, textStyle(screen, settings)));
  else write(jsonReport(resultDocument({ schemaVersion: 1, command: 'explain', explained: told })));
  return DONE;
}

function everything(language: UiLanguage): readonly (Explanation | VerdictExplanation)[] {
  return [
    ...VERDICTS.map((verdict) => explainVerdict(verdict, language)),
    ...CATEGORIES.map((category) => explain(category, language)),
  ];
}

function explained(name: string, language: UiLanguage): Explanation | VerdictExplanation {
  const wanted = name.toLowerCase();
  const category = CATEGORIES.find((each) => each === wanted);
  if (category !== undefined) return explain(category, language);
  const verdict = VERDICTS.find((each) => each === wanted);
  if (verdict !== undefined) return explainVerdict(verdict, language);
  const near = nearest(wanted, [...CATEGORIES, ...VERDICTS]);
  const help = near === undefined ? plainly('dedupe explain lists all') : said`did you mean ${near}?`;
  throw new Failure('usage', null, said`explain: unknown '${name}' (${help})`);
}
