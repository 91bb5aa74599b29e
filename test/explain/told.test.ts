import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** Two texts, and all that is told of them but capitals. */
type Row = readonly [a: string, b: string, ...told: readonly string[]];

const RUSSIAN: readonly Row[] = [
  ['Порт закрыли. Паром ушёл, когда поднялся ветер.', 'Порт закрыли. Паром ушёл.', 'wording: , когда поднялся ветер →'],
  [
    'Порт закрыли, паром ушёл.',
    'Порт закрыли, паром, как сказал боцман утром на причале, ушёл.',
    'wording:  → , как сказал боцман утром на причале,',
  ],
  ['Паром, который город купил весной, ушёл.', 'Паром ушёл.', 'wording: , который город купил весной, →'],
  [
    'Мост не открыт, и паром не ходит.',
    'Паром не ходит, и мост не открыт.',
    'wording:  → Паром не ходит, и',
    'wording: , и паром не ходит →',
  ],
  ['Мост не открыт, а паром ходит.', 'Мост открыт, а паром не ходит.', 'negation: не →', 'negation:  → не'],
  ['Директор порта (Ида Холм) открыла мост.', 'Директор порта открыла мост.', 'name: (Ида Холм) →'],
  ['Индекс потерь (ИПУ) вырос.', 'Индекс потерь вырос.', 'name: (ИПУ) →'],
  [
    'Мэр города и Глеб Сомов открыли мост.',
    'Глеб Сомов и мэр города открыли мост.',
    'wording:  → Глеб Сомов и',
    'wording: и Глеб Сомов →',
  ],
  ['Мэр Глеб Сомов открыл мост. Мэр уехал.', 'Мэр Глеб Сомов открыл мост. Сомов уехал.', 'wording: Мэр → Сомов'],
  ['Мэр Глеб Сомов открыл мост. Врач уехал.', 'Мэр Глеб Сомов открыл мост. Сомов уехал.', 'name: Врач → Сомов'],
  ['Паром ушёл в понедельник, 5 мая.', 'Паром ушёл 5 мая.', 'wording: в понедельник, →'],
  [
    'Паром ушёл в понедельник, 5 мая.',
    'Паром ушёл во вторник, 5 мая.',
    'wording: в → во',
    'number of date: понедельник → вторник',
  ],
  ['Паром ушёл в понедельник.', 'Паром ушёл.', 'number of date: в понедельник →'],
  ['Министр открыл мост.', 'Бывший министр открыл мост.', 'sense of post:  → Бывший'],
  ['Министр транспорта открыл мост.', 'Бывший министр транспорта открыл мост.', 'sense of post:  → Бывший'],
  ['Экс-министр открыл мост.', 'Министр открыл мост.', 'sense of post: Экс-министр → Министр'],
  ['По предварительным данным, ущерб велик.', 'Ущерб велик.', 'sense of hedge: По предварительным данным, →'],
  ['Ущерб, по предварительным данным, велик.', 'Ущерб велик.', 'sense of hedge: , по предварительным данным, →'],
  ['Сбор платят, если судно длиннее 20 метров.', 'Сбор платят.', 'deleted: , если судно длиннее 20 метров →'],
  [
    'Сбор платят, если судно длиннее 20 метров.',
    'Сбор платят, если судно новое.',
    'number of count: длиннее 20 метров → новое',
  ],
  ['Сбор не платят все суда.', 'Сбор не платят суда.', 'sense of quantifier: все →'],
  ['Сбор платят все суда, кроме старых.', 'Сбор платят все суда.', 'sense of restriction: , кроме старых →'],
  [
    'Мост открыт для всех. Паром ходит.',
    'Мост открыт. Паром ходит для всех.',
    'sense of quantifier: для всех →',
    'sense of quantifier:  → для всех',
  ],
  ['Казнить нельзя, помиловать.', 'Казнить, нельзя помиловать.', 'punctuation:  → ,', 'punctuation: , →'],
  [
    'Лодки продали 5 % акций. Порт продал 7 %.',
    'Лодки продали 7 % акций. Порт продал 5 %.',
    'number of percent: 5 → 7',
    'number of percent: 7 → 5',
  ],
  [
    'Он сказал, что паром ушёл.',
    'Боцман Глеб Сомов сказал, что паром ушёл.',
    'name:  → Боцман Глеб',
    'name: Он → Сомов',
  ],
  [
    'Боцман Глеб Сомов вернулся. Он сказал, что паром ушёл.',
    'Боцман Глеб Сомов вернулся. Глеб Сомов сказал, что паром ушёл.',
    'wording:  → Глеб',
    'wording: Он → Сомов',
  ],
  ['Улов вырос на 5 %.', 'Улов вырос до 5 %.', 'sense of bound: на → до'],
  ['Улов вырос до 5 тонн.', 'Улов вырос до 5 тонн с 4 тонн.', 'number of count:  → с 4 тонн'],
  ['Порт откроют в мае. Мост откроют в мае.', 'Порт откроют в мае. Мост откроют в июне.', 'number of date: мае → июне'],
  ['Порт никому не должен.', 'Порт никому должен.', 'negation: не →'],
  ['Суд запретил не открывать мост.', 'Суд запретил открывать мост.', 'negation: не →'],
  ['Мост не только открыт, но и покрашен.', 'Мост открыт и покрашен.', 'wording: не только →', 'wording: , но →'],
  ['Открыт только мост.', 'Открыт мост.', 'sense of restriction: только →'],
  ['Открыт почти весь мост.', 'Открыт весь мост.', 'sense of quantifier: почти →'],
  [
    'Паром не следует никому из нас ждать до вечера.',
    'Паром следует никому из нас не ждать до вечера.',
    'wording: не →',
    'wording:  → не',
  ],
  [
    'Паром не следует никому из всех нас ждать до вечера.',
    'Паром следует никому из всех нас не ждать до вечера.',
    'negation: не →',
    'negation:  → не',
  ],
  [
    'Порт открыт утром.',
    'Порт открыт летом для малых старых лодок нашего города лишь утром.',
    'wording:  → летом для малых старых лодок нашего города',
    'sense of restriction:  → лишь',
    'punctuation:  →',
  ],
  ['Совет отказался открыть порт.', 'Совет не открыл порт.', 'wording: отказался → не', 'inflection: открыть → открыл'],
  [
    'Совет отказался открыть порт.',
    'Совет открыл порт.',
    'sense of antonym: отказался →',
    'inflection: открыть → открыл',
  ],
  [
    'Паром ушёл в понедельник 5 мая, во вторник 6 мая и в среду.',
    'Паром ушёл 5 мая, 6 мая и в среду.',
    'wording: в понедельник →',
    'wording: во вторник →',
  ],
];

