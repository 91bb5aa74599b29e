const PLAIN = '0123456789+-−=()';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎';

/**
 * A piece that stands raised or lowered, with the characters that Unicode has for it: 10⁶ is not 106. Pieces with letters
 * stay as they are, there is not a raised form of each.
 */
export function raised(text: string, position: 'raised' | 'lowered'): string {
  const other = position === 'raised' ? RAISED : LOWERED;
  let result = '';
  for (const character of text) {
    const index = PLAIN.indexOf(character);
    if (index < 0) return text;
    result += other[index];
  }
  return result;
}
