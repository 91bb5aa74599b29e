// Long texts in which every paragraph has one and the same kind of change: what is asked of a finding must not go through
// the whole text for each of them. Prints, for each kind, what four times the paragraphs take (about 4 where it grows with
// the text), and what a paragraph takes of one that did not change, in processor time of the same run.
//   npm run build && node bench/same-change.mjs [--paragraphs 150] [--seed 1] [--show KIND]
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chanceFrom } from './edits/random.mjs';

const root = resolve(fileURLToPath(import.meta.url), '..', '..');
const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
  },
});
const { compare } = await import(pathToFileURL(resolve(root, 'dist', 'index.mjs')).href);

/** Four times as many paragraphs are the second text of each kind. */
const TIMES = 4;
/** Runs of each, of which the quickest counts. */
const RUNS = 3;
/** More than this for four times the text is no longer in proportion to it. */
const MOST_GROWTH = 8;

const SYLLABLES = {
  ru: [...'бвгдзклмнпрст'].flatMap((consonant) => [...'аеиоу'].map((vowel) => consonant + vowel)),
  en: [...'bdfgklmnprstv'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel)),
};

/** `W`: six made words; `N`, `M`: names; `A`: an acronym; `D`, `E`: figures. Each is another one in every paragraph. */
const KINDS = {
  'nothing changed': ['Вчера W открыли в N. Приехал M.', 'Вчера W открыли в N. Приехал M.'],
  'another name': ['Дом W открыл Nнов вместе с Mным.', 'Дом W открыл Nнов вместе с Eным.'],
  'name for office': [
    'Мэр Иван Nнов открыл W. Nнов уехал с Mным домой.',
    'Мэр Иван Nнов открыл W. Мэр уехал с Mным домой.',
  ],
  'office for name': ['Mayor Tim N opened W. The mayor met M.', 'Mayor Tim N opened W. Tim N met M.'],
  'who speaks': ['«Мы ждём W», сказал Nнов. Пришёл M.', '«Мы ждём W». Пришёл M.'],
  'noun for body': [
    'Компания «N» строит W. Рассказали в A в мае.',
    'Компания «N» строит W. Рассказали в ведомстве в мае.',
  ],
  'pronoun for name': ['Сказал Иван Nнов. По словам Nнова, W готово.', 'Сказал Иван Nнов. По его словам, W готово.'],
  'deal told by the buyer': ['N sold W to M in May.', 'M bought W from N in May.'],
  'contrary verb': ['The N council approved W for M.', 'W for M was rejected by the N council.'],
  'fuller name': ['Пришёл Nнов и сел у W с Mным.', 'Пришёл Иван Иванович Nнов и сел у W с Mным.'],
  'region of place': ['Дом построили в Nском районе у W.', 'Дом построили в Nском районе Mской области у W.'],
  'names in another order': ['The fair W was led by N and M in May.', 'In May N and M led the fair W.'],
  'another figure': ['На W дали D рублей и E дней.', 'На W дали D рублей и 9E дней.'],
  'figures in another order': [
    'Доход вырос на D процентов до E рублей у W.',
    'У W доход вырос до E рублей, на D процентов.',
  ],
  'date for weekday': ['Завод сообщил в пятницу, D мая 2031 года: W готово.', 'Завод D мая сообщил: W готово.'],
  negation: ['N не стал ждать W и поехал к M.', 'N стал ждать W и поехал к M.'],
  hedge: ['N said W may open in M.', 'N said W will open in M.'],
  rewritten: ['В N рассказали, что W скоро откроют для M.', 'Для M вскоре заработает W: так говорят в N, где M ждут.'],
};

function texts([a, b], paragraphs, seed) {
  const chance = chanceFrom(seed);
  const syllables = /[а-я]/.test(a) ? SYLLABLES.ru : SYLLABLES.en;
  const word = () => Array.from({ length: 3 }, () => chance.pick(syllables)).join('');
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const acronym = () => Array.from({ length: 3 }, () => chance.pick([...'МВДКЛСТП'])).join('');
  const rows = Array.from({ length: paragraphs }, () => {
    const filling = {
      W: Array.from({ length: 6 }, word).join(' '),
      N: capital(word()),
      M: capital(word()),
      A: acronym(),
      D: String(chance.between(2, 28)),
      E: String(chance.between(100, 999)),
    };
    const fill = (template) => template.replace(/[WNMADE](?![a-zA-Z])/g, (letter) => filling[letter]);
    return [fill(a), fill(b)];
  });
  return [rows.map(([own]) => own).join('\n\n'), rows.map(([, other]) => other).join('\n\n')];
}

/** Milliseconds of processor time of the quickest of some comparisons of texts that nobody has compared yet. */
function cost(kind, paragraphs) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const [a, b] = texts(kind, paragraphs, Number(values.seed) + run);
    const before = process.cpuUsage();
    compare(a, b);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const paragraphs = Number(values.paragraphs);
let idle;
let missed = 0;
for (const [name, kind] of Object.entries(KINDS)) {
  if (values.show === name) console.log(texts(kind, 2, Number(values.seed)).join('\n--\n'));
  cost(kind, paragraphs); // the first comparisons make the code
  const few = cost(kind, paragraphs);
  const many = cost(kind, TIMES * paragraphs);
  idle ??= many;
  const growth = many / few;
  if (growth > MOST_GROWTH) missed++;
  const shown = `${growth.toFixed(1)} × for ${TIMES} × the text`;
  const met = growth > MOST_GROWTH ? `at most ${MOST_GROWTH}  NOT MET` : '';
  console.log(`${name.padEnd(26)} ${shown}   ${(many / idle).toFixed(1)} × nothing changed   ${met}`.trimEnd());
}
console.log(missed === 0 ? 'all grow with the text' : `${missed} do not`);
process.exitCode = missed === 0 ? 0 : 1;
