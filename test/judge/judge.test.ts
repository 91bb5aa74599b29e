import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const RELEASE = [
  'The harbour board opened a new ferry line to the northern islands on Monday.',
  'Captain Ida Holm steered the first boat through fog, and the passengers sang.',
  'Tickets are sold on board; children travel free of charge until the autumn.',
  'Fishermen asked for a second pier because the old one is too short for two boats.',
  'The board will answer them after the summer, when the engineers have measured the sea bed.',
].join('\n');

/** A form filled in for one day. */
const bulletin = (day: number, warm: number, wind: number, water: number): string =>
  [
    `Weather in the harbour on ${day} May.`,
    `In the afternoon ${warm} degrees are expected at the quay.`,
    `The wind comes from the west at ${wind} metres a second.`,
    `The water of the inner bay has ${water} degrees.`,
  ].join('\n');

/** A standing warning with the day, the place and the wind of one case. */
const warning = (day: number, place: string, wind: number): string =>
  [
    'WIND WARNING',
    `On ${day} May winds of ${wind} metres a second are expected on the coast of ${place}.`,
    'Tie your boats to two rings and take the nets in. Keep away from the pier and the old trees.',
    'Ferries wait in the harbour until the flag is down. Ask the watch at 112 before you leave.',
  ].join('\n');

describe('a verdict', () => {
  it('is no copy for one warning for two places on two days, and one where the day was corrected', () => {
    expect(compare(warning(3, 'Hulm', 18), warning(9, 'Varde', 21)).verdict).toBe('same-form');
    expect(compare(warning(3, 'Hulm', 18), warning(4, 'Hulm', 18)).verdict).toBe('near-duplicate');
    expect(compare(warning(3, 'Hulm', 18), warning(3, 'Varde', 18)).verdict).toBe('near-duplicate');
  });

  it('is identical for equal texts and restyled where only style differs', () => {
    expect(compare(RELEASE, RELEASE).verdict).toBe('identical');
    expect(compare(RELEASE, RELEASE.replaceAll('. ', '.  ').toUpperCase()).verdict).toBe('restyled');
  });

  it('is near-duplicate for one release in two versions', () => {
    const { verdict, similarity } = compare(RELEASE, RELEASE.replace('northern', 'outer').replace('sang', 'laughed'));
    expect(verdict).toBe('near-duplicate');
    expect(similarity.score).toBeLessThan(1);
  });

  it('is partial for two paragraphs quoted in two places of another article', () => {
    const lines = RELEASE.split('\n');
    const article = [
      'Our reporter spent a wet day among people who wait, paint hulls and tell old stories.',
      lines[1],
      'Nobody minded the rain, least of all the gulls above the market stalls.',
      'At noon the brass band of the school played three marches and a waltz by request.',
      lines[3],
      'In the evening the lamps were lit and somebody brought hot soup in a milk can.',
    ].join('\n');
    expect(compare(RELEASE, article).verdict).toBe('partial');
  });

  it.each([
    ['The ferry E-22 goes to the islands again.', 'E-22', 'E-32'],
    ['Прибыл первый состав М-124 новой серии.', 'М-124', 'М-126'],
    ['Аралдарға қайтадан Е-22 паромы барады.', 'Е-22', 'Е-32'],
  ])(
    'is near-duplicate where one thing has another designation, not where it is another release: %s',
    (said, own, other) => {
      const text = `The harbour told its plans on Monday. ${said} Repairs of the old pier go on until June.`;
      expect(compare(text, text.replace(own, other)).verdict).toBe('near-duplicate');
      const release = text.replace(own, '1.0.8-deb7u2');
      expect(compare(release, release.replace('deb7u2', 'deb7u3')).verdict).toBe('same-form');
    },
  );

  it('is same-form for two days of one bulletin', () => {
    expect(compare(bulletin(3, 17, 4, 11), bulletin(4, 21, 9, 12)).verdict).toBe('same-form');
  });

  it('is shared-passage for one paragraph of background in two stories, and distinct below the wanted length', () => {
    const background =
      'The lighthouse was built of grey stone two centuries ago, burnt down twice, and was restored by the women of the village.';
    const one = [
      'A bakery won a prize for rye bread yesterday, and the queue reached the church.',
      'The baker thanked his aunt, who had kept the leaven alive through a long hard winter.',
      background,
      'He wants to open a second shop near the station before the holidays begin.',
      'Until then his cousin sells the loaves from a cart beside the town hall.',
    ].join('\n');
    const other = [
      'Divers found an anchor off the western reef and lifted it with two balloons.',
      'It may belong to a whaler that was lost with all hands in a famous storm.',
      background,
      'The museum will show the find as soon as the salt has been washed out.',
      'School classes are admitted every morning, families at the end of the week.',
    ].join('\n');
    expect(compare(one, other).verdict).toBe('shared-passage');
    expect(compare(one, other, { minPassage: 60 }).verdict).toBe('distinct');
  });

  it('is distinct for texts with nothing in common', () => {
    expect(compare(RELEASE, 'Шахматный клуб ищет новый зал.').verdict).toBe('distinct');
  });

  it('does not fall because abbreviations were opened', () => {
    const short =
      'МИД РК сообщил о встрече. Делегация РК посетила ООН. МИД РК ждёт ответа. Гости РК остались довольны.';
    const long = short
      .replace('МИД РК', 'Министерство иностранных дел РК')
      .replace('Гости РК', 'Гости Республики Казахстан')
      .replace('Делегация РК', 'Делегация Республики Казахстан');
    expect(compare(short, long).verdict).toBe('near-duplicate');
  });

  it('leaves the footers of channels aside', () => {
    const footer = '\nSubscribe to our channel: https://example.org/channel\nPhoto: Harbour board press office';
    const plain = compare(RELEASE, RELEASE.replace('fog', 'rain'));
    const framed = compare(RELEASE, RELEASE.replace('fog', 'rain') + footer);
    expect(framed.similarity.score).toBeCloseTo(plain.similarity.score, 10);
  });

  it('is not touched by ignored categories', () => {
    const a = bulletin(3, 17, 4, 11);
    const b = bulletin(4, 21, 9, 12);
    expect(compare(a, b, { ignore: ['number'] }).verdict).toBe('restyled');
  });
});

