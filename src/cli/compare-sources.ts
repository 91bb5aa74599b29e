import type { Comparison } from '../classify/comparison.ts';
import { compare } from '../compare.ts';
import type { Source } from '../read/source.ts';
import type { Settings } from './settings.ts';

/** Compares two texts that were read, by the settings of the run. */
export function compareSources(a: Source, b: Source, settings: Settings): Comparison {
  const { shingleSize, threshold, minPassage, lang, keep, ignore } = settings;
  return compare(a.text, b.text, {
    ...(shingleSize !== undefined && { shingleSize }),
    ...(threshold !== undefined && { threshold }),
    ...(minPassage !== undefined && { minPassage }),
    ...(lang !== undefined && { lang }),
    ...(keep !== undefined && { keep }),
    ...(ignore !== undefined && { ignore }),
    a: labelOf(a),
    b: labelOf(b),
  });
}

function labelOf({ name, encoding, warnings }: Source) {
  return { name, encoding, warnings };
}
