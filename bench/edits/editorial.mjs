// Candidates of editorial edits and of other notations of the same figure.
import { tableOf } from './paradigm.mjs';
import { alone, replaceAt } from './places.mjs';

const LONG_WORD = /(?<![\p{L}\p{N}\p{M}'’-])\p{Ll}{8,}(?![\p{L}\p{N}\p{M}'’-])/gu;
const SMALL_WORD = /(?<=[\p{Ll},] )\p{Ll}{5,}(?= \p{Ll})/gu;
const tables = new Map();

function tableFor(words) {
  if (!tables.has(words)) tables.set(words, tableOf(words.classes));
  return tables.get(words);
}

const special = new Map();
/** Words that carry a value or turn a meaning: replacing one of them would be no mere wording. */
function isSpecial(words, word) {
  if (!special.has(words)) {
    const list = [
      words.sense,
      words.senseCarried,
      words.tense,
      words.units,
      words.numerals,
      words.scales,
      words.abbreviations,
    ]
      .flat(2)
      .concat(words.months, words.ordinals, words.percent, words.forms?.flat() ?? [], words.unprefix.flat())
      .filter((one) => typeof one === 'string')
      .flatMap((one) => one.toLowerCase().split(' '));
    special.set(
      words,
      list.filter((one) => one.length > 3),
    );
  }
  const stem = word.slice(0, Math.max(4, word.length - 3));
  return (
    MORE_SPECIAL.test(word) ||
    special.get(words).some((one) => one.startsWith(stem) || word.startsWith(one.slice(0, Math.max(4, one.length - 2))))
  );
}

/** Negations, quantities, times and bounds beyond the lists; they only keep the label honest. */
const MORE_SPECIAL =
  /^(?:не|ни|без|никак|никто|ничего|нельзя|нет|запре|разре|откр|закр|нача|начн|законч|продолж|прекра|сто|пять|сорок|девят|девян|десят|шест|семь|семна|восем|четыр|пятна|одинн|двад|двен|трид|тысяч|полов|четв|треть|перв|втор|одн|двух|трёх|трех|нескольк|мног|больш|мень|выше|ниже|рост|вырос|сниз|повы|увел|умен|вчера|сегодня|завтра|недел|месяц|сутк|утр|вечер|весн|летн|осен|зим|год|понед|вторн|сред|четвер|пятниц|суббот|воскр|никогда|всегда|часто|редко|будет|будут|могут|может|нужно|долж|следует|все|вся|кажд|люб|полност|части|только|лишь|даже|минимум|максимум|свыше|около|почти|более|менее|либо|однако|теперь|раньше|позже|пока|уже|ещё|еще|before|after|not|never|none|nor|no|without|un|all|every|each|some|many|most|few|any|both|half|double|twice|once|first|second|third|last|next|more|less|fewer|high|low|rise|rose|fall|fell|increas|decreas|open|clos|begin|began|start|end|stop|continu|allow|ban|must|may|might|should|would|could|can|will|shall|need|have|has|had|were|was|been|being|about|above|below|over|under|least|only|today|tomorrow|yesterday|week|month|year|day|hour|minute|morning|evening|night|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hundred|thousand|million|billion|percent|dozen|while|until|till|since|either|neither|always|often|rarely|seldom|until|емес|жоқ|бар|барлық|кейбір|әр|бүкіл|көп|аз|кем|ғана|тек|екі|үш|төрт|он|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жиырма|сайын|бес|алты|жеті|сегіз|тоғыз|жүз|мың|жыл|ай|апта|күн|сағат|бүгін|ертең|кеше|кейін|дейін|бұрын|керек|тиіс|мүмкін|аш|жап|баста|аяқта|бірінші|жарты|әлі|енді|бірнеше|алғаш|соң|өс|төмен|жоғары|артты|бір)/u;

function misspelt(word, chance) {
  const at = chance.between(2, word.length - 5);
  const kind = chance.below(3);
  if (kind === 0 && word[at] !== word[at + 1]) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (kind === 1 && word[at] !== word[at - 1] && word[at] !== word[at + 1])
    return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + word[at] + word.slice(at);
}

/** отыз екі: a numeral that follows another one is a part of it. */
const isCompound = (text, index) =>
  /(?:отыз|қырық|елу|жүз|жиырма|он|мың|сто|двадцать|тридцать|сорок|тысяч[аи]?|hundred|twenty|thirty|forty|thousand)[ -]$/u.test(
    text.slice(0, index),
  );

/** Another word of the lists, with the same ending where there is one. */
function otherWord(word, words, chance) {
  const alike = words.ordinary.filter((one) => one.slice(-1) === word.slice(-1));
  return chance.pick(alike.length > 0 ? alike : words.ordinary);
}

