// Writes schema/config.schema.json from the table of options, then `biome check --write schema`; test/cli/option/config-schema.test.ts tells when that is due.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../src/cli/option/options.ts', import.meta.url));
const bundle = await build({ entryPoints: [source], bundle: true, write: false, format: 'esm', platform: 'node' });
const { OPTIONS } = await import(`data:text/javascript,${encodeURIComponent(bundle.outputFiles[0].text)}`);

/** The schema of what an option takes. */
function schemaOf(takes) {
  switch (takes.kind) {
    case 'flag':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string' };
    case 'many':
      return { type: 'array', items: { type: 'string' } };
    case 'choice':
      return { enum: takes.choices };
    case 'list':
      return { type: 'array', items: { enum: takes.choices } };
    case 'share':
      return { type: 'number', minimum: 0, maximum: 1 };
    case 'count':
      return { type: 'integer', minimum: takes.least, maximum: takes.most };
    default:
      throw new Error(`unknown kind ${takes.kind}`);
  }
}

const texts = { type: 'array', items: { type: 'string' } };
const textOrTexts = { anyOf: [{ type: 'string' }, texts] };
const options = Object.entries(OPTIONS)
  .filter(([name, { inFile }]) => inFile && name !== 'boilerplate')
  .map(([name, { flags, help, settingHelp, takes }]) => [
    name,
    { description: `${settingHelp ?? help} (${flags})`, ...schemaOf(takes) },
  ]);
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'config.schema.json',
  title: 'dedupe.config.json: settings of dedupe',
  type: 'object',
  properties: {
    $schema: { description: 'Where this schema is, for editors', type: 'string' },
    '//': { description: 'Remarks for people', ...textOrTexts },
    ...Object.fromEntries(options),
    equivalent: {
      description: 'Groups of phrases that the house holds for the same, 1 to 8 words each',
      type: 'array',
      items: texts,
    },
    boilerplate: {
      description:
        'Patterns of standing lines: regular expressions for whole lines, without groups that repeat; or the name of a file with passages that say nothing, as --boilerplate takes it',
      ...textOrTexts,
    },
  },
  additionalProperties: false,
};
writeFileSync(new URL('../schema/config.schema.json', import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
