import type { OptionName } from './options.ts';

// Which options of the table several commands take.

/** What every command that reports takes. */
export const REPORT_OPTIONS = [
  'format',
  'json',
  'output',
  'report',
  'color',
  'width',
  'pager',
  'uiLang',
  'all',
  'encoding',
  'inputFormat',
  'tracked',
  'threshold',
  'failOn',
  'exitZero',
  'quiet',
  'progress',
  'config',
  'noConfig',
] as const satisfies readonly OptionName[];

/** What every command takes that may meet a table or another file of records. */
export const RECORD_OPTIONS = ['idField', 'textField', 'dateField'] as const satisfies readonly OptionName[];

/** What every command takes that reads collections. */
export const READING_OPTIONS = [
  ...RECORD_OPTIONS,
  'hidden',
  'include',
  'exclude',
  'maxSize',
  'follow',
  'filesFrom',
  'label',
  'strict',
] as const satisfies readonly OptionName[];

/** What every command that compares takes. */
export const COMPARISON_OPTIONS = [
  'shingleSize',
  'minPassage',
  'lang',
  'keep',
  'ignore',
  'transliterate',
] as const satisfies readonly OptionName[];