const KAZAKH: readonly Row[] = [
  ['Қала көктемде сатып алған паром кетті.', 'Паром кетті.', 'wording: Қала көктемде сатып алған →'],
  [
    'Көпір ашылған жоқ, паром жүреді.',
    'Көпір ашылды, паром жүрмейді.',
    'inflection: ашылған → ашылды',
    'negation: жоқ →',
    'negation: жүреді → жүрмейді',
  ],
  [
    'Әкім Ерлан Сомов көпірді ашты. Әкім кетті.',
    'Әкім Ерлан Сомов көпірді ашты. Сомов кетті.',
    'wording: Әкім → Сомов',
  ],
  ['Паром дүйсенбіде, 5 мамырда кетті.', 'Паром 5 мамырда кетті.', 'wording: дүйсенбіде, →'],
  [
    'Паром дүйсенбіде, 5 мамырда кетті.',
    'Паром сейсенбіде, 5 мамырда кетті.',
    'number of date: дүйсенбіде → сейсенбіде',
  ],
  ['Министр көпірді ашты.', 'Бұрынғы министр көпірді ашты.', 'sense of post:  → Бұрынғы'],
  ['Алдын ала деректер бойынша, шығын көп.', 'Шығын көп.', 'sense of hedge: Алдын ала деректер бойынша, →'],
  ['Кеме жаңа болса, алым төленеді.', 'Алым төленеді.', 'sense of restriction: Кеме жаңа болса, →'],
  [
    'Ескі кемелерден басқа барлық кеме алым төлейді.',
    'Барлық кеме алым төлейді.',
    'sense of restriction: Ескі кемелерден басқа →',
  ],
  [
    'Кемелер 5 % үлесін сатты. Порт 7 % сатты.',
    'Кемелер 7 % үлесін сатты. Порт 5 % сатты.',
    'number of percent: 5 → 7',
    'number of percent: 7 → 5',
  ],
  ['Аулау 5 %-ға өсті.', 'Аулау 5 %-ға дейін өсті.', 'sense of bound:  → дейін'],
  ['Ешкім көпірді ашпады.', 'Біреу көпірді ашты.', 'wording: Ешкім → Біреу', 'negation: ашпады → ашты'],
  ['Тек көпір ашық.', 'Көпір ашық.', 'sense of restriction: Тек →'],
  ['Көпірдің барлығы дерлік ашық.', 'Көпірдің барлығы ашық.', 'sense of quantifier: дерлік →'],
  ['Айлақ ашық.', 'Айлақ тек жазда ғана ашық.', 'sense of restriction:  → тек жазда ғана'],
  [
    'Айлақ ашық.',
    'Айлақ жазда қаланың шағын ескі қайықтарына ғана ашық.',
    'sense of restriction:  → жазда қаланың шағын ескі қайықтарына ғана',
  ],
];

