import { describe, expect, it } from 'vitest';
import { first } from '../order.ts';
import { namesTold, type Row } from './names-told.ts';

const SAME: readonly Row[] = [
  // the region as a quality of its body, where the other text names it
  [
    'В Ярославле откроют выставку. Она идёт при поддержке Министерства культуры Ярославской области.',
    'В Ярославле откроют выставку. Она идёт при поддержке областного министерства культуры.',
  ],
  [
    'В Омске откроют выставку. Она идёт при поддержке Министерства культуры Омской области.',
    'В Омске откроют выставку. Она идёт при поддержке областного министерства культуры.',
  ],
  [
    'Павлодарда көрме ашылады. Оған Павлодар облысының мәдениет басқармасы көмектесті.',
    'Павлодарда көрме ашылады. Оған облыстық мәдениет басқармасы көмектесті.',
  ],
  [
    'A fair opens in Dale. It is paid for by the health department of Dale County.',
    'A fair opens in Dale. It is paid for by the county health department.',
  ],
  ['Министерство транспорта Республики Казахстан построит мост в мае.', 'Министерство транспорта построит мост в мае.'],
  ['Комитет транспорта и связи РК закрыл переправу.', 'Комитет транспорта и связи закрыл переправу.'],
  ['МИД Казахстана ответил на ноту.', 'МИД ответил на ноту.'],
  [
    'Порт примет Министерство транспорта. В Министерстве транспорта РК назвали сроки.',
    'Порт примет Министерство транспорта. В Министерстве назвали сроки.',
  ],
  ['Қазақстан Республикасының Көлік министрлігі мамырда көпір салады.', 'Көлік министрлігі мамырда көпір салады.'],
  ['ҚР Көлік министрлігі мамырда көпір салады.', 'Көлік министрлігі мамырда көпір салады.'],
  ['АҚШ президенті Джон Харт заңға қол қойды.', 'Президент Джон Харт заңға қол қойды.'],
  ['The Ministry of Transport of Kazakhstan will build a bridge.', 'The Ministry of Transport will build a bridge.'],
  ['The U.S. Department of Commerce will vote in May.', 'The Department of Commerce will vote in May.'],
  [
    'The special U.S. Trade Representative Ann Reed wrote a letter.',
    'The Trade Representative Ann Reed wrote a letter.',
  ],
  ['The UN sent help. The UN Security Council met on Monday.', 'The UN sent help. The Security Council met on Monday.'],
  [
    'ООН послала помощь. Совет Безопасности ООН соберётся в среду.',
    'ООН послала помощь. Совет Безопасности соберётся в среду.',
  ],
  [
    'БҰҰ көмек жіберді. БҰҰ Қауіпсіздік кеңесі сәрсенбіде жиналады.',
    'БҰҰ көмек жіберді. Қауіпсіздік кеңесі сәрсенбіде жиналады.',
  ],
  ['Канцлер Австрии Лемер предложил Вену.', '**Канцлер Лемер** предложил Вену.'],
  ['Сюда едет администрация президента США Дональда Крамера.', 'Сюда едет администрация Крамера.'],
  // the word by which a text calls the one firm that it speaks of
  [
    '«Тарн Банк» АҚ есебін жариялады. Бұл туралы Банктің Басқарма төрағасы Олжас Сейітов айтты.',
    '«Тарн Банк» АҚ есебін жариялады. Бұл туралы басқарма төрағасы Олжас Сейітов айтты.',
  ],
  [
    'АО «Тарн Банк» сдало отчёт. Его одобрило Правление Банка в среду.',
    'АО «Тарн Банк» сдало отчёт. Его одобрило правление в среду.',
  ],
  [
    'Tarn Bank reported a profit. The Bank Supervisory Board met on Monday.',
    'Tarn Bank reported a profit. The Supervisory Board met on Monday.',
  ],
  // a word made of the name of a state names it as well
  ['The Norwegian Ministry of Transport builds a bridge.', 'The Ministry of Transport builds a bridge.'],
  [
    'Министерство транспорта Норвегии строит мост. Норвежские лодки ждут.',
    'Министерство транспорта строит мост. Норвежские лодки ждут.',
  ],
];

