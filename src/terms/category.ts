/** How grave a difference is, from harmless to what an editor must see. */
export const SEVERITIES = ['cosmetic', 'editorial', 'boilerplate', 'structure', 'substantive'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The closed list of categories, each with the severity it has by default. */
export const SEVERITY_OF = {
  case: 'cosmetic',
  yo: 'cosmetic',
  quotes: 'cosmetic',
  dash: 'cosmetic',
  punctuation: 'cosmetic',
  whitespace: 'cosmetic',
  'blank-line': 'cosmetic',
  split: 'cosmetic',
  merged: 'cosmetic',
  unicode: 'cosmetic',
  invisible: 'cosmetic',
  hyphenation: 'cosmetic',
  script: 'cosmetic',
  homoglyph: 'cosmetic',
  'number-format': 'cosmetic',
  inflection: 'editorial',
  spelling: 'editorial',
  abbreviation: 'editorial',
  renumbering: 'editorial',
  wording: 'editorial',
  dateline: 'boilerplate',
  'photo-credit': 'boilerplate',
  byline: 'boilerplate',
  signature: 'boilerplate',
  attribution: 'boilerplate',
  related: 'boilerplate',
  contact: 'boilerplate',
  link: 'boilerplate',
  furniture: 'boilerplate',
  about: 'boilerplate',
  moved: 'structure',
  number: 'substantive',
  name: 'substantive',
  negation: 'substantive',
  sense: 'substantive',
  inserted: 'substantive',
  deleted: 'substantive',
} as const satisfies Record<string, Severity>;

export type Category = keyof typeof SEVERITY_OF;
export const CATEGORIES = Object.keys(SEVERITY_OF) as readonly Category[];

/** What an editor is alarmed by: another figure or name, a denial, a small word that turns the meaning. */
export const FACT_CATEGORIES: ReadonlySet<Category> = new Set(['number', 'name', 'negation', 'sense']);