const ENGLISH: readonly Row[] = [
  ['The ferry left, although the wind rose.', 'The ferry left.', 'wording: , although the wind rose →'],
  [
    'The ferry, which the town had bought in spring, left.',
    'The ferry left.',
    'wording: , which the town had bought in spring, →',
  ],
  [
    'The bridge is not open, and the ferry does not run.',
    'The ferry does not run, and the bridge is not open.',
    'wording:  → The ferry does not run, and',
    'wording: , and the ferry does not run →',
  ],
  [
    'The bridge is not open, and the ferry runs.',
    'The bridge is open, and the ferry does not run.',
    'negation: not →',
    'negation:  → does not',
    'inflection: runs → run',
  ],
  ['The mayor (Ida Holm) opened the bridge.', 'The mayor opened the bridge.', 'name: (Ida Holm) →'],
  [
    'The Harbour Safety Board (HSB) opened the bridge.',
    'The Harbour Safety Board opened the bridge.',
    'abbreviation: (HSB) →',
  ],
  ['The ferry left on Monday, May 5.', 'The ferry left on May 5.', 'wording: Monday, →'],
  ['The ferry left on Monday, May 5.', 'The ferry left on Tuesday, May 5.', 'number of date: Monday → Tuesday'],
  ['The ferry left on Monday.', 'The ferry left.', 'number of date: on Monday →'],
  ['The minister opened the bridge.', 'The former minister opened the bridge.', 'sense of post:  → former'],
  ['The fee is paid if the ship is new.', 'The fee is paid.', 'sense of restriction: if the ship is new →'],
  [
    'The fee is paid if the ship is new.',
    'If the ship is new, the fee is paid.',
    'wording: The fee is paid →',
    'wording:  → , the fee is paid',
  ],
  ['All ships pay the fee except old ones.', 'All ships pay the fee.', 'sense of restriction: except old ones →'],
  [
    'The boats sold 5% of shares. The port sold 7%.',
    'The boats sold 7% of shares. The port sold 5%.',
    'number of percent: 5 → 7',
    'number of percent: 7 → 5',
  ],
  ['The catch rose to 5 tons from 4 tons.', 'The catch rose to 5 tons.', 'number of count: from 4 tons →'],
  ['Nobody opened the bridge.', 'Somebody opened the bridge.', 'negation: Nobody → Somebody'],
  ['Only the bridge is open.', 'The bridge is open.', 'sense of restriction: Only →'],
  ['Almost all of the bridge is open.', 'All of the bridge is open.', 'sense of quantifier: Almost →'],
  [
    'The ferry is not expected by us all to sail today.',
    'The ferry is expected by us all not to sail today.',
    'wording: not →',
    'wording:  → not',
  ],
  [
    'The ferry is not expected by any of us to sail today.',
    'The ferry is expected by any of us not to sail today.',
    'negation: not →',
    'negation:  → not',
  ],
  [
    'The port is open.',
    'The port is open in summer for small boats only.',
    'sense of restriction:  → in summer for small boats only',
  ],
  [
    'The port is open.',
    'The port is open in summer for the small old boats of our town only.',
    'wording:  → in summer for the small old boats of our town',
    'sense of restriction:  → only',
  ],
  ['The port is open.', 'The port is open only in summer.', 'sense of restriction:  → only in summer'],
  [
    'The board refused to open the port.',
    'The board did not open the port.',
    'wording: refused → did',
    'wording: to → not',
  ],
  [
    'The board refused to open the port.',
    'The board opened the port.',
    'sense of antonym: refused to →',
    'inflection: open → opened',
  ],
];

describe('an edit is told by its words and by what they mean', () => {
  it.each([...RUSSIAN, ...KAZAKH, ...ENGLISH])('%s | %s', (a, b, ...expected) => {
    expect(told(a, b)).toEqual(expected);
  });
});
