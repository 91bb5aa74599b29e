import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith } from './told.ts';

describe('rows of prices and of the weather', () => {
  test.each<[Language, readonly string[]]>([
    ['ru', ['Индекс KASE: 4 812,3 (+0,4 %)', 'Brent 83,12 −0,7 %', 'Золото 2 411,5 +1,1 %']],
    ['ru', ['Погода: Долинка −7 °C, Верхний Яр −9 °C']],
    ['ru', ['Долинка: +12…+14 °C; Верхний Яр: +9…+11 °C']],
    ['ru', ['Курсы валют на 4 мая: доллар — 512,3 тенге, евро — 556,1 тенге']],
    ['kk', ['KASE индексі 4 812 +0,3%', 'Мұнай Brent 83,1 −0,5%']],
    ['kk', ['Ауа райы: Талды +3 °C, Сарыөзек −1 °C']],
    ['en', ['Dow 39,112.2 −0.4% Nasdaq 16,001.3 +0.2%', 'Gold 2,411.5 +1.1%']],
    ['en', ['Weather: Dale 9°C, Low Fell 7°C']],
  ])('%s: are no content: %j', (language, lines) => {
    const page = pageWith(language, 'end', lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, readonly string[]]>([
    ['ru', ['Сбор мёда 4 812,3 +0,4 %']],
    ['ru', ['Золото подорожало до 2 411,5 доллара, +1,1 % за день.']],
    ['ru', ['Погода: в Долинке похолодает до −7 °C, в Верхнем Яре до −9 °C.']],
    ['ru', ['Курс на сегодня: доллар вырос до 512,3 тенге, евро до 556,1 тенге.']],
    ['kk', ['Бал жинау 4 812 +0,4%']],
    ['kk', ['Талдыда ауа +3 °C-қа дейін, Сарыөзекте −1 °C-қа дейін салқындайды.']],
    ['en', ['Honey taken 4,812 +3.1%']],
    ['en', ['Dale had 9°C on Monday and Low Fell had 7°C.']],
  ])('%s: what looks alike is content: %j', (language, lines) => {
    const page = pageWith(language, 'end', lines);
    expect(contentOf(page)).toEqual(page);
  });
});
