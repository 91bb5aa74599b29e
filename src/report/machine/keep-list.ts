import type { DocumentName, ScanResult } from '../../archive/results.ts';
import { keyOfName } from '../../archive/store/name.ts';
import { escapeTsv } from '../escape/tsv.ts';

const COLUMNS = ['action', 'group', 'path', 'id', 'kept_path', 'kept_id'];

/**
 * What of a collection to keep and what to drop, a line a text in the order of `documents`: a text of a group is dropped
 * for the one that stands for it. Texts of no group are kept; their group is empty.
 */
export function* keepList(documents: Iterable<DocumentName>, { clusters }: ScanResult): Generator<string> {
  const groups = new Map<string, { readonly id: number; readonly kept: DocumentName }>();
  for (const { id, members } of clusters) {
    const kept = members.find(({ representative }) => representative === true) ?? members[0];
    if (kept !== undefined) for (const member of members) groups.set(keyOfName(member), { id, kept });
  }
  yield row(COLUMNS);
  for (const name of documents) {
    const group = groups.get(keyOfName(name));
    const kept = group?.kept ?? name;
    const action = keyOfName(kept) === keyOfName(name) ? 'keep' : 'drop';
    yield row([action, String(group?.id ?? ''), name.path, name.id ?? '', kept.path, kept.id ?? '']);
  }
}

function row(cells: readonly string[]): string {
  return `${cells.map(escapeTsv).join('\t')}\n`;
}
