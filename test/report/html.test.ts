import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { html } from '../../src/report/html.ts';
import type { PairInput } from '../../src/report/told/input.ts';
import { UI_LANGUAGES } from '../../src/report/words/ui-language.ts';
import { wordsOf } from '../../src/report/words/words.ts';
import type { Category } from '../../src/terms/category.ts';
import { readSide, tagsOf } from './read-html.ts';
import { block, release, type SamplePart, sample } from './sample.ts';

const page = (input: PairInput, language: 'en' | 'ru' | 'kk' = 'en') =>
  [...html(input, { words: wordsOf(language) })].join('');

describe('the HTML report', () => {
  it('holds both texts, whole and in order', () => {
    const input = release();
    const made = page(input);
    expect(readSide(made, 'a')).toBe(input.textA);
    expect(readSide(made, 'b')).toBe(input.textB);
  });

  it('gives any two texts back when it is parsed', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '<b>',
        '&amp;',
        '"\'`',
        '\r\n',
        '\r',
        '\n\n',
        '\0',
        '\u202e',
        '\u00ad',
        '\ud800',
        '</script>',
        ' ',
      ),
    );
    const part: fc.Arbitrary<SamplePart> = fc.oneof(
      word,
      fc.tuple(word, word, fc.constantFrom<Category>('number', 'case', 'wording', 'blank-line', 'dateline')),
    );
    const line = fc.array(part, { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const input = sample(lines.map((parts) => block('edited', ...parts, '\n')));
        const made = page(input);
        expect(readSide(made, 'a')).toBe(input.textA);
        expect(readSide(made, 'b')).toBe(input.textB);
      }),
      { numRuns: 300 },
    );
  });

  it('names its style and script by hash in a policy that allows nothing else', () => {
    const made = page(release());
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(made)?.[1] ?? '';
    const hash = (tag: string) => {
      const source = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(made)?.[1] ?? '';
      return createHash('sha256').update(source).digest('base64');
    };
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('shows hostile texts and names as text only', () => {
    const hostile = `</script><img src=x onerror=alert(1)>" onmouseover="x' \`<!-- ]]> <style>`;
    const part: SamplePart = [`${hostile} one`, `${hostile} two`, 'wording', { note: hostile }];
    const plain = page(sample([block('edited', 'x', ['y', 'z', 'wording', { note: 'n' }], '\n')]));
    const made = page(sample([block('edited', 'x', part, '\n')], 'near-duplicate', [hostile, hostile]));
    const shape = (tags: readonly string[]) => tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
    expect(shape(tagsOf(made))).toEqual(shape(tagsOf(plain)));
  });

  it('has the same shape in every language', () => {
    const shape = (language: 'en' | 'ru' | 'kk') => tagsOf(page(release(), language)).length;
    expect(UI_LANGUAGES.map(shape)).toEqual(UI_LANGUAGES.map(() => shape('en')));
    expect(page(release(), 'kk')).toContain('<html lang="kk">');
  });

  it('names what came and went, and joins the ends of a move', () => {
    const made = page(release());
    expect(made).toContain('<p class="tag">added · dateline</p>');
    expect(made).toContain('<p class="tag">removed · signature</p>');
    expect(made).toContain('<p class="tag">added · photo credit</p>');
    expect(made).toContain('<p class="tag">removed</p>');
    expect(made).toContain('id="m1a" href="#m1b" data-l="moved to line 14"');
    expect(made).toContain('id="m1b" href="#m1a" data-l="moved from line 3"');
  });

  it('links every line of the table to a mark in the texts', () => {
    const made = page(release());
    const links = [...made.matchAll(/href="#(d[\d-]+)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(8);
    for (const id of links) expect(made).toContain(`id="${id}"`);
  });

  it('uses an id once', () => {
    const ids = [...page(release()).matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('folds long runs of unchanged paragraphs and keeps the ones beside a change open', () => {
    const same = Array.from({ length: 10 }, (_, n) => block('same', `line ${n}\n`));
    const made = page(sample([...same, block('edited', ['1', '2', 'number'], '\n'), ...same]));
    expect(made.match(/<details class="fold"><summary>9 unchanged paragraphs/g)?.length).toBe(2);
  });

  it('says that equal texts are equal', () => {
    expect(page(sample([block('same', 'One.\n')], 'identical'))).toContain('equal, character for character');
    expect(page(sample([], 'identical'))).toContain('equal, character for character');
  });

  it('marks only the gravest of very many differences and says so', () => {
    const parts = Array.from({ length: 10_500 }, (): SamplePart => ['a', 'b', 'wording']);
    const made = page(sample([block('edited', ...parts, ['1', '2', 'number'], '\n')]));
    expect(made).toContain('10501 differences found; the 10000 gravest are marked here.');
    expect(made).toContain('id="d10501"');
    expect(made).not.toContain('id="d10450"');
    expect(readSide(made, 'a')).toBe(`${'a'.repeat(10_500)}1\n`);
  });
});

describe('the HTML report of real comparisons', () => {
  it('gives both texts back, whatever was compared', () => {
    const sentence = fc.constantFrom(
      'The council approved the budget of 450 million on Monday.',
      'Mayor Anna Lee said: “We listened to residents”.',
      'Work on the riverside park starts in June, and volunteers are welcome.',
      'Министр не исключил второе чтение 15 марта.',
      'Фото: пресс-служба министерства',
      'Two members\u00a0voted against\u00ad it.',
    );
    const end = fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\r', '');
    const text = fc.array(fc.tuple(sentence, end), { maxLength: 8 }).map((all) => all.flat().join(''));
    fc.assert(
      fc.property(text, text, (textA, textB) => {
        const made = page({ comparison: compare(textA, textB), textA, textB });
        expect(readSide(made, 'a')).toBe(textA);
        expect(readSide(made, 'b')).toBe(textB);
      }),
      { numRuns: 150 },
    );
  });

  it('marks every difference that is not a blank line, and links to it', () => {
    const textA = 'One two three.\nThe council approved the budget of 450 million on Monday.\nPress office\n';
    const textB = 'One two three.\n\nThe Council approved the budget of 540 million on Monday, not Sunday.\n';
    const comparison = compare(textA, textB);
    const made = page({ comparison, textA, textB });
    comparison.differences.forEach(({ category }, index) => {
      if (category !== 'blank-line') expect(made).toContain(`data-d="${index + 1}" data-c="${category}"`);
    });
  });
});
