import { describe, expect, it } from 'vitest';
import { createViews } from '../../../src/annotate/name/view.ts';
import { type NameEdit, nameChange } from '../../../src/explain/rule/name-change.ts';
import { findBreaks } from '../../../src/language/breaks.ts';
import { LANGUAGES, type LanguageCode } from '../../../src/language/language.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** The side of an edit that stands between `[` and `]`. */
function side(marked: string, language: LanguageCode): NameEdit {
  const [before = '', edited = '', after = ''] = marked.split(/[[\]]/);
  const document = createDocument(before + edited + after, createVocabulary());
  const wordsIn = (text: string): number => createDocument(text, createVocabulary()).words.count;
  const from = wordsIn(before);
  const languages = new Array<LanguageCode>(document.paragraphs.count).fill(language);
  return {
    side: { document, viewOf: createViews(document, findBreaks(document)), languages },
    from,
    to: from + wordsIn(edited),
  };
}

function change(a: string, b: string, language: LanguageCode = 'ru'): string | undefined {
  const [there, back] = [
    nameChange(side(a, language), side(b, language)),
    nameChange(side(b, language), side(a, language)),
  ];
  expect(back).toBe(there);
  return there;
}

describe('what an edit does to names', () => {
  it('initials that are opened are an abbreviation, in each of their edits', () => {
    expect(change('вчера [К.-]Ж. Токаев прибыл', 'вчера []Касым-Жомарт Токаев прибыл')).toBe('abbreviation');
    expect(change('вчера К.-[Ж]. Токаев прибыл', 'вчера [Касым-Жомарт] Токаев прибыл')).toBe('abbreviation');
    expect(change('yesterday J. [F]. Barlow left', 'yesterday [John] Barlow left', 'en')).toBe('abbreviation');
  });

  it('initials that disagree are another name', () => {
    expect(change('вчера А. [С]. Орлов прибыл', 'вчера А. [В]. Орлов прибыл')).toBe('name');
  });

  it('a first name put before its surname fills the name out', () => {
    expect(change('вчера [] Асылов прибыл', 'вчера [Берик] Асылов прибыл')).toBe('abbreviation');
  });

  it('a name put beside another one is new', () => {
    expect(change('они были в Астане [] на днях', 'они были в Астане [и Алматы] на днях')).toBe('name');
    expect(change('the day [] Kim replaced Lee', 'the day [Lee replaced] Kim', 'en')).toBe('name');
  });

  it('a title before the same name is wording, in the place of the first name too', () => {
    expect(change('met [Judge] Hartnell there', 'met [Justice] Hartnell there', 'en')).toBe('wording');
    expect(change('met [Prof.] Brown there', 'met [] Brown there', 'en')).toBe('wording');
    expect(change('met [Mr] Barlow there', 'met [Peter] Barlow there', 'en')).toBe('abbreviation');
    expect(change('met [Mr] Barlow there', 'met [Mary] Hartnell there', 'en')).toBe('name');
  });

  it('a country before a name belongs to the office right behind a title, and else is a name', () => {
    expect(change('ушёл министр обороны [США] Ллойд Остин вчера', 'ушёл министр обороны [] Ллойд Остин вчера')).toBe(
      'wording',
    );
    expect(change('ушёл министр, [США] Ллойд Остин вчера', 'ушёл министр, [] Ллойд Остин вчера')).toBe('name');
    expect(change('ушёл [США] Ллойд Остин вчера', 'ушёл [] Ллойд Остин вчера')).toBe('name');
    expect(change('[США] Ллойд Остин вчера ушёл', '[] Ллойд Остин вчера ушёл')).toBe('name');
  });

  it('the order of name and surname is wording', () => {
    expect(change('вчера [Асылов Берик] прибыл', 'вчера [Берик Асылов] прибыл')).toBe('wording');
  });

  it('edits without a name say nothing', () => {
    for (const language of LANGUAGES) expect(change('a [b] c', 'a [d e] c', language)).toBeUndefined();
    expect(change('вчера [очень рано] Асылов прибыл', 'вчера [] Асылов прибыл')).toBeUndefined();
  });
});
