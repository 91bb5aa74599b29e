import { describe, expect, it } from 'vitest';
import { createViews, type WordView } from '../../../src/annotate/name/view.ts';
import { findBreaks } from '../../../src/language/breaks.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

function viewsOf(text: string): readonly WordView[] {
  const document = createDocument(text, createVocabulary());
  const viewOf = createViews(document, findBreaks(document));
  return Array.from({ length: document.words.count }, (_, word) => viewOf(word));
}

function openers(text: string): string {
  return viewsOf(text)
    .filter(({ sentenceStart }) => sentenceStart)
    .map(({ raw }) => raw)
    .join(' ');
}

describe('a word in its place', () => {
  it('opens a sentence after a full stop, but not after an initial or a label', () => {
    expect(openers('The fair is over. People left with J. Barlow.')).toBe('The People');
    expect(openers('Tenant: Olga Kim')).toBe('Tenant');
  });

  it('opens a sentence after the number of a list item and after a colon with a quotation mark', () => {
    expect(openers('1) Кіру тегін.\n2. Түсіруге болады.')).toBe('1 Кіру 2 Түсіруге');
    expect(openers('Он сказал: «Уходим завтра».')).toBe('Он Уходим');
  });

  it('has its capital from an English headline, not from a row of names', () => {
    expect(openers('Prices Rise Again in Spring')).toBe('Prices Rise Again in Spring');
    expect(openers('Anna Lee, John Smith, Olga Kim')).toBe('Anna');
    expect(openers('Цены Снова Растут Весной')).toBe('Цены');
  });

  it('is shouted in a line of capitals, not in a line of one acronym', () => {
    expect(viewsOf('ВХОД ТОЛЬКО ПО БИЛЕТАМ').every(({ shouted }) => shouted)).toBe(true);
    expect(viewsOf('МИД РК').some(({ shouted }) => shouted)).toBe(false);
    expect(viewsOf('Доклад МИД РК').some(({ shouted }) => shouted)).toBe(false);
  });

  it.each([
    ['The men went home. READ MORE ABOUT THE FERRY HERE. In June it sank.', 'READ MORE ABOUT THE FERRY HERE'],
    ['Лодка ушла. ЧИТАЙТЕ ТАКЖЕ О ПОЖАРЕ В ПОРТУ. В июне она утонула.', 'ЧИТАЙТЕ ТАКЖЕ О ПОЖАРЕ В ПОРТУ'],
    ['Қайық кетті. ПОРТТАҒЫ ӨРТ ТУРАЛЫ ТАҒЫ ОҚЫҢЫЗ. Маусымда ол батты.', 'ПОРТТАҒЫ ӨРТ ТУРАЛЫ ТАҒЫ ОҚЫҢЫЗ'],
    // a row of acronyms, a person and a firm in capitals
    ['The BBC NATO UNESCO WHO talks went on.', ''],
    ['Приехали МВД КНБ МЧС МЮ и все остальные.', ''],
    ['Директор РЯБОВ ГЛЕБ ПЕТРОВИЧ уехал.', ''],
    ['Дана ОМАРОВА мен ТОБЫЛ ТРАНС СЕРВИС ЖШС келді.', ''],
  ])('is shouted in a headline that runs on in a line: %s', (text, shouted) => {
    const words = viewsOf(text).filter((view) => view.shouted);
    expect(words.map(({ raw }) => raw).join(' ')).toBe(shouted);
  });

  it('tells how the text writes it where nothing asks for a capital', () => {
    const [first, ...more] = viewsOf('Barlow resigned. They had asked Barlow to stay for the fair. Fair is fair.');
    expect(first?.usually).toBe('capital');
    expect(more.find(({ raw }) => raw === 'Fair')?.usually).toBe('small');
    expect(viewsOf('Once only.')[0]?.usually).toBeUndefined();
  });
});
