/** What a walk over RTF tells, in order. */
export interface RtfHandlers {
  readonly open: () => void;
  readonly close: () => void;
  /** A control word, with its number where it has one. */
  readonly word: (word: string, value: number | undefined) => void;
  /** A control symbol: the sign after the backslash. */
  readonly symbol: (sign: string) => void;
  /** A byte of text, written as `\'e0`. */
  readonly hex: (byte: number) => void;
  /** Bytes of text as they are, without line ends. */
  readonly text: (bytes: Uint8Array) => void;
  /** Whether what stands in the group is of no use, so that its text need not be told. */
  readonly isIdle: () => boolean;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const APOSTROPHE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
const DIGIT_ZERO = 0x30;
const CR = 0x0d;
const LF = 0x0a;
/** Letters of the longest control word, and digits of the longest number, that mean something (RTF 1.9.1). */
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;

/** Walks over RTF (1.9.1) up to the end of its first group, and tells whether it was met. */
export function walkRtf(bytes: Uint8Array, { open, close, word, symbol, hex, text, isIdle }: RtfHandlers): boolean {
  const names = createNames();
  let depth = 0;
  let at = 0;
  const length = bytes.length;
  while (at < length) {
    const byte = bytes[at] ?? 0;
    if (byte === OPEN) {
      depth += 1;
      at += 1;
      open();
    } else if (byte === CLOSE) {
      depth -= 1;
      at += 1;
      close();
      if (depth <= 0) return true;
    } else if (byte === BACKSLASH) at = control(at + 1);
    else if (byte === CR || byte === LF || byte === 0) at += 1;
    else {
      const from = at;
      while (at < length && !isSpecial(bytes[at] ?? 0)) at += 1;
      if (!isIdle()) text(bytes.subarray(from, at));
    }
  }
  return false;

  /** Reads what stands after a backslash; gives where to go on. */
  function control(from: number): number {
    const first = bytes[from];
    if (first === undefined) return from;
    if (first === APOSTROPHE) {
      const value = Number.parseInt(String.fromCharCode(bytes[from + 1] ?? 0, bytes[from + 2] ?? 0), 16);
      if (!Number.isNaN(value)) hex(value);
      return from + 3;
    }
    if (!isLetter(first)) {
      symbol(String.fromCharCode(first));
      return from + 1;
    }
    let end = from;
    while (end < length && isLetter(bytes[end] ?? 0)) end += 1;
    const name = end - from > LONGEST_WORD ? '' : names(bytes, from, end);
    const numberFrom = end;
    const isNegative = bytes[end] === MINUS && isDigit(bytes[end + 1] ?? 0);
    if (isNegative) end += 1;
    let number = 0;
    for (; end < length && isDigit(bytes[end] ?? 0); end += 1) number = number * 10 + (bytes[end] ?? 0) - DIGIT_ZERO;
    const isNumber = end > numberFrom && end - numberFrom <= LONGEST_NUMBER;
    const value = isNumber ? (isNegative ? -number : number) : undefined;
    if (bytes[end] === SPACE) end += 1;
    // Bytes that are no text follow, as many as the number says.
    if (name === 'bin') return end + Math.max(0, value ?? 0);
    word(name, value);
    return end;
  }
}

/** Reads names, each made into a string once: a file has millions of few. */
function createNames(): (bytes: Uint8Array, from: number, to: number) => string {
  const met = new Map<number, string>();
  return (bytes, from, to) => {
    let hash = to - from;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    const known = met.get(hash);
    if (known !== undefined && isAt(known, bytes, from, to)) return known;
    const name = String.fromCharCode(...bytes.subarray(from, to));
    met.set(hash, name);
    return name;
  };
}

function isAt(name: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let at = from; at < to; at += 1) if (name.charCodeAt(at - from) !== bytes[at]) return false;
  return true;
}

function isSpecial(byte: number): boolean {
  return byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === CR || byte === LF || byte === 0;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
