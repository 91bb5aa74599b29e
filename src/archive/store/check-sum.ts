import { crc32 } from 'node:zlib';

/** Check sum of bytes that belong to a key: neither a flipped bit nor a page under another's key passes. */
export function checkSum(key: string, data: Uint8Array | string = ''): number {
  return crc32(data, crc32(key));
}
