/** Code units that one call of `String.fromCharCode` takes: they go over the stack. */
const UNITS_A_CALL = 1 << 12;

/** The text that a stretch of code units is. */
export function stringOf(units: Uint16Array, from: number, to: number): string {
  if (to - from <= UNITS_A_CALL) return Reflect.apply(String.fromCharCode, null, units.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at += UNITS_A_CALL) text += stringOf(units, at, Math.min(to, at + UNITS_A_CALL));
  return text;
}
