// The texts that edits are planted in: the fixtures of the project and, where they are there, the labelled sets.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');
const SETS = ['tg-channels-ru', 'tgnews-toloka-pairs', 'kk-press', 'reuters-wire-pairs', 'debian-news-revisions'];
/** Longer texts are cut at a line end: edits in them are no harder, only slower to measure. Characters. */
const LONGEST = 5000;
const SHORTEST = 200;

/** All texts as { id, lang, text, wrapped }; `wrapped` texts are lines of one width and get edits inside lines only. */
export function loadTexts() {
  return [...fixtures(), ...SETS.flatMap(set)].filter(({ text }) => text.length >= SHORTEST);
}

function fixtures() {
  const pairs = join(ROOT, 'fixtures', 'pairs');
  return readdirSync(pairs)
    .filter((name) => /^(?:ru|kk|en)-/.test(name))
    .map((name) => {
      const text = readFileSync(join(pairs, name, 'a.txt'), 'utf8');
      return {
        id: name,
        lang: name.slice(0, 2),
        text: text.replaceAll('\r\n', '\n'),
        wrapped: name.includes('wrapped'),
      };
    });
}

function set(name) {
  const path = join(ROOT, '..', 'shared', 'data', name, 'dev', 'docs.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ lang }) => ['ru', 'kk', 'en'].includes(lang))
    .flatMap(({ id, lang, text }, at) => {
      const cut = clip(text.replaceAll('\r\n', '\n'));
      if (name !== 'reuters-wire-pairs') return [{ id, lang, text: cut, wrapped: false }];
      return [{ id, lang, text: at % 2 === 0 ? unwrap(cut) : cut, wrapped: at % 2 === 1 }];
    });
}

function clip(text) {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf('\n', LONGEST);
  return end > SHORTEST ? text.slice(0, end) : text.slice(0, text.lastIndexOf(' ', LONGEST));
}

/** A wire story has lines of one width; its paragraphs begin with four spaces. */
const unwrap = (text) => text.replace(/[ \t]*\n(?! {4}|\s*\n)/g, ' ').replace(/\n {4}/g, '\n');
