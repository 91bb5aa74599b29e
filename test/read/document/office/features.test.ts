import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentReader, ExtractedText, Tracked } from '../../../../src/read/document/document.ts';
import { readDoc } from '../../../../src/read/document/office/doc/doc.ts';
import { readDocx } from '../../../../src/read/document/office/docx/docx.ts';
import { readOdt } from '../../../../src/read/document/office/odt/odt.ts';
import { readRtf } from '../../../../src/read/document/office/rtf/rtf.ts';
import { isFailure } from '../../../../src/read/failure.ts';
import { budgetOf } from '../budgets.ts';

const FOLDER = join(__dirname, '..', '..', '..', '..', 'fixtures', 'documents', 'office');
/** One document as LibreOffice writes it in four formats (scripts/office-documents.mjs). */
const WRITTEN: readonly (readonly [format: string, reader: DocumentReader])[] = [
  ['docx', readDocx],
  ['odt', readOdt],
  ['rtf', readRtf],
  ['doc', readDoc],
];
const bytesOf = (format: string): Buffer => readFileSync(join(FOLDER, `features.${format}`));

async function read(reader: DocumentReader, bytes: Uint8Array, tracked: Tracked = 'final'): Promise<ExtractedText> {
  const { own } = await reader(bytes, { name: 'features', tracked, budget: budgetOf(50_000_000) });
  if (own === null) throw new Error('an office document has a text');
  return own;
}

const LINES = [
  'Көпір ашылды',
  'Мост через Қарасу открыли утром[1]: 3,1 км² настила.',
  'Рабочие у моста',
  'Сообщает пресс-центр: из-за переправ ждали 5\u00a0лет — «долго»[2].',
  'Тел. 200-30-40',
  'Район\tДомов',
  'Центр (старый)\t1\u00a0510',
  '1. сначала',
  '2. потом',
  '- и ещё',
  'Конец.',
  'Справка: 27 домов.',
  '[1] По местному времени.',
  '[2] Отчёт за 2025 год.',
];

describe.each(WRITTEN)('one document as .%s', (format, reader) => {
  test('has the same text as in the other formats', async () => {
    const { text, warnings } = await read(reader, bytesOf(format));
    expect(text.split('\n').map((line) => line.replaceAll('\u00a0', ' '))).toEqual(
      LINES.map((line) => line.replaceAll('\u00a0', ' ')),
    );
    expect(warnings).toEqual([]);
  });

  test('says the same of its lines and of itself', async () => {
    const { marks, meta } = await read(reader, bytesOf(format));
    expect(marks).toEqual([
      { mark: 'title', from: 0, to: 1 },
      { mark: 'caption', from: 2, to: 3 },
      { mark: 'note', from: 12, to: 13 },
      { mark: 'note', from: 13, to: 14 },
    ]);
    expect({ ...meta, date: meta.date?.slice(0, 10) }).toEqual({
      title: 'Көпір ашылды',
      author: 'Анна Ким',
      date: '2026-05-20',
    });
  });

  test('was another before its changes', async () => {
    const { text } = await read(reader, bytesOf(format), 'original');
    expect(text).toContain('Мост через Қарасу закрыли утром[1]');
    expect(text).not.toContain('открыли');
  });

  test('that is damaged is refused, or read as far as it goes', async () => {
    const whole = bytesOf(format);
    const damaged = fc.oneof(
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }).map((changes) => {
        const copy = Buffer.from(whole);
        for (const [at, byte] of changes) copy[at] = byte;
        return copy;
      }),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        try {
          await read(reader, bytes);
        } catch (error) {
          if (!isFailure(error)) throw error;
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('an older Word document', () => {
  /** Where the flags of its header stand in the file. */
  const header = (bytes: Buffer): number => {
    let at = 512;
    while (bytes.readUInt16LE(at) !== 0xa5ec) at += 512;
    return at;
  };

  test('under a password is refused by that name', async () => {
    const bytes = bytesOf('doc');
    const flags = header(bytes) + 10;
    bytes.writeUInt16LE(bytes.readUInt16LE(flags) | 0x0100, flags);
    await expect(read(readDoc, bytes)).rejects.toMatchObject({ code: 'encrypted' });
  });

  test('of Word 95 is refused with what to do', async () => {
    const bytes = bytesOf('doc');
    bytes.writeUInt16LE(0x65, header(bytes) + 2);
    await expect(read(readDoc, bytes)).rejects.toThrow('newer format');
  });
});
