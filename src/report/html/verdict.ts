import type { Verdict } from '../../terms/verdict.ts';
import type { Words } from '../words/catalogue.ts';
import { score } from '../words/counting.ts';

/** A verdict with its score as a labelled badge; its colour says copy, something in common, or nothing. */
export function verdictHtml(verdict: Verdict | null, value: number | null, words: Words): string {
  const told = verdict === null ? '?' : words.verdicts[verdict];
  const number = value === null ? '' : ` ${score(value, words)}`;
  return `<span class="vd ${weightOf(verdict)}">${told}${number}</span>`;
}

function weightOf(verdict: Verdict | null): 'copy' | 'some' | 'free' {
  switch (verdict) {
    case 'identical':
    case 'restyled':
    case 'near-duplicate':
    case 'partial':
      return 'copy';
    case 'shared-passage':
    case 'same-form':
    case null:
      return 'some';
    case 'distinct':
      return 'free';
  }
}
