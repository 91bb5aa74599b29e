import { describe, expect, it } from 'vitest';
import { personsOf } from '../../../src/annotate/role/byline.ts';
import { nameAndOutlet } from '../../../src/annotate/role/form/author.ts';
import { isTagged } from '../../../src/annotate/role/form/buttons.ts';
import { isSubscriptionIndex } from '../../../src/annotate/role/form/issue.ts';
import { listedBehind } from '../../../src/annotate/role/form/listed.ts';
import { isReadOn } from '../../../src/annotate/role/form/read-on.ts';
import { readPart } from '../../../src/annotate/role/part.ts';

/** So many words with capitals. */
const names = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Ab${at % 2 === 0 ? 'c' : 'd'}`).join(' ');

describe('the form of a line', () => {
  it.each([
    ['Tags: mills', true],
    ['Tags:a', true],
    ['Tags:', false],
    ['Теги: мельницы', true],
    ['Теги:', false],
  ])('of tags has something behind the label: %s', (text, is) => expect(isTagged(text)).toBe(is));

  it.each([
    [`Read more at ${names(15)}`, true],
    [`Read more at ${names(16)}`, false],
    [`Full text: ${names(15)}`, true],
    [`Full text: ${names(16)}`, false],
    ['Read the full story here', true],
    ['Read the full story', false],
    ['Полный текст', false],
  ])('that sends to another page names it in few words: %s', (text, is) => expect(isReadOn(text)).toBe(is));

  it.each([
    [`MORE: ${names(23)}`, 'list'],
    [`MORE: ${names(24)}`, undefined],
    [`${'Related stories'.padStart(40)}: ${names(3)}`, 'list'],
    [`${'Related stories'.padStart(41)}: ${names(3)}`, undefined],
    [`: ${names(3)}`, undefined],
  ])('of listed headlines has a short label and a headline: %s', (text, is) => expect(listedBehind(text)).toBe(is));

  it.each([
    ['Подписной индекс на весь год для всех читателей газеты из сёл, посёлков и города 65114', true],
    ['Подписной индекс на весь год для всех читателей газеты из дальних сёл, посёлков и города 65114', false],
  ])('of a subscription has few words: %s', (text, is) => expect(isSubscriptionIndex(readPart(text))).toBe(is));

  it.each([
    ['Martha Lind/AFP', 'AFP'],
    ['Martha Lind/ABCDEFGHIJKL', 'ABCDEFGHIJKL'],
    ['Martha Lind/ABCDEFGHIJKLM', undefined],
    ['Martha Lind/ABC DEF', undefined],
    ['Martha Lind/The (Post)', undefined],
  ])('of an author ends in an outlet: %s', (text, outlet) => expect(nameAndOutlet(text)?.[1]).toBe(outlet));

  it.each([
    ['Ann Reed', 'sure'],
    ['A.B. Reed', 'sure'],
    ['A.B. C.D.', 'likely'],
    ['A.B.C. D.', undefined],
    ['Qar Zor', undefined],
  ])('of a person is more than letters: %s', (text, person) => expect(personsOf(text)).toBe(person));
});
