import { describe, expect, it } from 'vitest';
import { first } from '../../order.ts';
import { namesTold } from '../names-told.ts';
import { numbers } from '../numbers.ts';

type Row = readonly [a: string, b: string];

/** What is told as a figure or a name, in both directions. */
const facts = (a: string, b: string): readonly string[] => [
  ...numbers(first(a), b),
  ...numbers(first(b), a),
  ...namesTold(a, b),
];

const SAME_DATES: readonly Row[] = [
  [
    'The board has declared a dividend of 12 pence per share, payable on 4 July 2025 to holders of record on 6 June 2025.',
    'The board has declared a dividend of 12 pence per share, payable on 4 July.',
  ],
  [
    'Совет объявил дивиденды в размере 12 рублей на акцию с выплатой 11 октября 2024 года тем, кто внесён в реестр на 13 сентября 2024 года.',
    'Совет объявил дивиденды в размере 12 рублей на акцию с выплатой 11 октября.',
  ],
  [
    'The garden will reopen its palm house on Friday, 6 June 2025, after a two-year restoration costing 14 million pounds. More than 900 plants are back.',
    'After a restoration lasting two years and costing £14m, the garden is to open its palm house again on June 6. More than 900 plants are back.',
  ],
  [
    'Мұражай 18 айға созылған және 62 миллион теңгеге түскен жөндеуден кейін сенбі, 2024 жылғы 4 мамырда ашылады. Билеттер сатылып жатыр.',
    '4 мамырда мұражай қайта ашылады: жөндеу 18 айға созылып, оған 62 млн теңге жұмсалды. Билеттер сатылып жатыр.',
  ],
];

const WEEKDAYS: readonly Row[] = [
  [
    'The council said on Tuesday, 11 March 2025, that the bridge would close for repairs.',
    'The council said on March 11 that the bridge would close for repairs.',
  ],
  ['Мост закроют с 20 мая 2024 года на ремонт.', 'Мост закроют с понедельника, 20 мая, на ремонт.'],
  ['Көпір дүйсенбі, 2024 жылғы 20 мамырдан бастап жабылады.', 'Көпір 20 мамырдан бастап жабылады.'],
];

const WRITTEN_ANEW: readonly Row[] = [
  [
    'Results announced of the mayoral election in Wexbury\nThe count began on Friday. Turnout was 38.4 percent.\nVotes were cast as follows:\nLocal Alliance: 51.7 percent;\nGreen Future: 22.3 percent.\nThe result will be certified on 20 May.',
    'The Local Alliance has taken 51.7 percent of the vote in the mayoral election in Wexbury. The count began on Friday. Turnout was 38.4 percent.\nVotes were cast as follows:\nLocal Alliance: 51.7 percent;\nGreen Future: 22.3 percent.\nThe result will be certified on 20 May.',
  ],
  [
    'Объявлены итоги конкурса молодых архитекторов Волжского округа\nКонкурс шёл три месяца. Поступило 212 работ.\nБаллы распределились так:\n«Новый берег» — 87,4 балла;\n«Тихий двор» — 81,9 балла.\nНаграждение пройдёт 5 декабря.',
    'Проект «Новый берег» набрал 87,4 балла на конкурсе молодых архитекторов Волжского округа. Такие итоги объявило жюри.\nКонкурс шёл три месяца. Поступило 212 работ.\nБаллы распределились так:\n«Новый берег» — 87,4 балла;\n«Тихий двор» — 81,9 балла.\nНаграждение пройдёт 5 декабря.',
  ],
  [
    'Жас сәулетшілер байқауының қорытындысы шығарылды\nБайқау үш айға созылды. Барлығы 212 жұмыс түсті.\nҰпай былай бөлінді:\n«Жаңа жаға» – 87,4 ұпай;\n«Тыныш аула» – 81,9 ұпай.\nМарапаттау 5 желтоқсанда өтеді.',
    '«Жаңа жаға» жобасы жас сәулетшілер байқауында 87,4 ұпай жинады. Қазылар осылай шешті.\nБайқау үш айға созылды. Барлығы 212 жұмыс түсті.\nҰпай былай бөлінді:\n«Жаңа жаға» – 87,4 ұпай;\n«Тыныш аула» – 81,9 ұпай.\nМарапаттау 5 желтоқсанда өтеді.',
  ],
  [
    'Corvane Shipping plc: results for the nine months ended 30 September 2025\nCorvane Shipping plc, the operator of container feeder lines, today publishes its unaudited results for the nine months ended 30 September 2025.\nRevenue rose 3.1% to €412 million, driven by higher rates in the Baltic. The fleet grew to 27 ships.',
    'Feeder line profits climb\nContainer feeder line operator Corvane Shipping has posted higher sales and better margins.\nRevenue in the nine months to 30 September rose 3.1 per cent to €412m, driven by higher rates in the Baltic. The fleet grew to 27 ships.',
  ],
];

