/** The formats a result can be told in. */
export const FORMATS = ['text', 'json', 'jsonl', 'markdown', 'html', 'sarif', 'junit', 'github'] as const;
export type Format = (typeof FORMATS)[number];
