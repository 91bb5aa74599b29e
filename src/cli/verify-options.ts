import { exactVerify } from '../archive/exact.ts';
import type { Verify } from '../archive/verify.ts';
import type { compare } from '../compare.ts';
import type { Settings } from './settings.ts';

/** The exact comparison by the settings of the run. */
export function verifyBy(
  comparePair: typeof compare,
  { shingleSize, threshold, minPassage, lang, keep, ignore }: Settings,
): Verify {
  return exactVerify(comparePair, {
    ...(shingleSize !== undefined && { shingleSize }),
    ...(threshold !== undefined && { threshold }),
    ...(minPassage !== undefined && { minPassage }),
    ...(lang !== undefined && { lang }),
    ...(keep !== undefined && { keep }),
    ...(ignore !== undefined && { ignore }),
  });
}
