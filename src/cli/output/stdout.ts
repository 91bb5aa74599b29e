import { writeSync } from 'node:fs';
import { Failure } from '../../read/failure.ts';
import { waitForPipe } from '../../read/pipe.ts';
import { systemCode, systemReason } from '../../read/system-error.ts';
import { plainly, said } from '../../terms/said.ts';

/** Text is gathered to about this many code units a write: what a pipe takes at once. */
const BATCH = 64 * 1024;
const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/** A result in pieces: text, or bytes of a format that is no text. */
export type Pieces = Iterable<string | Uint8Array>;

/**
 * Writes text to standard output and returns when all of it is written, so that the process may end at any time after.
 * A reader that left (EPIPE) ends the writing quietly; a full disk is a Failure. Not `process.stdout`: to load it costs
 * a tenth of the start-up, and its writes to a pipe are still under way when the program ends.
 */
export function writeOut(pieces: Pieces): void {
  try {
    writePieces(STANDARD_OUTPUT, pieces);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EPIPE') return;
    throw code === ''
      ? error
      : new Failure('output', null, said`the result cannot be written (${plainly(systemReason(code))})`);
  }
}

/** Writes a line to standard error; nobody can be told when that fails. */
export function writeErrorLine(line: string): void {
  try {
    writePieces(STANDARD_ERROR, [`${line}\n`]);
  } catch {
    // Standard error is closed or full: the exit code is all that is left.
  }
}

/** Writes pieces to a descriptor, those of text in large writes. */
export function writePieces(descriptor: number, pieces: Pieces): void {
  let batch = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      writeAll(descriptor, Buffer.from(batch, 'utf8'));
      writeAll(descriptor, piece);
      batch = '';
      continue;
    }
    if (piece.length >= BATCH) {
      // a long piece goes as it is, since to join it to another one is to copy it
      writeAll(descriptor, Buffer.from(batch, 'utf8'));
      batch = '';
    }
    batch += piece;
    if (batch.length < BATCH) continue;
    writeAll(descriptor, Buffer.from(batch, 'utf8'));
    batch = '';
  }
  writeAll(descriptor, Buffer.from(batch, 'utf8'));
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (systemCode(error) !== 'EAGAIN') throw error;
      waitForPipe();
    }
  }
}
