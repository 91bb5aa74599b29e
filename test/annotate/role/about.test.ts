import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith } from './told.ts';

describe('a body in a line that begins with what it is about', () => {
  test.each<[Language, string]>([
    ['en', 'About Mill Trust: it keeps six mills open to visitors.'],
    ['en', 'About MILL: it keeps six mills open to visitors.'],
    ['en', 'About the company: it keeps six mills open to visitors.'],
    ['ru', 'О фонде: он хранит шесть мельниц долины.'],
    ['ru', 'О компании «Мельница»: она хранит шесть мельниц долины.'],
    ['kk', '«Диірмен» қоры туралы: ол алты диірменді күтіп ұстайды.'],
  ])('%s: is told behind a colon: %s', (language, line) => {
    expect(contentOf(pageWith(language, 'end', [line]))).not.toContain(line);
  });

  test.each<[Language, string]>([
    ['en', 'About the weather: it will rain in the valley.'],
    ['en', 'About honey: it is sweet this year.'],
    ['ru', 'О погоде: в долине пойдёт дождь.'],
    ['ru', 'О мёде: он сладкий в этом году.'],
    ['kk', 'Ауа райы туралы: аңғарда жаңбыр жауады.'],
  ])('%s: is none where a thing stands in its place: %s', (language, line) => {
    const page = pageWith(language, 'end', [line]);
    expect(contentOf(page)).toEqual(page);
  });
});
