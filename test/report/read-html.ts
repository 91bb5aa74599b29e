/** The texts of a side-by-side page, read back from its cells as a program would: tags away, references decoded. */
export function readSide(page: string, side: 'a' | 'b'): string {
  const open = `<div class="tx" data-side="${side}">`;
  let text = '';
  for (let at = page.indexOf(open); at >= 0; at = page.indexOf(open, at + 1)) {
    text += decode(page.slice(at + open.length, page.indexOf('</div>', at)));
  }
  return text;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

/** The text content of a fragment, with elements that name a code unit read as that unit. */
function decode(fragment: string): string {
  return fragment
    .replace(/<i class="u" data-u="([0-9A-F]{4})"><\/i>/g, '&#x$1;')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9A-F]+)|#(\d+)|(\w+));/g, (_, hex, decimal, name) =>
      hex !== undefined
        ? String.fromCharCode(Number.parseInt(hex, 16))
        : decimal !== undefined
          ? String.fromCharCode(Number(decimal))
          : (NAMED.get(name) ?? '?'),
    );
}

/** The tags of a page as a browser's tokenizer would see them: name and attributes. */
export function tagsOf(page: string): readonly string[] {
  return page.match(/<[a-zA-Z][^>]*>/g) ?? [];
}
