/** The formats a result can be told in. */
export const FORMATS = ['text', 'json', 'jsonl', 'markdown', 'html', 'sarif', 'junit', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** The formats of a comparison of two texts: a redline is a Word document, which is bytes. */
export const PAIR_FORMATS = [...FORMATS, 'docx'] as const;
export type PairFormat = (typeof PAIR_FORMATS)[number];

/** All that can be asked for: `index export` writes tables for other programs too. */
export const ALL_FORMATS = [...PAIR_FORMATS, 'parquet'] as const;
export type AnyFormat = (typeof ALL_FORMATS)[number];
