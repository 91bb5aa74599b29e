import type { LanguageCode } from '../../language/language.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { AnnotatedRange } from './edit-range.ts';

/** What a rule says of an edit. */
export type Classified = Pick<Finding, 'category' | 'kind' | 'notes' | 'also' | 'rule' | 'swap'>;

/** An edit with both sides prepared for the rules. */
export interface Case {
  readonly context: Context;
  readonly a: AnnotatedRange;
  readonly b: AnnotatedRange;
  readonly language: LanguageCode;
}

/** A rule names an edit or leaves it to the next one. */
export type Rule = (edit: Case) => Classified | undefined;
