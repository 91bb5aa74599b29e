import type { DocumentName } from '../results.ts';
import { compareNames, keyOfName } from './name.ts';
import type { Entry } from './store.ts';

/** A text on disk with the hash of its content. */
export type Found = DocumentName & { readonly content: string };

/** What becomes of one text. */
export interface SyncStep extends DocumentName {
  readonly action: 'add' | 'replace' | 'rename' | 'forget';
  /** Where it lay before it was renamed. */
  readonly from?: DocumentName;
}

/** What makes a catalogue say what is on disk. */
export interface SyncPlan {
  /** Everything that changes, by name. */
  readonly steps: readonly SyncStep[];
  readonly counts: {
    readonly added: number;
    readonly replaced: number;
    readonly renamed: number;
    readonly removed: number;
    readonly unchanged: number;
  };
  /** Files with texts to be read. */
  readonly files: readonly string[];
  /** Numbers of the documents to be removed, renamed ones too. */
  readonly gone: readonly number[];
  /** Texts of the catalogue that lie where was looked. */
  readonly scope: number;
}

/** Where was looked, and what could not be read there. */
export interface SyncScope {
  /** Files and folders. */
  readonly below: readonly string[];
  /** Paths of files, folders and records (`path:line`) that could not be read: nothing of them is gone. */
  readonly unread: readonly string[];
}

/** Plans what is to be added, replaced, renamed (known by its content) and forgotten; texts elsewhere stay. */
export function planSync(
  known: readonly Entry[],
  found: ReadonlyMap<string, Found>,
  { below, unread }: SyncScope,
): SyncPlan {
  const inScope = known.filter(({ path }) => below.some((place) => isBelow(path, place)));
  const entries = new Map(known.map((entry) => [keyOfName(entry), entry]));
  const unreadPlaces = unread.flatMap((path) => [path, path.replace(/:\d+$/, '')]);
  const gone = inScope.filter(
    (entry) => !found.has(keyOfName(entry)) && !unreadPlaces.some((place) => isBelow(entry.path, place)),
  );
  const goneByContent = new Map<string, Entry[]>();
  for (const entry of gone) goneByContent.set(entry.content, [...(goneByContent.get(entry.content) ?? []), entry]);
  const forgotten = new Set(gone);
  const steps: SyncStep[] = [];
  const files = new Set<string>();
  let unchanged = 0;
  for (const [key, { path, id, content }] of found) {
    const entry = entries.get(key);
    if (entry?.content === content) {
      unchanged++;
      continue;
    }
    files.add(path);
    if (entry !== undefined) {
      steps.push({ action: 'replace', path, id });
      continue;
    }
    const from = goneByContent.get(content)?.pop();
    if (from === undefined) steps.push({ action: 'add', path, id });
    else {
      forgotten.delete(from);
      steps.push({ action: 'rename', path, id, from: { path: from.path, id: from.id } });
    }
  }
  for (const { path, id } of forgotten) steps.push({ action: 'forget', path, id });
  const count = (action: SyncStep['action']): number => steps.filter((step) => step.action === action).length;
  return {
    steps: steps.sort(compareNames),
    counts: {
      added: count('add'),
      replaced: count('replace'),
      renamed: count('rename'),
      removed: forgotten.size,
      unchanged,
    },
    files: [...files],
    gone: gone.map(({ document }) => document),
    scope: inScope.length,
  };
}

function isBelow(path: string, place: string): boolean {
  return path === place || path.startsWith(place.endsWith('/') ? place : `${place}/`);
}
