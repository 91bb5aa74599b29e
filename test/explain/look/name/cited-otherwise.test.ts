import { describe, expect, it } from 'vitest';
import { told } from '../figure/alarms.ts';

type Row = readonly [a: string, b: string];

/** A body by a noun, by its long form or by the field that its words are made of; a person by an office, a surname or a pronoun. */
const SAME: readonly Row[] = [
  [
    'Национальный банк сохранил ставку на уровне 9%.\nЭкономика, по оценке регулятора, выросла за год.',
    'Национальный банк сохранил ставку на уровне 9%.\nЭкономика, по оценке Нацбанка, выросла за год.',
  ],
  [
    'Роскомнадзор оштрафовал сайт на 20 тысяч.\nСайт, по оценке ведомства, нарушил закон.',
    'Роскомнадзор оштрафовал сайт на 20 тысяч.\nСайт, по оценке Роскомнадзора, нарушил закон.',
  ],
  [
    'Министерство здравоохранения объявило набор.\nКурсы, по оценке ведомства, пройдут все.',
    'Министерство здравоохранения объявило набор.\nКурсы, по оценке Минздрава, пройдут все.',
  ],
  [
    'Ұлттық банк мөлшерлемені сақтады.\nРеттеуші экономика өседі деп отыр.',
    'Ұлттық банк мөлшерлемені сақтады.\nҰлттық банк экономика өседі деп отыр.',
  ],
  [
    'The Lake Conduct Authority (LCA) fined the bank.\nThe case is closed, the watchdog said.',
    'The Lake Conduct Authority (LCA) fined the bank.\nThe case is closed, the LCA said.',
  ],
  [
    '«Арка-2» спутнигі ұшырылды, деп хабарлады «Айтас» кәсіпорнының баспасөз қызметі. «Бәрі дайын», – деді «Айтас» директоры Серік Ақылов.',
    '«Арка-2» спутнигі ұшырылды, деп хабарлады «Айтас» кәсіпорнының баспасөз қызметі. «Бәрі дайын», – деді кәсіпорын директоры Серік Ақылов.',
  ],
  [
    'Harlow plans to close 12 stores.\nShares in Harlow fell 6.1 percent to $3.54 in early trade.',
    'Harlow plans to close 12 stores.\nShares in the company were down 6.1 percent to $3.54 in early trade.',
  ],
  [
    'Ian Tate, 58, denied it. Repairs cost the operator, Dunmore Lines, a lot.\nProsecutor Ann Reed said Tate had been warned. The company was fined last year.',
    'Ian Tate, 58, denied it. Repairs cost the operator, Dunmore Lines, a lot.\nProsecutor Ann Reed said Tate had been warned. Dunmore Lines was fined last year.',
  ],
  [
    'The count took 19 days, said the department on Sunday.\n"The lake has 71 swans," said head keeper Bimla Rao. "Floods are no threat now."\nThe park has 41 geese and three storks, she said. Only two died.',
    'The count took 19 days, said the department on Sunday.\n"The lake has 71 swans," said head keeper Bimla Rao. "Floods are no threat now."\nThe park has 41 geese and three storks, Rao said. Only two died.',
  ],
  [
    'Об этом сообщил заместитель министра транспорта области Пётр Мищук. «Зерно дошло: две трети хлеба, остальное – корм», – сказал Мищук.',
    'Об этом сообщил заместитель министра транспорта области Пётр Мищук. «Зерно дошло: две трети хлеба, корм – остальное», – отметил замминистра.',
  ],
  ['Режим ЧС в АПК введён в трёх районах.', 'Режим ЧС в агропромышленном комплексе действует в трёх районах.'],
  ['АӨК-ке биыл 20 млрд теңге бөлінді.', 'Агроөнеркәсіптік кешенге биыл 20 млрд теңге бөлінді.'],
  ['Биыл 118 маман ауылдық мектептерге барды.', 'Биыл 118 маман ауыл мектептеріне барды.'],
];

