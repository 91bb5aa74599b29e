/** Elements without an end. */
export const VOID: ReadonlySet<string> = words(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that begin and end a paragraph. */
export const BLOCK: ReadonlySet<string> = words(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre
  search section summary table tbody td tfoot th thead tr ul xmp`,
);

/** What no reader of a page sees as its text: code, forms, pictures, other pages, what stands in for what did not load. */
export const UNSEEN: ReadonlySet<string> = words(
  `script style template noscript noframes noembed head iframe frame object embed applet audio video canvas svg map
  button select datalist textarea input progress meter rp rt annotation annotation-xml colgroup`,
);

export const HEADING: ReadonlySet<string> = words('h1 h2 h3 h4 h5 h6');

/** Elements that may stand in the head of a page; any other one ends it. */
export const IN_HEAD: ReadonlySet<string> = words('title meta link script style base noscript template');

/** Elements whose beginning ends a paragraph that is open (HTML, 13.2.6.4.7). */
export const ENDS_PARAGRAPH: ReadonlySet<string> = words(
  `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hgroup hr li dd dt listing main menu nav ol p plaintext pre search section summary table ul xmp`,
);

/** Elements that an end outside them does not reach into. */
export const SCOPE: ReadonlySet<string> = words('table td th caption template body html svg');

/** For an element that begins: which open ones it ends, and how far outwards it looks for them. */
export const ENDED_BY: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map([
  ['li', { ends: words('li'), within: words('ul ol menu dir table td th body') }],
  ['dt', { ends: words('dt dd'), within: words('dl table td th body') }],
  ['dd', { ends: words('dt dd'), within: words('dl table td th body') }],
  ['option', { ends: words('option'), within: words('select datalist optgroup') }],
  ['td', { ends: words('td th caption colgroup'), within: words('tr table') }],
  ['th', { ends: words('td th caption colgroup'), within: words('tr table') }],
  ['tr', { ends: words('tr caption colgroup'), within: words('table tbody thead tfoot') }],
  ['tbody', { ends: words('tbody thead tfoot caption colgroup tr'), within: words('table') }],
  ['thead', { ends: words('tbody thead tfoot caption colgroup tr'), within: words('table') }],
  ['tfoot', { ends: words('tbody thead tfoot caption colgroup tr'), within: words('table') }],
  ['a', { ends: words('a'), within: words('table td th body p div li object') }],
]);

/** Marks of the looks of words: one that ends inside a block that began later ends nothing. */
export const LOOKS: ReadonlySet<string> = words('b big code em font i nobr s small strike strong tt u span');

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
