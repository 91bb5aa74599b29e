// Writes a collection of press texts with planted reuse: collection.jsonl ({"id","text"}) and truth.jsonl
// ({"a","b","kind"}, every pair that is related). All words are made up, so nothing is shared but what is planted.
//   node bench/collection.mjs --out DIR [--texts 20000] [--seed 1] [--planted 0.3]
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A small generator of random numbers (mulberry32): the same seed gives the same collection everywhere. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES =
  'ба ве го да же за ки ло ма не по ра со та уш фи хо це ча ше ын лек мор тан сел гра жил бор кун дар зет'.split(' ');
const LITTLE = 'в и на с что по для не из от как при за к до или о об'.split(' ');
const OFFICES = 60;

export function createWriter(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const made = Array.from({ length: 12000 }, () =>
    Array.from({ length: between(2, 5) }, () => pick(SYLLABLES)).join(''),
  );
  /** Frequent words are frequent, as in a language. */
  const word = () => (random() < 0.22 ? pick(LITTLE) : made[Math.floor(made.length * random() ** 3)]);
  const figure = () =>
    pick([
      `${between(2, 999)}`,
      `${between(1, 99)},${between(1, 9)}`,
      `${between(1, 28)} ${pick(made)}`,
      `20${between(10, 26)}`,
    ]);
  const name = () => capital(pick(made));
  const sentence = () => {
    const words = Array.from({ length: between(8, 18) }, () =>
      random() < 0.06 ? figure() : random() < 0.05 ? name() : word(),
    );
    if (random() < 0.3) words[between(2, 5)] += ',';
    if (random() < 0.15) words.splice(3, 2, `«${words[3]} ${words[4]}»`);
    return `${capital(words.join(' '))}.`;
  };
  const paragraph = () => Array.from({ length: between(3, 5) }, sentence).join(' ');
  const paragraphs = (count) => Array.from({ length: count }, paragraph);
  return { pick, between, word, figure, name, sentence, paragraph, paragraphs };
}

const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What editors do to a text, each from paragraphs to paragraphs. */
function editors(random, { pick, between, word, paragraphs }) {
  const replaced = (share) => (text) =>
    text.map((line) => line.replace(/[\p{L}\p{N}]+/gu, (one) => (random() < share ? word() : one)));
  const restyled = (text) =>
    text
      .map((line) => line.replaceAll('«', '"').replaceAll('»', '"').replaceAll('ё', 'е'))
      .map((line) =>
        random() < 0.5
          ? line.replace(/ (\p{Lu})/u, (_, letter) => ` ${letter.toLowerCase()}`)
          : line.replace(' ', '\u00a0'),
      )
      .flatMap((line) => (random() < 0.5 ? [line, ''] : [line]));
  const shuffled = (text) => {
    const lines = [...text];
    for (let at = lines.length - 1; at > 0; at--) {
      const other = between(0, at);
      [lines[at], lines[other]] = [lines[other], lines[at]];
    }
    return lines;
  };
  return {
    restyled,
    cut: (text) => text.slice(0, Math.max(2, Math.ceil(text.length * (0.5 + random() * 0.2)))),
    extended: (text) => [...text, ...paragraphs(Math.max(1, Math.floor(text.length * (0.3 + random() * 0.3))))],
    shuffled,
    rep10: replaced(0.1),
    rep20: replaced(0.2),
    rep30: replaced(0.3),
    light: (text) =>
      pick([restyled, replaced(0.04), (lines) => lines.slice(0, -1), (lines) => [...lines, ...paragraphs(1)]])(text),
  };
}

const PAIR_KINDS = ['restyled', 'cut', 'extended', 'shuffled', 'rep10', 'rep20', 'rep30'];

