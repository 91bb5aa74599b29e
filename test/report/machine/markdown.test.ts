import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/report/escape/markdown.ts';
import { markdown } from '../../../src/report/machine/markdown.ts';
import { en } from '../../../src/report/words/en.ts';
import { wordsOf } from '../../../src/report/words/words.ts';
import { block, release, type SamplePart, sample } from '../sample.ts';

describe('the Markdown report', () => {
  it('tells the verdict, the facts and what matters, and folds the rest', () => {
    expect(markdown(release(), { words: en })).toMatchInlineSnapshot(`
      "### near-duplicate · score 0.97

      **A** a.txt → **B** b.txt  
      One release in two versions.

      - 12 of 14 paragraphs reused: 7 unchanged, 2 cosmetic only, 2 edited, 2 moved · 2 removed: 1 paragraph, 1 signature · 2 added: 1 dateline, 1 photo credit
      - 99 % of A stands in B, 90 % of B in A · resemblance 87 % (3-word shingles)
      - **4 figures, names, negations or senses changed.**

      **facts changed (4)**

      | Change | A | B |
      |---|---|---|
      | **number · sum**<br>1 → 3 | The Council approved a budget of <b>450</b> million tenge for schools. | The council approved a budget of <b>540</b> million tenge for schools and clinics. |
      | **negation**<br>→ 13<br>inside a quotation | The mayor ‸ruled out a second reading, said Asylov. | The mayor <b>not</b> ruled out a second reading, said Saparov. |
      | **name**<br>11 → 13<br>changed places | The mayor ruled out a second reading, said <b>Asylov</b>. | …mayor not ruled out a second reading, said <b>Saparov</b>. |
      | **number · date**<br>1 → 1 | Work on the riverside park starts in <b>June</b>. Volunteers are welcome. | Work on the riverside park starts in <b>July</b>. Volunteers are welcome. |

      **added and removed (1)**

      | Change | A | B |
      |---|---|---|
      | **deleted**<br>13 → | Two members voted against. | — |

      <details><summary>edited wording (1)</summary>

      | Change | A | B |
      |---|---|---|
      | **wording**<br>1 → 3 | …approved a budget of 450 million tenge for <b>schools</b>. | …approved a budget of 540 million tenge for <b>schools and clinics</b>. |

      </details>

      **moved (1)**

      | Change | A | B |
      |---|---|---|
      | **moved**<br>3 → 14 | Work on the riverside park starts in June. Volunteers are welcome. | Work on the riverside park starts in July. Volunteers are welcome. |

      <details><summary>boilerplate (3)</summary>

      | Change | A | B |
      |---|---|---|
      | **dateline**<br>→ 1 | — | Almaty, 12 March 2026. |
      | **signature**<br>14 → | Press office of the council | — |
      | **photo credit**<br>→ 16 | — | Photo: press office |

      </details>

      **worth a second look (1)**

      | Change | A | B |
      |---|---|---|
      | **look-alike letter**<br>12 → 15<br>U+0065 → U+0435 | The full text is on the <b>website</b> of the council. | The full text is on the <b>wеbsite</b> of the council. |

      cosmetic: 1 case · 2 quotes · 1 blank line · 1 look-alike letter
      "
    `);
  });

  it('speaks the language that was asked for', () => {
    expect(markdown(release(), { words: wordsOf('ru') })).toContain('### почти дубликат · оценка 0,97');
    expect(markdown(release(), { words: wordsOf('kk') })).toContain('### көшірме дерлік · баға 0,97');
  });

  it('fits into one comment whatever the texts are', () => {
    const parts = (category: 'number' | 'wording' | 'inserted' | 'dateline'): SamplePart[] =>
      Array.from({ length: 60 }, (): SamplePart => ['|'.repeat(900), '@'.repeat(900), category]);
    const all = [...parts('number'), ...parts('inserted'), ...parts('dateline'), ...parts('wording')];
    const made = markdown(sample([block('edited', ...all, '\n')]), { words: en });
    expect(made.length).toBeLessThan(65_536);
    expect(made).toContain('and 50 more');
  });

  it('keeps hostile text inside its cell', () => {
    const hostile = 'x | y\n\n# head\n- [link](http://e.org) @team #12 GH-7 `code` **b** <img> </details> $x$ :tada:';
    const made = markdown(
      sample([block('edited', [hostile, 'z', 'wording', { note: hostile }], '\n')], 'partial', [hostile, 'b']),
      { words: en },
    );
    expect(made.match(/^\|/gm)?.length).toBe(3);
    const plain = made.replace(/&#?\w+;/g, '\u00b7');
    expect(plain).not.toMatch(/\[link|\]\(|@team|#12|GH-7|`|<img|:tada|:\/\//);
    expect(made.match(/<\/details>/g)?.length).toBe(1);
  });
});

describe('escaping for Markdown', () => {
  it.each([
    ['a|b', 'a&#124;b'],
    ['*b* _i_ ~s~', '&#42;b&#42; &#95;i&#95; &#126;s&#126;'],
    ['@team', '@&#8203;team'],
    ['#12', '&#35;&#8203;12'],
    ['www.e.org', 'www&#8203;.e.org'],
    ['a\r\n\nb', 'a b'],
    ['&#42;', '&amp;&#35;&#8203;42;'],
    ['\u202e', '‹U+202E›'],
    ['Касым-Жомарт, 12 %', 'Касым-Жомарт, 12 %'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves no sign that structures Markdown or HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeMarkdown(text).replace(/&#?\w+;/g, '')).not.toMatch(/[\\*_[\]{}#!|~^$<>&"'`\n\r]/);
      }),
    );
  });
});
