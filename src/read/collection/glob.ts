/** What a character of a pattern becomes; the rest of the special ones of regular expressions are escaped. */
const SPECIAL = /[.+^$()|\\]/;

/**
 * A pattern of file names as shells have them: `*` and `?` within a name, `**` across folders, `[…]` and `{a,b}`.
 * Without a slash it is asked of every name on the way to a file, with one of the whole path below the folder.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const bare = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
  const expression = new RegExp(`^${translated(bare)}$`, 'u');
  if (bare.includes('/')) return (path) => expression.test(path);
  return (path) => path.split('/').some((name) => expression.test(name));
}

function translated(pattern: string): string {
  let expression = '';
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at] ?? '';
    if (sign === '*' && pattern[at + 1] === '*') {
      const wholeFolder = pattern[at + 2] === '/';
      expression += wholeFolder ? '(?:.*/)?' : '.*';
      at += wholeFolder ? 2 : 1;
    } else if (sign === '*') expression += '[^/]*';
    else if (sign === '?') expression += '[^/]';
    else if (sign === '[') {
      const end = pattern.indexOf(']', at + 2);
      expression += end < 0 ? '\\[' : setOf(pattern.slice(at + 1, end));
      if (end >= 0) at = end;
    } else if (sign === '{' && pattern.indexOf('}', at) > at) {
      expression += '(?:';
      depth++;
    } else if (sign === '}' && depth > 0) {
      expression += ')';
      depth--;
    } else if (sign === ',' && depth > 0) expression += '|';
    else expression += SPECIAL.test(sign) || sign === '{' || sign === '}' || sign === ']' ? `\\${sign}` : sign;
  }
  return depth > 0 ? `${expression}${')'.repeat(depth)}` : expression;
}

function setOf(set: string): string {
  const negated = set.startsWith('!') || set.startsWith('^');
  const inside = (negated ? set.slice(1) : set).replaceAll(/[\\\][^]/g, '\\$&');
  return `[${negated ? '^' : ''}${inside}]`;
}
