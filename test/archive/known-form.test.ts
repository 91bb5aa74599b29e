import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactVerify } from '../../src/archive/exact.ts';
import { createKnownForm } from '../../src/archive/known-form.ts';
import { scanCollection } from '../../src/archive/scan.ts';
import { collectionOf } from '../../src/archive/search/collection.ts';
import { isCopy } from '../../src/archive/verify.ts';
import { createJudge } from '../../src/compare.ts';
import { FINGERPRINT_SETTINGS, fingerprintsOf } from '../../src/similarity/fingerprint.ts';

/** A line of a form; `#` is a figure, `@` a name. */
const FORMS = {
  ru: [
    'Официальный курс тенге к доллару установлен на уровне # тенге за единицу.',
    'По итогам утренней сессии объём торгов на бирже составил # миллиона долларов.',
    'Курс евро к концу торгов составил # тенге, российского рубля # тенге.',
    'Обзор подготовил главный специалист управления рынков по имени @ сегодня утром.',
    'Остаток средств на счетах банков равен # миллиардам тенге на начало дня.',
    'Следующие торги начнутся в # часов по времени столицы в обычном порядке.',
  ],
  kk: [
    'Доллардың ресми бағамы бүгінгі күнге # теңге деңгейінде белгіленді деп хабарлады.',
    'Таңғы сауданың қорытындысы бойынша биржадағы сауда көлемі # миллион долларды құрады.',
    'Сауда соңында еуроның бағамы # теңге, Ресей рублінің бағамы # теңге болды.',
    'Шолуды нарықтар басқармасының бас маманы @ бүгін таңертең әзірлеп шықты.',
    'Банктердің шоттарындағы қаражат қалдығы күн басында # миллиард теңгеге тең болды.',
    'Келесі сауда елорда уақытымен сағат # басталады, тәртібі өзгермейді деп күтілуде.',
  ],
  en: [
    'The official rate of the tenge against the dollar is set at # for today.',
    'The morning session closed with a total volume of # million dollars on the exchange.',
    'The euro ended the day at # and the Russian rouble at # against the tenge.',
    'The survey was written by the chief analyst of the markets office named @ this morning.',
    'The balance on the accounts of banks stood at # billion at the opening of business.',
    'The next session opens at # in the capital and follows the usual order of trade.',
  ],
};
const NAMES = ['Серіков', 'Ахметов', 'Petrov', 'Омарова', 'Сагинтаев', 'Brown', 'Касымова', 'Нұрланов', 'Wilson'];
const verify = exactVerify(createJudge, {});

type Fill = readonly number[];
const SLOTS = 8;
const figure = (seed: number): string => `${100 + (seed % 8_999)},${seed % 7}${(seed >> 3) % 10}`;
/** The form with one fill after the other, so often as it is long. */
function issueOf(lines: readonly string[], fill: Fill): string {
  let slot = 0;
  const next = (): number => fill[slot++ % fill.length] ?? 0;
  return lines
    .map((line) =>
      line.replace(/[#@]/g, (mark) => (mark === '#' ? figure(next()) : (NAMES[next() % NAMES.length] ?? ''))),
    )
    .join('\n');
}

const fills = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: SLOTS, maxLength: SLOTS });
const language = fc.constantFrom<keyof typeof FORMS>('ru', 'kk', 'en');

/** What becomes of an issue in another place, each by a number that says how much. */
const EDITS: Readonly<Record<string, (text: string, much: number, form: readonly string[]) => string>> = {
  kept: (text) => text,
  cut: (text, much) =>
    text
      .split('\n')
      .slice(much % 3)
      .join('\n'),
  extended: (text, much) =>
    `${text}\n${Array.from({ length: 10 + (much % 40) }, (_, at) => `слово${at * much}`).join(' ')}`,
  reworded: (text, much) =>
    text.replace(/[\p{L}\p{N},]+/gu, (word, at: number) =>
      (at * 31 + much) % 100 < 10 + (much % 25) ? `иное${at}` : word,
    ),
  turned: (text, much) => [...text.split('\n').slice(much % 6), ...text.split('\n').slice(0, much % 6)].join('\n'),
  blank: (text) => text.replace(/\d[\d,]*/g, ''),
  corrected: (text, much) => {
    let at = 0;
    return text.replace(/\d[\d,]*/g, (one) => (at++ === much % 7 ? figure(much + 1) : one));
  },
  half: (text, much, form) => {
    const others = issueOf(form, [much, much + 1, much + 2]).split('\n');
    return text
      .split('\n')
      .map((line, at) => (at < 3 ? line : (others[at] ?? '')))
      .join('\n');
  },
  quoted: (text, much) =>
    `${Array.from({ length: 60 }, (_, at) => `чужое${at * much}`).join(' ')}\n${text.split('\n').slice(0, 3).join('\n')}`,
};

