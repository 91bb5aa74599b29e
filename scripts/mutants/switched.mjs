// A source file with several mutants in it, each of which a number switches on: `a < b` becomes
// `(__mutant(7) ? (a <= b) : (a < b))`. One build then serves all mutants, and one run of the tests tells which of them
// meet the place of which mutant.

import { parseAst } from 'vitest/node';

/** Beside another operator these bind otherwise: the widest of them around a change is written twice. */
const BINDING = new Set([
  'BinaryExpression',
  'LogicalExpression',
  'UnaryExpression',
  'ConditionalExpression',
  'AwaitExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
]);
/** `a?.b.some()` leaves off as a whole. */
const CHAINING = new Set(['CallExpression', 'MemberExpression']);

function parsed(text) {
  try {
    return parseAst(text, { lang: 'ts' }).body;
  } catch {
    return undefined;
  }
}

/** Meets a node and, where `visit` says so, the nodes in it. */
function walk(node, visit, parent) {
  if (node === null || typeof node !== 'object') return;
  const isNode = typeof node.type === 'string';
  if (isNode && !visit(node, parent)) return;
  for (const child of Object.values(node)) walk(child, visit, isNode ? node : parent);
}

/** The nodes around a stretch, the widest first. */
function nodesAround(body, { start, end }) {
  const path = [];
  walk(body, (node) => {
    const around = node.start <= start && node.end >= end;
    if (around) path.push(node);
    return around;
  });
  return path;
}

/** Where a constant of a file is read. */
function usesOf(body, name) {
  const uses = [];
  walk(body, (node, parent) => {
    if (node.type === 'Identifier' && node.name === name && parent?.type !== 'VariableDeclarator') uses.push(node);
    return !node.type.startsWith('TSType');
  });
  return uses;
}

/** What a mutant writes twice or makes a condition of; none where its place is no code that runs. */
function switchesOf(body, text, { start, end, made }) {
  const path = nodesAround(body, { start, end });
  let at = path.length - 1;
  if (at < 0 || path.some(({ type }) => /^(?:TSLiteralType|TemplateElement)/.test(type))) return [];
  const [outer, inner] = path.slice(-2);
  if (outer.type === 'VariableDeclarator' && path[0].type === 'VariableDeclaration' && inner.type === 'Literal')
    return usesOf(body, outer.id.name).map((use) => ({ start: use.start, end: use.end, mutated: made }));
  const statement = path.findLast(({ type }) => type === 'ContinueStatement' || type === 'ExpressionStatement');
  if (made === '' && statement?.start === start) return [{ start, end: statement.end }];
  const chain = path.findLastIndex(({ type }) => type === 'ChainExpression');
  if (chain >= 0 && path.slice(chain + 1).every(({ type }) => CHAINING.has(type))) at = chain;
  while (BINDING.has(path[at - 1]?.type)) at -= 1;
  const around = path[at];
  const mutated = text.slice(around.start, start) + made + text.slice(end, around.end);
  return [{ start: around.start, end: around.end, mutated }];
}

/** Whether what is worked out here is kept by the module, so that only the first who asks meets the place. */
function isKept(body, place) {
  const path = nodesAround(body, place);
  const declared = path.find(({ type }) => type === 'VariableDeclarator');
  const isCalled = path.indexOf(declared) <= 2 && declared?.init.type === 'CallExpression';
  const remembers = body.some(
    ({ type, kind, declarations }) =>
      type === 'VariableDeclaration' &&
      (kind === 'let' || declarations.some(({ init }) => /^(?:Map|Uint\d+Array)$/.test(init?.callee?.name))),
  );
  return isCalled || remembers || !path.some(({ type }) => type.includes('Function'));
}

/** The mutants of a file that can be switched on, with what that takes; what does not parse is no mutant. */
export function switchable(text, mutants) {
  const body = parsed(text);
  return mutants.flatMap((mutant) => {
    if (parsed(text.slice(0, mutant.start) + mutant.made + text.slice(mutant.end)) === undefined) return [];
    const switches = switchesOf(body, text, mutant);
    return switches.length === 0 ? [] : [{ ...mutant, switches, kept: isKept(body, mutant) }];
  });
}

/** The text of a file in which each of its mutants is switched on by its `number`. */
export function switched(text, mutants) {
  const places = new Map();
  for (const { number, switches } of mutants)
    for (const { start, end, mutated } of switches) {
      const place = places.get(`${start} ${end}`) ?? { start, end, choices: [] };
      places.set(`${start} ${end}`, { ...place, choices: [...place.choices, { number, mutated }] });
    }
  return `const __mutant = globalThis.__mutant;${written(text, { start: 0, end: text.length }, [...places.values()])}`;
}

/** A stretch of a text with the places in it as switches, which may stand one in another. */
function written(text, { start, end }, places) {
  const holds = (outer, inner) => outer !== inner && outer.start <= inner.start && outer.end >= inner.end;
  const outermost = places.filter((place) => !places.some((other) => holds(other, place)));
  let made = '';
  let at = start;
  for (const place of outermost.sort((one, other) => one.start - other.start)) {
    const inside = places.filter((other) => holds(place, other));
    made += text.slice(at, place.start) + switchOf(place, written(text, place, inside));
    at = place.end;
  }
  return made + text.slice(at, end);
}

function switchOf({ choices }, within) {
  const [{ number, mutated }] = choices;
  if (mutated === undefined) return `{ if (!__mutant(${number})) { ${within} } }`;
  return `(${choices.map((choice) => `__mutant(${choice.number}) ? (${choice.mutated}) : `).join('')}(${within}))`;
}
