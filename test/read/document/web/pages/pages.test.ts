import { describe, expect, it } from 'vitest';
import { ENGLISH } from './english.ts';
import { KAZAKH } from './kazakh.ts';
import { MODERN } from './modern.ts';
import { OLDER } from './older.ts';
import { PORTALS } from './portals.ts';
import { RUSSIAN } from './russian.ts';
import { readPage, score } from './score.ts';
import { SITES } from './sites.ts';
import { truthOf } from './story.ts';
import { UNSEEN } from './unseen.ts';
import { VARIOUS } from './various.ts';

/** Shares of words: of the story that is found, and of what is found that is the story. */
const FOUND = 0.99;
const TRUE = 0.97;
/** Of pages in layouts that were written after the rules, the share that must be read that well. */
const UNSEEN_SHARE = 0.8;
const STORIES = [RUSSIAN, KAZAKH, ENGLISH];

const pages = Object.entries({ ...MODERN, ...PORTALS, ...OLDER, ...VARIOUS, ...SITES }).flatMap(([name, layout]) =>
  STORIES.map((story) => ({ name, language: story.language, layout, story })),
);

describe('the story of a page', () => {
  it.each(pages)('is found whole and alone: $name, $language', async ({ layout, story }) => {
    const { found, isTrue, missing, extra } = await score(layout, story);
    expect({ missing, isFound: found >= FOUND }).toEqual({ missing: [], isFound: true });
    expect({ extra: extra.length, isTrue: isTrue >= TRUE }).toEqual({ extra: extra.length, isTrue: true });
  });

  it('is found in layouts that were written after the rules', async () => {
    const scores = await Promise.all(
      Object.values(UNSEEN).flatMap((layout) => STORIES.map((story) => score(layout, story))),
    );
    const good = scores.filter(({ found, isTrue }) => found >= FOUND && isTrue >= TRUE);
    expect(good.length / scores.length).toBeGreaterThanOrEqual(UNSEEN_SHARE);
    for (const { found } of scores) expect(found).toBeGreaterThanOrEqual(FOUND);
  });

  it('has its lines in order, a paragraph each', async () => {
    const { text } = await readPage(MODERN.blogEngine(RUSSIAN));
    expect(text).toBe(truthOf(RUSSIAN));
  });

  it('has whose a picture is, and not whose the page is', async () => {
    const picture = `<figure><img src="1.jpg"><span class="x-Copyright">A. Berg, Northcape Courier</span><figcaption>The pier</figcaption></figure>`;
    const page = MODERN.blogEngine(ENGLISH).replace(ENGLISH.lead, `${ENGLISH.lead}</p>${picture}<p>`);
    const { text, marks } = await readPage(page);
    const line = text.split('\n').indexOf('A. Berg, Northcape Courier');
    expect(marks).toContainEqual({ mark: 'credit', from: line, to: line + 1 });
    expect(text).not.toContain(ENGLISH.words.rights);
  });

  it('has the author with an address as a byline, and no call to report mistakes', async () => {
    const below = '<p>Tom Radley, tom@courier.example</p><p>Mistake? Mark it and press Ctrl+Enter</p>';
    const { text, marks } = await readPage(SITES.fields(ENGLISH).replace('<p><a href="/f', `${below}<p><a href="/f`));
    const line = text.split('\n').indexOf('Tom Radley, tom@courier.example');
    expect(marks).toContainEqual({ mark: 'byline', from: line, to: line + 1 });
    expect(text).not.toContain('Ctrl');
  });

  it('has its title and captions marked', async () => {
    const { text, marks } = await readPage(MODERN.blogEngine(RUSSIAN));
    const lines = text.split('\n');
    expect(marks.map(({ mark, from }) => [mark, lines[from]])).toEqual([
      ['title', RUSSIAN.title],
      ['caption', 'Рабочие наносят разметку на новом мосту'],
    ]);
  });

  it.each(['blogEngine', 'broadcaster'] as const)('comes with what the page says of it: %s', async (name) => {
    const { meta } = await readPage(MODERN[name](ENGLISH));
    expect(meta).toMatchObject({ title: ENGLISH.title, date: ENGLISH.date, source: ENGLISH.words.site });
  });
});