/** Yields texts ({id, text}) and related pairs ({a, b, kind}) until there are `texts` texts. */
export function* collection({ texts, seed, planted = 0.3 }) {
  const random = randomFrom(seed);
  const writer = createWriter(random);
  const { between, paragraphs, pick } = writer;
  const edit = editors(random, writer);
  const offices = Array.from({ length: OFFICES }, () => ({
    head: `${writer.sentence()} ${writer.sentence()}`,
    tail: `${writer.sentence()} ${writer.sentence()} ${writer.sentence()}`,
  }));
  const frames = Array.from({ length: 10 }, () =>
    Array.from({ length: between(12, 20) }, () =>
      Array.from({ length: between(9, 16) }, (_, at) => (at % 5 === 4 ? null : writer.word())),
    ),
  );
  let made = 0;
  const text = (lines, withOffice = true) => {
    const office = withOffice ? pick(offices) : undefined;
    const all = office === undefined ? lines : [office.head, ...lines, office.tail];
    return { text: { id: `t${String(++made).padStart(8, '0')}`, text: all.join('\n') } };
  };
  const body = () => paragraphs(between(3, 7));
  const groups = Math.max(1, Math.floor((texts * planted) / 60));
  for (let group = 0; group < groups; group++) {
    const idsOf = [];
    for (const kind of PAIR_KINDS) {
      const lines = body();
      const a = text(lines);
      const b = text(edit[kind](lines));
      yield a;
      yield b;
      yield { pair: { a: a.text.id, b: b.text.id, kind } };
    }
    for (const kind of ['half', 'paragraph']) {
      const lines = body();
      const own = body();
      const share = kind === 'half' ? Math.ceil(lines.length / 2) : 1;
      const at = between(0, lines.length - share);
      const a = text(lines);
      own.splice(between(1, own.length), 0, ...lines.slice(at, at + share));
      const b = text(own);
      yield a;
      yield b;
      yield { pair: { a: a.text.id, b: b.text.id, kind } };
    }
    const original = body();
    const family = [text(original), ...Array.from({ length: 7 }, () => text(edit.light(original)))];
    for (const member of family) yield member;
    for (const [at, member] of family.entries()) {
      for (const other of family.slice(at + 1)) yield { pair: { a: member.text.id, b: other.text.id, kind: 'family' } };
    }
    const chain = [paragraphs(6)];
    for (let step = 1; step < 5; step++) {
      const lines = [...chain[step - 1]];
      lines.splice(0, 2);
      chain.push([...lines, ...paragraphs(2)]);
    }
    for (const lines of chain) {
      const link = text(lines);
      idsOf.push(link.text.id);
      yield link;
    }
    for (let step = 1; step < chain.length; step++) {
      for (let from = 0; from < step; from++) {
        const distance = step - from;
        yield { pair: { a: idsOf[from], b: idsOf[step], kind: distance < 3 ? `chain${distance}` : 'unrelated' } };
      }
    }
  }
  const bulletins = frames.map(() => []);
  for (let day = 0; day < Math.min(30, Math.ceil(texts / 600)); day++) {
    for (const [at, frame] of frames.entries()) {
      const lines = frame.map(
        (slots) => `${capital(slots.map((one) => one ?? pick([writer.figure, writer.name])()).join(' '))}.`,
      );
      const bulletin = text(lines, false);
      yield bulletin;
      for (const other of bulletins[at]) yield { pair: { a: other, b: bulletin.text.id, kind: 'bulletin' } };
      bulletins[at].push(bulletin.text.id);
    }
  }
  while (made < texts) yield text(body());
}

/** Writes both files in pieces; gives how many texts and pairs they hold. */
export function writeCollection(folder, options) {
  mkdirSync(folder, { recursive: true });
  const files = {
    text: openSync(join(folder, 'collection.jsonl'), 'w'),
    pair: openSync(join(folder, 'truth.jsonl'), 'w'),
  };
  const waiting = { text: [], pair: [] };
  const count = { text: 0, pair: 0 };
  const flush = (kind) => {
    writeSync(files[kind], waiting[kind].join(''));
    waiting[kind] = [];
  };
  for (const item of collection(options)) {
    const kind = item.text === undefined ? 'pair' : 'text';
    waiting[kind].push(`${JSON.stringify(item[kind])}\n`);
    count[kind]++;
    if (waiting[kind].length === 2000) flush(kind);
  }
  for (const kind of ['text', 'pair']) {
    flush(kind);
    closeSync(files[kind]);
  }
  return count;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const option = (name, fallback) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? fallback : process.argv[at + 1];
  };
  const count = writeCollection(option('out', '.'), {
    texts: Number(option('texts', '20000')),
    seed: Number(option('seed', '1')),
    planted: Number(option('planted', '0.3')),
  });
  process.stdout.write(`${count.text} texts, ${count.pair} related pairs\n`);
}
