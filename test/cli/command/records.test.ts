import { describe, expect, it } from 'vitest';
import { buildProgram } from '../program.ts';

const { run, file } = buildProgram();
const TEXT = 'The council will replace every street lamp before the winter begins.\n';
file('plain.txt', TEXT);
const line = (record: unknown) => `${JSON.stringify(record)}\n`;

describe('a table or JSON named to compare', () => {
  it('is its text where it holds one record, with what the record says of it', () => {
    file('one.csv', `id,Headline,Author,date,text\n7,Lamps,Ann Dell,2027-03-05,"${TEXT}"\n`);
    const { code, out } = run(['plain.txt', 'one.csv', '--json']);
    expect(code).toBe(0);
    const { verdict, b } = JSON.parse(out);
    expect(verdict).toBe('identical');
    expect(b.meta).toEqual({ title: 'Lamps', author: 'Ann Dell', date: '2027-03-05' });
    for (const name of ['one.jsonl', 'one.json'])
      expect(run(['plain.txt', file(name, line({ id: 7, text: TEXT })), '--summary']).out).toMatch(/^identical/m);
  });

  it('is refused where it holds several, with what to do', () => {
    const { code, out, err } = run(['plain.txt', file('two.tsv', `id\ttext\n1\t${TEXT}2\t${TEXT}`)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^dedupe: two\.tsv: holds 2 texts; .*dedupe scan\n$/);
  });

  it('has its text where the user says', () => {
    file('named.csv', `Nr;Story\n1;"${TEXT}"\n`);
    expect(run(['plain.txt', 'named.csv', '--text-field', 'story', '--id-field', 'nr', '--summary']).out).toMatch(
      /^identical/m,
    );
    expect(run(['plain.txt', 'named.csv', '--text-field', 'body']).err).toContain('has no column "body"');
    file('named.jsonl', line({ story: { body: TEXT } }));
    expect(run(['normalise', 'named.jsonl', '--text-field', 'story.body']).out).toContain('street lamp');
    expect(run(['plain.txt', 'named.jsonl', '--text-field', 'body']).err).toMatch(
      /holds no text: record 1 has no "body"/,
    );
  });

  it('is the text that it is where it holds no record', () => {
    file('a.json', '{"name": "one", "size": 3}');
    file('b.json', '{"name": "two", "size": 3}');
    const { code, out } = run(['a.json', 'b.json', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).a).toMatchObject({ words: 4, lines: 1 });
  });
});

describe('records in a collection', () => {
  it('are read without the markup of a content system', () => {
    const html = `<p class="lead">${TEXT}</p>\n<p>It was decided &mdash; 5 &lt; 7.</p>`;
    file('cms.jsonl', line({ id: 'cms', text: html.repeat(3) }));
    file('flat.txt', `${TEXT}It was decided — 5 < 7.\n`.repeat(3));
    const { pairs } = JSON.parse(run(['scan', 'cms.jsonl', 'flat.txt', '--json']).out);
    expect(pairs).toHaveLength(1);
    expect(pairs[0].verdict).toMatch(/identical|restyled/);
  });
});
