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
  // the place of a body, which the other text names elsewhere
  [
    'The Mid-Tarn police met on Friday. Sergeant Ida Holm, of the Mid-Tarn Roads Policing Unit, spoke.',
    'The Mid-Tarn police met on Friday. Sergeant Ida Holm, of the Roads Policing Unit, spoke.',
  ],
  [
    'Boats from Norfolk came. They had waited for hours. The Norfolk Marine Survey Office checked them.',
    'Boats from Norfolk came. They had waited for hours. The Marine Survey Office checked them.',
  ],
  ['В Омске собрались жители. Отчёт сдал Омский комитет дорог.', 'В Омске собрались жители. Отчёт сдал Комитет дорог.'],
  [
    'В Омске собрались жители. Отчёт сдало Управление дорог Омска.',
    'В Омске собрались жители. Отчёт сдало Управление дорог.',
  ],
  [
    'Омбыда тұрғындар жиналды. Есепті Омбы Жол басқармасы тапсырды.',
    'Омбыда тұрғындар жиналды. Есепті Жол басқармасы тапсырды.',
  ],
  [
    'Таразда тұрғындар жиналды. Есепті Тараздың Су институты тапсырды.',
    'Таразда тұрғындар жиналды. Есепті Су институты тапсырды.',
  ],
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
  // another place, one that is not named elsewhere, or two such bodies
  [
    'The Mid-Tarn police met on Friday. Sergeant Ida Holm, of the Mid-Tarn Roads Policing Unit, spoke.',
    'The Mid-Tarn police met on Friday. Sergeant Ida Holm, of the Dalefield Roads Policing Unit, spoke.',
  ],
  [
    'Sergeant Ida Holm, of the Mid-Tarn Roads Policing Unit, spoke.',
    'Sergeant Ida Holm, of the Roads Policing Unit, spoke.',
  ],
  [
    'The Mid-Tarn police met the Dalefield Roads Policing Unit. Rain fell all day. Ida Holm, of the Mid-Tarn Roads Policing Unit, spoke.',
    'The Mid-Tarn police met the Dalefield Roads Policing Unit. Rain fell all day. Ida Holm, of the Roads Policing Unit, spoke.',
  ],
  [
    'В Омске собрались жители. Отчёт сдал Омский комитет дорог.',
    'В Омске собрались жители. Отчёт сдал Томский комитет дорог.',
  ],
  ['Отчёт в пятницу сдал Омский дорожный комитет.', 'Отчёт в пятницу сдал Дорожный комитет.'],
  [
    'Омбыда тұрғындар жиналды. Есепті Омбы Жол басқармасы тапсырды.',
    'Омбыда тұрғындар жиналды. Есепті Тараз Жол басқармасы тапсырды.',
  ],
  ['Есепті жұмада Омбы Жол басқармасы тапсырды.', 'Есепті жұмада Жол басқармасы тапсырды.'],
  [
    'Омбыда Тараз Жол басқармасы жиналды. Күн жылы болды. Есепті Омбы Жол басқармасы тапсырды.',
    'Омбыда Тараз Жол басқармасы жиналды. Күн жылы болды. Есепті Жол басқармасы тапсырды.',
  ],
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
