import { compare } from '../../compare.ts';
import { refuseEndless } from '../../read/endless.ts';
import type { DocumentSource } from '../../read/texts.ts';
import type { Comparison } from '../../result/comparison.ts';
import type { Settings } from '../option/settings.ts';
import { comparisonOptions } from './comparison-options.ts';

/** Compares two texts that were read, by the settings of the run. Throws a Failure for one without end. */
export function compareSources(a: DocumentSource, b: DocumentSource, settings: Settings): Comparison {
  for (const { name, text } of [a, b]) refuseEndless(text, name);
  return compare(a.text, b.text, { ...comparisonOptions(settings), a: labelOf(a), b: labelOf(b) });
}

function labelOf({ name, encoding, doubts, meta, marks, pages }: DocumentSource) {
  return {
    name,
    encoding,
    doubts,
    ...(meta !== undefined && { meta }),
    ...(marks !== undefined && { marks }),
    ...(pages !== undefined && { pages }),
  };
}
