/** A sentence whose values stand apart, so that it can be told in another language: `{0}` and so on stand for them. */
export interface Said {
  readonly sentence: string;
  readonly values: readonly Value[];
}

/** What can stand in a sentence: a name or a number, or a sentence of its own. */
type Value = string | Said;

/** Tag of a template: the sentence with its values apart. */
export function said(parts: TemplateStringsArray, ...values: readonly (Value | number)[]): Said {
  const sentence = parts.map((part, at) => (at < values.length ? `${part}{${at}}` : part)).join('');
  return { sentence, values: values.map((value) => (typeof value === 'number' ? String(value) : value)) };
}

/** A sentence without values. */
export function plainly(sentence: string): Said {
  return { sentence, values: [] };
}

/** The sentence with its values in their places; `worded` gives the words of another language where it has them. */
export function spoken({ sentence, values }: Said, worded: (sentence: string) => string = (same) => same): string {
  return worded(sentence).replace(/\{(\d+)\}/g, (place, at: string) => {
    const value = values[Number(at)];
    if (value === undefined) return place;
    return typeof value === 'string' ? value : spoken(value, worded);
  });
}
