/** What a text may say that it is to another version of itself. */
export type Revision = 'correction' | 'cancellation' | 'update';
