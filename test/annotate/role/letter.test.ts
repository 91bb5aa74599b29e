import { describe, expect, test } from 'vitest';
import { createSide } from '../../../src/annotate/annotated.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';
import { contentOf, type Language, pageWith, STORIES } from './told.ts';

describe('the head of an e-mail', () => {
  test.each<[Language, readonly string[]]>([
    ['en', ['From: hive@valley.example', 'To: desk@courier.example', 'Subject: First honey', 'Date: 3 May 2031']],
    ['en', ['From: Valley Press Office', 'Sent: Saturday, 3 May 2031 10:04', 'Subject: First honey']],
    ['en', ['---------- Forwarded message ----------', 'From: hive@valley.example', 'Cc: Ann Field']],
    ['ru', ['От: paseka@dolina.example', 'Кому: редакции', 'Тема: Первый мёд', 'Дата: 3 мая 2031 г.']],
    ['ru', ['От кого: Пасека «Долина»', 'Тема: Первый мёд']],
    ['kk', ['Кімнен: omarta@angar.example', 'Кімге: редакцияға', 'Тақырып: Алғашқы бал', 'Күні: 03.05.2031']],
  ])('%s: is no part of the story: %j', (language, lines) => {
    expect(contentOf(pageWith(language, 'top', lines))).toEqual(STORIES[language]);
  });

  test.each<[Language, readonly string[]]>([
    ['en', ['Subject: bees and their flowers', 'From: the valley to the hills']],
    ['ru', ['Тема: пчёлы и их цветы', 'Место: от долины до холмов']],
    ['kk', ['Тақырып: ара мен гүлдері', 'Орны: аңғардан төбеге дейін']],
  ])('%s: is told by its place, not by labels within a story: %j', (language, lines) => {
    expect(contentOf(pageWith(language, 'mid', lines))).toEqual(pageWith(language, 'mid', lines));
  });

  test.each<[Language, string, string]>([
    ['en', 'From: hive@valley.example', 'Subject: First honey taken'],
    ['ru', 'От: paseka@dolina.example', 'Тема: Первый мёд собран'],
    ['kk', 'Кімнен: omarta@angar.example', 'Тақырып: Алғашқы бал жиналды'],
  ])('%s: leaves the subject where a letter has no other headline', (language, from, subject) => {
    const lines = [from, subject, '', ...STORIES[language].slice(1)];
    const side = createSide(createDocument(lines.join('\n'), createVocabulary()), 'auto');
    const { text, words } = side.document;
    const told = side.rolePieces.map((own) => text.slice(words.start[own.from], words.end[own.to - 1]));
    expect(told).toEqual([from, subject.split(':')[0]]);
  });
});

describe('the close of an e-mail', () => {
  test.each<[Language, readonly string[]]>([
    ['en', ['--', 'The Valley Courier', 'You are receiving this letter because you asked for it.', 'Unsubscribe']],
    ['en', ['To unsubscribe, answer this letter.']],
    ['ru', ['--', 'Редакция «Долины»', 'Вы получили это письмо, потому что подписаны на рассылку.']],
    ['ru', ['Чтобы отписаться от рассылки, ответьте на это письмо.']],
    ['kk', ['--', '«Аңғар» редакциясы', 'Сіз бұл хатты таратылымға жазылғандықтан алдыңыз.']],
    ['kk', ['Таратылымнан бас тарту үшін осы хатқа жауап беріңіз.']],
  ])('%s: is no part of the story: %j', (language, lines) => {
    expect(contentOf(pageWith(language, 'end', lines))).toEqual(STORIES[language]);
  });

  test.each<[Language, readonly string[]]>([
    ['en', ['The keepers received this letter because the valley wrote to them.']],
    [
      'en',
      [
        '--',
        'A second apiary will open in the hills when the road is dry, and the bees of the first one will be carried there in the night by everybody who has a cart.',
      ],
    ],
    ['ru', ['Пасечники получили это письмо, потому что им написала долина.']],
    ['kk', ['Омарташылар бұл хатты аңғар тұрғындарына жіберді.']],
  ])('%s: is told by its words and its length: %j', (language, lines) => {
    expect(contentOf(pageWith(language, 'end', lines))).toEqual(pageWith(language, 'end', lines));
  });
});
