import { Inflate } from 'fflate';
import { said } from '../../terms/said.ts';
import { Failure, isFailure } from '../failure.ts';
import { crc32 } from './crc32.ts';
import type { Budget } from './document.ts';
import { joinBytes } from './raw-bytes.ts';
import { listZip, type ZipListed } from './zip-directory.ts';

/** Packed bytes that are inflated at a time: they give at most a thousand times as many, 16 MB past a bound. */
const PORTION = 16_384;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 0x0001;

/** A file in an archive. */
export interface ZipEntry {
  /** As the archive says, with forward slashes. It may lead anywhere: nothing is to be written or opened under it. */
  readonly name: string;
  /** Bytes, as the archive says. It may lie. */
  readonly size: number;
  readonly encrypted: boolean;
  /**
   * Its bytes, unpacked anew at each call and spent from the budget while they come.
   *
   * @throws Failure `encrypted`, `damaged`, or `too-large` when the budget is spent.
   */
  readonly bytes: () => Uint8Array;
}

/**
 * The files of a ZIP archive, folders left out. Nothing is unpacked before it is asked for.
 *
 * @param name What the archive is called in messages.
 * @throws Failure `damaged` or `too-large` where the archive cannot be listed.
 */
export function openZip(bytes: Uint8Array, name: string, budget: Budget): readonly ZipEntry[] {
  const listed = listZip(bytes, name);
  budget.meet(listed.length);
  return listed
    .filter((file) => !file.name.endsWith('/'))
    .map((file) => ({
      name: file.name,
      size: file.size,
      encrypted: isEncrypted(file),
      bytes: () => unpack(file, name, budget),
    }));
}

function isEncrypted({ flags }: ZipListed): boolean {
  return (flags & ENCRYPTED_FLAG) !== 0;
}

function unpack(file: ZipListed, archive: string, budget: Budget): Uint8Array {
  if (isEncrypted(file))
    throw new Failure('encrypted', archive, 'is encrypted: save it without a password, or unpack it first');
  const bytes = inflate(file, archive, budget);
  if (crc32(bytes) !== file.crc) throw damaged(archive);
  return bytes;
}

function inflate(file: ZipListed, archive: string, budget: Budget): Uint8Array {
  if (file.method === STORED) {
    budget.unpack(file.packed.length);
    return file.packed;
  }
  if (file.method !== DEFLATED)
    throw new Failure(
      'damaged',
      archive,
      said`is packed by a method that is not read (${file.method}): pack it again as plain ZIP`,
    );
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => {
    budget.unpack(piece.length);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < file.packed.length; at += PORTION) {
      const next = at + PORTION;
      stream.push(file.packed.subarray(at, next), next >= file.packed.length);
    }
  } catch (error) {
    throw isFailure(error) ? error : damaged(archive);
  }
  return joinBytes(pieces);
}

/**
 * Of the file that the user gave or sees listed: what it is made of inside (`word/document.xml`) says nothing to them,
 * and a file of an archive is named by those who tell it.
 */
function damaged(name: string): Failure {
  return new Failure('damaged', name, 'is damaged and cannot be unpacked; save or pack it anew');
}
