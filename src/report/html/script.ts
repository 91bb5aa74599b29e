/**
 * What the page can do beyond what it shows without a script: keys n, p and m, buttons, the line between the ends of
 * a move, both sides of a change lit together. It reads the page and nothing else; no text ever becomes markup.
 */
export const SCRIPT = `(() => {
'use strict';
const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
const byId = (id) => document.getElementById(id);
const bar = byId('bar'), place = byId('place'), told = byId('told'), only = byId('only') || { checked: false }, grid = byId('grid');
const hasMarks = grid.querySelector('[data-d]') !== null;
for (const element of all('[data-js]')) element.hidden = element === bar && !hasMarks;

const isOff = (box) => box !== null && !box.checked;
const isShown = (mark) => mark.dataset.s !== 'ignored' && mark.dataset.c !== 'blank-line' && !(only.checked && !mark.hasAttribute('data-m'))
  && !isOff(byId('s-' + mark.dataset.s)) && !isOff(byId('c-' + mark.dataset.c));

let stops = null;
let at = -1;
let lit = [];
const marksOf = (id) => all('[data-d="' + id + '"]', grid);

const listStops = () => {
  if (stops !== null) return stops;
  const seen = new Set();
  stops = [];
  for (const mark of all('[data-d]', grid)) {
    if (seen.has(mark.dataset.d) || !isShown(mark)) continue;
    seen.add(mark.dataset.d);
    stops.push(mark);
  }
  // What matters comes first, each part in the order of the texts.
  const weight = (mark) => !mark.hasAttribute('data-m') ? 2 : mark.dataset.s === 'substantive' ? 0 : 1;
  stops = stops.map((mark, place) => [weight(mark), place, mark.dataset.d]).sort((x, y) => x[0] - y[0] || x[1] - y[1]).map((stop) => stop[2]);
  return stops;
};

const tell = () => {
  const ids = listStops();
  if (at < 0 || ids.length === 0) {
    place.textContent = ids.length === 0 ? bar.dataset.nothing : '0 / ' + ids.length;
    told.textContent = '';
    return;
  }
  const first = marksOf(ids[at])[0];
  place.textContent = (at + 1) + ' / ' + ids.length;
  told.textContent = first ? first.title : '';
};

const light = (id) => {
  for (const mark of lit) mark.classList.remove('on');
  lit = id === null ? [] : marksOf(id);
  for (const mark of lit) mark.classList.add('on');
};

const go = (index) => {
  const ids = listStops();
  if (ids.length === 0) return tell();
  at = (index + ids.length) % ids.length;
  light(ids[at]);
  const target = lit[lit.length - 1];
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  target.scrollIntoView({ block: 'center' });
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  tell();
};

const refilter = () => { stops = null; at = -1; light(null); tell(); draw(); };
for (const box of all('.tools input')) box.addEventListener('change', refilter);

byId('next').addEventListener('click', () => go(at + 1));
byId('previous').addEventListener('click', () => go(at < 0 ? -1 : at - 1));
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!hasMarks) return;
  if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return;
  if (event.code === 'KeyN' || event.key === 'n') go(at + 1);
  else if (event.code === 'KeyP' || event.key === 'p') go(at < 0 ? -1 : at - 1);
  else if (event.code === 'KeyM' || event.key === 'm') { only.checked = !only.checked; refilter(); }
  else return;
  event.preventDefault();
});

grid.addEventListener('click', (event) => {
  const mark = event.target.closest('[data-d]');
  if (mark === null || event.target.closest('a') !== null) return;
  const index = listStops().indexOf(mark.dataset.d);
  if (index < 0) return;
  at = index;
  light(mark.dataset.d);
  tell();
});

for (const rect of all('rect[data-r]')) rect.addEventListener('click', () => {
  const row = byId(rect.dataset.r);
  const fold = row.closest('details');
  if (fold !== null) fold.open = true;
  row.scrollIntoView({ block: 'center' });
});
addEventListener('beforeprint', () => { for (const part of all('.part')) part.open = true; });

const folds = all('.fold');
const unfold = byId('unfold');
unfold.hidden = folds.length === 0;
unfold.addEventListener('click', () => {
  const open = folds.some((fold) => !fold.open);
  for (const fold of folds) fold.open = open;
  unfold.textContent = open ? unfold.dataset.close : unfold.dataset.open;
});

const moves = all('.mv[id$="a"]').slice(0, 200).map((from) => [from, byId(from.id.slice(0, -1) + 'b')]);
const wire = byId('wire');
const draw = () => {
  if (moves.length === 0) return;
  wire.replaceChildren();
  const frame = grid.getBoundingClientRect();
  for (const [from, to] of moves) {
    if (to === null) continue;
    const a = from.closest('.sd').getBoundingClientRect(), b = to.closest('.sd').getBoundingClientRect();
    if (a.width === 0 || b.width === 0) continue;
    const x1 = a.right - frame.left, y1 = a.top + 18 - frame.top, x2 = b.left - frame.left, y2 = b.top + 18 - frame.top;
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', ['M', x1, y1, 'C', x1 + 30, y1, x2 - 30, y2, x2, y2].join(' '));
    wire.append(path);
  }
};
let waiting = false;
const redraw = () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; draw(); });
};
if (moves.length > 0) {
  addEventListener('resize', redraw);
  addEventListener('scroll', redraw, { passive: true });
  document.addEventListener('toggle', redraw, true);
  redraw();
}
tell();
})();
`;
