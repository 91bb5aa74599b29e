import { describe, expect, it } from 'vitest';
import { type FileTexts, onlyText } from '../../../src/read/document/file-texts.ts';
import { plainly } from '../../../src/terms/said.ts';

const text = (id: string | null, words: string) => ({ name: 'a.eml', id, text: words, encoding: 'utf-8', doubts: [] });
const picture = { id: 'map.png', code: 'unreadable', reason: plainly('is a PNG image') } as const;
const letter = (sources: FileTexts['sources'], unread: FileTexts['unread'] = []): FileTexts => ({
  sources,
  unread,
  isPlain: false,
});

describe('the one text of a letter', () => {
  it('warns of what of it was not read', () => {
    const { doubts } = onlyText(letter([text(null, 'The mill is open.')], [picture]), 'a.eml');
    expect(doubts).toEqual([
      { kind: 'unread-part', part: 'map.png', reason: 'it is a PNG image', said: picture.reason },
    ]);
  });

  it('does so where it is the only attachment', () => {
    const { id, doubts } = onlyText(letter([text(null, ''), text('mill.docx', 'The mill.')], [picture]), 'a.eml');
    expect(id).toBe('mill.docx');
    expect(doubts).toHaveLength(1);
  });

  it('has no warning where all was read', () => {
    expect(onlyText(letter([text(null, 'The mill is open.')]), 'a.eml').doubts).toEqual([]);
  });
});
