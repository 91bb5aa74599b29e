import { withoutSecrets } from '../archive/store/address.ts';
import { errorDocument, jsonReport } from '../report/machine/json.ts';
import { UI_LANGUAGES } from '../report/words/ui-language.ts';
import { COMMANDS } from './command/commands.ts';
import { type ExitCode, FAILED } from './exit-codes.ts';
import { withFormat } from './option/command-formats.ts';
import type { Settings } from './option/settings.ts';
import { withSettingsFile } from './option/settings-file.ts';
import { asFailure, errorLine, wordedLine } from './output/error-line.ts';
import { writeErrorLine, writeOut } from './output/stdout.ts';
import { readCommandLine } from './program.ts';
import { cliWords } from './words/words.ts';

/** The command that ran and did not fail: the code that V8 has then may be worth keeping. */
export let ran: string | undefined;

/** Runs the command line of this process. The code is set and the process left to end by itself, when all is written. */
export function run(): void {
  main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}

/** Runs a command line (without node and script) and returns its exit code; nothing is thrown. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  let settings: Settings = asked(argv);
  try {
    const request = await readCommandLine(argv, await cliWords(settings.uiLang));
    if (request.kind === 'print') {
      writeOut([request.text]);
      return 0;
    }
    settings = request.settings;
    if (settings.noConfig !== true) settings = await withSettingsFile(settings, request.command.options);
    const { operands, settings: given } = request;
    settings = withFormat(settings, given, request.command);
    const code = await request.command.run({ operands, settings, given, commands: COMMANDS });
    if (code !== FAILED) ran = request.command.name;
    return code;
  } catch (error) {
    return await fail(error, settings);
  }
}

/** Tells an error on standard error and, where JSON was asked for, as a document on standard output too. */
async function fail(error: unknown, { format, json, quiet, uiLang }: Settings): Promise<ExitCode> {
  const failure = asFailure(error);
  const words = await cliWords(uiLang);
  writeErrorLine(words === undefined ? errorLine(failure) : wordedLine(failure, words));
  if (process.env.DEDUPE_DEBUG !== undefined && error instanceof Error) writeErrorLine(error.stack ?? '');
  if (quiet === true || (json !== true && format !== 'json' && format !== 'jsonl')) return FAILED;
  try {
    const path = failure.path === null ? null : withoutSecrets(failure.path);
    writeOut(jsonReport(errorDocument(failure.code, withoutSecrets(failure.message), path)));
  } catch {
    // Standard output is what failed; the line on standard error has told it.
  }
  return FAILED;
}

/** What a line that may not be readable as a whole asks for as far as errors and the help are concerned. */
function asked(argv: readonly string[]): Settings {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const valueAfter = (flag: string): string | undefined => {
    const at = words.lastIndexOf(flag);
    return at < 0 ? words.findLast((word) => word.startsWith(`${flag}=`))?.slice(flag.length + 1) : words[at + 1];
  };
  const format = valueAfter('--format');
  const language = valueAfter('--ui-lang');
  const uiLang = UI_LANGUAGES.find((code) => code === language);
  return {
    json: words.includes('--json') || format === 'json' || format === 'jsonl',
    quiet: words.includes('--quiet'),
    ...(uiLang !== undefined && { uiLang }),
  };
}
