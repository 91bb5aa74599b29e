import { compare } from '../../compare.ts';
import type { DocumentSource } from '../../read/texts.ts';
import type { Comparison } from '../../result/comparison.ts';
import type { Settings } from '../option/settings.ts';
import { comparisonOptions } from './comparison-options.ts';

/** Compares two texts that were read, by the settings of the run. */
export function compareSources(a: DocumentSource, b: DocumentSource, settings: Settings): Comparison {
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
