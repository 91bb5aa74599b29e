/** Fields of a story (ECMA-376, 17.16.18): a code, then a result, one inside another in either. */
export interface Fields {
  /** The character of a field that is met: `begin`, `separate` or `end`. */
  readonly meet: (type: string | undefined) => void;
  /** Whether what stands here is the code of a field, not its result. */
  readonly inCode: () => boolean;
}

export function createFields(): Fields {
  const open: ('code' | 'result')[] = [];
  let codes = 0;
  return {
    meet: (type) => {
      if (type === 'begin') {
        open.push('code');
        codes += 1;
      } else if (type === 'separate' && open.at(-1) === 'code') {
        open[open.length - 1] = 'result';
        codes -= 1;
      } else if (type === 'end' && open.pop() === 'code') codes -= 1;
    },
    inCode: () => codes > 0,
  };
}
