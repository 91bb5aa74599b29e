import { describe, expect, test } from 'vitest';
import { namesTold } from '../names-told.ts';

describe('a list of names', () => {
  test.each([
    // went from its sentence, and stands as a list in the one before, or came into it from there
    [
      'The firm has found that in cold rooms the base may overheat. The recall covers kettles sold in Britain and Ireland between March and May.',
      'Kettles are recalled in Britain and Ireland because the base may overheat. The recall covers kettles sold between March and May.',
    ],
    [
      'Фирма узнала, что у части приборов греется дно. Отзыв касается чайников, проданных в Польше и Чехии с марта по май.',
      'Чайники отзывают в Польше и Чехии, так как у приборов греется дно. Отзыв касается чайников, проданных с марта по май.',
    ],
    [
      'Фирма кей құралдың түбі қызатынын білді. Шара Польша мен Чехияда наурыздан мамырға дейін сатылған шәйнектерге қатысты.',
      'Польша мен Чехияда құралдың түбі қызатыны үшін шәйнек қайтарылады. Шара наурыздан мамырға дейін сатылған шәйнектерге қатысты.',
    ],
  ])('says the same where it stands in the sentence beside: %s → %s', (a, b) => {
    expect(namesTold(a, b)).toEqual([]);
  });

  test.each([
    // one of them went
    [
      'Kettles are recalled in Britain and Ireland as the base overheats. The recall covers kettles sold in Britain and Ireland in May.',
      'Kettles are recalled in Britain and Ireland as the base overheats. The recall covers kettles sold in Britain in May.',
    ],
    [
      'Чайники отзывают в Польше и Чехии из-за дна. Отзыв касается чайников, проданных в Польше и Чехии в мае.',
      'Чайники отзывают в Польше и Чехии из-за дна. Отзыв касается чайников, проданных в Польше в мае.',
    ],
    [
      'Польша мен Чехияда шәйнек қайтарылады. Шара Польша мен Чехияда мамырда сатылған шәйнектерге қатысты.',
      'Польша мен Чехияда шәйнек қайтарылады. Шара Польшада мамырда сатылған шәйнектерге қатысты.',
    ],
    // nothing else tells them
    [
      'The recall covers kettles sold in Britain and Ireland between March and May. Nobody was hurt.',
      'The recall covers kettles sold between March and May. Nobody was hurt.',
    ],
    [
      'Отзыв касается чайников, проданных в Польше и Чехии с марта по май. Никто не пострадал.',
      'Отзыв касается чайников, проданных с марта по май. Никто не пострадал.',
    ],
    [
      'Шара Польша мен Чехияда наурыздан мамырға дейін сатылған шәйнектерге қатысты. Ешкім зардап шеккен жоқ.',
      'Шара наурыздан мамырға дейін сатылған шәйнектерге қатысты. Ешкім зардап шеккен жоқ.',
    ],
  ])('is told where one of it went or all of it: %s → %s', (a, b) => {
    expect(namesTold(a, b)).not.toEqual([]);
  });
});

const TAIL = {
  ru: ' За семь месяцев строители проложили 513 километров кабеля. Подключение дома стоит полторы тысячи рублей. Связи там раньше не было совсем.',
  kk: ' Жеті айда құрылысшылар 513 шақырым кабель тартты. Үйді қосу бір жарым мың теңге тұрады. Бұрын онда байланыс мүлде болмаған.',
  en: ' In seven months the builders laid 513 miles of cable. It costs fifty pounds to join a house. There was no line at all before.',
};

describe('a headline in the place of the first sentence', () => {
  test.each([
    [
      `«Сетьком» провёл оптику в 46 деревень Костромской области\n\nКомпания «Сетьком» завершила второй этап линий в Костромской области. К сети подключены 46 деревень в Чухломском, Солигаличском и Галичском округах.${TAIL.ru}`,
      `Пришёл свет\n\nВ 46 деревень Чухломского, Солигаличского и Галичского округов пришёл интернет.${TAIL.ru}`,
    ],
    [
      `Netline brings fibre to 46 villages of Dorset\n\nNetline has ended the second stage of its lines in Dorset. It joined 46 villages in Holmshire, Valeshire and Dunshire.${TAIL.en}`,
      `Light has come\n\nFibre has come to 46 villages of Holmshire, Valeshire and Dunshire.${TAIL.en}`,
    ],
    [
      `«Желіком» Қостанай облысының 46 ауылына оптика тартты\n\n«Желіком» Қостанай облысында желінің екінші кезеңін аяқтады. Желіге Арқалық, Жітіқара және Қарасу аудандарының 46 ауылы қосылды.${TAIL.kk}`,
      `Жарық келді\n\nАрқалық, Жітіқара және Қарасу аудандарының 46 ауылына интернет келді.${TAIL.kk}`,
    ],
  ])('names what the sentence below it names: %s → %s', (a, b) => {
    expect(namesTold(a, b)).toEqual([]);
  });

  test.each([
    [
      `«Сетьком» провёл оптику в 46 деревень Костромской области\n\nКомпания «Сетьком» завершила второй этап линий в Костромской области. К сети подключены 46 деревень в Чухломском, Солигаличском и Галичском округах.${TAIL.ru}`,
      `Пришёл свет\n\nВ 46 деревень Чухломского, Солигаличского и Буйского округов пришёл интернет.${TAIL.ru}`,
    ],
    [
      `Netline brings fibre to 46 villages of Dorset\n\nNetline has ended the second stage of its lines in Dorset. It joined 46 villages in Holmshire, Valeshire and Dunshire.${TAIL.en}`,
      `Light has come\n\nFibre has come to 46 villages of Holmshire, Valeshire and Marshire.${TAIL.en}`,
    ],
    [
      `«Желіком» Қостанай облысының 46 ауылына оптика тартты\n\n«Желіком» Қостанай облысында желінің екінші кезеңін аяқтады. Желіге Арқалық, Жітіқара және Қарасу аудандарының 46 ауылы қосылды.${TAIL.kk}`,
      `Жарық келді\n\nАрқалық, Жітіқара және Таран аудандарының 46 ауылына интернет келді.${TAIL.kk}`,
    ],
  ])('is told with a place that the other text tells nowhere: %s → %s', (a, b) => {
    expect(namesTold(a, b)).not.toEqual([]);
  });
});

