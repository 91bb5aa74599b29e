import { exactVerify } from '../archive/exact.ts';
import type { Verify } from '../archive/verify.ts';
import type { compare } from '../compare.ts';
import { comparisonOptions } from './comparison-options.ts';
import type { Settings } from './settings.ts';

/** The exact comparison by the settings of the run. */
export function verifyBy(comparePair: typeof compare, settings: Settings): Verify {
  return exactVerify(comparePair, comparisonOptions(settings));
}
