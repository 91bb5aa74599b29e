import { describe, expect, it } from 'vitest';
import { told } from '../figure/alarms.ts';

type Row = readonly [a: string, b: string];

/** A figure or a name that only moved came to stand where a denial was. */
const LOST: readonly Row[] = [
  [
    'В мае будет действовать скидка 20% на все рейсы парома. Скидка не распространяется на каюты.',
    'В мае на все рейсы парома действует скидка 20 процентов. Она распространяется и на каюты.',
  ],
  [
    'In May a discount of 20% applies to all sailings of the ferry. The discount does not include cabins.',
    'In May all sailings of the ferry have a discount of 20 percent. It does include cabins.',
  ],
  [
    'Мамырда паромның барлық рейсіне 20% жеңілдік беріледі. Жеңілдік каюталарға берілмейді.',
    'Мамырда паромның барлық рейсіне жеңілдік 20 пайыз болады. Ол каюталарға да беріледі.',
  ],
];

const KEPT: readonly Row[] = [
  [
    'В мае будет действовать скидка 20% на все рейсы парома. Скидка не распространяется на каюты.',
    'В мае на все рейсы парома действует скидка 20 процентов. Она не распространяется на каюты.',
  ],
  [
    'In May a discount of 20% applies to all sailings of the ferry. The discount does not include cabins.',
    'In May all sailings of the ferry have a discount of 20 percent. It does not include cabins.',
  ],
  [
    'Мамырда паромның барлық рейсіне 20% жеңілдік беріледі. Жеңілдік каюталарға берілмейді.',
    'Мамырда паромның барлық рейсіне жеңілдік 20 пайыз болады. Ол каюталарға берілмейді.',
  ],
];

describe('a denial in whose place a moved figure stands', () => {
  it.each(LOST)('is told where the other text has none: %s', (a, b) => {
    expect([told(a, b).join(), told(b, a).join()]).toEqual([
      expect.stringMatching(/^negation/),
      expect.stringMatching(/^negation/),
    ]);
  });
  it.each(KEPT)('is none where it is said there: %s', (a, b) => {
    expect([told(a, b), told(b, a)]).toEqual([[], []]);
  });
});
