import type { Category } from './category.ts';

/** What a line of boilerplate is for. */
export type Role = Extract<
  Category,
  | 'dateline'
  | 'photo-credit'
  | 'byline'
  | 'signature'
  | 'attribution'
  | 'related'
  | 'contact'
  | 'link'
  | 'furniture'
  | 'about'
>;
