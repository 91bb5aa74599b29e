import { describe, expect, test } from 'vitest';
import { withoutMarkup } from '../../../src/read/collection/markup.ts';

describe('a text that is clearly HTML', () => {
  test.each([
    ['<p>Мост открыт.</p><p>Проезд свободен.</p>', 'Мост открыт.\nПроезд свободен.'],
    ['<b>Көпір</b> ашылды<br>Жол бос', 'Көпір ашылды\nЖол бос'],
    ['Lead without a tag.<br/><br/>Second&nbsp;line.<br/>', 'Lead without a tag.\nSecond\u00a0line.'],
    ['  <!-- wp:paragraph --><p>From a content system.</p>', 'From a content system.'],
  ])('is what a page shows of it: %s', (html, shown) => {
    expect(withoutMarkup(html)).toBe(shown);
  });
});

describe('a text that speaks of a tag or uses its signs', () => {
  test.each([
    'Тег <p> открывает абзац, а </p> закрывает его.',
    'If a < b and c > d, then b<c.',
    'Mail to Ann <ann@orlo.example> or <desk>.',
    '<Untitled> is what the file was called.',
    '',
  ])('stays as it is: %s', (text) => {
    expect(withoutMarkup(text)).toBe(text);
  });
});
