import type { Range } from '../../text/range.ts';
import type { Classified } from '../rule/rule.ts';
import { areUnlike } from './figures.ts';

/** A figure, a name or a word that turns the meaning, among words that were replaced. */
export interface Fact extends Range {
  readonly said: Classified;
}

/** Whether facts of several categories stand in one stretch: «в июле не» for «летом» hides a negation. */
export function isMixed(facts: readonly Fact[]): boolean {
  return facts.some(({ said }) => said.category !== facts[0]?.said.category);
}

/** Whether names stand where the other text has figures: neither answers the other. */
export function isNameForFigure(own: readonly Fact[], other: readonly Fact[]): boolean {
  const areAll = (facts: readonly Fact[], category: Classified['category']): boolean =>
    facts.length > 0 && facts.every(({ said }) => said.category === category);
  return (areAll(own, 'name') && areAll(other, 'number')) || (areAll(own, 'number') && areAll(other, 'name'));
}

/** How well two facts answer each other: figures of a kind best; a day answers no sum, and a name no figure. */
export function kinship(a: Fact, b: Fact): number {
  if (a.said.category !== b.said.category) return 0;
  if (areUnlike(a.said.kind, b.said.kind)) return 0;
  return a.said.kind === b.said.kind ? 2 : 1;
}

/** Words of one phrase are one fact: при условии, but not all. */
export function withPhrases(facts: readonly Fact[], next: Fact): readonly Fact[] {
  const last = facts.at(-1);
  if (last?.to !== next.from || !isSmallWord(last) || !isSmallWord(next)) return [...facts, next];
  return [...facts.slice(0, -1), { ...last, to: next.to }];
}

/** More than 20, кемінде 300: a figure that came or went took its bound along. */
export function withBounds(facts: readonly Fact[], next: Fact): readonly Fact[] {
  const last = facts.at(-1);
  if (last?.to !== next.from) return [...facts, next];
  if (isBound(last) && next.said.category === 'number') return [...facts.slice(0, -1), { ...next, from: last.from }];
  if (isBound(next) && last.said.category === 'number') return [...facts.slice(0, -1), { ...last, to: next.to }];
  return [...facts, next];
}

function isBound({ said: { category, kind } }: Fact): boolean {
  return category === 'sense' && kind === 'bound';
}

export function isSmallWord({ said: { category } }: Fact): boolean {
  return category === 'sense' || category === 'negation';
}
