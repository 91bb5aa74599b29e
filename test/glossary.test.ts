import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Words } from '../src/report/words/catalogue.ts';
import { en } from '../src/report/words/en.ts';
import { kk } from '../src/report/words/kk.ts';
import { ru } from '../src/report/words/ru.ts';

const FILE = join(__dirname, '..', 'docs', 'glossary.md');
const PARTS = [
  ['Verdicts', 'verdicts'],
  ['Severities', 'severities'],
  ['Categories', 'categories'],
  ['Kinds of a changed fact', 'kinds'],
  ['What became of a paragraph', 'paragraphKinds'],
  ['Headings', 'parts'],
] as const satisfies readonly (readonly [string, keyof Words])[];

/** The page from the catalogues: they cannot say different things. */
function glossary(): string {
  const table = ([title, part]: (typeof PARTS)[number]): string => {
    const [words, inRussian, inKazakh]: readonly Readonly<Record<string, string>>[] = [en[part], ru[part], kk[part]];
    const rows = Object.keys(words ?? {}).map(
      (name) => `| \`${name}\` | ${words?.[name]} | ${inRussian?.[name]} | ${inKazakh?.[name]} |`,
    );
    return `## ${title}\n\n| name | English | русский | қазақша |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  };
  const head =
    'What reports call things, by the names that options and JSON have. `dedupe explain NAME --ui-lang ru` (`kk`) tells what\na verdict or a category means. Written from `src/report/words/` by `GOLDEN=glossary npx vitest run test/glossary`.\n';
  return `# Words of the reports\n\n${head}\n${PARTS.map(table).join('\n')}`;
}

it('the glossary has the words that the reports have', () => {
  if (process.env.GOLDEN === 'glossary') writeFileSync(FILE, glossary());
  expect(existsSync(FILE)).toBe(true);
  expect(readFileSync(FILE, 'utf8')).toBe(glossary());
});
