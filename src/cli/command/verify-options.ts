import { exactVerify } from '../../archive/exact.ts';
import type { Verify } from '../../archive/verify.ts';
import type { createJudge } from '../../compare.ts';
import type { Settings } from '../option/settings.ts';
import { comparisonOptions } from './comparison-options.ts';

/** The exact comparison by the settings of the run. */
export function verifyBy(create: typeof createJudge, settings: Settings): Verify {
  return exactVerify(create, comparisonOptions(settings));
}
