import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../src/language/breaks.ts';
import { createDocument, wordText } from '../../src/text/document.ts';
import { PARAGRAPH_BREAK, sentenceStarts } from '../../src/text/sentence.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';
import { anyText, proseLike } from '../arbitrary.ts';

const read = (text: string) => createDocument(text, createVocabulary());

/** The words with which sentences begin. */
function openers(text: string): readonly string[] {
  const document = read(text);
  return [...sentenceStarts(findBreaks(document)).slice(0, -1)].map((word) => wordText(document, word));
}

describe('sentences', () => {
  it.each([
    ['Мост открыт. Дорога закрыта.', ['Мост', 'Дорога']],
    ['Мост открыт! «Дорога закрыта?» Да…', ['Мост', 'Дорога', 'Да']],
    ['Доклад прочёл А. Б. Ли. Ему хлопали.', ['Доклад', 'Ему']],
    ['Дом стоит на ул. Абая. Там тихо.', ['Дом', 'Там']],
    ['Это было в 2025 г. Потом всё стихло.', ['Это', 'Потом']],
    ['Цена 5 тыс. тенге. Мало.', ['Цена', 'Мало']],
    ['Он ждал... и ушёл.', ['Он']],
    ['Mr. Hill spoke. No one left.', ['Mr', 'No']],
    ['Жиын өтті. Ол 3 ж. бұрын еді.', ['Жиын', 'Ол']],
    ['Рост 14.2 процента.\nДалее', ['Рост', 'Далее']],
    ['Мост открыли в среду.Дорогу закрыли.', ['Мост', 'Дорогу']],
    ['The bridge is open.Cars may pass!They do.', ['The', 'Cars', 'They']],
    ['Көпір ашылды.Жол жабылды.', ['Көпір', 'Жол']],
    ['Дом на ул.Абая и музей им.Сатпаева открыты.', ['Дом']],
    ['Такси заказали в Сервис.Такси, пишет example.org.', ['Такси']],
    ['Долг упал на 3,4 млрд. Доля растёт.', ['Долг', 'Доля']],
    ['Долг упал на 3,4 млрд руб. В мае он рос.', ['Долг', 'В']],
    ['Сбор составил 20 тыс. Это мало.', ['Сбор', 'Это']],
    ['Қарыз 3,4 млрд. Бұл аз.', ['Қарыз', 'Бұл']],
    ['Сбор составил 20 млн. USD и рос.', ['Сбор']],
    ['Много тыс. Рублей не нашли.', ['Много']],
    ['Мост открыт.&nbsp;Дорога закрыта.', ['Мост', 'Дорога']],
  ] as const)('of «%s» begin with the right words', (text, expected) => {
    expect(openers(text)).toEqual(expected);
  });

  it('begin with every paragraph, and the end of the text is a break', () => {
    fc.assert(
      fc.property(fc.oneof(proseLike(), anyText), (text) => {
        const document = read(text);
        const breaks = findBreaks(document);
        const { firstWord, count } = document.paragraphs;
        expect(breaks).toHaveLength(document.words.count + 1);
        for (let paragraph = 0; paragraph <= count; paragraph++)
          expect(breaks[firstWord[paragraph] as number]).toBe(PARAGRAPH_BREAK);
      }),
    );
  });

  it('cover all words in order', () => {
    fc.assert(
      fc.property(proseLike(), (text) => {
        const document = read(text);
        const starts = [...sentenceStarts(findBreaks(document))];
        expect(starts[0]).toBe(0);
        expect(starts.at(-1)).toBe(document.words.count);
        expect(starts).toEqual([...new Set(starts)].sort((x, y) => x - y));
      }),
    );
  });
});