function learnt(incoming: string, issues: readonly string[]) {
  const form = createKnownForm(incoming, fingerprintsOf(incoming), FINGERPRINT_SETTINGS);
  for (const issue of issues) if (verify(incoming, issue).verdict === 'same-form') form.learn(issue);
  return form;
}

describe('a known form', () => {
  test.each(Object.entries(FORMS))('tells one more issue by its words, and no copy (%s)', (_, lines) => {
    const incoming = issueOf(lines, [1_234, 88, 4_321, 5, 777, 91, 23_456, 6]);
    const issues = [10, 20, 30].map((seed) =>
      issueOf(
        lines,
        Array.from({ length: SLOTS }, (_, at) => seed * 131 + at * 977),
      ),
    );
    const one = issueOf(lines, [55_001, 3, 60_021, 71_113, 8_412, 90_007, 12_121, 4_004]);
    expect(learnt(incoming, issues.slice(0, 2)).isIssue(one)).toBe(false);
    const form = learnt(incoming, issues);
    expect(form.isIssue(one)).toBe(true);
    for (const edit of ['kept', 'corrected', 'blank', 'quoted']) {
      expect([edit, form.isIssue(EDITS[edit]?.(incoming, 4, lines) ?? '')]).toEqual([edit, false]);
    }
  });

  test('dismisses no text that the comparison would list', () => {
    let dismissed = 0;
    fc.assert(
      fc.property(
        language,
        fills,
        fc.array(fills, { minLength: 3, maxLength: 6 }),
        fc.constantFrom(...Object.keys(EDITS)),
        fc.boolean(),
        fc.nat({ max: 1_000 }),
        (code, own, others, edit, ofIncoming, much) => {
          const lines = FORMS[code];
          const incoming = issueOf(lines, own);
          const form = learnt(
            incoming,
            others.slice(1).map((fill) => issueOf(lines, fill)),
          );
          const base = ofIncoming ? incoming : issueOf(lines, others[0] ?? []);
          const candidate = EDITS[edit]?.(base, much, lines) ?? '';
          if (!form.isIssue(candidate)) return;
          dismissed++;
          expect(['same-form', 'distinct']).toContain(verify(incoming, candidate).verdict);
        },
      ),
      { numRuns: 150 },
    );
    expect(dismissed).toBeGreaterThan(10);
  });
});

describe('an issue has as many words of either as those that were learnt', () => {
  const FORM = 40;
  const FACTS = 60;
  const words = (name: string, from: number, to: number): readonly string[] =>
    Array.from({ length: to - from }, (_, at) => `${name}${from + at}`);
  /** Words of one kind among those of the other, so that no run of them is in two texts. */
  const mixed = (form: readonly string[], facts: readonly string[]): string =>
    [...facts.flatMap((fact, at) => [fact, ...form.slice(at, at + 1)]), ...form.slice(facts.length)].join(' ');
  const known = createKnownForm(
    mixed(words('form', 0, FORM), words('own', 0, FACTS)),
    fingerprintsOf(mixed(words('form', 0, FORM), words('own', 0, FACTS))),
    FINGERPRINT_SETTINGS,
  );
  for (const issue of ['one', 'two', 'three']) known.learn(mixed(words('form', 0, FORM), words(issue, 0, FACTS)));
  const isIssue = (form: readonly string[], facts: readonly string[]): boolean => known.isIssue(mixed(form, facts));

  test('or a tenth fewer words of the form', () => {
    expect(isIssue(words('form', 0, 36), words('new', 0, FACTS))).toBe(true);
    expect(isIssue(words('form', 0, 35), words('new', 0, FACTS))).toBe(false);
  });

  test('where a word that stands twice is one of the form once', () => {
    expect(isIssue([...words('form', 0, 35), 'form1'], words('new', 0, FACTS))).toBe(false);
  });

  test('or a tenth fewer or more facts', () => {
    for (const [facts, isOne] of [
      [53, false],
      [54, true],
      [66, true],
      [67, false],
    ] as const)
      expect([facts, isIssue(words('form', 0, FORM), words('new', 0, facts))]).toEqual([facts, isOne]);
  });

  test('and next to none that no other issue has', () => {
    const kept = (own: number): boolean => {
      const facts = words('new', 0, FACTS).map((fact, at) => (at % 8 === 0 && at / 8 < own ? `own${at + 3}` : fact));
      return isIssue(words('form', 0, FORM), facts);
    };
    expect(kept(6)).toBe(true);
    expect(kept(7)).toBe(false);
  });

  test('which do not stand among the same words as there', () => {
    const facts = [...words('own', 0, 4), ...words('new', 4, FACTS)];
    expect(isIssue(words('form', 0, FORM), facts)).toBe(false);
    expect(isIssue(words('form', 0, FORM).toReversed(), facts)).toBe(true);
  });
});

