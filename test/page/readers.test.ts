import { expect, test } from 'vitest';
import { READERS as OF_PAGE } from '../../src/page/readers.ts';
import { READERS } from '../../src/read/document/readers.ts';

/** Too large for a page, or read by what only Node has. */
const LEFT_OUT = ['pdf', 'csv', 'tsv', 'json', 'jsonl'];

test('the page reads all kinds of documents but those that are left out', () => {
  const expected = Object.keys(READERS).filter((kind) => !LEFT_OUT.includes(kind));
  expect(Object.keys(OF_PAGE).sort()).toEqual(expected.sort());
});
