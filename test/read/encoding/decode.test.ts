import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/read/encoding/decode.ts';
import { encodeOneByte, encodeUtf16, encodeUtf32, joined } from './code-page-bytes.ts';

const RELEASE =
  'Акимат города сообщил, что в новом учебном году откроются четыре школы. "Мы ждём всех детей", - сказал директор.\n' +
  'Съезд педагогов пройдёт в пятницу, 14 ноября, в 10:00.\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, encoding?: string) => decode(bytes, 'a.txt', encoding);
const refusal = (bytes: Uint8Array, encoding?: string): unknown => {
  try {
    return read(bytes, encoding);
  } catch (error) {
    return error;
  }
};

describe('a text is found in the encoding it was written in', () => {
  for (const page of ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic']) {
    it(`Russian in ${page}`, () => {
      expect(read(encodeOneByte(RELEASE, page))).toEqual({ text: RELEASE, encoding: page, doubts: [] });
    });
    it(`a single short line in ${page}`, () => {
      expect(read(encodeOneByte('Добрый вечер, город\n', page)).encoding).toBe(page);
    });
  }
  for (const page of ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5']) {
    it(`a shouted headline in ${page}`, () => {
      expect(read(encodeOneByte('ГЛАВНЫЕ НОВОСТИ ЭТОГО ДНЯ В СТОЛИЦЕ', page)).encoding).toBe(page);
    });
  }
  it('English with accents and typographic marks in windows-1252', () => {
    const bytes = joined(utf8('caf'), [0xe9], utf8(' '), [0x97], utf8(' don'), [0x92], utf8('t '), [0xa3], utf8('5'));
    expect(read(bytes)).toEqual({ text: 'café — don’t £5', encoding: 'windows-1252', doubts: [] });
  });
  for (const littleEndian of [true, false]) {
    const order = littleEndian ? 'le' : 'be';
    const mark = littleEndian ? [0xff, 0xfe] : [0xfe, 0xff];
    it(`UTF-16${order} without a byte order mark, told by its pattern`, () => {
      expect(read(encodeUtf16(RELEASE, littleEndian))).toMatchObject({ text: RELEASE, encoding: `utf-16${order}` });
      expect(read(encodeUtf16('Plain English.', littleEndian))).toMatchObject({ encoding: `utf-16${order}` });
    });
    it(`UTF-16${order} with a mark, which is dropped`, () => {
      const bytes = joined(mark, encodeUtf16('新闻稿', littleEndian));
      expect(read(bytes)).toMatchObject({ text: '新闻稿', encoding: `utf-16${order}` });
    });
    it(`UTF-32${order} with a mark`, () => {
      const bytes = encodeUtf32(`\uFEFF${RELEASE}😀`, littleEndian);
      expect(read(bytes)).toEqual({ text: `${RELEASE}😀`, encoding: `utf-32${order}`, doubts: [] });
    });
  }
  it('UTF-8 with a mark, of which only the first is dropped', () => {
    expect(read(utf8(`\uFEFF\uFEFFтекст`))).toEqual({ text: '\uFEFFтекст', encoding: 'utf-8', doubts: [] });
  });
  it('an empty text and a mark alone', () => {
    for (const bytes of [[], [0xef, 0xbb, 0xbf], [0xff, 0xfe]]) expect(read(Uint8Array.from(bytes)).text).toBe('');
  });
  it('spaces alone are UTF-8, though two of them are a dagger in UTF-16', () => {
    expect(read(utf8('      ')).encoding).toBe('utf-8');
  });
});

describe('decode(encode(t)) = t', () => {
  it('for every well-formed text in UTF-8, unless it passes for UTF-16 or binary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && !text.includes('\u0004') && !text.startsWith('\uFEFF'));
        expect(read(utf8(text)).text).toBe(text);
      }),
    );
  });
  it('for every well-formed text in UTF-16 and UTF-32 with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, littleEndian) => {
        fc.pre(text !== '' && !text.startsWith('\0'));
        expect(read(encodeUtf16(`\uFEFF${text}`, littleEndian)).text).toBe(text);
        expect(read(encodeUtf32(`\uFEFF${text}`, littleEndian)).text).toBe(text);
      }),
    );
  });
});

