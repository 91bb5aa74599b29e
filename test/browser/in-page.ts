/** Runs in the page: both texts as a reader's program would take them from the cells. */
export const SIDES = `(() => {
  const read = (side) => [...document.querySelectorAll('[data-side=' + side + ']')].map((cell) => {
    const copy = cell.cloneNode(true);
    for (const unit of copy.querySelectorAll('[data-u]')) {
      unit.replaceWith(String.fromCharCode(parseInt(unit.dataset.u, 16)));
    }
    return copy.textContent;
  }).join('');
  return { a: read('a'), b: read('b') };
})()`;

/**
 * Runs in the page: the visible texts whose contrast with what lies behind them is under 4.5 (WCAG 2.2, 1.4.3),
 * labels from the style sheet included.
 */
export const CONTRAST = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const over = (below, color) => {
    canvas.fillStyle = 'rgb(' + below.join(',') + ')';
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const luminance = (color) => color.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    const chain = [];
    for (let e = element; e !== null; e = e.parentElement) chain.unshift(getComputedStyle(e).backgroundColor);
    return chain.reduce(over, [255, 255, 255]);
  };
  const ratio = (front, back) => {
    const [high, low] = [luminance(over(back, front)), luminance(back)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const bad = [];
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility() || element.closest('svg,.vh,.skip') !== null) continue;
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    const back = behind(element);
    if (hasText && ratio(getComputedStyle(element).color, back) < 4.5) bad.push(element.outerHTML.slice(0, 80));
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (style.content === 'none' || style.content === 'normal' || style.content === '""') continue;
      if (ratio(style.color, over(back, style.backgroundColor)) < 4.5) bad.push(pseudo + ' ' + element.outerHTML.slice(0, 80));
    }
  }
  return bad;
})()`;
