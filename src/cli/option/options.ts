import { REPRESENTATIVES } from '../../archive/history/representative.ts';
import { LANGUAGES } from '../../language/codes.ts';
import { DOCUMENT_KINDS } from '../../read/document/document.ts';
import { ALL_FORMATS, FORMATS } from '../../report/formats.ts';
import { UI_LANGUAGES } from '../../report/words/ui-language.ts';
import { CATEGORIES, SEVERITIES } from '../../terms/category.ts';
import { VERDICTS } from '../../terms/verdict.ts';
import { STEPS } from '../../text/key.ts';

/** The kinds of values options take. */
export type ValueKind =
  | { readonly kind: 'flag' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'choice'; readonly value: string; readonly choices: readonly string[] }
  | { readonly kind: 'list'; readonly value: string; readonly choices: readonly string[] }
  /** Texts of the user's own; the option may be repeated. */
  | { readonly kind: 'many'; readonly value: string }
  | { readonly kind: 'share'; readonly value: string }
  | { readonly kind: 'count'; readonly value: string; readonly least: number; readonly most: number };

/** An option of the command line; the help, the parser, the settings file and the tests all read this table. */
export interface OptionSpec {
  /** Without the value; `-o, --output`. A name that begins with `--no-` sets its setting to false. */
  readonly flags: string;
  readonly takes: ValueKind;
  readonly help: string;
  /** What the setting does in the settings file, where its flag is the opposite (`--no-text`, `text`). */
  readonly settingHelp?: string;
  /** Whether the settings file may set it; what belongs to one run only may not. */
  readonly inFile: boolean;
}

const flag = { kind: 'flag' } as const;

/** Everything that `--fail-on` can name. */
export const GATES: readonly string[] = [...VERDICTS, ...SEVERITIES, ...CATEGORIES];