describe('why', () => {
  it('stands in the result only where it is asked for', () => {
    expect(compare(RELEASE, RELEASE).why).toBeUndefined();
    expect(compare(RELEASE, RELEASE, { why: true }).why?.verdict.rule).toBe('equal-texts');
  });

  it('tells the parts of score and verdict', () => {
    const { similarity, why } = compare(bulletin(3, 17, 4, 11), bulletin(4, 21, 9, 12), { why: true });
    expect(why).toMatchObject({
      figures: { kept: 0, replaced: 4 },
      score: similarity.score,
      verdict: { rule: 'same-frame', namesReplaced: 0 },
    });
    expect(why?.raw).toBeCloseTo((why?.amount.value ?? 0) * (why?.figures.value ?? 0), 12);
  });

  it('is near-duplicate where three words in ten were replaced, figures as often as words', () => {
    const report = [
      'The harbour board counted 418 boats in June, 37 more than a year before, and 12 of them were new.',
      'Most of them stayed for two nights and paid 24 euros; the marina earned 19600 euros with them.',
      'In July the board expects 450 boats, among them 60 that race for the cup of the 8 island towns.',
      'The second pier will be 140 metres long and cost 3 million, of which the county pays 70 percent.',
      'Work begins on 4 September and ends in 2027, when the old pier turns 95 and will be taken down.',
      'Until then boats of more than 15 metres must lie at the quay behind the market hall, where it is loud.',
    ].join('\n');
    const others = 'meadow carpet seldom violin quietly harvest lantern 77 kitchen drum winter saddle 31 orchard'.split(
      ' ',
    );
    let word = 0;
    const reworded = report.replace(/[a-z0-9]+/gi, (own) =>
      (word++ * 7) % 10 < 3 ? (others[word % others.length] as string) : own,
    );
    const { verdict, why } = compare(report, reworded, { why: true });
    expect(verdict).toBe('near-duplicate');
    expect(why?.amount.rewording.rate).toBeGreaterThan(0.2);
    expect(Math.max(...Object.values(why?.amount.containment ?? {}))).toBeLessThan(0.5);
  });

  it('is same-form where names stand in the place of figures', () => {
    const named = bulletin(3, 17, 4, 11)
      .replace('17 degrees', 'Oskar')
      .replace('4 metres', 'Ida')
      .replace('11', 'Holm');
    const { why } = compare(bulletin(3, 17, 4, 11), named, { why: true });
    expect(why?.figures.replaced).toBe(3);
  });

  it('does not hold it against an advertisement that its links count readers by another mark', () => {
    const offer = (mark: string): string =>
      `Last day to apply for the free course: [take the test](https://example.org/course?utm_source=news&erid=${mark}1)
which tells whether the work is for you, and [leave your name](https://example.org/course?erid=${mark}2).`;
    expect(compare(offer('Lj8K2'), offer('Pq7M4')).verdict).toBe('near-duplicate');
  });
});
