import { type Said, said } from '../../terms/said.ts';
import type { Part } from './part.ts';

/** How the records of one file are named so that no two are alike, and what there is to tell about it. */
export interface RecordNames {
  /** The ids of the documents of a piece; null for a plain file. `linesBefore` are the lines of the file before it. */
  readonly idsOf: (part: Part, linesBefore: number) => readonly (string | null)[];
  /** A sentence about ids that were missing or not the record's alone, where there were any. */
  readonly told: () => Said | undefined;
}

/**
 * Names the records of a file: by their id, one without by its line, and one whose name another has already by a
 * number behind it (`a#2`). The same file gives the same names, so that it can be added again.
 */
export function recordNames(): RecordNames {
  const used = new Set<string>();
  let missing = 0;
  let repeated = 0;
  let example = '';
  const nameOf = (id: string | undefined, line: number): string => {
    const wanted = id ?? String(line);
    if (id === undefined) missing++;
    let name = wanted;
    for (let copy = 2; used.has(name); copy++) name = `${wanted}#${copy}`;
    used.add(name);
    if (name !== wanted) {
      repeated++;
      if (example === '') example = name;
    }
    return name;
  };
  return {
    idsOf: ({ ids, line }, linesBefore) =>
      ids.map((id, at) => (id === null ? null : nameOf(id, linesBefore + (line[at] ?? 0) + 1))),
    told: () => {
      const unnamed = said`${missing} without an id: named by the line`;
      const alike = said`${repeated} with an id that another has: told apart as ${example}`;
      if (missing > 0 && repeated > 0) return said`records ${unnamed}; ${alike}`;
      return missing > 0 ? said`records ${unnamed}` : repeated > 0 ? said`records ${alike}` : undefined;
    },
  };
}