const OTHERS: readonly Row[] = [
  [
    'В Ярославле откроют выставку. Она идёт при поддержке Министерства культуры Тверской области.',
    'В Ярославле откроют выставку. Она идёт при поддержке областного министерства культуры.',
  ],
  [
    'Павлодарда көрме ашылады. Оған Ақмола облысының мәдениет басқармасы көмектесті.',
    'Павлодарда көрме ашылады. Оған мәдениет басқармасы көмектесті.',
  ],
  [
    'A fair opens in Dale. It is paid for by the health department of Marsh County.',
    'A fair opens in Dale. It is paid for by the county health department.',
  ],
  [
    'The Ministry of Transport of Norway builds a bridge. The Swedish boats wait.',
    'The Ministry of Transport builds a bridge. The Swedish boats wait.',
  ],
  [
    'Министерство транспорта Норвегии строит мост. Шведские лодки ждут.',
    'Министерство транспорта строит мост. Шведские лодки ждут.',
  ],
  [
    'Норвегияның Көлік министрлігі көпір салады. Германиялық қайықтар күтеді.',
    'Көлік министрлігі көпір салады. Германиялық қайықтар күтеді.',
  ],
  ['Министерство транспорта Казахстана построит мост.', 'Министерство транспорта Узбекистана построит мост.'],
  ['Министерство транспорта построит мост в Казахстане.', 'Министерство транспорта построит мост.'],
  [
    'Германия ждёт ответа. Министерство транспорта Казахстана построит мост.',
    'Германия ждёт ответа. Министерство транспорта построит мост.',
  ],
  ['В школах Казахстана введут форму.', 'В школах введут форму.'],
  ['Департамент полиции Алматы закрыл дело.', 'Департамент полиции закрыл дело.'],
  ['В Министерстве транспорта РК назвали сроки.', 'В Министерстве назвали сроки.'],
  ['Қазақстанның Көлік министрлігі көпір салады.', 'Өзбекстанның Көлік министрлігі көпір салады.'],
  ['Көлік министрлігі Қазақстанда көпір салады.', 'Көлік министрлігі көпір салады.'],
  [
    'Германия жауап күтеді. Қазақстанның Көлік министрлігі көпір салады.',
    'Германия жауап күтеді. Көлік министрлігі көпір салады.',
  ],
  ['The Ministry of Transport will build a bridge in Kazakhstan.', 'The Ministry of Transport will build a bridge.'],
  [
    'Germany waits. The Ministry of Transport of Kazakhstan will build a bridge.',
    'Germany waits. The Ministry of Transport will build a bridge.',
  ],
  ['Nordby sent help. The UN Security Council met on Monday.', 'Nordby sent help. The Security Council met on Monday.'],
  ['ООН послала помощь. Делегация ООН соберётся.', 'ООН послала помощь. Делегация МВФ соберётся.'],
  ['БҰҰ көмек жіберді. БҰҰ Қауіпсіздік кеңесі жиналады.', 'БҰҰ көмек жіберді. НАТО Қауіпсіздік кеңесі жиналады.'],
  ['The Nordby Parliament adopted the law.', 'The Parliament adopted the law.'],
  ['The US President came on Monday.', 'The French President came on Monday.'],
  [
    '«Тарн Банк» мен «Дөң Банк» есебін жариялады. Бұл туралы Банктің Басқарма төрағасы Олжас Сейітов айтты.',
    '«Тарн Банк» мен «Дөң Банк» есебін жариялады. Бұл туралы басқарма төрағасы Олжас Сейітов айтты.',
  ],
  [
    'Порт есебін жариялады. Бұл туралы Банктің Басқарма төрағасы Олжас Сейітов айтты.',
    'Порт есебін жариялады. Бұл туралы басқарма төрағасы Олжас Сейітов айтты.',
  ],
  [
    'The port reported a profit. The Bank Supervisory Board met on Monday.',
    'The port reported a profit. The Supervisory Board met on Monday.',
  ],
  ['Президент США приехал в понедельник.', 'Президент Франции приехал в понедельник.'],
  ['АҚШ президенті дүйсенбіде келді.', 'Франция президенті дүйсенбіде келді.'],
];

describe('whose a body or an office is of which a state has one', () => {
  it.each(SAME)('may come or go where no other state is spoken of: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).toEqual([]);
    expect(namesTold(a, first(b))).toEqual([]);
  });

  it.each(OTHERS)('is told where it is another one, or none of a body: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).not.toEqual([]);
    expect(namesTold(a, first(b))).not.toEqual([]);
  });
});
