import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

/** What two outlets make of one release, each by its own house rules. */
type Row = readonly [a: string, b: string, ...alarms: readonly string[]];

const FACTS = new Set(['number', 'name', 'negation', 'sense']);

function alarms(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category }) => FACTS.has(category))
    .map((found) => {
      const own = a.slice(found.a.start, found.a.end).trim();
      return `${found.category}: ${own} → ${b.slice(found.b.start, found.b.end).trim()}`;
    });
}

const SAME_FACTS: readonly Row[] = [
  ['Часы работы остаются прежними.', 'Часы работы не изменятся.'],
  ['Цена осталась прежней.', 'Цена не изменилась.'],
  ['Часы работы кассы остаются прежними, сообщили в театре.', 'Часы работы зала не изменятся, сообщили в театре.'],
  ['Opening hours remain the same, the council said.', 'Opening hours will not change, the council said.'],
  ['Opening hours were unchanged, the council said.', 'Opening hours did not change, the council said.'],
  ['Жұмыс уақыты бұрынғыдай қалады.', 'Жұмыс уақыты өзгермейді.'],
  ['Ціна залишається незмінною.', 'Ціна не зміниться.'],
  ['В отдельных районах области ожидается туман.', 'Местами в области ожидается туман.'],
  ['В отдельных ущельях Северной Осетии ожидается туман.', 'В Северной Осетии местами ожидается туман.'],
  ['Fog is expected in some parts of the county.', 'Fog is expected in places in the county.'],
  ['Облыстың кей жерлерінде тұман болады.', 'Облыста кей жерде тұман болады.'],
  ['Команды обменялись местами.', 'Команды поменялись местами.'],
  ['На севере области ожидается пыльная буря.', 'На севере области прогнозируется пыльная буря.'],
  ['Пожар потушили к полуночи.', 'Пожар ликвидировали к полуночи.'],
  ['Firefighters have put out the blaze at the mill.', 'Firefighters have extinguished the blaze at the mill.'],
  ['Председатель комиссии Лев Дорн подал в отставку.', 'Глава комиссии Лев Дорн подал в отставку.'],
  ['Heavy rain is expected in the north.', 'Heavy rain is forecast in the north.'],
  ['Солтүстікте тұман күтіледі.', 'Солтүстікте тұман болжанады.'],
  ['At or shortly after 3.40 am the van hit a wall.', 'At around 3-40am the van hit a wall.'],
  ['The van hit a wall at 3.40am.', 'The van hit a wall at 3-40am.'],
  ['The van hit a wall at 3:40 pm.', 'The van hit a wall at 3-40 pm.'],
  ['Учаскелер сағат 7-00-ден 20-00-ге дейін жұмыс істейді.', 'Учаскелер сағат 7:00-ден 20:00-ге дейін жұмыс істейді.'],
  ['Учаскелер 18.00-ге дейін ашық.', 'Учаскелер 18-00-ге дейін ашық.'],
  ['Жиын сағат 20-20-ге белгіленді.', 'Жиын сағат 20:20-ға белгіленді.'],
  ['Үгіт 00.00-ге дейін жүреді.', 'Үгіт 00-00-ге дейін жүреді.'],
  ['Участки работают с 7-00 до 20-00.', 'Участки работают с 7:00 до 20:00.'],
  ['Авария случилась в 14-25 на трассе.', 'Авария случилась в 14:25 на трассе.'],
  ['С 10-15 мая ждут дождей.', 'С 10 по 15 мая ждут дождей.'],
  ['Возраст 10-15 лет.', 'Возраст от 10 до 15 лет.'],
  ['Дети 10-05 группы.', 'Дети 10-05 группы пришли.'],
  ['Doors open at 9-11 a.m.', 'Doors open at 9–11 am.'],
  ['Doors open at 9-11am.', 'Doors open at 9–11 a.m.'],
  ['Авария на 7-м км трассы М-4.', 'Авария на 7 км трассы М-4.'],
  ['Авария на 512-м километре трассы.', 'Авария на 512 километре трассы.'],
  ['Ученик 9-го класса победил.', 'Ученик 9 класса победил.'],
  ['Пожар на 5-м этаже дома.', 'Пожар на 5 этаже дома.'],
  ['Аварія на 7-му кілометрі траси.', 'Аварія на 7 кілометрі траси.'],
  ['The fire began on the 5th floor.', 'The fire began on the 5 floor.'],
  ['Norfield announced it was awarded the contract.', 'Norfield announced Friday it was awarded the contract.'],
  ['Norfield announced it was awarded the contract.', 'Norfield announced on Friday it was awarded the contract.'],
  [
    'Ministers agreed on a budget, a spokesman told reporters on Tuesday.',
    'Ministers agreed on a budget, a spokesman told reporters.',
  ],
  ['The mayor said on 5 March that the bridge was safe.', 'The mayor said that the bridge was safe.'],
  ['Мэр сообщил, что мост безопасен.', 'Мэр сообщил в пятницу, что мост безопасен.'],
  ['Мэр заявил журналистам, что мост безопасен.', 'Мэр заявил журналистам 5 марта, что мост безопасен.'],
  ['Әкім жұма күні мәлімдеді: көпір қауіпсіз.', 'Әкім мәлімдеді: көпір қауіпсіз.'],
  [
    'The state Office of Outdoor Recreation said so in May. The party was large, the office said.',
    'The state Office of Outdoor Recreation said so in May. The party was large, the OOR said.',
  ],
  [
    'The state Agency of Outdoor Recreation said so in May. The party was large, the agency said.',
    'The state Agency of Outdoor Recreation said so in May. The party was large, the AOR said.',
  ],
  [
    'The yard is one of three U.S. shipyards that build tankers.',
    'The yard is one of three shipyards in the United States that build tankers.',
  ],
  [
    'The yard is one of three US shipyards that build tankers.',
    'The yard is one of three shipyards in the United States that build tankers.',
  ],
  [
    'The firm is one of four UK banks that lend to farms.',
    'The firm is one of four banks in the United Kingdom that lend to farms.',
  ],
  [
    'The firm is one of four UK banks that lend to farms.',
    'The firm is one of four banks in Britain that lend to farms.',
  ],
  [
    'The firm is one of four UAE banks that lend to farms.',
    'The firm is one of four banks in the United Arab Emirates that lend to farms.',
  ],
  ['The firm sold three German plants to a fund.', 'The firm sold three plants in Germany to a fund.'],
  ['The firm is one of four UK banks that lend to farms.', 'The firm is one of four UK lenders to farms.'],
  ['Банк – один из трех крупнейших в РФ.', 'Банк – один из трех крупнейших в России.'],
  ['Один из трех заводов США закрыт.', 'Один из трех американских заводов закрыт.'],
  ['Один из трех заводов РФ закрыт.', 'Один из трех российских заводов закрыт.'],
  ['Один из трех заводов Великобритании закрыт.', 'Один из трех британских заводов закрыт.'],
  ['ҚР үш зауыты жабылды.', 'Қазақстандағы үш зауыт жабылды.'],
  ['Министр Аида Омарова музейді аралады.', 'ҚР Мәдениет және ақпарат министрі Аида Омарова музейді аралады.'],
  ['Министр Аида Омарова музейді аралады.', 'Мәдениет және ақпарат министрі Аида Омарова музейді аралады.'],
  [
    'Министр Аида Омарова музейді аралады.',
    'Қазақстан Республикасының Мәдениет және ақпарат министрі Аида Омарова музейді аралады.',
  ],
  ['Әкім Ержан Саин музейді аралады.', 'Қостанай облысының әкімі Ержан Саин музейді аралады.'],
  ['Министр Аида Омарова музейді аралады.', 'ҚР министрі Аида Омарова музейді аралады.'],
  ['Төраға Ержан Саин сөз сөйледі.', 'ҚР Парламенті Мәжілісінің төрағасы Ержан Саин сөз сөйледі.'],
  ['Сегодня в 14:10 по местному времени в округе перевернулся катер.', '12 июля в 14.10 в округе перевернулся катер.'],
  [
    'Подъём воды составит 40-60 см. 14 марта возможны всплески до 90 см. Ночью похолодает.',
    'Подъём воды составит 40-60 сантиметров.',
  ],
  ['Купили 260 штук капканов.', 'Купили 260 капканов.'],
  ['Қоймада 260 дана тұзақ бар.', 'Қоймада 260 тұзақ бар.'],
  ['The shop sold 260 pieces of cake.', 'The shop sold 260 cakes.'],
  ['Шөп өртеу бойынша 489 дерек тіркелді.', 'Шөп өртеуге байланысты 489 дерек тіркелді.'],
  [
    'По сравнению с теми, кто проходил от 4 до 10 км, те, кто проходил меньше четырёх, болели на 15% чаще.',
    'Те, кто проходил меньше четырёх, болели на 15% чаще.',
  ],
  [
    'Compared with those who slept 6 to 9 hours, people who slept less had a higher risk.',
    'People who slept less had a higher risk.',
  ],
  [
    'Об этом рассказал глава округа Павел Ручьёв. Цех открыли на сыроварне. Там смогут нарезать сыр, который раньше возили готовым, и строить склады для молока и творога, которые сдают хозяйства области, когда погода и дороги это позволяют, а весной и осенью с этим трудно. Часть помещений отдадут под музей. В нём покажут старые бочки, прялки, кринки и ножи. Вход сделают бесплатным для школьников и студентов, а также для пожилых. По словам Ручьёва, на сыроварне работают 64 человека, почти все они живут рядом.',
    'Об этом рассказал глава округа Павел Ручьёв. Цех открыли на сыроварне. Там смогут нарезать сыр, который раньше возили готовым, и строить склады для молока и творога, которые сдают хозяйства области, когда погода и дороги это позволяют, а весной и осенью с этим трудно. Часть помещений отдадут под музей. В нём покажут старые бочки, прялки, кринки и ножи. Вход сделают бесплатным для школьников и студентов, а также для пожилых. По его словам, на сыроварне трудятся 64 человека, почти все они рядом.',
  ],
  [
    'Head Paul Reed spoke of it. A shop was opened at the dairy. There they can cut cheese that used to come from far away and build stores for milk and curd that farms of the county bring when weather and roads permit, which is hard in spring and autumn. Part of the rooms will be given to a museum. It will show old barrels, wheels, jugs and knives. Entry will be free for pupils and students and for the old, too. According to Reed, the dairy has 64 workers, all of them from nearby.',
    'Head Paul Reed spoke of it. A shop was opened at the dairy. There they can cut cheese that used to come from far away and build stores for milk and curd that farms of the county bring when weather and roads permit, which is hard in spring and autumn. Part of the rooms will be given to a museum. It will show old barrels, wheels, jugs and knives. Entry will be free for pupils and students and for the old, too. The dairy, according to him, has 64 workers, all of them from nearby.',
  ],
  [
    'Бұл туралы аудан әкімі Павел Саин айтты. Зауытта цех ашылды. Онда бұрын алыстан әкелінген ірімшікті кесуге, сүт пен сүзбеге арналған қойма салуға болады, оны облыс шаруашылықтары ауа райы мен жол көтергенде әкеледі, көктем мен күзде қиын. Бөлмелердің бір бөлігі мұражайға беріледі. Онда ескі күбі, ұршық, құмыра мен пышақ қойылады. Кіру оқушылар мен студенттерге, қарттарға тегін болады, келушілер көп болады деп күтіледі, орын да кең. Саиннің айтуынша, цехта 64 адам жұмыс істейді.',
    'Бұл туралы аудан әкімі Павел Саин айтты. Зауытта цех ашылды. Онда бұрын алыстан әкелінген ірімшікті кесуге, сүт пен сүзбеге арналған қойма салуға болады, оны облыс шаруашылықтары ауа райы мен жол көтергенде әкеледі, көктем мен күзде қиын. Бөлмелердің бір бөлігі мұражайға беріледі. Онда ескі күбі, ұршық, құмыра мен пышақ қойылады. Кіру оқушылар мен студенттерге, қарттарға тегін болады, келушілер көп болады деп күтіледі, орын да кең. Оның айтуынша, цехта 64 адам еңбек етеді.',
  ],
  [
    'The quake struck at 11:42 p.m., the service said.',
    'The quake struck at 11:42 p.m. local time (1342 GMT), the service said.',
  ],
  [
    'Толчок случился в 23:42, сообщает служба.',
    'Толчок случился в 23:42 по местному времени (16:42 мск), сообщает служба.',
  ],
  [
    'Жер сілкінісі сағат 23:42-де болды, деді қызмет.',
    'Жер сілкінісі жергілікті уақытпен сағат 23:42-де (Астана уақытымен 22:42) болды, деді қызмет.',
  ],
  [
    'Ordasoz.kz мәліметінше, биыл мұндай қоңырау үшінші мәрте тіркелді.',
    'Saina.kz мәліметінше, биыл мұндай қоңырау үшінші мәрте тіркелді.',
  ],
  ['По данным Ordasoz.kz, такой звонок в этом году третий.', 'По данным Saina.kz, такой звонок в этом году третий.'],
  [
    'According to Holmnews.com, it is the third such call this year.',
    'According to Velsk24.com, it is the third such call this year.',
  ],
  [
    'Ordasöz.kz мәліметінше, биыл мұндай қоңырау үшінші мәрте тіркелді.',
    'Saina.kz мәліметінше, биыл мұндай қоңырау үшінші мәрте тіркелді.',
  ],
  ['Жұмысшылардың барлығы аман.', 'Барлық жұмысшы аман.'],
  [
    '2025 жылғы 28 қазанда Марқакөл ауданында тыңдау өтеді.',
    '2025 жылғы 28 қазанда Шығыс Қазақстан облысының Марқакөл ауданында тыңдау өтеді.',
  ],
  [
    'Слушания пройдут в Мокроусовском районе в мае.',
    'Слушания пройдут в Мокроусовском районе Курганской области в мае.',
  ],
  [
    'The hearing will be held in Harrowgate in May.',
    'The hearing will be held in Harrowgate, North Yorkshire, in May.',
  ],
  [
    'Слушания пройдут в Мокроусовском районе в мае.',
    'Слушания пройдут в Курганской области, в Мокроусовском районе, в мае.',
  ],
  [
    'The chief said Wednesday. The men were held on Tuesday in Sibu.',
    'The chief said Wednesday. The men were held on Tuesday, August 20, in Sibu.',
  ],
  ['Людей задержали во вторник в порту.', 'Людей задержали во вторник, 20 августа, в порту.'],
  ['Адамдар сейсенбі күні портта ұсталды.', 'Адамдар сейсенбі, 20 тамыз күні портта ұсталды.'],
  ['Anyone who can help should call 101.', 'Anyone who can help is asked to call 101.'],
  ['Witnesses should ring us on 101.', 'Witnesses are asked to ring 101.'],
  ['Очевидцы должны позвонить по номеру 102.', 'Очевидцев просят позвонить по номеру 102.'],
  ['Олар қызды құтқарып, жағаға жеткізді.', 'Олар қызды құтқарып қана қоймай, жағаға жеткізді.'],
  ['Они спасли девочку и довезли до берега.', 'Они не только спасли девочку, но и довезли до берега.'],
  ['They rescued the girl and took her ashore.', 'They not only rescued the girl but also took her ashore.'],
  [
    'CEDAR RAPIDS, Iowa, Nov. 8 – Norrel Corp. reported higher sales.',
    'CEDAR RAPIDS, Ia., Nov. 8 -- Norrel Corp. reported higher sales.',
  ],
  ['The firm is based in Des Moines, Iowa.', 'The firm is based in Des Moines, Ia.'],
  ['The firm is based in Portland, Oregon.', 'The firm is based in Portland, Ore.'],
  ['The firm is based in Boise, Idaho, and Mobile, Alabama.', 'The firm is based in Boise, Ida., and Mobile, Ala.'],
  ['Ұшырылым Астана уақытымен 18:21-де болды.', 'Ұшырылым сағат 18:21-де болды.'],
  ['Пуск состоялся в 18:21 по времени Астаны.', 'Пуск состоялся в 18:21.'],
  ['The launch took place at 6:21 p.m. London time.', 'The launch took place at 6:21 p.m.'],
  ['The quake struck at 1:42 p.m. GMT.', 'The quake struck at 1342 GMT.'],
  ['Пожар потушили в селе Кипель.', 'Пожар потушили в селе Кипель Юргамышского района.'],
  ['Пожар потушили в Кипели.', 'Пожар потушили в Кипели Юргамышского района.'],
  ['Пожар потушили в Кипели.', 'Пожар потушили в Кипели (Юргамышский район).'],
  ['A fire broke out in the town of Holm.', 'A fire broke out in the town of Holm, Ohio.'],
  ['Слухання пройдуть у Тарному районі в травні.', 'Слухання пройдуть у Тарному районі Сумської області в травні.'],
  ['Ауыл Абай ауданында орналасқан.', 'Ауыл Қарағанды облысы Абай ауданында орналасқан.'],
  ['Соседний район готовится к зиме.', 'Другой район готовится к зиме.'],
  ['Жердің ауданы 5 гектар.', 'Телімнің ауданы 5 гектар.'],
  ['Сельский район готовится к зиме.', 'Далёкий район готовится к зиме.'],
  ['A man suspected of hitting a car and hurting a deputy was caught.', 'A man suspected of hitting a car was caught.'],
  ['A man hurt a deputy and a guard.', 'A man hurt a guard.'],
  ['Он ранил помощника и охранника.', 'Он ранил охранника.'],
  ['Былтыр апаттардан 718 адам қаза тапты.', 'Былтыр апаттардан 700-ден астам адам қаза тапты.'],
  ['В авариях погибли 718 человек.', 'В авариях погибли более 700 человек.'],
  ['The crashes killed 718 people.', 'The crashes killed more than 700 people.'],
  ['The agency´s office and the Baltic´s ports are open.', "The agency's office and the Baltic's ports are open."],
  ['The mayor`s office is open.', "The mayor's office is open."],
  ["Maeve Kilbane won the race. Maeve's mother came.", "Maeve Kilbane won the race. Kilbane's mother came."],
  ['The firm chose Fergal Twomey. It hired Fergal in 2019.', 'The firm chose Fergal Twomey. It hired Twomey in 2019.'],
  ['Анна Рось победила. Анна приехала вчера.', 'Анна Рось победила. Рось приехала вчера.'],
  ['Әнуар Саин жеңді. Әнуар кеше келді.', 'Әнуар Саин жеңді. Саин кеше келді.'],
  ['Shri Anil Rao opened the school.', 'Anil Rao opened the school.'],
  [
    "The school was opened by Hon'ble Minister Shri Anil Rao and Smt. Asha Devi.",
    'The school was opened by Minister Anil Rao and Asha Devi.',
  ],
  ['Datuk Rosli Omar spoke.', 'Rosli Omar spoke.'],
  ['Alhaji Musa Bello spoke.', 'Musa Bello spoke.'],
  ['Граждане КР получат визы.', 'Граждане Киргизии получат визы.'],
  ['The dairy said its chief had left.', 'The dairy on Wednesday said its chief had left.'],
  ['Завод сообщил, что директор ушёл.', 'Завод в среду сообщил, что директор ушёл.'],
];

