import { FINGERPRINT_VERSION, type FingerprintSettings } from '../../../similarity/fingerprint.ts';
import { checkSum } from '../check-sum.ts';
import { ArchiveFailure } from '../failure.ts';
import { type Database, numberIn, type StoredRow, textIn } from './engine.ts';

/** A run of posting pages that is sorted in itself. */
export interface Segment {
  readonly id: number;
  readonly postings: number;
  /** No document of the segment has a smaller number. */
  readonly base: number;
}

/** What is true of the whole index; one row, rewritten with every step. */
export interface State {
  /** Of the fingerprints: `FINGERPRINT_VERSION`. */
  readonly version: number;
  readonly settings: FingerprintSettings;
  readonly documents: number;
  /** Sum of the check sums of all catalogue rows modulo 2^32, to notice a row that is gone. */
  readonly digest: number;
  readonly nextDocument: number;
  readonly nextSegment: number;
  /** The segments that count, oldest first. */
  readonly segments: readonly Segment[];
  /** A segment that a merge is writing, not yet among those that count. */
  readonly building: number | null;
  /** Segments whose pages are to be deleted. */
  readonly garbage: readonly number[];
  /** Folder that the relative paths of the catalogue are below; absent where all paths are absolute. */
  readonly root?: string;
}

/** The state of an empty index. */
export function initialState(settings: FingerprintSettings, root: string | null): State {
  return {
    version: FINGERPRINT_VERSION,
    settings,
    documents: 0,
    digest: 0,
    nextDocument: 0,
    nextSegment: 0,
    segments: [],
    building: null,
    garbage: [],
    ...(root !== null && { root }),
  };
}

/**
 * Reads the state; gives `known` back when that is what the index still says. Throws an ArchiveFailure when it is
 * damaged or its fingerprints are of another version.
 */
export function stateReader(database: Database, path: string): (known?: KnownState) => KnownState {
  const query = database.prepare("SELECT value, sum FROM state WHERE key='state'");
  return (known) => {
    const row = query.get();
    const value = row === undefined ? '' : textIn(row, 'value');
    return known !== undefined && known.written === value
      ? known
      : { written: value, state: checked(row, value, path) };
  };
}

/** A state and the bytes that it was read from. */
export interface KnownState {
  readonly written: string;
  readonly state: State;
}

function checked(row: StoredRow | undefined, value: string, path: string): State {
  if (row === undefined || numberIn(row, 'sum') !== checkSum('state', value)) {
    throw new ArchiveFailure('damaged', path, 'is damaged: its head does not match its check sum');
  }
  const state = JSON.parse(value) as State; // written by `writeState`: the sum says so
  if (state.version !== FINGERPRINT_VERSION) {
    throw new ArchiveFailure('newer', path, 'has fingerprints of another version of dedupe; make it anew');
  }
  return state;
}

export function writeState(database: Database, state: State): void {
  const value = JSON.stringify(state);
  database
    .prepare("INSERT OR REPLACE INTO state(key, value, sum) VALUES ('state', ?, ?)")
    .run(value, checkSum('state', value));
}
