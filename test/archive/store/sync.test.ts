import { describe, expect, test } from 'vitest';
import { keyOfName } from '../../../src/archive/store/name.ts';
import type { Entry } from '../../../src/archive/store/store.ts';
import { type Found, planSync } from '../../../src/archive/store/sync.ts';

const known = (...texts: readonly (readonly [path: string, content: string, id?: string])[]): readonly Entry[] =>
  texts.map(([path, content, id = null], document) => ({ document, path, id, content, words: 9, date: null }));
const found = (...texts: readonly (readonly [path: string, content: string, id?: string])[]) =>
  new Map(
    texts.map(
      ([path, content, id = null]) => [keyOfName({ path, id }), { path, id, content } satisfies Found] as const,
    ),
  );
const below = (...places: readonly string[]) => ({ below: places, unread: [] });

describe('a sync', () => {
  test('adds what is new, replaces what changed, forgets what is gone, and leaves the rest', () => {
    const plan = planSync(
      known(['/a/same', '1'], ['/a/changed', '2'], ['/a/gone', '3']),
      found(['/a/same', '1'], ['/a/changed', '2b'], ['/a/new', '4']),
      below('/a'),
    );
    expect(plan.steps.map(({ action, path }) => `${action} ${path}`)).toEqual([
      'replace /a/changed',
      'forget /a/gone',
      'add /a/new',
    ]);
    expect(plan).toMatchObject({
      counts: { added: 1, replaced: 1, renamed: 0, removed: 1, unchanged: 1 },
      files: ['/a/changed', '/a/new'],
      gone: [2],
      scope: 3,
    });
  });

  test('follows a text to its new name by its content', () => {
    const plan = planSync(known(['/a/old', '1']), found(['/a/new', '1']), below('/a'));
    expect(plan.steps).toEqual([{ action: 'rename', path: '/a/new', id: null, from: { path: '/a/old', id: null } }]);
    expect(plan.counts).toMatchObject({ renamed: 1, removed: 0, added: 0 });
  });

  test('forgets nothing that lies elsewhere, in a folder of a longer name neither', () => {
    const plan = planSync(known(['/b/x', '1'], ['/ab/x', '2'], ['/a/x', '3']), found(), below('/a'));
    expect(plan.gone).toEqual([2]);
  });

  test('forgets what is gone from any of the places where it looked', () => {
    const plan = planSync(known(['/a/x', '1'], ['/b/x', '2'], ['/c/x', '3']), found(), below('/a', '/b'));
    expect(plan.gone).toEqual([0, 1]);
  });

  test('forgets nothing of what could not be read now', () => {
    const texts = known(['/a/locked/x', '1'], ['/a/torn.jsonl', '2', 'r1'], ['/a/gone', '3']);
    const plan = planSync(texts, found(), { below: ['/a'], unread: ['/a/locked', '/a/torn.jsonl:7'] });
    expect(plan.gone).toEqual([2]);
  });

  test('knows records by their ids', () => {
    const plan = planSync(
      known(['/a/f.jsonl', '1', 'r1'], ['/a/f.jsonl', '2', 'r2']),
      found(['/a/f.jsonl', '2', 'r2'], ['/a/f.jsonl', '3', 'r3']),
      below('/a/f.jsonl'),
    );
    expect(plan.counts).toEqual({ added: 1, replaced: 0, renamed: 0, removed: 1, unchanged: 1 });
  });
});
