import type { Words } from './words/catalogue.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

/** Characters of a file that tell: an HTML page names its maker after a policy with two hashes. */
export const TELLING_HEAD = 2000;

/** How the formats for programs begin, one line of JSON a document or entry and whole documents. */
const MACHINE = [
  /^\{\s*"schemaVersion":\s*\d+,\s*(?:"tool":\s*\{\s*"name":\s*"dedupe"|"error":\s*\{|"known":\s*\[)/,
  /^\{"a":\{"path":"[^"]*","id":[^{}]*\},"b":\{"path":/,
  /^\{"path":"(?:[^"\\]|\\.)*","id":(?:null|"(?:[^"\\]|\\.)*"),"(?:verdict|words)":/,
  /^\{"id":\d+,"origin":"/,
  /^\{"\$schema":[^{}]*"runs":\[\{"tool":\{"driver":\{"name":"dedupe"/,
  /^<\?xml [^>]*\?>\s*<testsuites name="dedupe"/,
  /^<!doctype html>[\s\S]*<meta name="generator" content="dedupe /,
  /^::(?:error|warning|notice) (?:[^\n:]*,)?title=/,
];

/** Whether a file that begins so is a report of this program, in whatever format and language. */
export function isOwnReport(head: string): boolean {
  if (MACHINE.some((pattern) => pattern.test(head))) return true;
  const [first = '', second = ''] = head.split('\n', 2);
  const line = first.replace(/^### /, '');
  return [en, ru, kk].some((words) => isHeadline(line, second, words));
}

/** The first line of a report for people: counts of an archive, or a verdict with two names. */
function isHeadline(line: string, next: string, { archive, folders, verdicts, facts }: Words): boolean {
  const counts = [...line.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [count = 0] = counts;
  if ([archive.scanned(count), archive.checked(count)].some((told) => line.startsWith(`${told} · `))) return true;
  if ([':', '   '].some((end) => line.startsWith(`${folders.pairs(count)}${end}`))) return true;
  const parts = line.split(/ {3,}| · /);
  if (!Object.values(verdicts).some((verdict) => parts.includes(verdict))) return false;
  return line.includes(` · ${facts.score} `) || / [→=] /.test(line) || / [→=] /.test(next);
}
