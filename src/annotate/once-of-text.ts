import type { Side } from './annotated.ts';

/** Answers by text and question: a text is gone through once for each, and a long one has thousands of names and figures. */
export function onceOfText<T>(): (side: Side, question: string, answer: () => T) => T {
  const answers = new WeakMap<Side, Map<string, T>>();
  return (side, question, answer) => {
    let ofSide = answers.get(side);
    if (ofSide === undefined) {
      ofSide = new Map();
      answers.set(side, ofSide);
    }
    if (ofSide.has(question)) return ofSide.get(question) as T; // it has it
    const found = answer();
    ofSide.set(question, found);
    return found;
  };
}
