import type { FingerprintSettings, Sketch } from '../../similarity/fingerprint.ts';
import type { DocumentName } from '../results.ts';
import type { TextBlock } from './packed-text.ts';

/**
 * What an archive must be able to do, whatever keeps it. Methods are asynchronous and ask for many things at once, so
 * that a server can keep one as well; documents have numbers that are given once and never again.
 */
export interface Store {
  /** How its fingerprints were made: queries must be made the same way. */
  readonly settings: FingerprintSettings;
  /** Documents that are in it now. */
  readonly count: () => Promise<number>;
  /** The catalogue in order of numbers. */
  readonly entries: () => AsyncIterable<Entry>;
  /** The entries of documents; those that are not there have none. */
  readonly entriesOf: (documents: readonly number[]) => Promise<ReadonlyMap<number, Entry>>;
  /** For each name the number of its document. */
  readonly find: (names: readonly DocumentName[]) => Promise<readonly (number | undefined)[]>;
  /**
   * For each of the (ascending) fingerprints the documents that have it, at most `cap` of them. Removed documents may
   * be among them: those have no traits.
   */
  readonly postings: (hashes: Float64Array, cap: number) => Promise<PostingLists>;
  /** What the candidate search needs to know of documents. */
  readonly traits: (documents: Iterable<number>) => Promise<ReadonlyMap<number, Traits>>;
  /** The texts of documents; none where the store does not keep it. */
  readonly texts: (documents: readonly number[]) => Promise<ReadonlyMap<number, string>>;
  readonly close: () => Promise<void>;
}

/** A store that can be changed. */
export interface WritableStore extends Store {
  /**
   * Adds, replaces (documents of the same name) and removes as one step: all of it or nothing. A document that is
   * there already with the same content is left as it is, so the same change can be made again.
   */
  readonly commit: (change: Change) => Promise<Committed>;
  /** Gives back the room of what was removed and replaced. */
  readonly compact: () => Promise<void>;
  /** Everything that is wrong with it, a sentence each; nothing when it is sound. */
  readonly verify: () => AsyncIterable<string>;
}

/** A store that outlives the process. */
export interface LastingStore extends WritableStore {
  /** Folder that its relative paths are below; null where all are absolute. */
  readonly root: string | null;
  readonly statistics: () => Promise<StoreStatistics>;
  /**
   * Tells a server to stop what it does for this store, for a process that is about to end: what waits for the server is
   * never settled then. Absent where nothing goes on once the process has ended.
   */
  readonly cancel?: () => Promise<void>;
}

interface StoreStatistics {
  readonly documents: number;
  readonly postings: number;
  /** Sorted runs of postings that a look-up reads one after the other. */
  readonly segments: number;
  /** Documents whose text is kept. */
  readonly texts: number;
  readonly bytes: number;
}

/** What a lasting store is opened for; `create` makes it where there is none. */
export type Access = 'read' | 'write' | 'create';

/** What a new store begins with. */
export interface Fresh {
  readonly settings: FingerprintSettings;
  /** Folder that the paths of its documents are kept relative to. */
  readonly root: string | null;
}

/** A document as the catalogue knows it. */
export interface Entry extends DocumentName {
  readonly document: number;
  readonly words: number;
  /** Hash of what was read, to tell an unchanged file; hexadecimal. */
  readonly content: string;
  /** ISO date of the text, where one is known. */
  readonly date: string | null;
}

/** What the candidate search needs to know of a document; one that is removed or without words has no traits. */
export interface Traits {
  /** Versions of one text mostly agree in it: `sketchOf`. */
  readonly sketch: Sketch;
  /** Different fingerprints of the text. */
  readonly prints: number;
}

/** Documents by fingerprint: those of the i-th are `documents[start[i]]` up to `start[i + 1]`, ascending. */
export interface PostingLists {
  readonly start: Int32Array;
  readonly documents: Uint32Array;
  /** 1 where there were more than the cap. */
  readonly cut: Uint8Array;
}

/** A text among those of a block. Neighbours in a change share one block, which is kept once. */
export interface PackedText {
  readonly block: TextBlock;
  readonly place: number;
}

/** A document to be added. */
export interface NewDocument extends DocumentName {
  readonly words: number;
  readonly content: string;
  readonly date: string | null;
  readonly sketch: Sketch;
  /** How many of `Change.hashes` are its, repeated ones counted. */
  readonly prints: number;
  /** The text, as one of a block; null to leave it out. */
  readonly packed: PackedText | null;
}

export interface Change {
  readonly add: readonly NewDocument[];
  /** The fingerprints of the added documents, one after the other. */
  readonly hashes: Float64Array;
  readonly remove: readonly number[];
  /** Another change follows at once: what tidies the store up can wait for the last one. */
  readonly more?: boolean;
}

/** What became of the documents of a change. */
export interface Committed {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}
