import { Gunzip } from 'fflate';
import { Failure, isFailure } from '../failure.ts';
import type { DocumentReader } from './document.ts';
import { joinBytes } from './raw-bytes.ts';

/** Packed bytes that are inflated at a time: they give at most a thousand times as many, 16 MB past a bound. */
const PORTION = 16_384;

/** A file that was packed by itself (RFC 1952); the file inside is its only part. */
export const readGz: DocumentReader = (bytes, { name, budget }) => {
  const pieces: Uint8Array[] = [];
  const stream = new Gunzip((piece) => {
    budget.unpack(piece.length);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < bytes.length; at += PORTION)
      stream.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
  } catch (error) {
    if (isFailure(error)) throw error;
    throw new Failure('damaged', name, 'is a damaged gzip file, or not the whole of one');
  }
  const id = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace(/\.gz$/i, '');
  return { own: null, parts: [{ id, bytes: joinBytes(pieces) }] };
};
