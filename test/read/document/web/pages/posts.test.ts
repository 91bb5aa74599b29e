import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../../src/read/document/web/html.ts';
import { budgetOf } from '../../budgets.ts';

const post = (number: number, words: string): string =>
  `<div class="tgme_widget_message js-widget_message" data-post="mill/${number}"><div class="tgme_widget_message_author"><a href="/mill"><span>Mill</span></a></div><a class="tgme_widget_message_reply"><div class="tgme_widget_message_text">an older post</div></a><div class="tgme_widget_message_text js-message_text">${words}</div><div class="tgme_widget_message_info"><span>1.2K</span> views <time datetime="2026-05-0${number}T09:30:00+00:00">09:30</time></div></div>`;

const read = (...posts: readonly string[]) =>
  readHtml(
    new TextEncoder().encode(
      `<!DOCTYPE html><html><head><title>Telegram: Contact @mill</title><meta property="og:title" content="Mill"></head><body>${posts.join('')}</body></html>`,
    ),
    { name: 'post.html', tracked: 'final', budget: budgetOf(1_000_000) },
  );

describe('a page of a channel', () => {
  it('with one post is its words, from the channel', async () => {
    const { own, parts } = await read(post(1, '<b>Мельница открыта</b><br><br>Она работала до 1957 года.'));
    expect(own?.text).toBe('Мельница открыта\nОна работала до 1957 года.');
    expect(own?.meta).toEqual({ date: '2026-05-01T09:30:00+00:00', source: 'Mill' });
    expect(parts).toEqual([]);
  });

  it('with several is a document a post', async () => {
    const { own, parts } = await read(post(1, 'Диірмен ашылды.'), post(2, 'The mill is open.'));
    expect(own).toBeNull();
    expect(parts.map((part) => [part.id, 'extracted' in part && part.extracted.text])).toEqual([
      ['1', 'Диірмен ашылды.'],
      ['2', 'The mill is open.'],
    ]);
  });

  it('that only speaks of one is read as any other', async () => {
    const { own } = await read('<h1>Post</h1><p class="tgme_widget">The mill is open, and so is its channel.</p>');
    expect(own?.text).toContain('The mill is open, and so is its channel.');
  });
});