/** Every option of every command by the name of its setting, which is also its name in the settings file. */
export const OPTIONS = {
  format: {
    flags: '--format',
    takes: { kind: 'choice', value: 'name', choices: ALL_FORMATS },
    help: `format of the report: ${FORMATS.join(', ')} (default: text)`,
    inFile: true,
  },
  json: { flags: '--json', takes: flag, help: 'the same as --format json', inFile: false },
  output: {
    flags: '-o, --output',
    takes: { kind: 'text', value: 'file' },
    help: 'write the result to a file, whole or not at all',
    inFile: false,
  },
  report: {
    flags: '--report',
    takes: { kind: 'many', value: 'format=file' },
    help: 'write this report too, from the same run; may be repeated',
    inFile: false,
  },
  color: {
    flags: '--color',
    takes: { kind: 'choice', value: 'when', choices: ['auto', 'always', 'never'] },
    help: 'colour: auto, always or never (default: auto)',
    inFile: true,
  },
  width: {
    flags: '--width',
    takes: { kind: 'count', value: 'columns', least: 40, most: 2000 },
    help: "columns of the text report (default: COLUMNS or the terminal's, else 80)",
    inFile: true,
  },
  sideBySide: {
    flags: '--side-by-side',
    takes: flag,
    help: 'both texts in columns; text format, from 100 columns on',
    inFile: true,
  },
  uiLang: {
    flags: '--ui-lang',
    takes: { kind: 'choice', value: 'code', choices: UI_LANGUAGES },
    help: 'language of reports, help and errors: en, ru, kk (default: en)',
    inFile: true,
  },
  all: { flags: '--all', takes: flag, help: 'list cosmetic and ignored differences too', inFile: true },
  encoding: {
    flags: '--encoding',
    takes: { kind: 'text', value: 'name' },
    help: 'encoding of texts that are not UTF-8 (default: found by their letters)',
    inFile: true,
  },
  inputFormat: {
    flags: '--input-format',
    takes: { kind: 'choice', value: 'kind', choices: DOCUMENT_KINDS },
    help: `what the inputs are: ${DOCUMENT_KINDS.join(', ')} (default: told by content and name)`,
    inFile: true,
  },
  tracked: {
    flags: '--tracked',
    takes: { kind: 'choice', value: 'which', choices: ['final', 'original', 'both'] },
    help: 'tracked changes of documents: final (accepted, the default), original, or both: one document before and after',
    inFile: true,
  },
  threshold: {
    flags: '--threshold',
    takes: { kind: 'share', value: '0..1' },
    help: 'score from which on a pair is a copy (default: 0.5)',
    inFile: true,
  },
  shingleSize: {
    flags: '--shingle-size',
    takes: { kind: 'count', value: 'n', least: 1, most: 100 },
    help: 'words in a shingle (default: 3)',
    inFile: true,
  },
  minPassage: {
    flags: '--min-passage',
    takes: { kind: 'count', value: 'n', least: 1, most: 1_000_000 },
    help: 'words of a shared passage worth telling (default: 20)',
    inFile: true,
  },
  lang: {
    flags: '--lang',
    takes: { kind: 'choice', value: 'code', choices: ['auto', ...LANGUAGES] },
    help: `language of texts: auto, ${LANGUAGES.join(', ')} (default: auto)`,
    inFile: true,
  },
  keep: {
    flags: '--keep',
    takes: { kind: 'list', value: 'steps', choices: STEPS },
    help: `count these as differences of words: ${STEPS.join(', ')}`,
    inFile: true,
  },
  ignore: {
    flags: '--ignore',
    takes: { kind: 'list', value: 'categories', choices: CATEGORIES },
    help: 'categories that trip no gate and do not touch the verdict',
    inFile: true,
  },
  transliterate: {
    flags: '--no-transliterate',
    takes: flag,
    help: 'take Kazakh in Latin letters for another text than in Cyrillic',
    settingHelp: 'take Kazakh in Latin letters for the same as in Cyrillic',
    inFile: true,
  },
  summary: {
    flags: '--summary',
    takes: flag,
    help: 'one line a pair: what differs in substance, verdict, score',
    inFile: true,
  },
  words: { flags: '--words', takes: flag, help: 'count words that were kept, removed and added', inFile: true },
  why: { flags: '--why', takes: flag, help: 'tell how score and verdict came about', inFile: false },
  failOn: {
    flags: '--fail-on',
    takes: { kind: 'list', value: 'what', choices: GATES },
    help: 'verdicts, severities or categories that make the exit code 1',
    inFile: true,
  },
  exitZero: { flags: '--exit-zero', takes: flag, help: 'exit with 0 where it would be 1', inFile: false },
  baseline: {
    flags: '--baseline',
    takes: { kind: 'text', value: 'file' },
    help: 'findings that are known already: they trip no gate',
    inFile: true,
  },
  writeBaseline: {
    flags: '--write-baseline',
    takes: flag,
    help: 'add what trips the gate now to the baseline',
    inFile: false,
  },
  labelA: {
    flags: '--label-a',
    takes: { kind: 'text', value: 'name' },
    help: 'what to call the first text',
    inFile: false,
  },
  labelB: {
    flags: '--label-b',
    takes: { kind: 'text', value: 'name' },
    help: 'what to call the second text',
    inFile: false,
  },
  against: {
    flags: '--against',
    takes: { kind: 'text', value: 'where' },
    help: 'the archive: a folder, a .jsonl file or an index, which may be postgres://…',
    inFile: true,
  },
  index: {
    flags: '--index',
    takes: { kind: 'text', value: 'file' },
    help: 'the index, a file or postgres://…; with check: keep what was read of the archive there',
    inFile: true,
  },
  limit: {
    flags: '--limit',
    takes: { kind: 'count', value: 'n', least: 1, most: 1_000_000 },
    help: 'matches to list of each text (default: all)',
    inFile: true,
  },
  excludeSelf: {
    flags: '--exclude-self',
    takes: flag,
    help: 'a text that is in the archive itself does not match itself',
    inFile: true,
  },
  since: {
    flags: '--since',
    takes: { kind: 'text', value: 'date' },
    help: 'leave out archived texts that are known to be older than this day (2026-02-27)',
    inFile: true,
  },
  until: {
    flags: '--until',
    takes: { kind: 'text', value: 'date' },
    help: 'leave out texts that are known to be younger than this day',
    inFile: true,
  },
  within: {
    flags: '--within',
    takes: { kind: 'text', value: 'days' },
    help: 'leave out pairs whose known days lie further apart (30d, 2w)',
    inFile: true,
  },
  idField: {
    flags: '--id-field',
    takes: { kind: 'text', value: 'name' },
    help: 'field or column of records that names them (default: id)',
    inFile: true,
  },
  textField: {
    flags: '--text-field',
    takes: { kind: 'text', value: 'name' },
    help: 'field or column of records that holds their texts (default: text)',
    inFile: true,
  },
  dateField: {
    flags: '--date-field',
    takes: { kind: 'text', value: 'name' },
    help: 'field or column of records that dates them (default: date, pubDate, published, …)',
    inFile: true,
  },
  hidden: {
    flags: '--hidden',
    takes: flag,
    help: 'read hidden files, backups and folders of version control in folders too',
    inFile: true,
  },
  include: {
    flags: '--include',
    takes: { kind: 'many', value: 'pattern' },
    help: 'of folders read only files like *.txt or 2026/**; may be repeated',
    inFile: true,
  },
  exclude: {
    flags: '--exclude',
    takes: { kind: 'many', value: 'pattern' },
    help: 'of folders leave out files and folders like drafts or *.bak.txt; may be repeated',
    inFile: true,
  },
  maxSize: {
    flags: '--max-size',
    takes: { kind: 'text', value: 'size' },
    help: 'of folders leave out larger files (500k, 20M)',
    inFile: true,
  },
  follow: { flags: '--follow', takes: flag, help: 'follow symbolic links in folders', inFile: true },
  filesFrom: {
    flags: '--files-from',
    takes: { kind: 'text', value: 'file' },
    help: 'read names of files from a file or -, one a line or NUL between them',
    inFile: false,
  },
  root: {
    flags: '--root',
    takes: { kind: 'text', value: 'folder' },
    help: 'where the tree of the archived texts is mounted now (default: where it was when the index was made)',
    inFile: true,
  },
  dryRun: { flags: '--dry-run', takes: flag, help: 'sync: say what would be done, and do nothing', inFile: false },
  force: { flags: '--force', takes: flag, help: 'sync: forget more than half of the texts too', inFile: false },
  id: {
    flags: '--id',
    takes: { kind: 'text', value: 'id' },
    help: 'remove: only the record of this id',
    inFile: false,
  },
  distributed: {
    flags: '--distributed',
    takes: flag,
    help: 'schema: cut the postings into partitions, for several servers',
    inFile: false,
  },
  pairs: {
    flags: '--pairs',
    takes: { kind: 'text', value: 'file' },
    help: 'compare the pairs of this file and look for no others: {"a":{"path","id"},"b":{…}} a line',
    inFile: false,
  },
  label: {
    flags: '--label',
    takes: { kind: 'text', value: 'name' },
    help: 'what to call standard input',
    inFile: false,
  },
  strict: { flags: '--strict', takes: flag, help: 'exit with 2 when anything could not be read', inFile: true },
  allowEmpty: {
    flags: '--allow-empty',
    takes: flag,
    help: 'accept that there is nothing to read',
    inFile: false,
  },
  sameForm: { flags: '--same-form', takes: flag, help: 'list pairs of one form with other facts too', inFile: true },
  between: {
    flags: '--between',
    takes: flag,
    help: 'of two paths compare the texts of one with those of the other only',
    inFile: false,
  },
  representative: {
    flags: '--representative',
    takes: { kind: 'choice', value: 'which', choices: REPRESENTATIVES },
    help: 'the text of a group that stands for it: oldest, longest or first (by name)',
    inFile: true,
  },
  keepList: {
    flags: '--keep-list',
    takes: { kind: 'text', value: 'file' },
    help: 'write a table for scripts: every text, to keep or to drop, and for which (TSV)',
    inFile: false,
  },
  boilerplate: {
    flags: '--boilerplate',
    takes: { kind: 'text', value: 'file' },
    help: 'passages that say nothing wherever they stand, a paragraph each',
    inFile: true,
  },
  text: {
    flags: '--no-text',
    takes: flag,
    help: 'keep no texts in the index, only what finds them',
    settingHelp: 'keep the texts in the index, packed; false: only what finds them',
    inFile: true,
  },
  workers: {
    flags: '--workers',
    takes: { kind: 'count', value: 'n', least: 0, most: 256 },
    help: 'threads that read a collection; 0 reads in the main one (default: one a core)',
    inFile: true,
  },
  shingles: { flags: '--shingles', takes: flag, help: 'one shingle a line instead of the text', inFile: false },
  pager: {
    flags: '--no-pager',
    takes: flag,
    help: 'show a report that is longer than the terminal as it is',
    settingHelp: 'show a report that is longer than the terminal through PAGER',
    inFile: true,
  },
  quiet: {
    flags: '--quiet',
    takes: flag,
    help: 'nothing on standard output, no warnings: only the exit code',
    inFile: true,
  },
  progress: {
    flags: '--no-progress',
    takes: flag,
    help: 'no progress on standard error',
    settingHelp: 'progress on standard error, where it is a terminal',
    inFile: true,
  },
  config: {
    flags: '--config',
    takes: { kind: 'text', value: 'file' },
    help: 'settings file (default: dedupe.config.json here, if it exists)',
    inFile: false,
  },
  noConfig: { flags: '--no-config', takes: flag, help: 'read no settings file', inFile: false },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

/** The table as plain specs, for code that walks it. */
export function optionSpec(name: OptionName): OptionSpec {
  return OPTIONS[name];
}
