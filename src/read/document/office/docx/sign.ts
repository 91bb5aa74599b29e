import { symbolOf } from '../symbol-font.ts';
import type { Attributes } from './names.ts';

/** The character that an element of a run stands for, or undefined for an element that is none. */
export function signOf(element: string, attributes: Attributes): string | undefined {
  switch (element) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolOf(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16));
    default:
      return undefined;
  }
}
