import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/command/commands.ts';
import { EXIT_CODES } from '../../../src/cli/exit-codes.ts';
import { groupOf } from '../../../src/cli/help/groups.ts';
import { OPTIONS, type OptionName, optionSpec } from '../../../src/cli/option/options.ts';
import { kk } from '../../../src/cli/words/kk.ts';
import { ru } from '../../../src/cli/words/ru.ts';
import { UNREAD, type UnreadKind, unreadFailure } from '../../../src/read/document/sniff/unread.ts';
import { systemReason } from '../../../src/read/system-error.ts';
import { said, spoken } from '../../../src/terms/said.ts';
import { buildProgram } from '../program.ts';

const SOURCE = join(__dirname, '..', '..', '..', 'src');
/** A sentence that a program says as such: a template with its tag, the text of a failure, a text without values. */
const SENTENCE = /\bsaid`((?:[^`$]|\$\{(?:[^{}`]|\{[^{}]*\}|`[^`]*`)*\})*)`|\bplainly\(\s*(['"])(.*?)\2\s*\)/gs;
const LITERAL = /new Failure\(\s*'[a-z-]+',\s*[^,()]+,\s*(['"])(.*?)\1/gs;

/** Every sentence of the source, values as `{0}`. */
function sentences(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const code = readFileSync(join(SOURCE, name), 'utf8');
    for (const [, template, , plain] of code.matchAll(SENTENCE)) {
      let at = 0;
      found.add(plain ?? (template ?? '').replace(/\$\{(?:[^{}`]|\{[^{}]*\}|`[^`]*`)*\}/gs, () => `{${at++}}`));
    }
    for (const [, , literal = ''] of code.matchAll(LITERAL)) found.add(literal);
  }
  return found;
}

describe.each([
  ['Russian', ru],
  ['Kazakh', kk],
])('the command line in %s', (_, words) => {
  it('has words for every sentence that a failure says, with its values', () => {
    const all = sentences();
    expect(all.size).toBeGreaterThan(90);
    const valuesOf = (sentence: string) => [...sentence.matchAll(/\{\d+\}/g)].map(([value]) => value).sort();
    for (const sentence of all) {
      const told = words.reasons[sentence];
      expect(told, sentence).toBeDefined();
      expect(valuesOf(told ?? ''), sentence).toEqual(valuesOf(sentence));
    }
    for (const kind of Object.keys(UNREAD) as UnreadKind[])
      for (const part of unreadFailure(kind, '').reason.values)
        if (typeof part !== 'string') expect(words.reasons).toHaveProperty([part.sentence]);
    for (const code of ['ENOENT', 'EACCES', 'ENOSPC', 'ENXIO'])
      expect(words.reasons).toHaveProperty([systemReason(code)]);
  });

  it('tells every command with its examples, every heading and every exit code', () => {
    for (const { name, examples } of COMMANDS)
      expect(words.commands[name]?.examples, name).toHaveLength(examples.length);
    for (const name of Object.keys(OPTIONS) as OptionName[]) expect(words.headings).toHaveProperty([groupOf(name)]);
    for (const name of Object.keys(OPTIONS) as OptionName[])
      expect(words.starter.settings[name] === undefined, name).toBe(optionSpec(name).settingHelp === undefined);
    for (const [code] of EXIT_CODES) expect(words.exitCodes).toHaveProperty([code]);
  });
});

describe('a sentence', () => {
  it('is told with its values, and those that are sentences in their own words', () => {
    const told = said`${'--keep'}: unknown '${'{1}'}' (${said`one of ${3}`})`;
    expect(spoken(told)).toBe("--keep: unknown '{1}' (one of 3)");
    expect(spoken(told, (sentence) => ru.reasons[sentence] ?? sentence)).toBe('--keep: нет значения «{1}» (можно: 3)');
  });
});

describe('an error in another language', () => {
  const { run, file } = buildProgram();
  const text = file('a.txt', 'Один.\n');

  it.each([
    [['нет.txt', text, '--ui-lang', 'ru'], 'dedupe: нет.txt: нет такого файла или папки\n'],
    [['жоқ.txt', text, '--ui-lang=kk'], 'dedupe: жоқ.txt: мұндай файл да, қалта да жоқ\n'],
    [
      [text, text, '--ignore', 'qoutes', '--ui-lang', 'ru'],
      'dedupe: --ignore: нет значения «qoutes» (может быть, quotes?)\n',
    ],
    [[text, text, '--treshold', '1', '--ui-lang', 'kk'], 'dedupe: «--treshold» параметрі жоқ (мүмкін, --threshold?)\n'],
    [['--ui-lang', 'ru'], 'dedupe: нужны два текста или две папки: dedupe A B (примеры: dedupe -h)\n'],
  ])('dedupe %j', (args, line) => {
    const { code, err } = run(args);
    expect({ code, err }).toEqual({ code: 2, err: line });
  });

  it('is English without being asked for, and in JSON', () => {
    expect(run(['no.txt', text], { env: { LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' } }).err).toBe(
      'dedupe: no.txt: no such file or folder\n',
    );
    expect(JSON.parse(run(['no.txt', text, '--json', '--ui-lang', 'ru']).out)).toMatchObject({
      error: { message: 'no such file or folder' },
    });
  });

  it('follows the settings file, and tells the kind of what has no words', () => {
    const settings = file('ru.json', '{"uiLang": "ru", "equivalent": [["a b c d e f g h i j k l m n o p q r", "x"]]}');
    expect(run([text, text, '--config', settings, '--ui-lang', 'ru']).err).toMatch(
      /^dedupe: ru\.json: вызов или файл настроек просит того, чего нет \(.*\)\n$/,
    );
    const calm = file('kk.json', '{"uiLang": "kk"}');
    expect(run(['no.txt', text, '--config', calm]).err).toBe('dedupe: no.txt: мұндай файл да, қалта да жоқ\n');
  });
});
