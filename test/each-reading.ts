import { expect, it } from 'vitest';
import { goldenReadings, lineOf, readTexts } from './annotate/reading-lines.ts';

// For scripts/mutants.mjs: what test/annotate/readings.test.ts asserts of texts that were made, a test a text.

const golden = goldenReadings();
for (const [at, text] of readTexts().entries()) it(text.name, () => expect(lineOf(text)).toBe(golden[at]));
