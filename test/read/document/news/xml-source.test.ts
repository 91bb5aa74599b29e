import { describe, expect, test } from 'vitest';
import { xmlSource } from '../../../../src/read/document/news/xml-source.ts';

const options = { name: 'a.xml', encoding: undefined };
const BODY = '<a>Қала мен дала, мост и город</a>';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
/** Cyrillic of windows-1251 as bytes; ASCII stays. */
const cp1251 = (text: string) =>
  Uint8Array.from(
    [...text].map((letter) => (letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))),
  );

describe('the characters of an XML file', () => {
  test('UTF-8 with and without a mark', () => {
    expect(xmlSource(Buffer.from(BODY), options)).toBe(BODY);
    expect(xmlSource(Buffer.from(`\uFEFF${BODY}`), options)).toBe(BODY);
  });

  test('UTF-16 with a mark and without', () => {
    expect(xmlSource(utf16(`\uFEFF${BODY}`), options)).toBe(BODY);
    const declared = `<?xml version="1.0" encoding="utf-16"?>${BODY}`;
    expect(xmlSource(utf16(declared), options)).toBe(declared);
  });

  test('the encoding that is declared', () => {
    const declared = '<?xml version="1.0" encoding="windows-1251"?><a>Мост открыли утром</a>';
    expect(xmlSource(cp1251(declared), options)).toBe(declared);
  });

  test('a declaration that a server has made untrue is not believed', () => {
    const declared = `<?xml version="1.0" encoding="windows-1251"?>${BODY}`;
    expect(xmlSource(Buffer.from(declared), options)).toBe(declared);
    const wide = `<?xml version="1.0" encoding="utf-16"?>${BODY}`;
    expect(xmlSource(Buffer.from(wide), options)).toBe(wide);
  });

  test('the encoding that the user names where none is declared', () => {
    expect(xmlSource(cp1251('<a>Мост</a>'), { name: 'a.xml', encoding: 'windows-1251' })).toBe('<a>Мост</a>');
  });
});

describe('a document type', () => {
  test('is left out with all that it declares', () => {
    expect(xmlSource(Buffer.from('<?xml version="1.0"?><!DOCTYPE a SYSTEM "a.dtd"><a/>'), options)).toBe(
      '<?xml version="1.0"?><a/>',
    );
    const subset = '<!DOCTYPE a [ <!ENTITY x "<b>]</b>"> <!ENTITY y "z"> ]  ><a>&x;</a>';
    expect(xmlSource(Buffer.from(subset), options)).toBe('<a>&x;</a>');
  });

  test('that never ends takes nothing along', () => {
    expect(xmlSource(Buffer.from('<!DOCTYPE a [ <!ENTITY x "y"> <a>words</a>'), options)).toContain('<a>words</a>');
  });
});
