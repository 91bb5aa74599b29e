import { type FigureText, follows, isJoined, keyAt, wordAt } from './text.ts';
import type { UnitRead } from './unit.ts';

/** On which side of zero words behind degrees put them, and how far these words reach. */
export interface Degrees {
  readonly isBelow: boolean;
  readonly after: UnitRead;
}

/** 7 градусов мороза, 7 degrees below zero, 7 градус аяз: as −7 °C; 7 градусов тепла as 7. */
export function sideOfZero(text: FigureText, after: UnitRead): Degrees | undefined {
  if (after.unit !== '°C' && after.unit !== '°F') return undefined;
  const { belowZero, aboveZero } = text.lexicon.notation;
  const below = phraseEnd(text, after, belowZero);
  const to = below ?? phraseEnd(text, after, aboveZero);
  if (to === undefined) return undefined;
  // 7 degrees below zero Fahrenheit
  const named = isJoined(text, to) ? wordAt(text, to).unit : undefined;
  const scale = named === '°C' || named === '°F' ? named : undefined;
  const end = scale === undefined ? to : to + 1;
  const { words } = text.document;
  return {
    isBelow: below !== undefined,
    after: { unit: scale ?? after.unit, to: end, end: words.end[end - 1] as number },
  };
}

/** The word behind the first of the phrases that stands there. */
function phraseEnd(text: FigureText, { to, end }: UnitRead, phrases: readonly string[]): number | undefined {
  if (!follows(text, to, end)) return undefined;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.every((own, at) => keyAt(text, to + at) === own && (at === 0 || isJoined(text, to + at))))
      return to + words.length;
  }
  return undefined;
}
