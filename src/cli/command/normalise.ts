import { readText } from '../../read/texts.ts';
import { jsonReport, resultDocument } from '../../report/machine/json.ts';
import { shingles } from '../../similarity/shingles.ts';
import { normalise } from '../../text/normalise.ts';
import { DONE, type ExitCode } from '../exit-codes.ts';
import type { Command, Run } from '../option/command.ts';
import { DATA_FORMATS } from '../option/command-formats.ts';
import { RECORD_OPTIONS } from '../option/shared.ts';
import { destinationOf, formatOf } from '../output/present.ts';
import { textOptions } from './comparison-options.ts';

/** `dedupe normalise FILE`: what is compared in place of the text. */
export const normaliseCommand: Command = {
  name: 'normalise',
  summary: 'Show what is compared: the text after normalisation, or its shingles',
  operands: ['<file>'],
  options: [
    'shingles',
    'shingleSize',
    'keep',
    'format',
    'json',
    'output',
    'encoding',
    'inputFormat',
    'tracked',
    ...RECORD_OPTIONS,
    'quiet',
    'config',
    'noConfig',
  ],
  formats: DATA_FORMATS,
  examples: [
    ['dedupe normalise release.txt', 'the words as they are compared'],
    ['dedupe normalise release.txt --keep case', 'with capitals kept'],
    ['dedupe normalise release.txt --shingles', 'the runs of words whose sets are compared'],
  ],
  run: runNormalise,
};

async function runNormalise({ operands: [file = ''], settings }: Run): Promise<ExitCode> {
  const format = formatOf(settings);
  const write = destinationOf(settings, [file]);
  const source = await readText(file, textOptions(settings));
  const keep = settings.keep ?? [];
  const size = settings.shingleSize;
  const told =
    settings.shingles === true
      ? { shingles: shingles(source.text, { keep, ...(size !== undefined && { shingleSize: size }) }) }
      : { text: normalise(source.text, { keep }) };
  if (format === 'text') {
    const text = 'text' in told ? told.text : told.shingles.join('\n');
    write([text, text === '' || text.endsWith('\n') ? '' : '\n']);
    return DONE;
  }
  const { name, encoding } = source;
  write(jsonReport(resultDocument({ schemaVersion: 1, command: 'normalise', name, encoding, ...told })));
  return DONE;
}
