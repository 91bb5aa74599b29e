import { describe, expect, it } from 'vitest';
import { hyphenEvidence, joinLines } from '../../../../src/read/document/pdf/hyphen.ts';

const NONE = hyphenEvidence([], false);

describe('a hyphen at a line end, where the document tells nothing else', () => {
  it.each([
    ['проект постановле-', 'ния принят', 'проект постановления принят'],
    ['облысының өңір-', 'лерінде', 'облысының өңірлерінде'],
    ['облыстық мекеме-', 'лер ашылды', 'облыстық мекемелер ашылды'],
    ['a new agree-', 'ment was signed', 'a new agreement was signed'],
  ])('breaks a word whose rest is only an ending: %s %s', (above, below, joined) => {
    expect(joinLines(above, below, NONE)).toBe(joined);
  });

  it.each([
    ['генеральный пресс-', 'секретарь', 'генеральный пресс-секретарь'],
    ['жан-', 'жақты келісім', 'жан-жақты келісім'],
    ['компания Telegram-', 'дан бас тартты', 'компания Telegram-дан бас тартты'],
    ['СҚО-', 'лар жиналды', 'СҚО-лар жиналды'],
    ['a long-', 'term plan', 'a long-term plan'],
  ])('belongs to a compound, or to an ending set off by it: %s %s', (above, below, joined) => {
    expect(joinLines(above, below, NONE)).toBe(joined);
  });
});
