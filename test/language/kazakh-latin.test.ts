import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { kazakhAlphabetOf } from '../../src/language/kk/latin-text.ts';
import { fingerprintsOf } from '../../src/similarity/fingerprint.ts';

const CYRILLIC =
  'Айлақ басшылығы жаңа паромды күзде суға түсіреді. Кеме аралдарға күн сайын екі рет барады деп хабарлады басшы.';
const BY_ALPHABET = {
  apostrophes:
    "Ai'laq basshylyg'y jan'a paromdy ku'zde sy'g'a tu'siredi. Keme araldarg'a ku'n sai'yn eki ret barady dep habarlady basshy.",
  digraphs:
    'Ailaq basshylyghy zhanga paromdy kuezde swgha tuesiredi. Keme araldargha kuen saiyn eki ret barady dep habarlady basshy.',
  acutes:
    'Aılaq basshylyǵy jańa paromdy kúzde sýǵa túsiredi. Keme araldarǵa kún saıyn eki ret barady dep habarlady basshy.',
  common:
    'Aylaq basşılığı jaŋa paromdı küzde swğa tüsiredi. Keme araldarğa kün sayın eki ret baradı dep habarladı basşı.',
  diaereses:
    'Ailaq basşylyğy jaña paromdy küzde suğa tüsıredı. Keme araldarğa kün saiyn ekı ret barady dep habarlady basşy.',
} as const;

const categoriesOf = (a: string, b: string, options = {}): ReadonlySet<string> =>
  new Set(compare(a, b, options).differences.map(({ category }) => category));

