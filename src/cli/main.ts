import { withoutSecrets } from '../archive/store/address.ts';
import { errorDocument, jsonReport } from '../report/machine/json.ts';
import { COMMANDS } from './command/commands.ts';
import { type ExitCode, FAILED } from './exit-codes.ts';
import { withFormat } from './option/command-formats.ts';
import type { Settings } from './option/settings.ts';
import { withSettingsFile } from './option/settings-file.ts';
import { asFailure, errorLine } from './output/error-line.ts';
import { writeErrorLine, writeOut } from './output/stdout.ts';
import { readCommandLine } from './program.ts';

/** Whether a comparison was made, as in most runs: the code that V8 has then is worth keeping (start.ts). */
export let isWarm = false;

/** Runs a command line (without node and script) and returns its exit code; nothing is thrown. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  let settings: Settings = asked(argv);
  try {
    const request = readCommandLine(argv);
    if (request.kind === 'print') {
      writeOut([request.text]);
      return 0;
    }
    settings = request.settings;
    if (settings.noConfig !== true) settings = await withSettingsFile(settings, request.command.options);
    const { operands, settings: given } = request;
    settings = withFormat(settings, given, request.command);
    const code = await request.command.run({ operands, settings, given, commands: COMMANDS });
    isWarm = request.command === COMMANDS[0];
    return code;
  } catch (error) {
    return fail(error, settings);
  }
}

/** Tells an error on standard error and, where JSON was asked for, as a document on standard output too. */
function fail(error: unknown, { format, json, quiet }: Settings): ExitCode {
  const failure = asFailure(error);
  writeErrorLine(errorLine(failure));
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

/** What a line that may not be readable as a whole asks for as far as errors are concerned. */
function asked(argv: readonly string[]): Settings {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const format = words.lastIndexOf('--format');
  const named =
    format < 0 ? words.findLast((word) => word.startsWith('--format='))?.slice('--format='.length) : words[format + 1];
  return {
    json: words.includes('--json') || named === 'json' || named === 'jsonl',
    quiet: words.includes('--quiet'),
  };
}

// The code is set and the process left to end by itself, when everything is written.
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
