import { BLOCK, ENDED_BY, ENDS_PARAGRAPH, IN_HEAD, LOOKS, SCOPE, VOID } from './names.ts';
import type { Attributes, WebNode } from './node.ts';

/**
 * Elements inside one another that are kept apart; those deeper still stand side by side in the deepest one. Browsers stop
 * at 512.
 */
const DEEPEST = 512;
const NONE: Attributes = {};

/** The elements that have begun and not ended, while markup is read. */
export interface OpenElements {
  readonly begin: (name: string, attributes: Attributes, isEmpty: boolean) => void;
  readonly end: (name: string) => void;
  readonly endAll: () => void;
  readonly text: (text: string) => void;
  /** The number of the innermost one; -1 where none is open. */
  readonly top: () => number;
  /** Whether it is markup of drawings or formulas, which has rules of its own. */
  readonly isForeign: () => boolean;
}

/** Fills `nodes` in the order of the text. */
export function createOpenElements(nodes: WebNode[]): OpenElements {
  const stack: number[] = [];
  const counts = new Map<string, number>();
  const nameAt = (depth: number): string => nodes[stack[depth] ?? -1]?.name ?? '';
  const isOpen = (name: string): boolean => (counts.get(name) ?? 0) > 0;
  const top = (): number => stack.at(-1) ?? -1;

  const popTo = (depth: number): void => {
    while (stack.length > depth) {
      const node = nodes[stack.pop() ?? -1];
      if (node === undefined) return;
      node.end = nodes.length;
      counts.set(node.name, (counts.get(node.name) ?? 1) - 1);
    }
  };
  /** The depth of the innermost open element of one of these names, not looked for beyond others. */
  const find = (names: ReadonlySet<string>, within: ReadonlySet<string>): number => {
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const name = nameAt(depth);
      if (names.has(name)) return depth;
      if (within.has(name)) return -1;
    }
    return -1;
  };
  const endIfOpen = (names: ReadonlySet<string>, within: ReadonlySet<string>): void => {
    if (![...names].some(isOpen)) return;
    const depth = find(names, within);
    if (depth >= 0) popTo(depth);
  };
  const isForeign = (): boolean => isOpen('svg') || isOpen('math');
  const push = (name: string, attributes: Attributes, isEmpty: boolean): void => {
    const at = nodes.length;
    nodes.push({ name, text: '', attributes, parent: top(), end: at + 1 });
    if (isEmpty || stack.length >= DEEPEST) return;
    stack.push(at);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };

  return {
    begin: (name, attributes, isEmpty) => {
      if ((name === 'body' || name === 'html') && isOpen(name)) return;
      if (isOpen('head') && !IN_HEAD.has(name)) endIfOpen(HEAD, SCOPE);
      if (!isForeign()) {
        if (ENDS_PARAGRAPH.has(name)) endIfOpen(PARAGRAPH, SCOPE);
        const ended = ENDED_BY.get(name);
        if (ended !== undefined) endIfOpen(ended.ends, ended.within);
      }
      push(name, attributes, isEmpty || VOID.has(name));
    },
    end: (name) => {
      // What stands behind the end of a page belongs to it.
      if (name === 'html' || name === 'body') return;
      if (name === 'br' || (name === 'p' && !isOpen('p'))) push(name, NONE, true);
      if (!isOpen(name)) return;
      for (let depth = stack.length - 1; depth >= 0; depth--) {
        const other = nameAt(depth);
        if (other === name) return popTo(depth);
        if (LOOKS.has(name) ? BLOCK.has(other) : SCOPE.has(other) && !CROSSES.has(name)) return;
      }
    },
    endAll: () => popTo(0),
    text: (text) => {
      if (isOpen('head') && top() >= 0 && nodes[top()]?.name === 'head' && text.trim() !== '') endIfOpen(HEAD, SCOPE);
      const at = nodes.length;
      nodes.push({ name: '', text, attributes: NONE, parent: top(), end: at + 1 });
    },
    top,
    isForeign,
  };
}

const PARAGRAPH: ReadonlySet<string> = new Set(['p']);
const HEAD: ReadonlySet<string> = new Set(['head']);
/** Ends that reach out of a cell. */
const CROSSES: ReadonlySet<string> = new Set([
  'table',
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'td',
  'th',
  'body',
  'html',
  'svg',
]);
