import type { Category } from './category.ts';

/** What a line of boilerplate is for. */
export type Role = Extract<
  Category,
  'dateline' | 'photo-credit' | 'signature' | 'attribution' | 'related' | 'contact' | 'link'
>;
