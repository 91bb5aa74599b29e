import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** Room for the program and the code that V8 made of it; what nothing is written to costs nothing. Bytes. */
const ROOM = 4 * 1024 * 1024;

/** Memory for files that are read one after the other and not needed together. */
export function roomForFiles(): Buffer {
  return Buffer.allocUnsafeSlow(ROOM);
}

/**
 * The bytes of a file, read over what stood in `room`. A page of memory that is touched for the first time takes longer
 * than filling it: two files of four hundred pages each in the same room save a twentieth of a short run. A larger file
 * has memory of its own. Throws what the file system says.
 */
export function readInto(room: Buffer, file: string): Buffer {
  const descriptor = openSync(file, 'r');
  let read = 0;
  try {
    for (let more = -1; more !== 0; read += more) more = readSync(descriptor, room, read, room.length - read, null);
  } finally {
    closeSync(descriptor);
  }
  return read < room.length ? room.subarray(0, read) : readFileSync(file);
}