export const EDITORIAL = {
  inflection: (text, words) => [
    ...replaceAt(text, /(?<![\p{L}\p{N}-])\p{Ll}{3,}(?![\p{L}\p{N}-])/gu, ([word]) => tableFor(words).get(word)?.own),
    ...words.inflect.flatMap((group) =>
      replaceAt(text, /(?<![\p{L}\p{N}-])\p{Ll}{7,}(?![\p{L}\p{N}-])/gu, ([word]) => {
        const ending = group.find((one) => word.endsWith(one));
        return ending === undefined || isSpecial(words, word)
          ? undefined
          : group.filter((one) => one !== ending).map((one) => word.slice(0, -ending.length) + one);
      }),
    ),
  ],
  spelling: (text, words, chance) =>
    replaceAt(text, LONG_WORD, ([word]) =>
      chance.maybe(0.4) && !isSpecial(words, word) ? misspelt(word, chance) : undefined,
    ),
  abbreviation: (text, words) =>
    words.abbreviations.flatMap(([full, short]) => [
      ...replaceAt(text, alone(full), ({ index, 0: all }) =>
        short.endsWith('.') && text[index + all.length] === '.' ? undefined : short,
      ),
      ...(short.length > 1 && !['г.', 'St.', 'обл.'].includes(short)
        ? replaceAt(text, new RegExp(`${alone(short).source}(?= \\p{Ll})`, 'gu'), () => full)
        : []),
    ]),
  wording: (text, words, chance) => [
    ...replaceAt(
      text,
      /(?<![\p{L}\p{N}-])\p{Ll}{4,}(?![\p{L}\p{N}-])/gu,
      ([word]) => tableFor(words).get(word)?.others,
    ),
    ...replaceAt(text, SMALL_WORD, ([word]) =>
      chance.maybe(0.2) && !isSpecial(words, word) ? otherWord(word, words, chance) : undefined,
    ),
    // a phrase by another one
    ...replaceAt(text, /(?<=[\p{Ll},] )\p{Ll}{4,}(?: \p{Ll}{4,}){1,3}(?= \p{Ll})/gu, ([phrase]) => {
      if (!chance.maybe(0.03) || phrase.split(' ').some((word) => isSpecial(words, word))) return undefined;
      return Array.from({ length: chance.between(1, 4) }, () => chance.pick(words.ordinary)).join(' ');
    }),
    // added
    ...replaceAt(text, /(?<=(?<!\d )\p{Ll}{4} )(?=\p{Ll}{4})/gu, () =>
      chance.maybe(0.05) ? `${chance.pick([...words.adverbs, ...words.adjectives])} ` : undefined,
    ),
    ...replaceAt(text, /(?<=(?<!\d )\p{Ll}{4} )(?=\p{Ll}{4})/gu, () =>
      chance.maybe(0.02) ? `${chance.pick(words.adverbs)} ${chance.pick(words.ordinary)} ` : undefined,
    ),
    // dropped
    ...replaceAt(text, /(?<=\p{Ll}{3} )\p{Ll}{5,} (?=\p{Ll}{3})/gu, ([word]) =>
      chance.maybe(0.1) && !isSpecial(words, word.trim()) ? '' : undefined,
    ),
  ],
  'number-format': (text, words) => [
    ...replaceAt(
      text,
      /(?<![\p{L}\d.,:/-]|\d )(?!19|20)\d\d{3}(?![\d.,:/-]| \d)/gu,
      ([all]) => `${all[0]} ${all.slice(1)}`,
    ),
    ...replaceAt(
      text,
      /(?<![\p{L}\d.,:/-]|\d )\d{2,3}\d{3}(?![\d.,:/-]| \d)/gu,
      ([all]) => `${all.slice(0, -3)} ${all.slice(-3)}`,
    ),
    ...replaceAt(text, /(?<![\d.,:/-]|\d )\d{1,3}(?: \d{3})+(?![\d.,:/-]| \d)/gu, ([all]) => all.replaceAll(' ', '')),
    ...replaceAt(text, /(?<![\d.,:/-])\d{1,2}(?:[.,]\d)? ?%/gu, ([all]) =>
      all.includes(' ') ? all.replace(' ', '') : all.replace('%', ' %'),
    ),
    ...(words.yo !== undefined && words.letters.startsWith('A')
      ? replaceAt(text, /(?<![\d.,])\d{1,3},\d{3}(?![\d.,])/gu, ([all]) => all.replace(',', ''))
      : []),
    ...words.scales.flatMap(([short, long]) => [
      ...replaceAt(text, new RegExp(`(?<=\\d )${short.replace('.', '\\.')}(?=[ ,])`, 'gu'), () => long),
      ...replaceAt(text, new RegExp(`(?<=\\d )${long}(?=[ ,])`, 'gu'), () => short),
    ]),
    ...replaceAt(
      text,
      /(?<![\d.,])\d,5 (?:млрд|billion)(?= (?:тенге|теңге|tenge))/gu,
      ([all]) => `${all[0]} 500 000 000`,
    ),
    ...words.numerals.flatMap(([word, figure]) =>
      replaceAt(text, alone(word), ({ index }) => (isCompound(text, index) ? undefined : figure)),
    ),
    ...replaceAt(text, /(?<![\d.,:])\d\d:00(?![\d:])/gu, ([all]) => all.replace(':', '.')),
    ...dates(text, words),
  ],
};

function dates(text, { months, letters }) {
  const names = months.join('|');
  const digits = (day, month, year) =>
    `${day.padStart(2, '0')}.${String(months.indexOf(month) + 1).padStart(2, '0')}.${year}`;
  if (letters.startsWith('A'))
    return replaceAt(
      text,
      new RegExp(`(?<!\\d)(\\d{1,2}) (${names}) (\\d{4})(?!\\d)`, 'gu'),
      ([, day, month, year]) => `${month} ${day}, ${year}`,
    );
  return [
    ...replaceAt(
      text,
      new RegExp(`(?<!\\d)(\\d{1,2}) (${names}) (\\d{4}) года(?!\\p{L})`, 'gu'),
      ([, day, month, year]) => digits(day, month, year),
    ),
    ...replaceAt(
      text,
      new RegExp(`(?<!\\d)(\\d{4}) жылғы (\\d{1,2}) (${names})(?!\\p{L})`, 'gu'),
      ([, year, day, month]) => digits(day, month, year),
    ),
  ];
}
