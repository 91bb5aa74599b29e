import { describe, expect, test } from 'vitest';
import { scan } from '../../src/index.ts';
import { sampleText } from './sample.ts';

/** What the houses of each language put under everything, and a lead that many ran: each as twelve texts have it. */
const MANY = 12;

const STANDING: readonly (readonly [kind: string, text: string])[] = [
  ['a signature', 'Пресс-служба управления мостов и переправ.'],
  ['a subscribe line', 'Подписывайтесь на наш канал и читайте новости первыми.'],
  ['an office head', 'Көпірлер мен өткелдер басқармасы баспасөз қызметі хабарлайды.'],
  ['a Kazakh subscribe line', 'Біздің арнаға жазылып, жаңалықтарды бірінші болып оқыңыз.'],
  ['an English signature', 'Press office of the board of bridges and ferries.'],
  [
    'a standing paragraph without a fact',
    'the desk answers for no opinion of its readers and changes no letter that they send, but it may cut what is too long for the page and it keeps the right to print nothing at all',
  ],
];

const LEADS: readonly (readonly [language: string, text: string])[] = [
  [
    'Russian',
    'Мост через Ишим закроют 12 мая на ремонт, сообщил начальник управления Асан Жумагулов: по нему не пройдут ни автобусы, ни грузовики, а пешеходов до 3 июня повезут паромом.',
  ],
  [
    'Kazakh',
    'Есіл үстіндегі көпір 12 мамырда жөндеуге жабылады, деді басқарма бастығы Асан Жұмағұлов: одан автобустар да, жүк көліктері де өтпейді, ал жаяу жүргіншілерді 3 маусымға дейін паром тасиды.',
  ],
  [
    'English',
    'The bridge over the Ishim closes on 12 May for repairs, said Asan Zhumagulov of the board: neither buses nor lorries will cross it, and until 3 June a ferry takes those who walk.',
  ],
];

const pairsOf = (textAt: (story: string) => string): number =>
  scan(Array.from({ length: MANY }, (_, at) => ({ path: `/${at}`, text: textAt(sampleText(at, 120)) }))).pairs.length;

describe('what several distinct texts share', () => {
  test.each(STANDING)('%s links nothing, at the end or at the head', (_, standing) => {
    expect(pairsOf((story) => `${story}\n\n${standing}\n`)).toBe(0);
    expect(pairsOf((story) => `${standing}\n\n${story}\n`)).toBe(0);
  });

  test.each(LEADS)('a %s lead with its figures and names links each pair', (_, lead) => {
    expect(pairsOf((story) => `${lead}\n\n${story}\n`)).toBe((MANY * (MANY - 1)) / 2);
  });
});