describe('a named encoding', () => {
  it('decodes what is not UTF-8', () => {
    expect(read(Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3), 'GBK')).toMatchObject({ text: '你好', encoding: 'gbk' });
  });
  it('gives way to valid UTF-8 and to a byte order mark', () => {
    expect(read(utf8('Привет'), 'windows-1251')).toMatchObject({ text: 'Привет', encoding: 'utf-8' });
    expect(read(encodeUtf16('\uFEFFПривет', true), 'koi8-r')).toMatchObject({ encoding: 'utf-16le' });
  });
  it('goes first when its bytes could pass for ASCII', () => {
    expect(read(encodeUtf16('новость', false), 'UTF-16BE').text).toBe('новость');
    expect(read(encodeUtf32('новость', true), 'utf-32').text).toBe('новость');
  });
  it('that nobody knows is a usage error with examples', () => {
    expect(refusal(utf8('x'), 'klingon')).toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/klingon.*utf-8/),
    });
  });
});

describe('what is no text is refused', () => {
  it('NUL outside UTF-16 and UTF-32', () => {
    expect(refusal(utf8('a\0b'))).toMatchObject({ code: 'binary', path: 'a.txt' });
    expect(refusal(new Uint8Array(5000))).toMatchObject({ code: 'binary' });
    expect(refusal(utf8('a\0b'), 'windows-1251')).toMatchObject({ code: 'binary' });
  });
  it('bytes full of control characters', () => {
    const bytes = Uint8Array.from({ length: 900 }, (_, at) => ((at * 89) % 255) + 1);
    expect(refusal(bytes)).toMatchObject({ code: 'binary' });
  });
  it('bytes that no known encoding gives a meaning', () => {
    const bytes = Uint8Array.from({ length: 600 }, (_, at) => 128 + ((at * at * 31 + at * 7) % 127));
    expect(refusal(bytes)).toMatchObject({ code: 'undecodable', message: expect.stringContaining('--encoding') });
  });
});

describe('doubtful readings are told', () => {
  it('a few broken bytes in UTF-8 become U+FFFD with a doubt', () => {
    const decoded = read(joined(utf8(RELEASE), [0xff, 0xc3, 0x28], utf8(RELEASE)));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text).toBe(`${RELEASE}\uFFFD\uFFFD(${RELEASE}`);
    expect(decoded.doubts).toEqual([{ kind: 'no-character', places: 2, encoding: 'utf-8' }]);
  });
  it('half a surrogate pair and an odd byte in UTF-16', () => {
    const decoded = read(joined(encodeUtf16('\uFEFFтекст \uD83D конец', true), [0x78]));
    expect(decoded.text).toBe('текст \uFFFD конец\uFFFD');
    expect(decoded.doubts).toHaveLength(1);
  });
  it('what is no code point in UTF-32', () => {
    expect(read(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0, 0, 0x11, 0, 0x42))).toEqual({
      text: 'A\uFFFD\uFFFD',
      encoding: 'utf-32le',
      doubts: [{ kind: 'no-character', places: 2, encoding: 'utf-32le' }],
    });
  });
  it('UTF-8 that was read as windows-1251 or windows-1252 and saved again', () => {
    for (const page of ['windows-1251', 'windows-1252']) {
      const twice = new TextDecoder(page).decode(utf8(RELEASE));
      expect(read(utf8(twice)).doubts).toEqual([{ kind: 'twice-encoded', as: page }]);
    }
  });
  it('but healthy Russian, Kazakh and English raise no doubt', () => {
    for (const text of [
      RELEASE,
      'Қала әкімдігі жаңа мектептер ашылатынын хабарлады.',
      'The city opens four new schools.',
    ]) {
      expect(read(utf8(text)).doubts).toEqual([]);
    }
  });
});