const MOVED: readonly Row[] = [
  [
    'Орал қаласында 3–6 қыркүйек аралығында күрестен халықаралық турнир өтті. Додаға 14 елден 210 балуан қатысты. Ел құрамасы 3 алтын алды.',
    'Күрестен ел құрамасы Оралда өткен халықаралық турнирде 3 алтын алды, деп хабарлады министрлік.\nДода 3-6 қыркүйек аралығында өтті. Оған 14 елден 210 балуан қатысты.',
  ],
  [
    '2024 жылғы 3 қазанда Жетісу университетінде топырақ зертханасы ашылды.',
    'ТАЛДЫҚОРҒАН. 3 қазан күні Жетісу университетінде топырақ зертханасы ашылды.',
  ],
  [
    '3 октября 2024 года в Саратове открыли новую лабораторию почв для студентов.',
    'САРАТОВ. 3 октября в городе открыли новую лабораторию почв для студентов.',
  ],
  [
    'On 3 October 2024 a new soil laboratory opened in Geneva for students of the university.',
    'GENEVA. On 3 October a new soil laboratory opened for students of the university.',
  ],
];

describe('facts that stand in the place of others by chance', () => {
  it.each([...SAME_DATES, ...WEEKDAYS, ...WRITTEN_ANEW, ...MOVED])('did not change: %s | %s', (a, b) => {
    expect(facts(a, b)).toEqual([]);
  });
});

describe('facts in the place of others', () => {
  it.each<Row>([
    // a date of the same sentence, a day of the week, a date and its day
    [
      'The dividend is payable on 11 October 2024 to holders on the register.',
      'The dividend is payable on 12 October to holders on the register.',
    ],
    [
      'The board met on 13 September in Leeds and named a chairman.',
      'The board met on 11 October in Leeds and named a chairman.',
    ],
    ['Мост откроют в субботу, 4 мая.', 'Мост откроют в воскресенье, 4 мая.'],
    ['Мост откроют в субботу, 4 мая 2024 года.', 'Мост откроют 5 мая.'],
    ['Паром ушёл 6 мая и в среду.', 'Паром ушёл 6 мая.'],
    ['Көпір сенбі, 4 мамырда ашылады.', 'Көпір жексенбі, 4 мамырда ашылады.'],
    ['Көпір 2024 жылғы 20 мамырдан бастап жабылады.', 'Көпір 21 мамырдан бастап жабылады.'],
    // words in the place of a figure, in a sentence that stayed
    ['About 40 people were hurt when the stand fell.', 'Several people were hurt when the stand fell.'],
    ['На стройке погибли 12 человек, сообщили спасатели.', 'На стройке погибли рабочие, сообщили спасатели.'],
    ['Апаттан 12 адам зардап шекті, деді құтқарушылар.', 'Апаттан тұрғындар зардап шекті, деді құтқарушылар.'],
    // a common noun in the place of a name
    [
      'Reed met the minister on Monday. Reed said the mine would close.',
      'Reed met the minister on Monday. The minister said the mine would close.',
    ],
    [
      'Гладышев сообщил, что итоги признаны. Решение окончательное.',
      'Секретарь сообщил, что итоги признаны. Решение окончательное.',
    ],
    ['Бекенов қорытынды шыққанын айтты. Шешім түпкілікті.', 'Хатшы қорытынды шыққанын айтты. Шешім түпкілікті.'],
    // a name that moved to do something else
    [
      'Reed told reporters on Monday that the mine would close. The union was informed.',
      'A miner told reporters on Monday that the mine would close. Reed was informed.',
    ],
    [
      'Гладышев сообщил, что итоги признаны. Совет ждёт ответа.',
      'Секретарь сообщил, что итоги признаны. Гладышев ждёт ответа.',
    ],
    ['Бекенов қорытынды шыққанын айтты. Кеңес жауап күтеді.', 'Хатшы қорытынды шыққанын айтты. Бекенов жауап күтеді.'],
    // a name in the place of a year: neither is told elsewhere
    ['В 2024 году лабораторию открыли для студентов.', 'В Саратове лабораторию открыли для студентов.'],
    ['The laboratory was opened in 2024 for all.', 'The laboratory was opened in Leeds for all.'],
    ['Зертхана 2024 жылы барлық студентке ашылды.', 'Зертхана Таразда барлық студентке ашылды.'],
    // a new phrase tells what the other text tells nowhere
    [
      'Объявлены итоги конкурса молодых архитекторов Волжского округа\nКонкурс шёл три месяца. Поступило 212 работ.',
      'Проект «Новый берег» набрал 87,4 балла на конкурсе молодых архитекторов Волжского округа\nКонкурс шёл три месяца. Поступило 212 работ.',
    ],
  ])('are told: %s | %s', (a, b) => {
    expect(facts(a, b)).not.toEqual([]);
  });
});
