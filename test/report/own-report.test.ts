import { describe, expect, it } from 'vitest';
import { isOwnReport, TELLING_HEAD } from '../../src/report/own-report.ts';
import { UI_LANGUAGES } from '../../src/report/words/ui-language.ts';
import { buildProgram } from '../cli/program.ts';

const { run, file } = buildProgram();
file('a.txt', 'Мост через реку открыли после ремонта, сообщили в городе.\n');
file('b.txt', 'Мост через реку открыли после ремонта, сообщили в области.\n');
file('list.jsonl', '{"id": "a", "text": "Мост открыли."}\n{"id": "b", "text": "Мост открыли."}\n');

const REPORTS = [
  ['a.txt', 'b.txt', '--all'],
  ['a.txt', 'a.txt'],
  ['check', 'a.txt', '--against', 'list.jsonl'],
  ['scan', 'list.jsonl'],
] as const;
const FORMATS = ['text', 'json', 'jsonl', 'markdown', 'html', 'sarif', 'junit', 'github'] as const;

describe('a report of this program', () => {
  it.each(FORMATS)(
    'is known for one in every language (%s)',
    (format) => {
      for (const lang of UI_LANGUAGES) {
        for (const args of REPORTS) {
          const { out } = run([...args, '--format', format, '--ui-lang', lang]);
          expect(out === '' || isOwnReport(out.slice(0, TELLING_HEAD)), `${args.join(' ')}: ${out.slice(0, 200)}`).toBe(
            true,
          );
        }
      }
    },
    600_000,
  );

  it('is no text about reports, counts or other tools', () => {
    for (const text of [
      'near-duplicate news is a growing problem for newsrooms\n',
      '4 texts scanned by the library were lost, officials said.\n',
      '{"schemaVersion": 1, "name": "dedupe"}\n',
      'Курс: 12 → 14\n',
      '### Идентичны ли тексты?\n',
      '<!doctype html><title>dedupe</title>',
    ])
      expect(isOwnReport(text), text).toBe(false);
  });
});
