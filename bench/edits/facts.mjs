// Candidates of edits that change what a text says: figures, names, negations, small words that turn the meaning.
import { alone, replaceAt } from './places.mjs';

/** A figure in running text: no label of a line, no part of a word. */
const FIGURE = /(?<![\p{L}\p{N}.,:/№#$€-])(?<!\n\s*)\d+(?:[.,:]\d+)?(?![\p{L}\p{N}/-])(?!\.\d|,\d|:\d|\)| \d)/gu;

function otherFigure(figure, chance) {
  const at = [...figure].map((_, place) => place).filter((place) => /\d/.test(figure[place]));
  const place = chance.pick(at);
  const least = place === 0 ? 1 : 0;
  const digits = '0123456789'.slice(least).replace(figure[place], '');
  const changed = figure.slice(0, place) + chance.pick([...digits]) + figure.slice(place + 1);
  if (!figure.includes(':')) return changed;
  const [hours, minutes] = changed.split(':');
  return Number(hours) > 23 || Number(minutes) > 59 ? undefined : changed;
}

const others = (list, one) => list.filter((other) => other !== one);

function pairs(text, list) {
  return list.flatMap(([own, other]) => [
    ...replaceAt(text, alone(own), () => other),
    ...replaceAt(text, alone(other), () => own),
  ]);
}

export const FACTS = {
  number: (text, words, chance) => [
    ...replaceAt(text, FIGURE, ([figure]) => (/^0/.test(figure) ? undefined : otherFigure(figure, chance))),
    ...words.units.flatMap(([own, other]) =>
      replaceAt(
        text,
        new RegExp(
          `(?<=\\d (?:${words.scales.map(([short, long]) => `${short.replace('.', '\\.')} |${long} `).join('|')})?)${own}(?!\\p{L})`,
          'gu',
        ),
        () => other,
      ),
    ),
    ...words.scales
      .slice(0, 1)
      .flatMap(([short]) =>
        replaceAt(text, new RegExp(`(?<=\\d )${short}(?= \\p{L})`, 'gu'), () => words.scales[1][0]),
      ),
    ...replaceAt(text, new RegExp(`(?<=\\d )(?:${words.months.join('|')})(?!\\p{L})`, 'gu'), ([month]) =>
      chance.pick(others(words.months, month)),
    ),
    ...words.ordinals.flatMap((word) => replaceAt(text, alone(word), () => chance.pick(others(words.ordinals, word)))),
    ...words.numerals.flatMap(([word]) =>
      replaceAt(text, alone(word), () =>
        chance.pick(
          others(
            words.numerals.map(([one]) => one),
            word,
          ),
        ),
      ),
    ),
    ...replaceAt(text, new RegExp(`(?<=\\d )${words.percent[0]}(?!\\p{L})`, 'gu'), () => words.percent[1]),
  ],
  name: (text, words, chance) => [
    ...replaceAt(
      text,
      /(?<=[\p{Ll},] (?:\p{Lu}\p{Ll}+ )?)\p{Lu}\p{Ll}{2,}(?:ов|ев|ин)(?:а|у|ым|е|ой|ых|тың|қа|ты)?(?!\p{L}|-)/gu,
      ([name]) => {
        if (words.letters.startsWith('A')) return undefined;
        const ending = /(?:ов|ев|ин)(а|у|ым|е|ой|ых|тың|қа|ты)?$/u.exec(name)[1] ?? '';
        return chance.pick(words.surnames.filter((one) => !name.startsWith(one.slice(0, 4)))) + ending;
      },
    ),
    ...words.surnames.flatMap((name) => replaceAt(text, alone(name), () => chance.pick(others(words.surnames, name)))),
    ...words.firstNames.flatMap((name) =>
      replaceAt(text, alone(name), () => chance.pick(others(words.firstNames, name))),
    ),
    ...words.acronyms.flatMap((name) => replaceAt(text, alone(name), () => chance.pick(others(words.acronyms, name)))),
    ...words.cities.flatMap((forms) =>
      forms.flatMap((form, at) =>
        replaceAt(
          text,
          alone(form),
          () => chance.pick(others(words.cities, forms).filter((other) => other[at] !== undefined))[at],
        ),
      ),
    ),
  ],
  negation: (text, words) => [
    ...(words.verb === undefined ? [] : negated(text, words)),
    ...(words.negated === undefined ? [] : replaceAt(text, words.negated, () => '')),
    ...pairs(text, words.forms ?? []),
    ...words.unprefix.flatMap(([own, other]) =>
      replaceAt(text, new RegExp(`(?<![\\p{L}-])${own}(\\p{Ll}*)(?!\\p{L})`, 'gu'), ([word]) =>
        word.replace(own, other),
      ),
    ),
    ...movedNot(text),
  ],
  sense: (text, words) => [
    ...pairs(text, words.sense),
    ...pairs(text, words.senseCarried),
    ...pairs(text, words.tense),
  ],
};

/** "not" before a verb (ru) or after its auxiliary (en). */
function negated(text, words) {
  const isEnglish = words.letters.startsWith('A');
  return replaceAt(text, words.verb, (match) => {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    return isEnglish || before === 'не ' ? undefined : '';
  })
    .map(({ start }) => ({ start, end: start, text: 'не ' }))
    .concat(
      isEnglish ? replaceAt(text, words.verb, () => '').map(({ end }) => ({ start: end, end, text: 'not ' })) : [],
    );
}

/** The negation goes from the first verb to the second. */
function movedNot(text) {
  return [
    ...text.matchAll(/(?<= )не (?=работает, а касса (обслуживает))/gu),
    ...text.matchAll(/(?<= )not (?=open, while the box office is (working))/gu),
  ].map((match) => {
    const there = text.indexOf(match[1], match.index);
    return {
      edits: [
        { start: match.index, end: match.index + match[0].length, text: '' },
        { start: there, end: there, text: match[0] },
      ],
    };
  });
}
