import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { isPlaceOfBody } from './place-of-body.ts';
import { isRegionOfPlace } from './region-of-place.ts';
import { isZoneOfTime } from './zone-of-time.ts';

/** Whether a place came or went that says more closely what both texts tell: where a body is, where a place lies, by whose clock. */
export function isPlaceAdded(context: Context, finding: Finding): boolean {
  return isPlaceOfBody(context, finding) || isRegionOfPlace(context, finding) || isZoneOfTime(context, finding);
}