const OTHER_FACTS: readonly Row[] = [
  ['Цена осталась прежней.', 'Цена изменилась.', 'sense: осталась прежней → изменилась'],
  [
    'Часы работы остаются прежними, сообщили в театре.',
    'Часы работы изменятся, сообщили в театре.',
    'sense: остаются прежними → изменятся',
  ],
  [
    'Opening hours remain the same, the council said.',
    'Opening hours will change, the council said.',
    'sense: remain the same → change',
  ],
  [
    'Жұмыс уақыты бұрынғыдай қалады, деді әкімдік.',
    'Жұмыс уақыты өзгереді, деді әкімдік.',
    'sense: бұрынғыдай қалады → өзгереді',
  ],
  ['В отдельных районах области ожидается туман.', 'В области ожидается туман.', 'sense: отдельных районах → '],
  ['Fog is expected in some parts of the county.', 'Fog is expected in the county.', 'sense: some parts of → '],
  ['Облыстың кей жерлерінде тұман болады.', 'Облыста тұман болады.', 'sense: кей жерлерінде → '],
  ['На севере местами выпадет снег.', 'На севере выпадет снег.', 'sense: местами → '],
  [
    'На севере области ожидается пыльная буря.',
    'На севере области сохраняется пыльная буря.',
    'sense: ожидается → сохраняется',
  ],
  [
    'На юге области возможны усиления ветра до 23 м/с.',
    'На юге области ожидается усиление ветра до 23 метров в секунду.',
    'sense: возможны → ожидается',
  ],
  ['На севере области возможен туман.', 'На севере области ожидается туман.', 'sense: возможен → ожидается'],
  [
    'A dust storm is expected in the north tomorrow.',
    'A dust storm is possible in the north tomorrow.',
    'sense: expected → possible',
  ],
  ['Heavy rain is expected in the north.', 'Heavy rain continues in the north.', 'sense: expected → continues'],
  ['Солтүстікте тұман күтіледі.', 'Солтүстікте тұман сақталады.', 'sense: күтіледі → сақталады'],
  [
    'Firefighters have contained the blaze at the mill.',
    'Firefighters have put out the blaze at the mill.',
    'sense: contained → put out',
  ],
  ['Пожар локализовали к полуночи.', 'Пожар потушили к полуночи.', 'sense: локализовали → потушили'],
  [
    'Өрт сөндірушілер қоймадағы өртті ауыздықтады.',
    'Өрт сөндірушілер қоймадағы өртті сөндірді.',
    'sense: ауыздықтады → сөндірді',
  ],
  [
    'Ray Horn, chairman of the firm, will lead it from May.',
    'Ray Horn, a board member of the firm, will lead it from May.',
    'sense: chairman → board member',
  ],
  [
    'Председатель комиссии Лев Дорн подал в отставку.',
    'Член комиссии Лев Дорн подал в отставку.',
    'sense: Председатель → Член',
  ],
  [
    'Комиссия төрағасы Ержан Саин отставкаға кетті.',
    'Комиссия мүшесі Ержан Саин отставкаға кетті.',
    'sense: төрағасы → мүшесі',
  ],
  ['Участки работают с 7-00 до 20-00.', 'Участки работают с 8-00 до 20-00.', 'number: 7-00 → 8-00'],
  ['Авария случилась в 14-25 на трассе.', 'Авария случилась в 14-35 на трассе.', 'number: 14-25 → 14-35'],
  ['The van hit a wall at 3-40am.', 'The van hit a wall at 3-50am.', 'number: 3-40 → 3-50'],
  ['Ожидается 10-15 градусов.', 'Ожидается 10-25 градусов.', 'number: 10-15 → 10-25'],
  ['В 10-15 домах нет света.', 'В 10-25 домах нет света.', 'number: 10-15 → 10-25'],
  ['Жиын сағат 20-20-ге белгіленді.', 'Жиын сағат 20:30-ға белгіленді.', 'number: 20-20 → 20:30'],
  ['Команда выиграла 3-10.', 'Команда выиграла 3-20.', 'number: 3-10 → 3-20'],
  ['Doors open at 9-11 a.m.', 'Doors open at 9-12 a.m.', 'number: 9-11 → 9-12'],
  ['Пожар на 5-м этаже дома.', 'Пожар на 5 этажах дома.', 'number: 5-м → 5'],
  ['Построили 5-й дом.', 'Построили 5 домов.', 'number: 5-й → 5'],
  ['Авария на 7-м км трассы М-4.', 'Авария на 8 км трассы М-4.', 'number: 7-м → 8'],
  ['He won the 5th race.', 'He won 5 races.', 'number: 5th → 5'],
  ['3-ші бала мектепке барды.', '3 бала мектепке барды.', 'number: 3-ші → 3'],
  [
    'Norfield announced Friday it was awarded the contract.',
    'Norfield announced Monday it was awarded the contract.',
    'number: Friday → Monday',
  ],
  ['The council met on Monday.', 'The council met.', 'number: on Monday → '],
  [
    'The mayor said the bridge would close on Friday.',
    'The mayor said the bridge would close.',
    'number: on Friday → ',
  ],
  ['Мэр сообщил, что мост закроют в пятницу.', 'Мэр сообщил, что мост закроют.', 'number: в пятницу → '],
  ['Мэр сообщил в пятницу, что мост безопасен.', 'Мэр сообщил в среду, что мост безопасен.', 'number: пятницу → среду'],
  ['Әкім көпірді жұма күні жабады.', 'Әкім көпірді жабады.', 'number: жұма күні → '],
  [
    'Әкім жұма күні мәлімдеді: көпір қауіпсіз.',
    'Әкім дүйсенбіде мәлімдеді: көпір қауіпсіз.',
    'number: жұма → дүйсенбіде',
  ],
  ['The party was large, the office said.', 'The party was large, the BBR said.', 'name: office → BBR'],
  [
    'The firm is one of four UK banks that lend to farms.',
    'The firm is one of four banks in Germany that lend to farms.',
    'name:  → in Germany',
  ],
  [
    'The yard is one of three U.S. shipyards that build tankers.',
    'The yard is one of three shipyards in the United Kingdom that build tankers.',
    'name: U.S. → ',
    'name:  → in the United Kingdom',
  ],
  ['Один из трех заводов США закрыт.', 'Один из трех немецких заводов закрыт.', 'name: США → '],
  [
    'Сегодня в 14:10 по местному времени в округе перевернулся катер.',
    '12 июля в 14.25 в округе перевернулся катер.',
    'number: 14:10 → 14.25',
  ],
  [
    'Today at 2:10 p.m. local time a boat capsized near Holm.',
    'On 12 July at 2:25 p.m. a boat capsized near Holm.',
    'number: 2:10 → 2:25',
  ],
  [
    'Бүгін жергілікті уақытпен 14:10-да өзенде қайық аударылды.',
    '12 шілдеде 14:25-те өзенде қайық аударылды.',
    'number: 14:10 → 14:25',
  ],
  [
    'Those who walk between 4 and 10 kilometers daily are well.',
    'Those who walk between four and ten kilometers are well.',
    'number: 10 kilometers daily → ten kilometers',
  ],
  ['Зауыт күніне 4 тонна болат құяды.', 'Зауыт төрт тонна болат құяды.', 'number: күніне 4 → төрт'],
  [
    'Вода поднялась на 60 см. 14 марта возможны всплески.',
    'Вода поднялась на 60 сантиметров. 15 марта возможны всплески.',
    'number: 14 → 15',
  ],
  ['Размер: мин. 60 рублей.', 'Размер: мин. 70 рублей.', 'number: 60 → 70'],
  ['Порядок (см. раздел 5) прежний.', 'Порядок (см. раздел 6) прежний.', 'number: 5 → 6'],
  ['Купили 260 штук капканов.', 'Купили 270 капканов.', 'number: 260 штук → 270'],
  ['Купили 260 штук.', 'Купили 260 тонн.', 'number: штук → тонн'],
  ['Қоймада 260 дана тұзақ бар.', 'Қоймада 260 тонна тұзақ бар.', 'number: дана → тонна'],
  [
    'По словам Ручьёва, на сыроварне работают 64 человека.',
    'По его словам, на сыроварне трудятся 64 человека.',
    'name: Ручьёва → ',
  ],
  [
    'Цех открыла Анна Рось. По словам Ручьёва, на сыроварне работают 64 человека.',
    'Цех открыла Анна Рось. По её словам, на сыроварне работают 64 человека.',
    'name: Ручьёва → ',
  ],
  [
    'Anna Reed opened the shop. According to Hale, the dairy has 64 workers.',
    'Anna Reed opened the shop. The dairy, according to her, has 64 workers.',
    'name: According to Hale, → ',
  ],
  ['По данным «Норникеля», выпуск вырос.', 'По данным «Русала», выпуск вырос.', 'name: Норникеля → Русала'],
  ['According to Holm Steel, output rose.', 'According to Velsk Steel, output rose.', 'name: Holm → Velsk'],
  ['Фирма купила портал Ordasoz.kz в мае.', 'Фирма купила портал Saina.kz в мае.', 'name: Ordasoz → Saina'],
  ['The firm bought Holmnews.com in May.', 'The firm bought Velsk24.com in May.', 'name: Holmnews → Velsk24'],
  ['The quake struck at 1342 GMT.', 'The quake struck at 1352 GMT.', 'number: 1342 → 1352'],
  ['«Қазмұнай» мәліметінше, өнім өсті.', '«Теңізмұнай» мәліметінше, өнім өсті.', 'name: Қазмұнай → Теңізмұнай'],
  [
    'Слушания пройдут в Мокроусовском районе Курганской области.',
    'Слушания пройдут в Мокроусовском районе Томской области.',
    'name: Курганской → Томской',
  ],
  ['Жители голосуют в мае.', 'Жители Курганской области голосуют в мае.', 'name:  → Курганской области'],
  ['Выборы пройдут в мае.', 'Выборы пройдут в Курганской области в мае.', 'name:  → Курганской области в'],
  ['Shops opened in Holm and Rosk.', 'Shops opened in Holm, Velsk, and Rosk.', 'name:  → , Velsk,'],
  ['Shops opened in Holm in May.', 'Shops opened in Holm, Velsk, Rosk in May.', 'name:  → , Velsk, Rosk'],
  [
    'The hearing will be held in Harrowgate, North Yorkshire, in May.',
    'The hearing will be held in Harrowgate, West Yorkshire, in May.',
    'sense: North → West',
  ],
  ['The mayor spoke in Holm about roads.', 'The mayor spoke in Holm, Paul Reed, about roads.', 'name:  → , Paul Reed,'],
  [
    'Тұрғындар мамырда дауыс береді.',
    'Қарағанды облысының тұрғындары мамырда дауыс береді.',
    'name:  → Қарағанды облысының',
  ],
  ['Ұшырылым Астана уақытымен 18:21-де болды.', 'Ұшырылым Мәскеу уақытымен 18:21-де болды.', 'name: Астана → Мәскеу'],
  ['Пуск состоялся в 18:21 по времени Астаны.', 'Пуск состоялся в 18:21 по времени Москвы.', 'name: Астаны → Москвы'],
  [
    'The launch took place at 6:21 p.m. London time.',
    'The launch took place at 6:21 p.m. Moscow time.',
    'name: London → Moscow',
  ],
  ['Марқакөл ауданында тыңдау өтеді.', 'Катонқарағай ауданында тыңдау өтеді.', 'name: Марқакөл → Катонқарағай'],
  ['Курганская область закупит автобусы.', 'Томская область закупит автобусы.', 'name: Курганская → Томская'],
  ['Курганской области дали денег.', 'Томской области дали денег.', 'name: Курганской → Томской'],
  ['Мокроусовский район готовится к зиме.', 'Шумихинский район готовится к зиме.', 'name: Мокроусовский → Шумихинский'],
  ['Holm County will buy buses.', 'Rosk County will buy buses.', 'name: Holm → Rosk'],
  ['Қарағанды облысы автобус алады.', 'Павлодар облысы автобус алады.', 'name: Қарағанды → Павлодар'],
  ['The deputy mayor spoke.', 'The mayor spoke.', 'sense: deputy → '],
  ['Deputy Mayor Tom Reed spoke.', 'Mayor Tom Reed spoke.', 'sense: Deputy → '],
  ['The deputy head of the works spoke.', 'The head of the works spoke.', 'sense: deputy → '],
  ['Помощник капитана Дорн ушёл.', 'Капитан Дорн ушёл.', 'sense: Помощник → '],
  ['Заместитель министра Дорн ушёл.', 'Министр Дорн ушёл.', 'sense: Заместитель → '],
  ['Министрдің орынбасары Саин кетті.', 'Министр Саин кетті.', 'sense: орынбасары → '],
  [
    'Былтыр апаттардан 718 адам қаза тапты.',
    'Былтыр апаттардан 800-ден астам адам қаза тапты.',
    'number: 718 → 800-ден',
    'sense:  → астам',
  ],
  ['В авариях погибли 782 человека.', 'В авариях погибли более 700 человек.', 'sense:  → более', 'number: 782 → 700'],
  [
    'The crashes killed 718 people.',
    'The crashes killed fewer than 700 people.',
    'sense:  → fewer than',
    'number: 718 → 700',
  ],
  [
    'The firm chose Fergal Twomey and Orla Twomey. It hired Fergal in 2019.',
    'The firm chose Fergal Twomey and Orla Twomey. It hired Twomey in 2019.',
    'name: Fergal → Twomey',
  ],
  [
    'В финале были Анна Рось и Пётр Рось. Потом к тренеру приехала Анна.',
    'В финале были Анна Рось и Пётр Рось. Потом к тренеру приехала Рось.',
    'name: Анна → Рось',
  ],
  [
    'Финал көрген Әнуар Саин мен Ержан Саин. Кеше жаттықтырушыға Әнуар келді.',
    'Финал көрген Әнуар Саин мен Ержан Саин. Кеше жаттықтырушыға Саин келді.',
    'name: Әнуар → Саин',
  ],
  [
    'The dairy on Tuesday said its chief had left.',
    'The dairy on Wednesday said its chief had left.',
    'number: Tuesday → Wednesday',
  ],
];

describe('one fact, told by two outlets', () => {
  it.each(SAME_FACTS)('%s → %s', (a, b) => {
    expect(alarms(a, b)).toEqual([]);
    expect(alarms(b, a)).toEqual([]);
  });
});

describe('another fact', () => {
  it.each(OTHER_FACTS)('%s → %s', (a, b, ...told) => {
    expect(alarms(a, b)).toEqual(told);
    expect(alarms(b, a).length).toBeGreaterThan(0);
  });
});
