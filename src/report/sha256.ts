/**
 * SHA-256 (FIPS 180-4) of a short text, in base64, for the hashes of a content security policy. The reports may not
 * touch node:crypto, so that the library runs in a browser too; some twenty kilobytes take under a millisecond.
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const view = new DataView(bytes.buffer);
  const state = Uint32Array.from(FIRST_PRIMES.slice(0, 8), (prime) => fraction(prime ** (1 / 2)));
  for (let block = 0; block < bytes.length; block += BLOCK) absorb(state, view, block);
  return base64(state);
}

/** Bytes of one block. */
const BLOCK = 64;
const FIRST_PRIMES = firstPrimes(64);
/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
const ROUND = Uint32Array.from(FIRST_PRIMES, (prime) => fraction(Math.cbrt(prime)));

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

/** A one bit, zeros to 56 of 64, the length in bits as a 64-bit number. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, message.length * 8);
  return bytes;
}

function absorb(state: Uint32Array, view: DataView, block: number): void {
  const w = new Uint32Array(64);
  const at = (place: number) => w[place] ?? 0;
  for (let t = 0; t < 16; t++) w[t] = view.getUint32(block + t * 4);
  for (let t = 16; t < 64; t++) {
    const x = at(t - 15);
    const y = at(t - 2);
    w[t] = at(t - 16) + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + at(t - 7) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUND[t] ?? 0) + at(t)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, place) => {
    state[place] = (state[place] ?? 0) + value;
  });
}

function turn(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** 32 bytes: ten groups of three and one of two. */
function base64(state: Uint32Array): string {
  const bytes = Array.from({ length: 32 }, (_, place) => ((state[place >> 2] ?? 0) >>> (24 - (place % 4) * 8)) & 0xff);
  let text = '';
  for (let at = 0; at < 32; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) text += DIGITS[(group >>> shift) & 63];
  }
  return `${text.slice(0, 43)}=`;
}
