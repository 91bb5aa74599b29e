import { describe, expect, test } from 'vitest';
import { recordNames } from '../../../src/read/collection/names.ts';
import { readPart } from '../../../src/read/collection/part.ts';
import { spoken } from '../../../src/terms/said.ts';

async function named(ids: readonly (string | number | undefined)[]) {
  const lines = ids.map((id) => JSON.stringify({ id, text: 'Мост открыт.' })).join('\n');
  const bytes = new TextEncoder().encode(lines);
  const task = { kind: 'records', file: 0, path: 'a.jsonl', found: false, bytes } as const;
  const names = recordNames();
  return { ids: names.idsOf(await readPart(task, { catalogue: false, packed: false }), 0), told: names.told() };
}

describe('the names of records', () => {
  test('are their ids, and nothing is told where each has its own', async () => {
    expect(await named(['a', 7, 'b'])).toEqual({ ids: ['a', '7', 'b'], told: undefined });
  });

  test('are told apart where two have one id', async () => {
    const { ids, told } = await named(['a', 'a', 'b', 'a']);
    expect(ids).toEqual(['a', 'a#2', 'b', 'a#3']);
    expect(told && spoken(told)).toBe('records 2 with an id that another has: told apart as a#2');
  });

  test('are lines where there is no id, and never those of another', async () => {
    const { ids, told } = await named(['2', undefined, 3, '3', 'a#2', 'a', 'a']);
    expect(new Set(ids).size).toBe(7);
    expect(told && spoken(told)).toMatch(/1 without an id: named by the line/);
  });
});
