import { describe, expect, it } from 'vitest';
import { readFileTexts } from '../../../src/read/collection/file-texts.ts';

const STORY = 'The harbour board will rebuild the north quay in three stages, its chairman said.';

async function dateIn(name: string, written: string): Promise<string | null | undefined> {
  const bytes = new TextEncoder().encode(written);
  return (await readFileTexts(bytes, name, { hashed: false })).texts[0]?.date;
}

const page = (head: string, text = STORY): string =>
  `<!DOCTYPE html><html><head><title>Quay</title>${head}</head><body><article><h1>Quay</h1><p>${text}</p></article></body></html>`;
const letter = (date: string): string =>
  `From: desk@paper.example\r\nSubject: Quay\r\n${date}MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${STORY}\r\n`;
const ninjs = (date: string): string =>
  JSON.stringify({ uri: 'urn:1', headline: 'Quay', body_text: STORY, ...(date && { versioncreated: date }) });

/** What names the original of a group: the earliest date, where all have one. */
describe('the date of a document of a collection', () => {
  it('is what its format tells', async () => {
    const head = '<meta property="article:published_time" content="2026-03-07T09:00:00+05:00">';
    expect(await dateIn('a.html', page(head))).toBe('2026-03-07');
    expect(await dateIn('a.eml', letter('Date: Sat, 7 Mar 2026 09:00:00 +0500\r\n'))).toBe('2026-03-07');
    expect(await dateIn('a.json', ninjs('2026-03-07T09:00:00Z'))).toBe('2026-03-07');
  });

  it('is that of its dateline where the two differ', async () => {
    const head = '<meta property="article:published_time" content="2026-03-09">';
    expect(await dateIn('a.html', page(head, `EASTNESS, March 7, 2026 — ${STORY}`))).toBe('2026-03-07');
  });

  it('is not known where nothing tells it', async () => {
    expect(await dateIn('a.html', page(''))).toBeNull();
    expect(await dateIn('a.eml', letter(''))).toBeNull();
    expect(await dateIn('a.json', ninjs(''))).toBeNull();
  });
});
