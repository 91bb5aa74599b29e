import type { Category } from '../../terms/category.ts';

/** What a category means, in one sentence, and an example of it: what A says and what B says. */
export interface Explained {
  readonly meaning: string;
  readonly a: string;
  readonly b: string;
}

/** Every category explained in one language. */
export type Explanations = Readonly<Record<Category, Explained>>;

/** A table row: meaning, then the example before and after. */
export function told(meaning: string, a: string, b: string): Explained {
  return { meaning, a, b };
}