describe('Kazakh in two alphabets', () => {
  it.each(Object.entries(BY_ALPHABET))('is known by itself and told as script: %s', (alphabet, latin) => {
    expect(kazakhAlphabetOf(latin)).toBe(alphabet);
    for (const [a, b] of [
      [CYRILLIC, latin],
      [latin, CYRILLIC],
    ] as const) {
      expect(compare(a, b).verdict).toBe('restyled');
      expect(categoriesOf(a, b)).toEqual(new Set(['script']));
    }
  });

  it('is another text with transliterate off', () => {
    expect(compare(CYRILLIC, BY_ALPHABET.acutes, { transliterate: false }).verdict).toBe('distinct');
  });

  it('is known in a headline by the words of the other text', () => {
    expect(compare('Жаңа паром күзде суға түседі', 'Jańa parom kúzde sýǵa túsedi').verdict).toBe('restyled');
  });

  /** A story in Cyrillic letters with a headline and a closing paragraph. */
  const story = (headline: string, closing: string): string =>
    `${headline}\n\nЖағада ескі айлақ қайта ашылды. Оны жүз жұмысшы күзге дейін жөндеді.\n\n${closing}`;
  const HEADLINE = 'Жаңа айлақ кеме қабылдады';
  const CLOSING = 'Кеме ертең таңда аттанады. Жолаушыларға кешікпеуге кеңес берілді. Бүгін Мұзайдында ауа райы жылы.';

  it.each([
    ['Jaña ailaq keme qabyldady', CLOSING],
    ['Jańa aılaq keme qabyldady', CLOSING],
    [HEADLINE, 'Keme erteñ tañda attanady. Jolauşylarğa keşıkpeuge keñes berıldı. Bügın Mūzaidynda aua raiy jyly.'],
    [HEADLINE, 'Keme erteń tańda attanady. Jolaýshylarǵa keshikpeýge keńes berildi. Búgin Muzaıdynda aýa raıy jyly.'],
    [
      'Jaña ailaq keme qabyldady',
      'Keme erteñ tañda attanady. Jolauşylarğa keşıkpeuge keñes berıldı. Bügın Mūzaidynda aua raiy jyly.',
    ],
  ])('is known in one line of a text in Cyrillic: %s / %s', (headline, closing) => {
    const [a, b] = [story(HEADLINE, CLOSING), story(headline, closing)];
    expect(compare(a, b).verdict).toBe('restyled');
    expect(categoriesOf(a, b)).toEqual(new Set(['script']));
    expect(categoriesOf(b, a)).toEqual(new Set(['script']));
  });

  it.each([
    ['negation', 'Keme erteñ tañda attanady. Jolauşylarğa keşıguge keñes berıldı. Bügın Mūzaidynda aua raiy jyly.'],
    ['name', 'Keme erteñ tañda attanady. Jolauşylarğa keşıkpeuge keñes berıldı. Bügın Költabanda aua raiy jyly.'],
    ['sense', 'Keme erteñ tañda attanady. Jolauşylarğa keşıkpeuge keñes berıldı. Bügın Mūzaidynda aua raiy suyq.'],
  ])('has its changes in such a line: %s', (category, closing) => {
    expect(categoriesOf(story(HEADLINE, CLOSING), story(HEADLINE, closing))).toContain(category);
  });

  it.each([
    'Samsung Galaxy Ultra Note',
    'The new pier took its first ship in autumn.',
    'Yangi iskala kuzda kema qabul qildi va ochildi.',
  ])('is none in another language: %s', (line) => {
    expect(categoriesOf(story(HEADLINE, CLOSING), story(line, CLOSING))).not.toContain('script');
  });

  it('still has its changes: a figure, a negation', () => {
    const latin = BY_ALPHABET.acutes;
    expect(categoriesOf(`${CYRILLIC} Билет 300 теңге.`, `${latin} Bılet 500 teńge.`)).toContain('number');
    expect(categoriesOf(`${CYRILLIC} Ескі кеме сатылады.`, `${latin} Eski keme satylmaıdy.`)).toContain('negation');
  });

  it('has capitals as other texts have, whatever became of their dots', () => {
    expect(
      categoriesOf(
        'AILAQTYŃ JAŃA KEMESİ KÚZDE KELEDI. Ony jurt kútti.',
        'Aılaqtyń jańa kemesi kúzde keledi. Ony jurt kútti.',
      ),
    ).toEqual(new Set(['case']));
  });

  it('shares fingerprints, so that an archive finds it', () => {
    const own = new Set(fingerprintsOf(CYRILLIC).hash);
    const found = [...fingerprintsOf(BY_ALPHABET.acutes).hash].filter((hash) => own.has(hash));
    expect(found.length).toBeGreaterThan(own.size / 2);
  });
});

describe('other languages in Latin letters', () => {
  it.each([
    [
      'Uzbek',
      'Port rahbariyati yangi paromni kuzda suvga tushiradi. Kema orollarga har kuni ikki marta qatnaydi, dedi rahbar.',
    ],
    [
      'Turkish',
      'Liman yönetimi yeni feribotu sonbaharda suya indirecek. Gemi adalara her gün iki kez gidecek, dedi müdür.',
    ],
    [
      'Karakalpak',
      'Port basshılıǵı jańa paromdı gúzde suwǵa túsiredi hám keme atawlarǵa kún sayın baradı, dedi basshı menen xızmetker.',
    ],
    ['Tatar', 'Port җitäkçelege yaña paromnı közen suğa töşerä häm ul utrawlarğa kön sayın bara, dip belderde.'],
    ['English', 'The harbour board will launch the new ferry in autumn. The boat sails to the islands twice a day.'],
  ])('%s is no Kazakh', (_, text) => {
    expect(kazakhAlphabetOf(text)).toBeUndefined();
    expect(categoriesOf(CYRILLIC, text)).not.toContain('script');
  });

  it('a brand in Latin letters inside a Cyrillic text stays what it is', () => {
    expect(categoriesOf(`${CYRILLIC} Оны Quay Line жасады.`, `${CYRILLIC} Оны Bay Line жасады.`)).toEqual(
      new Set(['name']),
    );
  });
});