const OTHER: readonly Row[] = [
  [
    'Национальный банк сохранил ставку на уровне 9%.\nЭкономика, по оценке регулятора, выросла за год.',
    'Национальный банк сохранил ставку на уровне 9%.\nЭкономика, по оценке Минфина, выросла за год.',
  ],
  [
    'Роскомнадзор и Росстат проверили сайт.\nСайт, по оценке ведомства, нарушил закон.',
    'Роскомнадзор и Росстат проверили сайт.\nСайт, по оценке Росреестра, нарушил закон.',
  ],
  [
    'Қаржы министрлігі есеп берді.\nЖаңа тәртіпті реттеуші бекітті.',
    'Қаржы министрлігі есеп берді.\nЖаңа тәртіпті «Тобыл» бекітті.',
  ],
  [
    'The Lake Conduct Authority (LCA) fined the bank.\nThe case is closed, the watchdog said.',
    'The Lake Conduct Authority (LCA) fined the bank.\nThe case is closed, the HFB said.',
  ],
  [
    '«Айтас» кәсіпорны мен «Бұлақ» фирмасы келісті. «Бәрі дайын», – деді кәсіпорын директоры Серік Ақылов.',
    '«Айтас» кәсіпорны мен «Бұлақ» фирмасы келісті. «Бәрі дайын», – деді «Бұлақ» директоры Асан Бердин.',
  ],
  [
    'Harlow plans to close 12 stores.\nShares in Harlow fell 6.1 percent to $3.54 in early trade.',
    'Harlow plans to close 12 stores.\nShares in Dunmore were down 6.1 percent to $3.54 in early trade.',
  ],
  [
    '"The lake has 71 swans," said head keeper Bimla Rao.\nThe park has 41 geese and three storks, she said. Only two died.',
    '"The lake has 71 swans," said head keeper Bimla Rao.\nThe park has 41 geese and three storks, Hale said. Only two died.',
  ],
  [
    'Об этом сообщил министр транспорта области Пётр Мищук. «Зерно дошло», – сказал Мищук.',
    'Об этом сообщил заместитель министра транспорта области Пётр Мищук. «Зерно дошло», – отметил замминистра.',
  ],
  ['Режим ЧС в АПК введён в трёх районах.', 'Режим ЧС в ТЭК введён в трёх районах.'],
  ['Оны спорт министрлігі бекітті.', 'Оны мәдениет министрлігі бекітті.'],
];

describe('who is cited otherwise', () => {
  it.each(SAME)('is no other: %s', (a, b) => {
    expect([...told(a, b), ...told(b, a)]).toEqual([]);
  });

  it.each(OTHER)('is another: %s', (a, b) => {
    expect([told(a, b).length, told(b, a).length]).not.toContain(0);
  });
});

/** Another office, a lower one, another kind of those whom a rule is for. */
const OFFICES: readonly Row[] = [
  ['Деньги передал директор строительной фирмы.', 'Деньги передал учредитель строительной фирмы.'],
  ['Бұл туралы министр Арман Лұқпанов айтты.', 'Бұл туралы депутат Арман Лұқпанов айтты.'],
  ['The money came from the director of a building firm.', 'The money came from the founder of a building firm.'],
  ['Об этом рассказал старший помощник прокурора Лугов.', 'Об этом рассказал помощник прокурора Лугов.'],
  ['Бұл туралы аға көмекші Арман Лұқпанов айтты.', 'Бұл туралы көмекші Арман Лұқпанов айтты.'],
  ['It was told by senior adviser Ann Reed.', 'It was told by adviser Ann Reed.'],
  ['Штраф грозит нарушившим правила гражданам.', 'Штраф грозит нарушившим правила компаниям.'],
  ['Айыппұл ереже бұзған азаматтарға салынады.', 'Айыппұл ереже бұзған кәсіпорындарға салынады.'],
  ['The levy is paid by residents of the old town.', 'The levy is paid by businesses of the old town.'],
];

const SAME_OFFICES: readonly Row[] = [
  ['Деньги передал директор строительной фирмы.', 'Деньги передал гендиректор строительной фирмы.'],
  ['Деньги передал директор строительной фирмы.', 'Деньги передал глава строительной фирмы.'],
  ['Бұл туралы қала әкімі айтты.', 'Бұл туралы қала басшысы айтты.'],
  ['It was told by the foreign minister of Ruritania.', 'It was told by the foreign secretary of Ruritania.'],
  ['Штраф грозит нарушившим правила компаниям.', 'Штраф грозит нарушившим правила предприятиям.'],
  ['Айыппұл ереже бұзған азаматтарға салынады.', 'Айыппұл ереже бұзған тұрғындарға салынады.'],
  ['The levy is paid by firms of the old town.', 'The levy is paid by businesses of the old town.'],
];

describe('offices and those whom a rule is for', () => {
  it.each(OFFICES)('are told where they are others: %s', (a, b) => {
    expect([told(a, b).length, told(b, a).length]).not.toContain(0);
  });

  it.each(SAME_OFFICES)('are no others in other words: %s', (a, b) => {
    expect([...told(a, b), ...told(b, a)]).toEqual([]);
  });
});
