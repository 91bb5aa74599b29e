// Stands in for vitest where mutants are run: the tests of a file are gathered and run one by one, those alone that are
// asked for. Starting vitest takes longer than most tests.

import { format } from 'node:util';
import { expect } from 'vitest';

export { expect };

let suite;

/** A test or suite with what vitest lets say of it. */
function declaring(declare) {
  const named = (name, ...rest) =>
    declare(
      name,
      rest.find((own) => typeof own === 'function'),
    );
  const skipped = () => {};
  named.each = (rows) => (name, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      named(format(name, ...values), () => body(...values));
    }
  };
  named.skip = skipped;
  named.skipIf = (skip) => (skip ? skipped : named);
  return named;
}

const gather = (name, body) => suite.tests.push({ name, body, suite });
export const test = declaring(gather);
export const it = declaring(gather);
export const describe = declaring((_, body) => {
  const outer = suite;
  suite = { outer, tests: outer.tests, before: [], after: [], each: { before: [], after: [] } };
  body();
  suite = outer;
});

export const beforeAll = (hook) => suite.before.push(hook);
export const afterAll = (hook) => suite.after.push(hook);
export const beforeEach = (hook) => suite.each.before.push(hook);
export const afterEach = (hook) => suite.each.after.push(hook);

/** The tests of a file, which `load` imports, in their order. */
export async function gathered(load) {
  const own = { outer: undefined, tests: [], before: [], after: [], each: { before: [], after: [] } };
  suite = own;
  await load();
  return own.tests;
}

const suitesOf = ({ suite: own }) => {
  const suites = [];
  for (let at = own; at !== undefined; at = at.outer) suites.unshift(at);
  return suites;
};

/** Runs tests of one file; `done` is told of each. An assertion that fails is thrown. */
export async function run(tests, done) {
  const begun = new Set();
  for (const own of tests) {
    const suites = suitesOf(own);
    for (const each of suites) {
      if (!begun.has(each)) for (const hook of each.before) await hook();
      begun.add(each);
    }
    for (const each of suites) for (const hook of each.each.before) await hook();
    await own.body();
    for (const each of suites.toReversed()) for (const hook of each.each.after) await hook();
    done(own);
  }
  for (const each of [...begun].reverse()) for (const hook of each.after) await hook();
}