const OPTIONS = { minPassage: 20, cap: 10_000, sameForm: false };

/** What a scan lists of texts, and how many pairs it compares for that. */
function scanned(texts: readonly string[]): { readonly listed: readonly string[]; readonly compared: number } {
  let compared = 0;
  const counted: typeof verify = (a, b) => {
    compared++;
    return verify(a, b);
  };
  const collection = collectionOf(texts.map((text, at) => ({ path: `/${at}`, id: null, text })));
  const { pairs } = scanCollection(collection, counted, OPTIONS);
  return { listed: pairs.map(({ a, b, verdict }) => `${a.path} ${b.path} ${verdict}`), compared };
}

describe('a scan of issues of one form', () => {
  const issuesOf = (lines: readonly string[], count: number): readonly string[] =>
    Array.from({ length: count }, (_, issue) =>
      issueOf(
        lines,
        Array.from({ length: SLOTS }, (_, at) => issue * 131_071 + at * 977),
      ),
    );

  test.each(Object.entries(FORMS))('compares the first of them, and lists none (%s)', (_, lines) => {
    const { listed, compared } = scanned(issuesOf(lines, 24));
    expect(listed).toEqual([]);
    // of 276 pairs: what was learnt with one issue serves the next
    expect(compared).toBeLessThan(22);
  });

  test.each(Object.entries(FORMS))(
    'lists the issue that was run again, corrected or whole, wherever it stands (%s)',
    (_, lines) => {
      for (const place of [0, 1, 5, 23]) {
        const issues = issuesOf(lines, 24);
        const copy = EDITS.corrected?.(issues[place] as string, 4, lines) ?? '';
        for (const texts of [
          [...issues, copy],
          [copy, ...issues],
        ]) {
          const { listed } = scanned(texts);
          const pair = texts[0] === copy ? [0, place + 1] : [place, 24];
          expect(listed).toEqual([`/${pair[0]} /${pair[1]} ${verify(copy, issues[place] as string).verdict}`]);
          expect(isCopy(verify(copy, issues[place] as string).verdict)).toBe(true);
        }
      }
    },
  );

  test('lists what comparing every pair lists', () => {
    fc.assert(
      fc.property(
        language,
        fc.uniqueArray(fills, { minLength: 5, maxLength: 9, selector: String }),
        fc.array(
          fc.tuple(fc.nat({ max: 8 }), fc.constantFrom('kept', 'cut', 'extended', 'corrected'), fc.nat({ max: 1_000 })),
          {
            maxLength: 3,
          },
        ),
        (code, own, edits) => {
          const lines = FORMS[code];
          const issues = own.map((fill) => issueOf(lines, fill));
          const copies = edits.map(
            ([at, edit, much]) => EDITS[edit]?.(issues[at % issues.length] as string, much, lines) ?? '',
          );
          const texts = [...issues, ...copies];
          const expected: string[] = [];
          for (const [at, one] of texts.entries())
            for (const [step, other] of texts.slice(at + 1).entries()) {
              const { verdict } = verify(one, other);
              if (isCopy(verdict)) expected.push(`/${at} /${at + 1 + step} ${verdict}`);
            }
          const copied = scanned(texts).listed.filter((line) => !line.endsWith('shared-passage'));
          expect([...copied].sort()).toEqual(expected.sort());
        },
      ),
      { numRuns: 20 },
    );
  });
});
