// Which random changes there are: each is one place of one line, told by form.

/** What is changed, and into what. Spaces around an operator keep types apart: no generic has them. */
const CHANGES = [
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \+ 1\b/g, ''],
  [/ - 1\b/g, ''],
  [/ \+ (?=\w)/g, ' - '],
  [/ - (?=\w)/g, ' + '],
  [/(?<=[ (])true\b/g, 'false'],
  [/(?<=[ (])false\b/g, 'true'],
  [/(?<=[ (])!(?=[\w(])/g, ''],
  [/Math\.min\(/g, 'Math.max('],
  [/Math\.max\(/g, 'Math.min('],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\bcontinue(?=;)/g, ''],
  [/(?<=^ {2,})[\w.]+\(.*\)(?=;$)/g, ''],
  [/(?<=^(?:export )?const [A-Z_]+ = )(\d+)(?=;)/g, (digits) => String(Number(digits) + 1)],
];

/** A line with everything that is no code blanked out: strings, patterns, comments. Lengths stay. */
function codeOf(line) {
  if (/^\s*(?:\/\*\*|\*|\/\/|import |export \{|export type|export interface|type |readonly |interface )/.test(line))
    return '';
  return line.replaceAll(/'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\/(?![/*])(?:[^/\\\n]|\\.)+\/[a-z]+|\/\/.*$/g, (found) =>
    '_'.repeat(found.length),
  );
}

/** All mutants of a file: where it is changed (code units of the file) and into what, with its line before and after. */
export function mutantsOf(file, text) {
  let lineStart = 0;
  return text.split('\n').flatMap((line, number) => {
    const code = codeOf(line);
    const from = lineStart;
    lineStart += line.length + 1;
    return CHANGES.flatMap(([pattern, change]) =>
      [...code.matchAll(pattern)].map((match) => {
        const made = typeof change === 'string' ? change : change(match[0]);
        const [start, end] = [match.index, match.index + match[0].length];
        const after = line.slice(0, start) + made + line.slice(end);
        const place = { start: from + start, end: from + end, made };
        return { file, line: number + 1, before: line.trim(), after: after.trim(), ...place };
      }),
    );
  });
}
