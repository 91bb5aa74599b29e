// Compares what was planted with what was reported.

/** By-products of a neighbour: line ends and blank lines beside lines that came, went or moved. */
const BESIDE_LINES = new Set(['blank-line', 'whitespace']);

const flat = (differences) => differences.flatMap((one) => [one, ...flat(one.changes ?? [])]);

const meet = (own, other) => {
  const [start, end] = other.start === other.end ? [other.start, other.end] : [other.start - 1, other.end + 1];
  return own.start !== own.end && start !== end && Math.max(own.start, start) < Math.min(own.end, end);
};

const overlaps = (difference, planted) => meet(difference.a, planted.a) || meet(difference.b, planted.b);

/** An edit that says the same: whatever is told of it, it is no alarm. */
const isSilent = (edit) => edit.kind !== undefined && edit.category === undefined;

const isOfNeighbour = (one, edit, planted) =>
  planted.some((other) => other !== edit && overlaps(one, other) && !isSilent(other));

/** For one pair: per planted edit whether it was seen and named right, and the differences that answer none. */
export function scorePair({ a, b, planted }, differences) {
  const reported = flat(differences);
  const answers = planted.map((edit) => {
    const met = reported.filter((one) => overlaps(one, edit));
    const isInner = (one) => one.move === undefined || edit.category === 'moved';
    const seen = met.some((one) => isInner(one));
    const right = isSilent(edit)
      ? met.every((one) => one.severity !== 'substantive' || isOfNeighbour(one, edit, planted))
      : met.some((one) => one.category === edit.category || one.also?.includes(edit.category));
    const exact = met.some((one) => right && isExact({ a, b }, one, edit));
    return { edit, met, seen: seen || isSilent(edit), right, exact };
  });
  const strange = reported.filter((one) => !planted.some((edit) => overlaps(one, edit)) && !isByProduct(one, planted));
  const extra = reported.filter((one) => {
    const near = planted.filter((edit) => overlaps(one, edit));
    return (
      near.length > 0 &&
      !isByProduct(one, planted) &&
      !near.some(
        (edit) =>
          edit.category === one.category ||
          one.also?.includes(edit.category) ||
          (isSilent(edit) && one.severity !== 'substantive'),
      )
    );
  });
  return { answers, strange, extra, reported };
}

/** Whether a difference shows just what was planted, whatever equal text around it both show. */
function isExact({ a, b }, one, edit) {
  if (one.move !== undefined) return endsOfMove({ a, b }, one, edit);
  const own = core(a.slice(one.a.start, one.a.end), b.slice(one.b.start, one.b.end));
  const other = core(a.slice(edit.a.start, edit.a.end), b.slice(edit.b.start, edit.b.end));
  return own[0].trim() === other[0].trim() && own[1].trim() === other[1].trim();
}

/** A move has two ends, each with the passage on its own side. */
function endsOfMove({ a, b }, one, edit) {
  const own = one.a.start < one.a.end ? a.slice(one.a.start, one.a.end) : b.slice(one.b.start, one.b.end);
  const other = one.a.start < one.a.end ? a.slice(edit.a.start, edit.a.end) : b.slice(edit.b.start, edit.b.end);
  return own.trim() === other.trim();
}

/** Two texts without what they have in common at both ends. */
function core(a, b) {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

const LINE_EDITS = new Set([
  'inserted',
  'deleted',
  'moved',
  'split',
  'merged',
  'blank-line',
  'dateline',
  'photo-credit',
  'signature',
  'attribution',
  'related',
  'contact',
  'link',
]);

function isByProduct(one, planted) {
  const touches = (span, other) => span.start <= other.end + 1 && other.start <= span.end + 1;
  return (
    BESIDE_LINES.has(one.category) &&
    planted.some((edit) => LINE_EDITS.has(edit.category) && (touches(one.a, edit.a) || touches(one.b, edit.b)))
  );
}
