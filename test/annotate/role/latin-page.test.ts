import { describe, expect, test } from 'vitest';
import { contentOf } from './told.ts';

/** Kazakh in three of its Latin alphabets: a story with what its page puts around it, each line with whether it is content. */
type Page = readonly (readonly [line: string, isContent: boolean])[];

const PAGES: readonly Page[] = [
  [
    ['Basty bet / Qoğam', false],
    ['Omartada alğaşqy bal jinaldy', true],
    ['Foto: Talda auylynyñ äkimdigi', false],
    ['Omartaşylar bal jinap, böşkelerge quidy, dep xabarlady äkimdik.', true],
    ['Olardyñ fotosy jäne pikiri körmege qoiylğan jaña kitapqa endi.', true],
    ['Küzde jaña baldy järmeñkege aparady.', true],
    ['Tegter: bal, omarta', false],
    ['Bölisu', false],
    ['Barlyq quqyqtar qorğalğan', false],
  ],
  [
    ['Jańalyqtar', false],
    ['Omartada alǵashqy bal jınaldy', true],
    ['Avtor: Serik Talov', false],
    ['Omartashylar bal jınap, bóshkelerge quıdy, dep habarlady ákimdik.', true],
    ['Kúzde jańa baldy jármeńkege aparady, dedi ákim.', true],
    ['Taǵy oqyńyz: Taldada jańa dúken ashyldy', false],
    ['Jarnama', false],
  ],
];

describe('a page in Kazakh with Latin letters', () => {
  test.each(PAGES.map((page) => [page] as const))('has its story as content and no more: %j', (page) => {
    const lines = page.map(([line]) => line);
    const wanted = page.filter(([, isContent]) => isContent).map(([line]) => line);
    expect(contentOf(lines)).toEqual(wanted);
  });

  test('a page in another language with such letters is not read so', () => {
    const lines = ['Foto: köprü açıldı', 'Yeni köprü bu sabah açıldı ve trafik başladı.', 'Bölisu'];
    expect(contentOf(lines)).toContain('Bölisu');
  });
});