describe('the code of shares and a dateline', () => {
  test.each([
    [
      'Quorrel Inc. (QRL) makes software for clinics and lost money.',
      'Quorrel Inc. makes software for clinics and lost money.',
    ],
    [
      'DENVER, Nov. 5 – Quorrel Inc. (QRL), which makes software for clinics, lost money.',
      'Quorrel Inc., a Denver maker of software for clinics, lost money.',
    ],
    [
      'Қостанай қаласындағы «Білім» кітапханасы ақпаннан бастап түнде жұмыс істейді. Оқырман көп.',
      'ҚОСТАНАЙ, «Тобыл-Ақпарат». Облыс орталығындағы «Білім» кітапханасы ақпаннан бастап түнде жұмыс істейді. Оқырман көп.',
    ],
    [
      'Городская библиотека «Знание» в Костанае с февраля работает ночью. Читателей много.',
      'КОСТАНАЙ, «Тобол-Пресс». Областная библиотека «Знание» в Костанае с февраля работает ночью. Читателей много.',
    ],
  ])('stand in the place of nobody: %s → %s', (a, b) => {
    expect(namesTold(a, b)).toEqual([]);
  });

  test.each([
    [
      'Quorrel Inc. (BBC) makes software for clinics and lost money.',
      'Quorrel Inc. makes software for clinics and lost money.',
    ],
    [
      'Quorrel Inc., a Boston maker of software for clinics, lost money.',
      'Quorrel Inc., a Denver maker of software for clinics, lost money.',
    ],
    [
      'Облыстың Арқалық қаласындағы «Білім» кітапханасы ақпаннан бастап түнде жұмыс істейді. Оқырман көп.',
      'ҚОСТАНАЙ, «Тобыл-Ақпарат». Облыстың Рудный қаласындағы «Білім» кітапханасы ақпаннан бастап түнде жұмыс істейді. Оқырман көп.',
    ],
    [
      'Городская библиотека «Знание» в Рудном с февраля работает ночью. Читателей много.',
      'КОСТАНАЙ, «Тобол-Пресс». Городская библиотека «Знание» в Аркалыке с февраля работает ночью. Читателей много.',
    ],
  ])('do not hide another name: %s → %s', (a, b) => {
    expect(namesTold(a, b)).not.toEqual([]);
  });
});

describe('two bodies of two sentences', () => {
  test.each([
    [
      'The Alliance now has 31 seats. It ruled out a coalition with the Union.',
      'The Union now has 31 seats. It ruled out a coalition with the Alliance.',
    ],
    [
      'Союз получил 31 место в совете. Его лидер исключил коалицию с «Альянсом».',
      '«Альянс» получил 31 место в совете. Его лидер исключил коалицию с Союзом.',
    ],
    [
      'Арман Сейітов кеңесте 31 дауыс алды. Отырыста Олжас Қасымов оны қолдамады.',
      'Олжас Қасымов кеңесте 31 дауыс алды. Отырыста Арман Сейітов оны қолдамады.',
    ],
  ])('changed places where each does what the other did: %s → %s', (a, b) => {
    expect(namesTold(a, b)).not.toEqual([]);
  });

  test.each([
    [
      'The Union has a new head. The Alliance sent flowers to the Union.',
      'The Alliance sent flowers to the Union. The Union has a new head.',
    ],
    ['Союз избрал главу. «Альянс» поздравил Союз.', '«Альянс» поздравил Союз. Союз избрал главу.'],
    [
      'Олжас Қасымов төраға болды. Арман Сейітов оны құттықтады.',
      'Арман Сейітов оны құттықтады. Олжас Қасымов төраға болды.',
    ],
  ])('do the same where the sentences changed places: %s → %s', (a, b) => {
    expect(namesTold(a, b)).toEqual([]);
  });
});
