import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { wordKey } from '../../../text/document.ts';
import { CLAUSE_BREAK, SENTENCE_BREAK } from '../../../text/sentence.ts';

/** Words before degrees in which frost is named: мороз усилится до 30, аяз күндіз 19, түнде 27. */
const FARTHEST_FROST = 8;

/** A frost of 12 degrees, −12 °C: whether one text says with a sign what the other calls frost. */
export function areFrost(a: Side, own: Figure, b: Side, other: Figure): boolean {
  return isFrostOf(a, own, other) || isFrostOf(b, other, own);
}

function isFrostOf(side: Side, frost: Figure, signed: Figure): boolean {
  if (`-${frost.value}` !== signed.value || (frost.unit ?? signed.unit) !== (signed.unit ?? frost.unit)) return false;
  if (!isOfDegrees(frost) || !isOfDegrees(signed)) return false;
  const { frostNouns, warmthNouns } = lexiconOfFigures(languageAt(side, frost.from)).notation;
  for (let word = frost.from - 1; word >= 0 && frost.from - word <= FARTHEST_FROST; word--) {
    const gap = side.breaks[word + 1] as number;
    if (gap >= SENTENCE_BREAK || (gap >= CLAUSE_BREAK && !endsInFigure(side, word))) return false;
    const key = wordKey(side.document, word);
    if (warmthNouns.has(key)) return false;
    if (frostNouns.has(key)) return true;
  }
  return false;
}

/** Whether degrees end right before a comma, behind which a list goes on: күндіз 19, түнде 27. */
function endsInFigure({ figureOfWord }: Side, word: number): boolean {
  return figureOfWord[word] !== 0 || (figureOfWord[word - 1] ?? 0) !== 0;
}

function isOfDegrees({ kind, unit }: Figure): boolean {
  return kind === 'count' && (unit === undefined || unit === '°C' || unit === '°F');
}
