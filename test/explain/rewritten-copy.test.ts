import { describe, expect, it } from 'vitest';
import { factsTold } from './told.ts';

/** What an outlet makes of a release that it writes anew, one fact corrected or none. */
type Row = readonly [a: string, b: string, ...alarms: readonly string[]];

const SAME_FACTS: readonly Row[] = [
  [
    'В ночь на 12 марта в посёлке Лесном сгорел склад пиломатериалов. Площадь пожара составила 400 кв. метров, пострадавших нет, сообщили в МЧС.',
    'Склад пиломатериалов сгорел в посёлке Лесном ночью 12 марта. Огонь охватил 400 квадратных метров, никто не пострадал, рассказали спасатели.',
  ],
  [
    'Суд Заречного района приговорил бывшего директора рынка Павла Гущина к четырём годам условно за растрату 3,2 млн рублей.',
    'Экс-директор рынка Павел Гущин получил четыре года условно за растрату 3,2 миллиона рублей. Приговор вынес суд Заречного района.',
  ],
  [
    'Тариф на воду в Твери вырастет с 1 июля на 7,5%, до 42 рублей за кубометр, сообщает областная комиссия по тарифам.',
    'С 1 июля вода в Твери подорожает на 7,5 процента. Кубометр будет стоить 42 рубля, говорится в сообщении областной тарифной комиссии.',
  ],
  [
    'Сборная области по хоккею выиграла у «Ястреба» со счётом 4:2 и вышла в полуфинал кубка, шайбы забросили Лунин (две), Гордеев и Бек.',
    'Хоккеисты областной сборной со счётом 4:2 победили «Ястреб» и сыграют в полуфинале кубка. Дубль сделал Лунин.',
  ],
  [
    'Мэр Анна Рощина подписала распоряжение о ремонте шести школ. Работы начнутся в июне и завершатся до 25 августа.',
    'Шесть школ отремонтируют летом, распоряжение об этом подписала мэр Анна Рощина. К ремонту приступят в июне, закончат его до 25 августа.',
  ],
  [
    'Завод «Луч» в первом квартале увеличил выпуск станков на 12% — до 340 штук. Экспорт снизился вдвое.',
    'За первые три месяца завод «Луч» выпустил 340 станков — на 12 процентов больше, чем год назад. Экспорт упал в два раза.',
  ],
  [
    'По предварительным данным, автобус столкнулся с грузовиком из-за гололёда. Погибли двое, ещё семь человек в больнице, трое из них в тяжёлом состоянии.',
    'Автобус, предварительно, столкнулся с грузовиком из-за гололёда. Двое погибших, семеро госпитализированы, состояние троих тяжёлое.',
  ],
  [
    'Депутаты одобрили проект закона о тишине в первом чтении. За проголосовали 31 депутат, против — 5, воздержались двое.',
    'Законопроект о тишине принят в первом чтении: 31 голос «за», 5 «против», 2 депутата воздержались.',
  ],
  [
    'Выставка «Хлеб и соль» откроется в музее Вологды 5 мая и продлится до конца июня. Вход для детей бесплатный.',
    'В музее Вологды с 5 мая до конца июня будет работать выставка «Хлеб и соль». Дети смогут пройти бесплатно.',
  ],
  [
    'Полиция задержала 34-летнего жителя Омска, который, по версии следствия, украл из магазина телевизор стоимостью 60 тысяч рублей.',
    '34-летний омич задержан по подозрению в краже телевизора из магазина. Техника стоит 60 тыс. рублей.',
  ],
  [
    'Новый мост через Иртыш длиной 1,2 км построят в Павлодаре к 2031 году, на него потратят 18 млрд тенге.',
    'В Павлодаре до 2031 года появится мост через Иртыш. Его длина — 1,2 километра, стоимость — 18 млрд тенге.',
  ],
  [
    'Глава комитета по спорту Олег Дорн подал в отставку. Временно исполнять его обязанности будет его заместитель Инна Вебер.',
    'Председатель спортивного комитета Олег Дорн уходит в отставку, врио назначена его заместительница Инна Вебер.',
  ],
  [
    'Акции компании подешевели на 3,4% после отчёта: чистая прибыль упала до 210 млн долларов с 260 млн годом ранее.',
    'Отчёт обвалил акции компании на 3,4 процента: чистая прибыль снизилась с 260 до 210 миллионов долларов.',
  ],
  [
    'Если до пятницы лёд не окрепнет, переправу у Тобольска не откроют, предупредил глава района Семён Алёхин.',
    'Глава района Семён Алёхин предупредил, что переправу у Тобольска не откроют, если лёд не станет крепче до пятницы.',
  ],
  [
    'A fire destroyed a timber warehouse in Leeds overnight. The blaze covered 400 square metres and nobody was hurt, the fire service said.',
    'A timber warehouse in Leeds was destroyed by fire overnight. Crews said the blaze spread over 400 sq m; there were no injuries.',
  ],
  [
    'A court in Hull gave former market manager Paul Goss a four-year suspended sentence for embezzling £3.2 million.',
    'Paul Goss, who used to run the market, received a suspended sentence of four years for embezzling £3.2m, a court in Hull ruled.',
  ],
  [
    'Water bills in York will rise 7.5% from July 1 to £42 a month, the regulator said on Monday.',
    'From July 1 households in York will pay 7.5 per cent more for water, or £42 a month, according to the regulator.',
  ],
  [
    'The county side beat the Hawks 4-2 to reach the semi-final, with Marsh scoring twice.',
    'Marsh scored twice as the county side beat the Hawks 4-2 to go into the semi-final.',
  ],
  [
    'Mayor Ann Rush signed an order to repair six schools. Work will start in June and finish before August 25.',
    'Six schools will be repaired under an order signed by Mayor Ann Rush; work starts in June and ends before August 25.',
  ],
  [
    'Ray plc raised output by 12% in the first quarter to 340 lathes, while exports halved.',
    'In the first three months Ray plc made 340 lathes, up 12 per cent, but exports fell by half.',
  ],
  [
    'The bus probably skidded on ice before it hit a lorry, police said. Two people died and seven were taken to hospital.',
    'Two people were killed and seven hospitalised when a bus hit a lorry. Police believe it probably skidded on ice.',
  ],
  [
    'Councillors approved the noise bill by 31 votes to 5 with two abstentions.',
    'The noise bill was passed by councillors: 31 voted for it, 5 against and two abstained.',
  ],
  [
    'The show Bread and Salt opens in Norwich on May 5 and runs until the end of June. Children get in free.',
    'Norwich hosts the show Bread and Salt from May 5 to the end of June; entry is free for children.',
  ],
  [
    'Police arrested a 34-year-old man from Derby on suspicion of stealing a television worth £600.',
    'A 34-year-old Derby man has been arrested on suspicion of stealing a £600 television.',
  ],
  [
    'A new bridge over the Severn, 1.2 km long, will be built by 2031 at a cost of £18 million.',
    'The Severn will get a new 1.2-kilometre bridge by 2031. It will cost £18m.',
  ],
  [
    'Sports committee head Oleg Dorn resigned; his deputy Inna Weber will act in his place.',
    'Oleg Dorn, who heads the sports committee, has stepped down and his deputy, Inna Weber, becomes acting head.',
  ],
  [
    'Shares fell 3.4% after net profit dropped to $210 million from $260 million a year earlier.',
    'Shares lost 3.4 per cent after the company said net profit had fallen from $260m to $210m in a year.',
  ],
  [
    'The river burst its banks after three days of rain, and about 200 homes lost power, officials said on Sunday.',
    'Some 200 homes were left without power after three days of rain made the river burst its banks, officials said.',
  ],
  [
    'Лесной кентінде түнде ағаш қоймасы өртенді. Өрт көлемі 400 шаршы метр, зардап шеккендер жоқ, деп хабарлады ТЖМ.',
    'Түнде Лесной кентінде ағаш қоймасы өртеніп кетті. Құтқарушылардың айтуынша, от 400 шаршы метрге жайылған, ешкім зардап шекпеген.',
  ],
  [
    'Сот базардың бұрынғы директоры Павел Гущинді 3,2 млн теңге жымқырғаны үшін төрт жылға шартты түрде соттады.',
    'Базардың экс-директоры Павел Гущин 3,2 миллион теңге жымқырғаны үшін төрт жылға шартты түрде сотталды.',
  ],
  [
    'Қарағандыда су тарифі 1 шілдеден бастап 7,5 пайызға өседі, текше метрі 42 теңге болады.',
    '1 шілдеден бастап Қарағандыда су тарифі 7,5%-ға қымбаттайды. Текше метрі 42 теңге тұрады.',
  ],
  [
    'Әкім Айгүл Сәрсенова алты мектепті жөндеу туралы өкімге қол қойды. Жұмыс маусымда басталып, 25 тамызға дейін аяқталады.',
    'Әкім Айгүл Сәрсенова алты мектепті жөндеуге өкім шығарды. Жөндеу маусымда басталып, 25 тамызға дейін бітеді.',
  ],
  [
    'Автобус жүк көлігімен соқтығысып, екі адам қаза тапты, жеті адам ауруханаға түсті.',
    'Жүк көлігі мен автобус соқтығысып, екі адам көз жұмды, жетеуі ауруханаға жеткізілді.',
  ],
  [
    'Депутаттар заң жобасын бірінші оқылымда мақұлдады, 31 депутат қолдап, бесеуі қарсы болды.',
    'Заң жобасы бірінші оқылымда мақұлданды: 31 депутат жақтап, 5 депутат қарсы дауыс берді.',
  ],
  [
    'Полиция дүкеннен құны 60 мың теңгелік теледидар ұрлаған деген күдікпен 34 жастағы Омбы тұрғынын ұстады.',
    '34 жастағы Омбы тұрғыны дүкеннен теледидар ұрлады деген күдікке ілінді. Теледидар 60 мың теңге тұрады.',
  ],
  [
    'Ертіс арқылы өтетін ұзындығы 1,2 шақырым жаңа көпір Павлодарда 2031 жылға қарай салынады.',
    'Павлодарда 2031 жылға қарай Ертіс арқылы жаңа көпір салынады, оның ұзындығы 1,2 км.',
  ],
  [
    'Спорт комитетінің төрағасы Олжас Дәулетов отставкаға кетті, міндетін орынбасары Инна Вебер атқарады.',
    'Спорт комитетінің басшысы Олжас Дәулетов қызметінен кетті, оның орнына уақытша орынбасары Инна Вебер келді.',
  ],
  [
    'Врачи областной больницы впервые пересадили пациенту сердце. Операция длилась девять часов, 52-летний мужчина чувствует себя хорошо.',
    'В областной больнице впервые провели пересадку сердца. 52-летнего пациента оперировали девять часов, его самочувствие хорошее.',
  ],
  [
    'С понедельника автобус № 14 будет ходить до станции Сосновка каждые 20 минут, последний рейс отправится в 23:10.',
    '14-й автобус с понедельника продлят до станции Сосновка. Интервал составит 20 минут, последний рейс — в 23:10.',
  ],
  [
    'Минобразования сократит число экзаменов в девятых классах с четырёх до трёх, заявил министр Лев Бакланов.',
    'Девятиклассники будут сдавать три экзамена вместо четырёх. Об этом сообщил глава Минобразования Лев Бакланов.',
  ],
  [
    'Из-за утечки мазута в реку Тосну попало около 3 тонн топлива, погибла рыба. Предприятие оштрафовали на 700 тысяч рублей.',
    'Около 3 т мазута вылилось в Тосну, что привело к гибели рыбы. Виновника наказали штрафом в 700 тыс. рублей.',
  ],
  [
    'Режиссёр Инга Соловей поставит в Псковском театре пьесу «Тишина». Премьера назначена на 20 октября.',
    '20 октября в Псковском театре покажут премьеру спектакля «Тишина» режиссёра Инги Соловей.',
  ],
  [
    'Центробанк сохранил ключевую ставку на уровне 16% годовых, хотя аналитики ждали её снижения до 15,5%.',
    'Ключевая ставка осталась прежней — 16% годовых, сообщил ЦБ. Аналитики прогнозировали, что её понизят до 15,5%.',
  ],
  [
    'Явка на выборах мэра Сызрани составила 38,4%, победила Дарья Корсак, набравшая 51% голосов.',
    'Новым мэром Сызрани стала Дарья Корсак: за неё отдали голоса 51% избирателей. Проголосовали 38,4% жителей.',
  ],
  [
    'Сильный снег и ветер до 22 м/с ожидаются в четверг на севере области, на дорогах возможны заносы.',
    'В четверг север области накроет снегопад, порывы ветра достигнут 22 метров в секунду. Возможны заносы.',
  ],
  [
    'Компания продала 40% акций порта инвестору из Катара за 90 млн евро и сохранила за собой контроль.',
    'Катарский инвестор купил 40 процентов акций порта за 90 млн евро, контроль остался у компании.',
  ],
  [
    'Археологи нашли под Суздалем клад из 120 монет XIV века. Находку передадут музею после реставрации.',
    'Клад XIV века обнаружили археологи недалеко от Суздаля: в нём 120 монет. После реставрации он попадёт в музей.',
  ],
  [
    'Surgeons at Holm hospital transplanted a heart for the first time. The operation took nine hours and the 52-year-old man is doing well.',
    'Holm hospital has carried out its first heart transplant. Surgeons operated for nine hours; the patient, 52, is doing well.',
  ],
  [
    'From Monday bus 14 will run to Pinewood station every 20 minutes, with the last service at 11.10pm.',
    'Bus 14 is to be extended to Pinewood station from Monday. There will be a service every 20 minutes, the last at 11.10pm.',
  ],
  [
    'The education ministry will cut the number of exams for 15-year-olds from four to three, minister Leo Baker said.',
    'Pupils aged 15 will sit three exams instead of four, according to education minister Leo Baker.',
  ],
  [
    'About three tonnes of fuel oil leaked into the River Toss and killed fish. The plant was fined £70,000.',
    'A leak of about three tonnes of oil killed fish in the Toss. The plant must pay a fine of £70,000.',
  ],
  [
    'Director Inga Finch will stage the play Silence at Norwich Playhouse, with the premiere set for October 20.',
    'Norwich Playhouse will premiere Silence, directed by Inga Finch, on October 20.',
  ],
  [
    'The central bank kept its key rate at 16%, although analysts had expected a cut to 15.5%.',
    'The key rate was left unchanged at 16 per cent by the central bank, while analysts had forecast it would be lowered to 15.5 per cent.',
  ],
  [
    "The court refused to jail the plant's accountant and put her under house arrest until February 3.",
    'The accountant of the plant will be under house arrest until February 3 after the court declined to jail her.',
  ],
  [
    'The company sold 40% of the port to an investor from Qatar for €90 million and kept control.',
    'A Qatari investor has bought 40 per cent of the port for €90m, while the company retained control.',
  ],
  [
    'Swimmer Jane Terry won silver in the 200 metres, finishing 0.3 seconds behind the winner.',
    'Jane Terry came second in the 200m, only 0.3 seconds off first place.',
  ],
  [
    'Archaeologists found a hoard of 120 coins from the 14th century near York. It will go to a museum after restoration.',
    'A 14th-century hoard of 120 coins has been dug up near York and will be handed to a museum after it is restored.',
  ],
  [
    'Облыстық ауруханада алғаш рет жүрек ауыстырылды. Ота тоғыз сағатқа созылды, 52 жастағы науқастың жағдайы жақсы.',
    'Облыстық аурухана дәрігерлері алғаш рет жүрек ауыстырды. 52 жастағы науқасқа ота тоғыз сағат жасалды, оның жағдайы жақсы.',
  ],
  [
    'Дүйсенбіден бастап № 14 автобус Қарағайлы станциясына дейін әр 20 минут сайын қатынайды, соңғы рейс 23:10-да.',
    '14-автобус дүйсенбіден бастап Қарағайлы станциясына дейін жүреді. Аралығы 20 минут, соңғы рейс 23:10-да шығады.',
  ],
  [
    'Ұлттық банк базалық мөлшерлемені жылдық 16 пайыз деңгейінде сақтады.',
    'Базалық мөлшерлеме өзгеріссіз қалды: Ұлттық банк оны 16% деңгейінде қалдырды.',
  ],
  [
    'Қаскелең әкімін сайлауға тұрғындардың 38,4 пайызы қатысты, Дария Қорған 51 пайыз дауыс жинап жеңді.',
    'Қаскелең қаласының жаңа әкімі — Дария Қорған. Оған сайлаушылардың 51 пайызы дауыс берді, ал сайлауға 38,4 пайызы келді.',
  ],
  [
    'Бейсенбіде облыстың солтүстігінде қар жауып, жел секундына 22 метрге жетеді, жолдар жабылуы мүмкін.',
    'Бейсенбі күні облыс солтүстігінде қар жауады, желдің екпіні 22 м/с болады. Жолдар жабылуы мүмкін.',
  ],
  [
    'Компания порт акцияларының 40 пайызын Катар инвесторына 90 млн еуроға сатты.',
    'Катарлық инвестор порт акцияларының 40 пайызын 90 миллион еуроға сатып алды.',
  ],
  [
    '«Мы надеемся, что мост откроют раньше срока», — сказала глава города Анна Рощина. По её словам, 70% работ уже выполнено, осталось уложить асфальт на двух пролётах.',
    'Глава города Анна Рощина надеется, что мост будет открыт раньше срока. Она рассказала, что уже сделано 70 процентов работ и осталось заасфальтировать два пролёта.',
  ],
  [
    'Вчера в 18:40 на перекрёстке улиц Мира и Чехова столкнулись «Лада» и «Форд». 28-летняя пассажирка «Лады» получила перелом руки, сообщили в ГАИ.',
    'Накануне в 18:40 «Форд» и «Лада» столкнулись на пересечении улиц Мира и Чехова. В ГАИ сообщили, что пассажирка «Лады», ей 28 лет, сломала руку.',
  ],
  [
    'За девять месяцев 2031 года порт обработал 4,2 млн тонн грузов, что на 11% больше, чем годом ранее. Доля угля составила треть.',
    'Грузооборот порта в январе — сентябре 2031 года вырос на 11% и достиг 4,2 миллиона тонн. Треть грузов — уголь.',
  ],
  [
    'Правительство не планирует повышать пенсионный возраст, заявил министр труда Глеб Корзун в интервью газете «Труд».',
    'Министр труда Глеб Корзун в интервью «Труду» сообщил, что повышения пенсионного возраста правительство не планирует.',
  ],
  [
    'Школьники из Уфы заняли первое место на олимпиаде по физике, обойдя команды из Казани и Перми.',
    'Команда школьников из Уфы победила на олимпиаде по физике. Вторыми и третьими стали Казань и Пермь.',
  ],
  [
    'Росприроднадзор проверит завод «Кварц» после жалоб жителей на запах. Пробы воздуха возьмут в трёх точках до пятницы.',
    'Из-за жалоб на запах завод «Кварц» проверит Росприроднадзор: до пятницы специалисты отберут пробы воздуха в трёх местах.',
  ],
  [
    'Пассажирский поезд Новосибирск — Томск задержался на 47 минут из-за обрыва провода на станции Юрга.',
    'На станции Юрга оборвался провод, поэтому поезд из Новосибирска в Томск опоздал на 47 минут.',
  ],
  [
    'Посещаемость музея снизилась с 310 тысяч до 270 тысяч человек, но выручка выросла благодаря новым экскурсиям.',
    'Музей посетили 270 тысяч человек против 310 тысяч годом ранее, однако выручка увеличилась за счёт новых экскурсий.',
  ],
  [
    'Суд постановил взыскать с клиники 1,5 миллиона рублей в пользу пациентки, которой неправильно поставили диагноз.',
    'Клиника выплатит пациентке 1,5 млн рублей из-за неправильного диагноза, решил суд.',
  ],
  [
    'С 1 сентября плата за детский сад вырастет на 150 рублей, для многодетных семей она останется прежней.',
    'Детский сад с 1 сентября подорожает на 150 рублей. Для многодетных плата не изменится.',
  ],
  [
    'Новая вакцина эффективна на 92%, показали испытания с участием 3 тысяч добровольцев. Побочные эффекты были лёгкими.',
    'Испытания на 3 тыс. добровольцев показали, что эффективность новой вакцины — 92%. Серьёзных побочных эффектов не выявили.',
  ],
  [
    '"We hope the bridge will open ahead of schedule," said mayor Ann Rush. She said 70% of the work was done and two spans still had to be paved.',
    'Mayor Ann Rush said she hoped the bridge would open ahead of schedule; 70 per cent of the work is complete, with two spans left to pave.',
  ],
  [
    'A Ford and a Honda collided at the corner of Mill Street and Park Road at 6.40pm yesterday. A 28-year-old woman in the Honda broke her arm, police said.',
    'A woman of 28 broke her arm when the Honda she was in collided with a Ford at Mill Street and Park Road yesterday at 6.40pm, according to police.',
  ],
  [
    'The government does not plan to raise the pension age, labour minister Glen Corby told the Herald.',
    'Labour minister Glen Corby told the Herald that the government has no plans to raise the pension age.',
  ],
  [
    'Pupils from Leeds won the physics contest ahead of teams from York and Hull.',
    'A team of pupils from Leeds took first place in the physics contest, beating York and Hull.',
  ],
  [
    'The regulator will inspect the Quartz plant after residents complained of a smell. Air samples will be taken at three sites by Friday.',
    'After complaints of a smell from residents, the Quartz plant faces an inspection by the regulator, which will take air samples at three sites by Friday.',
  ],
  [
    'The Leeds to Hull train was delayed by 47 minutes because a cable broke at Selby station.',
    'A broken cable at Selby station held up the train from Leeds to Hull for 47 minutes.',
  ],
  [
    'Museum attendance fell from 310,000 to 270,000 but revenue rose thanks to new tours.',
    'The museum had 270,000 visitors, down from 310,000, although revenue increased thanks to new tours.',
  ],
  [
    'From September 1 nursery fees will rise by £15, while for large families they will stay the same.',
    'Nursery fees go up by £15 on September 1 but will not change for large families.',
  ],
  [
    "Thieves broke a jeweller's window overnight and took jewels worth £2 million. Police are looking for two men.",
    "Police are hunting two men who smashed a jeweller's window overnight and made off with £2m of jewels.",
  ],
  [
    'The new vaccine is 92% effective, a trial with 3,000 volunteers showed. Side effects were mild.',
    'A trial of 3,000 volunteers showed the new vaccine was 92 per cent effective, with only mild side effects.',
  ],
  [
    '«Көпір мерзімінен бұрын ашылады деп үміттенеміз», – деді қала әкімі Айгүл Сәрсенова. Оның айтуынша, жұмыстың 70 пайызы бітті.',
    'Қала әкімі Айгүл Сәрсенова көпір мерзімінен бұрын ашылады деп үміттенетінін айтты. Жұмыстың 70%-ы аяқталған.',
  ],
  [
    'Кеше сағат 18:40-та Абай мен Сәтбаев көшелерінің қиылысында «Лада» мен «Форд» соқтығысты. 28 жастағы жолаушының қолы сынды.',
    'Абай мен Сәтбаев көшелерінің қиылысында кеше 18:40-та «Форд» пен «Лада» соқтығысып, 28 жастағы жолаушы қолын сындырды.',
  ],
  [
    'Порт 2031 жылдың тоғыз айында 4,2 млн тонна жүк өңдеді, бұл былтырғыдан 11 пайызға көп.',
    '2031 жылдың қаңтар-қыркүйегінде порттың жүк айналымы 11 пайызға өсіп, 4,2 миллион тоннаға жетті.',
  ],
  [
    'Үкімет зейнет жасын көтеруді жоспарлап отырған жоқ, деді еңбек министрі Ғалым Қорған.',
    'Еңбек министрі Ғалым Қорған үкімет зейнет жасын көтеруді жоспарламайтынын айтты.',
  ],
  [
    'Оқушылар физика олимпиадасында бірінші орын алды, Қостанай мен Тараз командаларын басып озды.',
    'Физика олимпиадасында Қостанай мен Тараз командаларын артта қалдырған оқушылар бірінші орынды иеленді.',
  ],
  [
    'Жұмаға дейін үш нүктеден ауа сынамасы алынады, «Кварц» зауытын тұрғындардың шағымынан кейін тексереді.',
    'Тұрғындардың шағымынан кейін «Кварц» зауыты тексеріледі, жұмаға дейін үш жерден ауа сынамасы алынады.',
  ],
  ['Мұражайға келушілер саны 310 мыңнан 270 мыңға азайды.', 'Мұражайға 270 мың адам келді, былтыр 310 мың болған еді.'],
  [
    'Сот клиникадан науқастың пайдасына 1,5 миллион теңге өндіруге шешім шығарды.',
    'Сот шешімімен клиника науқасқа 1,5 млн теңге төлейді.',
  ],
  [
    '1 қыркүйектен балабақша ақысы 1500 теңгеге өседі, көпбалалы отбасылар үшін өзгермейді.',
    'Балабақша 1 қыркүйектен бастап 1500 теңгеге қымбаттайды, көпбалалы отбасылар үшін ақы бұрынғыдай қалады.',
  ],
  [
    'Акционеры утвердили дивиденды в размере 12 рублей на акцию, совет директоров рекомендовал 10 рублей.',
    'Дивиденды составят 12 рублей на акцию, решили акционеры, хотя совет директоров советовал 10.',
  ],
  [
    'Из-за тумана аэропорт Внуково отменил 18 рейсов, ещё 25 вылетели с опозданием.',
    '18 рейсов отменили в Внуково из-за тумана, 25 задержались.',
  ],
  [
    'Учёные МГУ создали сплав, который вдвое прочнее стали и на 30% легче титана.',
    'Сплав, созданный учёными МГУ, в два раза прочнее стали и на 30 процентов легче титана.',
  ],
  [
    'Бывший вратарь «Зари» Игнат Полев назначен тренером молодёжной команды, контракт рассчитан на два года.',
    'Молодёжную команду будет тренировать экс-вратарь «Зари» Игнат Полев, с ним подписан двухлетний контракт.',
  ],
  [
    'Прокуратура требует снести торговый центр, построенный без разрешения. Владелец считает постройку законной.',
    'Владелец торгового центра считает его законным, однако прокуратура добивается сноса здания, возведённого без разрешения.',
  ],
  [
    'Средняя зарплата в регионе за год выросла с 58 до 64 тысяч рублей, безработица опустилась ниже 3%.',
    'За год средняя зарплата в регионе увеличилась до 64 тыс. рублей с 58 тыс., уровень безработицы — менее 3%.',
  ],
  [
    'По прогнозу синоптиков, дожди начнутся не раньше среды, температура днём 18–20 градусов.',
    'Дождей до среды не ожидается, дневная температура составит 18–20 °C, прогнозируют синоптики.',
  ],
  [
    'Жители дома № 7 по улице Садовой остались без отопления из-за аварии на теплотрассе, ремонт обещают закончить к вечеру.',
    'Авария на теплотрассе оставила без отопления дом 7 на Садовой улице. Починить её обещают к вечеру.',
  ],
  [
    'Shareholders approved a dividend of 12 pence a share, while the board had recommended 10 pence.',
    'The dividend will be 12 pence a share, shareholders decided, although the board had proposed 10 pence.',
  ],
  [
    'Fog forced Dover airport to cancel 18 flights, and 25 more left late.',
    'Eighteen flights were cancelled at Dover airport because of fog and a further 25 were delayed.',
  ],
  [
    'Scientists at MIT have made an alloy that is twice as strong as steel and 30% lighter than titanium.',
    'An alloy made by scientists at MIT is two times as strong as steel and 30 per cent lighter than titanium.',
  ],
  [
    'Prosecutors want the mall, built without a permit, to be demolished. The owner says the building is legal.',
    'The owner of the mall insists it is legal, but prosecutors are seeking to demolish the building, which was put up without a permit.',
  ],
  [
    'Average pay in the county rose from £580 to £640 in a year and unemployment fell below 3%.',
    'In a year average pay in the county increased to £640 from £580, with unemployment at less than 3%.',
  ],
  [
    'Residents of 7 Garden Street lost their heating after a pipe burst; repairs should be finished by evening.',
    'A burst pipe left 7 Garden Street without heating. Repairs are due to end by evening.',
  ],
  [
    'Акционерлер бір акцияға 12 теңге дивиденд бекітті, директорлар кеңесі 10 теңге ұсынған еді.',
    'Дивиденд бір акцияға 12 теңге болады деп акционерлер шешті, директорлар кеңесі 10 теңге ұсынған.',
  ],
  [
    'Тұман салдарынан Орал әуежайы 18 рейсті тоқтатты, тағы 25 рейс кешігіп ұшты.',
    'Орал әуежайында тұманнан 18 рейс тоқтатылды, 25 рейс кешікті.',
  ],
  [
    'Облыста орташа жалақы бір жылда 580 мыңнан 640 мың теңгеге өсті.',
    'Бір жылда облыстағы орташа жалақы 580 мыңнан 640 мың теңгеге дейін көтерілді.',
  ],
  [
    'Прокуратура рұқсатсыз салынған сауда орталығын бұзуды талап етеді. Иесі құрылысты заңды деп санайды.',
    'Сауда орталығының иесі оны заңды деп есептейді, бірақ прокуратура рұқсатсыз тұрғызылған ғимаратты бұзуды талап етуде.',
  ],
  [
    '«Заря» командасының бұрынғы қақпашысы Игнат Полев жастар құрамасының бапкері болды, келісімшарт екі жылға жасалды.',
    'Жастар құрамасын «Заря» клубының экс-қақпашысы Игнат Полев жаттықтырады, онымен екі жылдық келісімшарт жасалды.',
  ],
  [
    'Сеть «Колос» откроет в Кургане 15 магазинов до конца года, инвестиции составят 300 млн рублей, сообщил директор по развитию Марк Тодоров.',
    'Директор по развитию сети «Колос» Марк Тодоров сообщил, что до конца года в Кургане появится 15 новых магазинов. В них вложат 300 миллионов рублей.',
  ],
  [
    'Пенсионерка из Калуги перевела мошенникам 1,1 млн рублей. Они представились сотрудниками банка. Возбуждено дело.',
    'Мошенники, назвавшись работниками банка, выманили у калужской пенсионерки 1,1 миллиона рублей. Дело возбуждено.',
  ],
  [
    'Депутат Нина Яхонтова предложила запретить продажу энергетиков несовершеннолетним. Законопроект рассмотрят осенью.',
    'Запретить продавать энергетики несовершеннолетним предложила депутат Нина Яхонтова, законопроект внесут на рассмотрение осенью.',
  ],
  [
    'Retailer Colby will open 15 shops in Kent by the end of the year, investing £30 million, development director Mark Todd said.',
    'Mark Todd, development director at Colby, said 15 new shops would open in Kent this year at a cost of £30m.',
  ],
  [
    'A pensioner from Derby sent fraudsters £110,000 after they posed as bank staff. Police have opened an investigation.',
    'Police are investigating after fraudsters posing as bank staff tricked a Derby pensioner out of £110,000.',
  ],
  [
    'Power was restored to 12,000 homes in Cornwall after the storm, but 800 are still without electricity.',
    'In Cornwall 800 homes still have no power after the storm, while 12,000 have been reconnected.',
  ],
  [
    'Councillor Nina Yates proposed banning the sale of energy drinks to minors; the bill will be debated in autumn.',
    'A bill to ban sales of energy drinks to minors, proposed by councillor Nina Yates, goes up for debate in autumn.',
  ],
  [
    '«Колос» желісі жыл соңына дейін Қостанайда 15 дүкен ашады, оған 300 млн теңге жұмсалады.',
    'Жыл соңына дейін «Колос» желісі Қостанайда 15 жаңа дүкен ашпақ, 300 миллион теңге салынады.',
  ],
  [
    'Ақтаулық зейнеткер алаяқтарға 1,1 млн теңге аударды, олар өздерін банк қызметкері деп таныстырды.',
    'Банк қызметкері атын жамылған алаяқтар ақтаулық зейнеткердің 1,1 миллион теңгесін алып кетті.',
  ],
  [
    'Дауылдан кейін Маңғыстауда 12 мың үйге жарық берілді, 800 үй әлі жарықсыз.',
    'Маңғыстауда дауылдан соң 12 мың үйдің жарығы қосылды, 800 үйде әлі жарық жоқ.',
  ],
];

const OTHER_FACTS: readonly Row[] = [
  [
    'В ночь на 12 марта в посёлке Лесном сгорел склад пиломатериалов. Площадь пожара составила 400 кв. метров, пострадавших нет, сообщили в МЧС.',
    'Склад пиломатериалов сгорел в посёлке Речном ночью 12 марта. Огонь охватил 400 квадратных метров, никто не пострадал, рассказали спасатели.',
    'name:  → посёлке Речном',
    'name: в посёлке Лесном сгорел склад пиломатериалов. → ',
  ],
  [
    'Суд Заречного района приговорил бывшего директора рынка Павла Гущина к четырём годам условно за растрату 3,2 млн рублей.',
    'Экс-директор рынка Павел Гусев получил четыре года условно за растрату 3,2 миллиона рублей. Приговор вынес суд Заречного района.',
    'name: Гущина → Гусев',
  ],
  [
    'Сборная области по хоккею выиграла у «Ястреба» со счётом 4:2 и вышла в полуфинал кубка, шайбы забросили Лунин (две), Гордеев и Бек.',
    'Хоккеисты областной сборной со счётом 4:2 победили «Сокол» и сыграют в полуфинале кубка. Дубль сделал Лунин.',
    'name: по хоккею выиграла у «Ястреба → сборной',
    'name:  → победили «Сокол»',
  ],
  [
    'Мэр Анна Рощина подписала распоряжение о ремонте шести школ. Работы начнутся в июне и завершатся до 25 августа.',
    'Шесть школ отремонтируют летом, распоряжение об этом подписала мэр Анна Рогова. К ремонту приступят в июне, закончат его до 25 августа.',
    'name: Рощина → Рогова',
  ],
  [
    'Выставка «Хлеб и соль» откроется в музее Вологды 5 мая и продлится до конца июня. Вход для детей бесплатный.',
    'В музее Вологды с 5 мая до конца июня будет работать выставка «Мёд и соль». Дети смогут пройти бесплатно.',
    'name: Выставка «Хлеб и соль» откроется → ',
    'name:  → будет работать выставка «Мёд и соль».',
  ],
  [
    'Новый мост через Иртыш длиной 1,2 км построят в Павлодаре к 2031 году, на него потратят 18 млрд тенге.',
    'В Семее до 2031 года появится мост через Иртыш. Его длина — 1,2 километра, стоимость — 18 млрд тенге.',
    'name: Новый → Семее',
  ],
  [
    'Новый мост через Иртыш длиной 1,2 км построят в Павлодаре к 2031 году, на него потратят 18 млрд тенге.',
    'В Павлодаре до 2031 года появится мост через Ишим. Его длина — 1,2 километра, стоимость — 18 млрд тенге.',
    'name: Иртыш → Ишим',
  ],
  [
    'Если до пятницы лёд не окрепнет, переправу у Тобольска не откроют, предупредил глава района Семён Алёхин.',
    'Глава района Семён Орёхов предупредил, что переправу у Тобольска не откроют, если лёд не станет крепче до пятницы.',
    'name:  → Семён Орёхов',
    'name: Семён Алёхин → ',
  ],
  [
    'A fire destroyed a timber warehouse in Leeds overnight. The blaze covered 400 square metres and nobody was hurt, the fire service said.',
    'A timber warehouse in Derby was destroyed by fire overnight. Crews said the blaze spread over 400 sq m; there were no injuries.',
    'name: Leeds → Derby',
  ],
  [
    'A court in Hull gave former market manager Paul Goss a four-year suspended sentence for embezzling £3.2 million.',
    'Paul Ross, who used to run the market, received a suspended sentence of four years for embezzling £3.2m, a court in Hull ruled.',
    'name: A court in → Paul',
    'name: Hull → Ross',
    'name: manager Paul Goss → received',
  ],
  [
    'Water bills in York will rise 7.5% from July 1 to £42 a month, the regulator said on Monday.',
    'From July 1 households in Kent will pay 7.5 per cent more for water, or £42 a month, according to the regulator.',
    'name: Water bills in York will rise 7.5% → ',
    'name:  → Kent',
  ],
  [
    'The county side beat the Hawks 4-2 to reach the semi-final, with Marsh scoring twice.',
    'Marsh scored twice as the county side beat the Rovers 4-2 to go into the semi-final.',
    'name: Hawks → Rovers',
  ],
  [
    'Mayor Ann Rush signed an order to repair six schools. Work will start in June and finish before August 25.',
    'Six schools will be repaired under an order signed by Mayor Ann Bush; work starts in June and ends before August 25.',
    'name: Ann Rush → ',
    'name:  → Ann Bush',
  ],
  [
    'Police arrested a 34-year-old man from Derby on suspicion of stealing a television worth £600.',
    'A 34-year-old Leeds man has been arrested on suspicion of stealing a £600 television.',
    'name:  → Leeds',
    'name: from Derby → has been arrested',
  ],
  [
    'Sports committee head Oleg Dorn resigned; his deputy Inna Weber will act in his place.',
    'Oleg Horn, who heads the sports committee, has stepped down and his deputy, Inna Weber, becomes acting head.',
    'name:  → Oleg Horn, who heads the',
    'name: Oleg → stepped',
  ],
  [
    'Лесной кентінде түнде ағаш қоймасы өртенді. Өрт көлемі 400 шаршы метр, зардап шеккендер жоқ, деп хабарлады ТЖМ.',
    'Түнде Речной кентінде ағаш қоймасы өртеніп кетті. Құтқарушылардың айтуынша, от 400 шаршы метрге жайылған, ешкім зардап шекпеген.',
    'name: Лесной кентінде → ',
    'name:  → Речной кентінде',
  ],
  [
    'Сот базардың бұрынғы директоры Павел Гущинді 3,2 млн теңге жымқырғаны үшін төрт жылға шартты түрде соттады.',
    'Базардың экс-директоры Павел Гусев 3,2 миллион теңге жымқырғаны үшін төрт жылға шартты түрде сотталды.',
    'name: Гущинді → Гусев',
  ],
  [
    'Қарағандыда су тарифі 1 шілдеден бастап 7,5 пайызға өседі, текше метрі 42 теңге болады.',
    '1 шілдеден бастап Қызылордада су тарифі 7,5%-ға қымбаттайды. Текше метрі 42 теңге тұрады.',
    'name: Қарағандыда су тарифі → ',
    'name:  → Қызылордада су тарифі',
  ],
  [
    'Әкім Айгүл Сәрсенова алты мектепті жөндеу туралы өкімге қол қойды. Жұмыс маусымда басталып, 25 тамызға дейін аяқталады.',
    'Әкім Айгүл Сәрсекова алты мектепті жөндеуге өкім шығарды. Жөндеу маусымда басталып, 25 тамызға дейін бітеді.',
    'name: Сәрсенова → Сәрсекова',
  ],
  [
    'Спорт комитетінің төрағасы Олжас Дәулетов отставкаға кетті, міндетін орынбасары Инна Вебер атқарады.',
    'Спорт комитетінің басшысы Олжас Дәуренов қызметінен кетті, оның орнына уақытша орынбасары Инна Вебер келді.',
    'name: Дәулетов → Дәуренов',
  ],
  [
    'С понедельника автобус № 14 будет ходить до станции Сосновка каждые 20 минут, последний рейс отправится в 23:10.',
    '14-й автобус с понедельника продлят до станции Дубовка. Интервал составит 20 минут, последний рейс — в 23:10.',
    'name: Сосновка → Дубовка',
  ],
  [
    'Археологи нашли под Суздалем клад из 120 монет XIV века. Находку передадут музею после реставрации.',
    'Клад XIV века обнаружили археологи недалеко от Владимира: в нём 120 монет. После реставрации он попадёт в музей.',
    'name: Археологи нашли под Суздалем → ',
    'name: Находку → Владимира',
  ],
  [
    'From Monday bus 14 will run to Pinewood station every 20 minutes, with the last service at 11.10pm.',
    'Bus 14 is to be extended to Oakwood station from Monday. There will be a service every 20 minutes, the last at 11.10pm.',
    'name: Pinewood → Oakwood',
  ],
  [
    'The education ministry will cut the number of exams for 15-year-olds from four to three, minister Leo Baker said.',
    'Pupils aged 15 will sit three exams instead of four, according to education minister Leo Barker.',
    'name: Baker → Barker',
  ],
  [
    'About three tonnes of fuel oil leaked into the River Toss and killed fish. The plant was fined £70,000.',
    'A leak of about three tonnes of oil killed fish in the Tees. The plant must pay a fine of £70,000.',
    'name: leaked into the River Toss and → ',
    'name:  → in the Tees',
  ],
  [
    'Director Inga Finch will stage the play Silence at Norwich Playhouse, with the premiere set for October 20.',
    'Norwich Playhouse will premiere Darkness, directed by Inga Finch, on October 20.',
    'name:  → Darkness',
  ],
  [
    'Director Inga Finch will stage the play Silence at Norwich Playhouse, with the premiere set for October 20.',
    'Norwich Playhouse will premiere Silence, directed by Inga Crane, on October 20.',
    'name:  → Inga Crane',
  ],
  [
    'Archaeologists found a hoard of 120 coins from the 14th century near York. It will go to a museum after restoration.',
    'A 14th-century hoard of 120 coins has been dug up near Lincoln and will be handed to a museum after it is restored.',
    'name: York → Lincoln',
  ],
  [
    'Дүйсенбіден бастап № 14 автобус Қарағайлы станциясына дейін әр 20 минут сайын қатынайды, соңғы рейс 23:10-да.',
    '14-автобус дүйсенбіден бастап Еменді станциясына дейін жүреді. Аралығы 20 минут, соңғы рейс 23:10-да шығады.',
    'name: Қарағайлы → Еменді',
  ],
  [
    'Қаскелең әкімін сайлауға тұрғындардың 38,4 пайызы қатысты, Дария Қорған 51 пайыз дауыс жинап жеңді.',
    'Қаскелең қаласының жаңа әкімі — Дария Құрман. Оған сайлаушылардың 51 пайызы дауыс берді, ал сайлауға 38,4 пайызы келді.',
    'name: қатысты, Дария Қорған → дауыс берді, ал сайлауға',
  ],
  [
    'Вчера в 18:40 на перекрёстке улиц Мира и Чехова столкнулись «Лада» и «Форд». 28-летняя пассажирка «Лады» получила перелом руки, сообщили в ГАИ.',
    'Накануне в 18:40 «Опель» и «Лада» столкнулись на пересечении улиц Мира и Чехова. В ГАИ сообщили, что пассажирка «Лады», ей 28 лет, сломала руку.',
    'name:  → Опель',
    'name: Форд → ',
  ],
  [
    'Вчера в 18:40 на перекрёстке улиц Мира и Чехова столкнулись «Лада» и «Форд». 28-летняя пассажирка «Лады» получила перелом руки, сообщили в ГАИ.',
    'Накануне в 18:40 «Форд» и «Лада» столкнулись на пересечении улиц Победы и Чехова. В ГАИ сообщили, что пассажирка «Лады», ей 28 лет, сломала руку.',
    'name: Мира → Форд',
    'name: Лада → Победы',
  ],
  [
    'Правительство не планирует повышать пенсионный возраст, заявил министр труда Глеб Корзун в интервью газете «Труд».',
    'Министр труда Глеб Корзов в интервью «Труду» сообщил, что повышения пенсионного возраста правительство не планирует.',
    'name: Корзун → Корзов',
  ],
  [
    'Пассажирский поезд Новосибирск — Томск задержался на 47 минут из-за обрыва провода на станции Юрга.',
    'На станции Юрга оборвался провод, поэтому поезд из Новосибирска в Омск опоздал на 47 минут.',
    'name: Томск → Омск',
  ],
  [
    '"We hope the bridge will open ahead of schedule," said mayor Ann Rush. She said 70% of the work was done and two spans still had to be paved.',
    'Mayor Ann Bush said she hoped the bridge would open ahead of schedule; 70 per cent of the work is complete, with two spans left to pave.',
    'name: said mayor Ann Rush. → ',
  ],
  [
    'A Ford and a Honda collided at the corner of Mill Street and Park Road at 6.40pm yesterday. A 28-year-old woman in the Honda broke her arm, police said.',
    'A woman of 28 broke her arm when the Honda she was in collided with a Fiat at Mill Street and Park Road yesterday at 6.40pm, according to police.',
    'name: Ford → ',
    'name:  → with a Fiat',
  ],
  [
    'The government does not plan to raise the pension age, labour minister Glen Corby told the Herald.',
    'Labour minister Glen Colby told the Herald that the government has no plans to raise the pension age.',
    'name: Corby → Colby',
  ],
  [
    'Pupils from Leeds won the physics contest ahead of teams from York and Hull.',
    'A team of pupils from Derby took first place in the physics contest, beating York and Hull.',
    'name: Leeds → Derby',
  ],
  [
    'The regulator will inspect the Quartz plant after residents complained of a smell. Air samples will be taken at three sites by Friday.',
    'After complaints of a smell from residents, the Granite plant faces an inspection by the regulator, which will take air samples at three sites by Friday.',
    'name: The regulator will inspect the Quartz plant → ',
    'name:  → Granite',
  ],
  [
    'The Leeds to Hull train was delayed by 47 minutes because a cable broke at Selby station.',
    'A broken cable at Selby station held up the train from Leeds to York for 47 minutes.',
    'name: Hull → York',
  ],
  [
    '«Көпір мерзімінен бұрын ашылады деп үміттенеміз», – деді қала әкімі Айгүл Сәрсенова. Оның айтуынша, жұмыстың 70 пайызы бітті.',
    'Қала әкімі Айгүл Сәрсекова көпір мерзімінен бұрын ашылады деп үміттенетінін айтты. Жұмыстың 70%-ы аяқталған.',
    'name:  → Қала әкімі Айгүл Сәрсекова',
    'name: деді қала әкімі Айгүл Сәрсенова → айтты',
  ],
  [
    'Кеше сағат 18:40-та Абай мен Сәтбаев көшелерінің қиылысында «Лада» мен «Форд» соқтығысты. 28 жастағы жолаушының қолы сынды.',
    'Абай мен Төле би көшелерінің қиылысында кеше 18:40-та «Форд» пен «Лада» соқтығысып, 28 жастағы жолаушы қолын сындырды.',
    'name: Сәтбаев → Төле',
  ],
  [
    'Кеше сағат 18:40-та Абай мен Сәтбаев көшелерінің қиылысында «Лада» мен «Форд» соқтығысты. 28 жастағы жолаушының қолы сынды.',
    'Абай мен Сәтбаев көшелерінің қиылысында кеше 18:40-та «Опель» пен «Лада» соқтығысып, 28 жастағы жолаушы қолын сындырды.',
    'name:  → кеше 18:40-та «Опель» пен',
    'name: мен «Форд» → ',
  ],
  [
    'Оқушылар физика олимпиадасында бірінші орын алды, Қостанай мен Тараз командаларын басып озды.',
    'Физика олимпиадасында Қостанай мен Орал командаларын артта қалдырған оқушылар бірінші орынды иеленді.',
    'name: Тараз → Орал',
  ],
  [
    'Жұмаға дейін үш нүктеден ауа сынамасы алынады, «Кварц» зауытын тұрғындардың шағымынан кейін тексереді.',
    'Тұрғындардың шағымынан кейін «Гранит» зауыты тексеріледі, жұмаға дейін үш жерден ауа сынамасы алынады.',
    'name:  → Тұрғындардың шағымынан кейін «Гранит» зауыты тексеріледі,',
    'name: , «Кварц» зауытын тұрғындардың шағымынан кейін тексереді → ',
  ],
  [
    'Из-за тумана аэропорт Внуково отменил 18 рейсов, ещё 25 вылетели с опозданием.',
    '18 рейсов отменили в Домодедово из-за тумана, 25 задержались.',
    'name:  → 18 рейсов отменили в Домодедово',
    'name: аэропорт Внуково отменил 18 рейсов, ещё → ',
  ],
  [
    'Учёные МГУ создали сплав, который вдвое прочнее стали и на 30% легче титана.',
    'Сплав, созданный учёными МФТИ, в два раза прочнее стали и на 30 процентов легче титана.',
    'name: Учёные МГУ создали → ',
    'name: который → созданный учёными МФТИ',
  ],
  [
    'Жители дома № 7 по улице Садовой остались без отопления из-за аварии на теплотрассе, ремонт обещают закончить к вечеру.',
    'Авария на теплотрассе оставила без отопления дом 7 на Луговой улице. Починить её обещают к вечеру.',
    'name: Садовой → ',
    'name: теплотрассе → Луговой',
  ],
  [
    'Fog forced Dover airport to cancel 18 flights, and 25 more left late.',
    'Eighteen flights were cancelled at Derby airport because of fog and a further 25 were delayed.',
    'name: Dover → Derby',
  ],
  [
    'Scientists at MIT have made an alloy that is twice as strong as steel and 30% lighter than titanium.',
    'An alloy made by scientists at UCL is two times as strong as steel and 30 per cent lighter than titanium.',
    'name: MIT → UCL',
  ],
  [
    'Residents of 7 Garden Street lost their heating after a pipe burst; repairs should be finished by evening.',
    'A burst pipe left 7 Meadow Street without heating. Repairs are due to end by evening.',
    'name: Garden → Meadow',
  ],
  [
    'Тұман салдарынан Орал әуежайы 18 рейсті тоқтатты, тағы 25 рейс кешігіп ұшты.',
    'Ақтау әуежайында тұманнан 18 рейс тоқтатылды, 25 рейс кешікті.',
    'name: Орал → Ақтау',
  ],
  [
    '«Заря» командасының бұрынғы қақпашысы Игнат Полев жастар құрамасының бапкері болды, келісімшарт екі жылға жасалды.',
    'Жастар құрамасын «Луч» клубының экс-қақпашысы Игнат Полев жаттықтырады, онымен екі жылдық келісімшарт жасалды.',
    'name: Заря → Жастар',
    'name: командасының бұрынғы → құрамасын «Луч» клубының',
  ],
  [
    '«Заря» командасының бұрынғы қақпашысы Игнат Полев жастар құрамасының бапкері болды, келісімшарт екі жылға жасалды.',
    'Жастар құрамасын «Заря» клубының экс-қақпашысы Игнат Попов жаттықтырады, онымен екі жылдық келісімшарт жасалды.',
    'name: Полев → Попов',
  ],
  [
    'Сеть «Колос» откроет в Кургане 15 магазинов до конца года, инвестиции составят 300 млн рублей, сообщил директор по развитию Марк Тодоров.',
    'Директор по развитию сети «Сноп» Марк Тодоров сообщил, что до конца года в Кургане появится 15 новых магазинов. В них вложат 300 миллионов рублей.',
    'name: Колос → Сноп',
  ],
  [
    'Сеть «Колос» откроет в Кургане 15 магазинов до конца года, инвестиции составят 300 млн рублей, сообщил директор по развитию Марк Тодоров.',
    'Директор по развитию сети «Колос» Марк Фёдоров сообщил, что до конца года в Кургане появится 15 новых магазинов. В них вложат 300 миллионов рублей.',
    'name: откроет в → Марк',
    'name: Кургане → Фёдоров',
    'name: сообщил директор по развитию Марк Тодоров → новых магазинов',
  ],
  [
    'Депутат Нина Яхонтова предложила запретить продажу энергетиков несовершеннолетним. Законопроект рассмотрят осенью.',
    'Запретить продавать энергетики несовершеннолетним предложила депутат Нина Яшина, законопроект внесут на рассмотрение осенью.',
    'name: Депутат Нина Яхонтова предложила → ',
    'name:  → предложила депутат Нина Яшина,',
  ],
  [
    'Retailer Colby will open 15 shops in Kent by the end of the year, investing £30 million, development director Mark Todd said.',
    'Mark Dodd, development director at Colby, said 15 new shops would open in Kent this year at a cost of £30m.',
    'name: Retailer → Dodd',
    'name: , development director Mark Todd said → ',
  ],
  [
    'Retailer Colby will open 15 shops in Kent by the end of the year, investing £30 million, development director Mark Todd said.',
    'Mark Todd, development director at Corby, said 15 new shops would open in Kent this year at a cost of £30m.',
    'name: Colby → Corby',
  ],
  [
    'Retailer Colby will open 15 shops in Kent by the end of the year, investing £30 million, development director Mark Todd said.',
    'Mark Todd, development director at Colby, said 15 new shops would open in Essex this year at a cost of £30m.',
    'name: Kent → Essex',
  ],
  [
    'A pensioner from Derby sent fraudsters £110,000 after they posed as bank staff. Police have opened an investigation.',
    'Police are investigating after fraudsters posing as bank staff tricked a Leeds pensioner out of £110,000.',
    'name: Derby → Police',
  ],
  [
    'Councillor Nina Yates proposed banning the sale of energy drinks to minors; the bill will be debated in autumn.',
    'A bill to ban sales of energy drinks to minors, proposed by councillor Nina Bates, goes up for debate in autumn.',
    'name: Councillor Nina Yates proposed → A bill to',
    'name:  → Nina Bates',
  ],
  [
    '«Колос» желісі жыл соңына дейін Қостанайда 15 дүкен ашады, оған 300 млн теңге жұмсалады.',
    'Жыл соңына дейін «Сноп» желісі Қостанайда 15 жаңа дүкен ашпақ, 300 миллион теңге салынады.',
    'name: «Колос» желісі → ',
    'name:  → «Сноп» желісі',
  ],
  [
    '«Колос» желісі жыл соңына дейін Қостанайда 15 дүкен ашады, оған 300 млн теңге жұмсалады.',
    'Жыл соңына дейін «Колос» желісі Көкшетауда 15 жаңа дүкен ашпақ, 300 миллион теңге салынады.',
    'name: Қостанайда → Көкшетауда',
  ],
  [
    'Дауылдан кейін Маңғыстауда 12 мың үйге жарық берілді, 800 үй әлі жарықсыз.',
    'Атырауда дауылдан соң 12 мың үйдің жарығы қосылды, 800 үйде әлі жарық жоқ.',
    'name:  → Атырауда',
    'name: кейін Маңғыстауда → соң',
  ],
  [
    'В ночь на 12 марта в посёлке Лесном сгорел склад пиломатериалов. Площадь пожара составила 400 кв. метров, пострадавших нет, сообщили в МЧС.',
    'Склад пиломатериалов сгорел в посёлке Лесном ночью 13 марта. Огонь охватил 400 квадратных метров, никто не пострадал, рассказали спасатели.',
    'number: 12 марта → 13 марта',
  ],
  [
    'Суд Заречного района приговорил бывшего директора рынка Павла Гущина к четырём годам условно за растрату 3,2 млн рублей.',
    'Экс-директор рынка Павел Гущин получил пять года условно за растрату 3,2 миллиона рублей. Приговор вынес суд Заречного района.',
    'number: четырём годам → пять года',
  ],
  [
    'Сборная области по хоккею выиграла у «Ястреба» со счётом 4:2 и вышла в полуфинал кубка, шайбы забросили Лунин (две), Гордеев и Бек.',
    'Хоккеисты областной сборной со счётом 4:3 победили «Ястреб» и сыграют в полуфинале кубка. Дубль сделал Лунин.',
    'number: 4:2 → 4:3',
    'number: (две), Гордеев и Бек → ',
  ],
  [
    'Мэр Анна Рощина подписала распоряжение о ремонте шести школ. Работы начнутся в июне и завершатся до 25 августа.',
    'Шесть школ отремонтируют летом, распоряжение об этом подписала мэр Анна Рощина. К ремонту приступят в июне, закончат его до 15 августа.',
    'number: 25 → 15',
  ],
  [
    'Завод «Луч» в первом квартале увеличил выпуск станков на 12% — до 340 штук. Экспорт снизился вдвое.',
    'За первые три месяца завод «Луч» выпустил 430 станков — на 12 процентов больше, чем год назад. Экспорт упал в два раза.',
    'number:  → 430',
    'number: 340 штук → процентов',
  ],
  [
    'По предварительным данным, автобус столкнулся с грузовиком из-за гололёда. Погибли двое, ещё семь человек в больнице, трое из них в тяжёлом состоянии.',
    'Автобус, предварительно, столкнулся с грузовиком из-за гололёда. Двое погибших, восемь госпитализированы, состояние троих тяжёлое.',
    'number: семь → восемь',
  ],
  [
    'Депутаты одобрили проект закона о тишине в первом чтении. За проголосовали 31 депутат, против — 5, воздержались двое.',
    'Законопроект о тишине принят в втором чтении: 31 голос «за», 5 «против», 2 депутата воздержались.',
    'number: первом → втором',
  ],
  [
    'Депутаты одобрили проект закона о тишине в первом чтении. За проголосовали 31 депутат, против — 5, воздержались двое.',
    'Законопроект о тишине принят в первом чтении: 30 голос «за», 5 «против», 2 депутата воздержались.',
    'number: 31 → 30',
  ],
  [
    'Выставка «Хлеб и соль» откроется в музее Вологды 5 мая и продлится до конца июня. Вход для детей бесплатный.',
    'В музее Вологды с 6 мая до конца июня будет работать выставка «Хлеб и соль». Дети смогут пройти бесплатно.',
    'number: 5 → 6',
  ],
  [
    'Выставка «Хлеб и соль» откроется в музее Вологды 5 мая и продлится до конца июня. Вход для детей бесплатный.',
    'В музее Вологды с 5 мая до конца июля будет работать выставка «Хлеб и соль». Дети смогут пройти бесплатно.',
    'number: июня → июля',
  ],
  [
    'Новый мост через Иртыш длиной 1,2 км построят в Павлодаре к 2031 году, на него потратят 18 млрд тенге.',
    'В Павлодаре до 2032 года появится мост через Иртыш. Его длина — 1,2 километра, стоимость — 18 млрд тенге.',
    'number:  → до 2032 года появится',
    'number: 2031 году → километра',
  ],
  [
    'Новый мост через Иртыш длиной 1,2 км построят в Павлодаре к 2031 году, на него потратят 18 млрд тенге.',
    'В Павлодаре до 2031 года появится мост через Иртыш. Его длина — 2,1 километра, стоимость — 18 млрд тенге.',
    'number: 1,2 км построят в Павлодаре к → ',
    'number: 2031 году → 2,1 километра',
  ],
  [
    'Новый мост через Иртыш длиной 1,2 км построят в Павлодаре к 2031 году, на него потратят 18 млрд тенге.',
    'В Павлодаре до 2031 года появится мост через Иртыш. Его длина — 1,2 километра, стоимость — 16 млрд тенге.',
    'number: 18 → 16',
  ],
  [
    'Акции компании подешевели на 3,4% после отчёта: чистая прибыль упала до 210 млн долларов с 260 млн годом ранее.',
    'Отчёт обвалил акции компании на 4,3 процента: чистая прибыль снизилась с 260 до 210 миллионов долларов.',
    'number: 3,4% → 4,3 процента',
  ],
  [
    'Акции компании подешевели на 3,4% после отчёта: чистая прибыль упала до 210 млн долларов с 260 млн годом ранее.',
    'Отчёт обвалил акции компании на 3,4 процента: чистая прибыль снизилась с 260 до 220 миллионов долларов.',
    'number: до 210 млн долларов → ',
    'number: млн → 220 миллионов долларов',
  ],
  [
    'Если до пятницы лёд не окрепнет, переправу у Тобольска не откроют, предупредил глава района Семён Алёхин.',
    'Глава района Семён Алёхин предупредил, что переправу у Тобольска не откроют, если лёд не станет крепче до субботы.',
    'number: до пятницы → ',
    'number:  → до субботы',
  ],
  [
    'A court in Hull gave former market manager Paul Goss a four-year suspended sentence for embezzling £3.2 million.',
    'Paul Goss, who used to run the market, received a suspended sentence of five years for embezzling £3.2m, a court in Hull ruled.',
    'number: four-year → five years',
  ],
  [
    'A court in Hull gave former market manager Paul Goss a four-year suspended sentence for embezzling £3.2 million.',
    'Paul Goss, who used to run the market, received a suspended sentence of four years for embezzling £2.3m, a court in Hull ruled.',
    'number: 3.2 → 2.3',
  ],
  [
    'Water bills in York will rise 7.5% from July 1 to £42 a month, the regulator said on Monday.',
    'From June 1 households in York will pay 7.5 per cent more for water, or £42 a month, according to the regulator.',
    'number: bills → June 1 households',
    'number: July → per',
    'number: 1 → cent',
  ],
  [
    'Water bills in York will rise 7.5% from July 1 to £42 a month, the regulator said on Monday.',
    'From July 1 households in York will pay 5.7 per cent more for water, or £42 a month, according to the regulator.',
    'number: Water bills in York will rise 7.5% → ',
    'number:  → 5.7 per cent',
  ],
  [
    'Water bills in York will rise 7.5% from July 1 to £42 a month, the regulator said on Monday.',
    'From July 1 households in York will pay 7.5 per cent more for water, or £45 a month, according to the regulator.',
    'number: £42 → 7.5 per cent',
    'number:  → more for water, or £45',
  ],
  [
    'The county side beat the Hawks 4-2 to reach the semi-final, with Marsh scoring twice.',
    'Marsh scored three times as the county side beat the Hawks 4-2 to go into the semi-final.',
    'number:  → Marsh scored three times as',
    'number: , with Marsh scoring twice → ',
  ],
  [
    'Mayor Ann Rush signed an order to repair six schools. Work will start in June and finish before August 25.',
    'Seven schools will be repaired under an order signed by Mayor Ann Rush; work starts in June and ends before August 25.',
    'number:  → Seven',
    'number: signed an order to repair six schools. → ',
  ],
  [
    'Ray plc raised output by 12% in the first quarter to 340 lathes, while exports halved.',
    'In the first three months Ray plc made 430 lathes, up 12 per cent, but exports fell by half.',
    'number:  → 430',
    'number: 340 → 12 per cent',
  ],
  [
    'Councillors approved the noise bill by 31 votes to 5 with two abstentions.',
    'The noise bill was passed by councillors: 30 voted for it, 5 against and two abstained.',
    'number: 31 → 30',
  ],
  [
    'The show Bread and Salt opens in Norwich on May 5 and runs until the end of June. Children get in free.',
    'Norwich hosts the show Bread and Salt from March 5 to the end of June; entry is free for children.',
    'number: May → March',
  ],
  [
    'The show Bread and Salt opens in Norwich on May 5 and runs until the end of June. Children get in free.',
    'Norwich hosts the show Bread and Salt from May 5 to the end of July; entry is free for children.',
    'number: June → July',
  ],
  [
    'Police arrested a 34-year-old man from Derby on suspicion of stealing a television worth £600.',
    'A 43-year-old Derby man has been arrested on suspicion of stealing a £600 television.',
    'number: 34-year-old → 43-year-old',
  ],
  [
    'Police arrested a 34-year-old man from Derby on suspicion of stealing a television worth £600.',
    'A 34-year-old Derby man has been arrested on suspicion of stealing a £700 television.',
    'number:  → £700',
    'number: worth £600 → ',
  ],
  [
    'A new bridge over the Severn, 1.2 km long, will be built by 2031 at a cost of £18 million.',
    'The Severn will get a new 1.2-kilometre bridge by 2032. It will cost £18m.',
    'number: 2031 → 1.2-kilometre',
    'number: £ → ',
    'number:  → 2032',
  ],
  [
    'A new bridge over the Severn, 1.2 km long, will be built by 2031 at a cost of £18 million.',
    'The Severn will get a new 1.2-kilometre bridge by 2031. It will cost £16m.',
    'number: £18 million → £16m',
  ],
  [
    'Shares fell 3.4% after net profit dropped to $210 million from $260 million a year earlier.',
    'Shares lost 4.3 per cent after the company said net profit had fallen from $260m to $210m in a year.',
    'number: 3.4% → 4.3 per cent',
  ],
  [
    'The river burst its banks after three days of rain, and about 200 homes lost power, officials said on Sunday.',
    'Some 300 homes were left without power after three days of rain made the river burst its banks, officials said.',
    'number:  → 300',
    'number: and about 200 homes lost power → made the river burst its banks',
  ],
  [
    'The river burst its banks after three days of rain, and about 200 homes lost power, officials said on Sunday.',
    'Some 200 homes were left without power after four days of rain made the river burst its banks, officials said.',
    'number:  → four days',
    'number: three days → ',
  ],
  [
    'Лесной кентінде түнде ағаш қоймасы өртенді. Өрт көлемі 400 шаршы метр, зардап шеккендер жоқ, деп хабарлады ТЖМ.',
    'Түнде Лесной кентінде ағаш қоймасы өртеніп кетті. Құтқарушылардың айтуынша, от 900 шаршы метрге жайылған, ешкім зардап шекпеген.',
    'number: 400 → 900',
  ],
  [
    'Сот базардың бұрынғы директоры Павел Гущинді 3,2 млн теңге жымқырғаны үшін төрт жылға шартты түрде соттады.',
    'Базардың экс-директоры Павел Гущин 2,3 миллион теңге жымқырғаны үшін төрт жылға шартты түрде сотталды.',
    'number: 3,2 → 2,3',
  ],
  [
    'Сот базардың бұрынғы директоры Павел Гущинді 3,2 млн теңге жымқырғаны үшін төрт жылға шартты түрде соттады.',
    'Базардың экс-директоры Павел Гущин 3,2 миллион теңге жымқырғаны үшін бес жылға шартты түрде сотталды.',
    'number: төрт → бес',
  ],
  [
    'Қарағандыда су тарифі 1 шілдеден бастап 7,5 пайызға өседі, текше метрі 42 теңге болады.',
    '1 маусымнан бастап Қарағандыда су тарифі 7,5%-ға қымбаттайды. Текше метрі 42 теңге тұрады.',
    'number:  → 1 маусымнан бастап',
    'number: 1 шілдеден бастап → ',
  ],
  [
    'Қарағандыда су тарифі 1 шілдеден бастап 7,5 пайызға өседі, текше метрі 42 теңге болады.',
    '1 шілдеден бастап Қарағандыда су тарифі 7,5%-ға қымбаттайды. Текше метрі 45 теңге тұрады.',
    'number: 42 → 45',
  ],
  [
    'Әкім Айгүл Сәрсенова алты мектепті жөндеу туралы өкімге қол қойды. Жұмыс маусымда басталып, 25 тамызға дейін аяқталады.',
    'Әкім Айгүл Сәрсенова жеті мектепті жөндеуге өкім шығарды. Жөндеу маусымда басталып, 25 тамызға дейін бітеді.',
    'number: алты → жеті',
  ],
  [
    'Әкім Айгүл Сәрсенова алты мектепті жөндеу туралы өкімге қол қойды. Жұмыс маусымда басталып, 25 тамызға дейін аяқталады.',
    'Әкім Айгүл Сәрсенова алты мектепті жөндеуге өкім шығарды. Жөндеу маусымда басталып, 15 тамызға дейін бітеді.',
    'number: 25 → 15',
  ],
  [
    '«Луч» зауыты бірінші тоқсанда станок шығаруды 12 пайызға арттырып, 340 данаға жеткізді.',
    'Жылдың алғашқы үш айында «Луч» зауыты 430 станок шығарды, бұл былтырғыдан 12 пайызға көп.',
    'number: бірінші → 430',
    'number: арттырып, 340 данаға жеткізді → көп',
  ],
  [
    'Автобус жүк көлігімен соқтығысып, екі адам қаза тапты, жеті адам ауруханаға түсті.',
    'Жүк көлігі мен автобус соқтығысып, үш адам көз жұмды, жетеуі ауруханаға жеткізілді.',
    'number: екі → үш',
  ],
  [
    'Автобус жүк көлігімен соқтығысып, екі адам қаза тапты, жеті адам ауруханаға түсті.',
    'Жүк көлігі мен автобус соқтығысып, екі адам көз жұмды, сегізі ауруханаға жеткізілді.',
    'number: жеті → сегізі',
  ],
  [
    'Депутаттар заң жобасын бірінші оқылымда мақұлдады, 31 депутат қолдап, бесеуі қарсы болды.',
    'Заң жобасы екінші оқылымда мақұлданды: 31 депутат жақтап, 5 депутат қарсы дауыс берді.',
    'number: бірінші → екінші',
  ],
  [
    'Депутаттар заң жобасын бірінші оқылымда мақұлдады, 31 депутат қолдап, бесеуі қарсы болды.',
    'Заң жобасы бірінші оқылымда мақұлданды: 30 депутат жақтап, 5 депутат қарсы дауыс берді.',
    'number: 31 → 30',
  ],
  [
    'Полиция дүкеннен құны 60 мың теңгелік теледидар ұрлаған деген күдікпен 34 жастағы Омбы тұрғынын ұстады.',
    '34 жастағы Омбы тұрғыны дүкеннен теледидар ұрлады деген күдікке ілінді. Теледидар 70 мың теңге тұрады.',
    'number: 60 мың теңгелік → 34 жастағы',
  ],
  [
    'Ертіс арқылы өтетін ұзындығы 1,2 шақырым жаңа көпір Павлодарда 2031 жылға қарай салынады.',
    'Павлодарда 2032 жылға қарай Ертіс арқылы жаңа көпір салынады, оның ұзындығы 1,2 км.',
    'number:  → Павлодарда 2032 жылға қарай',
    'number: 2031 жылға → 1,2 км',
  ],
  [
    'Ертіс арқылы өтетін ұзындығы 1,2 шақырым жаңа көпір Павлодарда 2031 жылға қарай салынады.',
    'Павлодарда 2031 жылға қарай Ертіс арқылы жаңа көпір салынады, оның ұзындығы 2,1 км.',
    'number: 1,2 шақырым → ',
    'number:  → , оның ұзындығы 2,1 км',
  ],
  [
    'С понедельника автобус № 14 будет ходить до станции Сосновка каждые 20 минут, последний рейс отправится в 23:10.',
    '41-й автобус с понедельника продлят до станции Сосновка. Интервал составит 20 минут, последний рейс — в 23:10.',
    'number:  → 41-й автобус',
    'number: автобус № 14 будет ходить → продлят',
  ],
  [
    'С понедельника автобус № 14 будет ходить до станции Сосновка каждые 20 минут, последний рейс отправится в 23:10.',
    '14-й автобус с вторника продлят до станции Сосновка. Интервал составит 20 минут, последний рейс — в 23:10.',
    'number: понедельника → 14-й',
    'number: 14 → вторника',
  ],
  [
    'С понедельника автобус № 14 будет ходить до станции Сосновка каждые 20 минут, последний рейс отправится в 23:10.',
    '14-й автобус с понедельника продлят до станции Сосновка. Интервал составит 30 минут, последний рейс — в 23:10.',
    'number: 20 → 30',
  ],
  [
    'С понедельника автобус № 14 будет ходить до станции Сосновка каждые 20 минут, последний рейс отправится в 23:10.',
    '14-й автобус с понедельника продлят до станции Сосновка. Интервал составит 20 минут, последний рейс — в 22:10.',
    'number: 23:10 → 22:10',
  ],
  [
    'Центробанк сохранил ключевую ставку на уровне 16% годовых, хотя аналитики ждали её снижения до 15,5%.',
    'Ключевая ставка осталась прежней — 14% годовых, сообщил ЦБ. Аналитики прогнозировали, что её понизят до 15,5%.',
    'number: 16 → 14',
  ],
  [
    'Явка на выборах мэра Сызрани составила 38,4%, победила Дарья Корсак, набравшая 51% голосов.',
    'Новым мэром Сызрани стала Дарья Корсак: за неё отдали голоса 51% избирателей. Проголосовали 34,8% жителей.',
    'number: составила 38,4%, победила → стала',
  ],
  [
    'Компания продала 40% акций порта инвестору из Катара за 90 млн евро и сохранила за собой контроль.',
    'Катарский инвестор купил 60 процентов акций порта за 90 млн евро, контроль остался у компании.',
    'number: 40% → 60 процентов',
  ],
  [
    'Компания продала 40% акций порта инвестору из Катара за 90 млн евро и сохранила за собой контроль.',
    'Катарский инвестор купил 40 процентов акций порта за 19 млн евро, контроль остался у компании.',
    'number: 90 → 19',
  ],
  [
    'Пловчиха Яна Терехова завоевала серебро на дистанции 200 метров, уступив сопернице 0,3 секунды.',
    'На 100-метровке Яна Терехова стала второй, проиграв лишь 0,3 секунды.',
    'number:  → 100-метровке',
    'number: 200 метров → второй',
  ],
  [
    'Пловчиха Яна Терехова завоевала серебро на дистанции 200 метров, уступив сопернице 0,3 секунды.',
    'На 200-метровке Яна Терехова стала третьей, проиграв лишь 0,3 секунды.',
    'number: 200 метров → третьей',
  ],
  [
    'Пловчиха Яна Терехова завоевала серебро на дистанции 200 метров, уступив сопернице 0,3 секунды.',
    'На 200-метровке Яна Терехова стала второй, проиграв лишь 0,8 секунды.',
    'number: 200 метров → второй',
    'number: 0,3 → 0,8',
  ],
  [
    'Археологи нашли под Суздалем клад из 120 монет XIV века. Находку передадут музею после реставрации.',
    'Клад XIV века обнаружили археологи недалеко от Суздаля: в нём 210 монет. После реставрации он попадёт в музей.',
    'number: из 120 монет → ',
    'number: передадут музею → в нём 210 монет',
  ],
  [
    'Surgeons at Holm hospital transplanted a heart for the first time. The operation took nine hours and the 52-year-old man is doing well.',
    'Holm hospital has carried out its first heart transplant. Surgeons operated for eight hours; the patient, 52, is doing well.',
    'number: nine → eight',
  ],
  [
    'Surgeons at Holm hospital transplanted a heart for the first time. The operation took nine hours and the 52-year-old man is doing well.',
    'Holm hospital has carried out its first heart transplant. Surgeons operated for nine hours; the patient, 25, is doing well.',
    'number: 52-year-old → 25',
  ],
  [
    'From Monday bus 14 will run to Pinewood station every 20 minutes, with the last service at 11.10pm.',
    'Bus 41 is to be extended to Pinewood station from Monday. There will be a service every 20 minutes, the last at 11.10pm.',
    'number: 14 → 41',
  ],
  [
    'From Monday bus 14 will run to Pinewood station every 20 minutes, with the last service at 11.10pm.',
    'Bus 14 is to be extended to Pinewood station from Tuesday. There will be a service every 20 minutes, the last at 11.10pm.',
    'number: From Monday → ',
    'number:  → from Tuesday.',
  ],
  [
    'From Monday bus 14 will run to Pinewood station every 20 minutes, with the last service at 11.10pm.',
    'Bus 14 is to be extended to Pinewood station from Monday. There will be a service every 30 minutes, the last at 11.10pm.',
    'number: 20 → 30',
  ],
  [
    'From Monday bus 14 will run to Pinewood station every 20 minutes, with the last service at 11.10pm.',
    'Bus 14 is to be extended to Pinewood station from Monday. There will be a service every 20 minutes, the last at 10.10pm.',
    'number: 11.10 → 10.10',
  ],
  [
    'The education ministry will cut the number of exams for 15-year-olds from four to three, minister Leo Baker said.',
    'Pupils aged 15 will sit three exams instead of five, according to education minister Leo Baker.',
    'number: four → five',
  ],
  [
    'About three tonnes of fuel oil leaked into the River Toss and killed fish. The plant was fined £70,000.',
    'A leak of about five tonnes of oil killed fish in the Toss. The plant must pay a fine of £70,000.',
    'number: three → five',
  ],
  [
    'About three tonnes of fuel oil leaked into the River Toss and killed fish. The plant was fined £70,000.',
    'A leak of about three tonnes of oil killed fish in the Toss. The plant must pay a fine of £80,000.',
    'number: 70,000 → 80,000',
  ],
  [
    'Director Inga Finch will stage the play Silence at Norwich Playhouse, with the premiere set for October 20.',
    'Norwich Playhouse will premiere Silence, directed by Inga Finch, on November 20.',
    'number: October → November',
  ],
  [
    'The central bank kept its key rate at 16%, although analysts had expected a cut to 15.5%.',
    'The key rate was left unchanged at 14 per cent by the central bank, while analysts had forecast it would be lowered to 15.5 per cent.',
    'number: 16% → 14 per cent',
  ],
  [
    "The court refused to jail the plant's accountant and put her under house arrest until February 3.",
    'The accountant of the plant will be under house arrest until February 13 after the court declined to jail her.',
    'number: 3 → 13',
  ],
  [
    'Turnout at the Dover mayoral election was 38.4%; Dora Cork won with 51% of the vote.',
    'Dora Cork has been elected mayor of Dover. She took 57 per cent of the vote on a turnout of 38.4 per cent.',
    'number: won with 51% → has been elected mayor',
  ],
  [
    'Heavy snow and winds of up to 50mph are expected in the north on Thursday, and roads may be blocked.',
    'Snow and 70mph winds will hit the north on Thursday, when roads could be blocked, forecasters warn.',
    'number:  → 70mph',
    'number: up to 50mph → ',
  ],
  [
    'The company sold 40% of the port to an investor from Qatar for €90 million and kept control.',
    'A Qatari investor has bought 60 per cent of the port for €90m, while the company retained control.',
    'number: 40% → 60 per cent',
  ],
  [
    'The company sold 40% of the port to an investor from Qatar for €90 million and kept control.',
    'A Qatari investor has bought 40 per cent of the port for €19m, while the company retained control.',
    'number: €90 million → €19m',
  ],
  [
    'Swimmer Jane Terry won silver in the 200 metres, finishing 0.3 seconds behind the winner.',
    'Jane Terry came third in the 200m, only 0.3 seconds off first place.',
    'number: silver → third',
  ],
  [
    'Swimmer Jane Terry won silver in the 200 metres, finishing 0.3 seconds behind the winner.',
    'Jane Terry came second in the 100m, only 0.3 seconds off first place.',
    'number: 200 metres → 100m',
  ],
  [
    'Archaeologists found a hoard of 120 coins from the 14th century near York. It will go to a museum after restoration.',
    'A 15th-century hoard of 120 coins has been dug up near York and will be handed to a museum after it is restored.',
    'number:  → 15th-century',
    'number: from the 14th century → has been dug up',
  ],
  [
    'Archaeologists found a hoard of 120 coins from the 14th century near York. It will go to a museum after restoration.',
    'A 14th-century hoard of 210 coins has been dug up near York and will be handed to a museum after it is restored.',
    'number: 120 → 210',
  ],
  [
    'Облыстық ауруханада алғаш рет жүрек ауыстырылды. Ота тоғыз сағатқа созылды, 52 жастағы науқастың жағдайы жақсы.',
    'Облыстық аурухана дәрігерлері алғаш рет жүрек ауыстырды. 25 жастағы науқасқа ота тоғыз сағат жасалды, оның жағдайы жақсы.',
    'number:  → 25 жастағы науқасқа',
    'number: 52 жастағы → сағат',
  ],
  [
    'Облыстық ауруханада алғаш рет жүрек ауыстырылды. Ота тоғыз сағатқа созылды, 52 жастағы науқастың жағдайы жақсы.',
    'Облыстық аурухана дәрігерлері алғаш рет жүрек ауыстырды. 52 жастағы науқасқа ота сегіз сағат жасалды, оның жағдайы жақсы.',
    'number: Ота тоғыз сағатқа созылды, → ',
    'number:  → ота сегіз сағат жасалды, оның',
  ],
  [
    'Дүйсенбіден бастап № 14 автобус Қарағайлы станциясына дейін әр 20 минут сайын қатынайды, соңғы рейс 23:10-да.',
    '41-автобус дүйсенбіден бастап Қарағайлы станциясына дейін жүреді. Аралығы 20 минут, соңғы рейс 23:10-да шығады.',
    'number:  → 41-автобус',
    'number: № 14 автобус → ',
  ],
  [
    'Дүйсенбіден бастап № 14 автобус Қарағайлы станциясына дейін әр 20 минут сайын қатынайды, соңғы рейс 23:10-да.',
    '14-автобус сейсенбіден бастап Қарағайлы станциясына дейін жүреді. Аралығы 20 минут, соңғы рейс 23:10-да шығады.',
    'number: Дүйсенбіден → сейсенбіден',
  ],
  [
    'Дүйсенбіден бастап № 14 автобус Қарағайлы станциясына дейін әр 20 минут сайын қатынайды, соңғы рейс 23:10-да.',
    '14-автобус дүйсенбіден бастап Қарағайлы станциясына дейін жүреді. Аралығы 20 минут, соңғы рейс 22:10-да шығады.',
    'number: 23:10 → 22:10',
  ],
  [
    'Ұлттық банк базалық мөлшерлемені жылдық 16 пайыз деңгейінде сақтады.',
    'Базалық мөлшерлеме өзгеріссіз қалды: Ұлттық банк оны 14% деңгейінде қалдырды.',
    'number: 16 пайыз → 14%',
  ],
  [
    'Қаскелең әкімін сайлауға тұрғындардың 38,4 пайызы қатысты, Дария Қорған 51 пайыз дауыс жинап жеңді.',
    'Қаскелең қаласының жаңа әкімі — Дария Қорған. Оған сайлаушылардың 57 пайызы дауыс берді, ал сайлауға 38,4 пайызы келді.',
    'number: 38,4 → 57',
    'number: 51 → 38,4',
  ],
  [
    'Қаскелең әкімін сайлауға тұрғындардың 38,4 пайызы қатысты, Дария Қорған 51 пайыз дауыс жинап жеңді.',
    'Қаскелең қаласының жаңа әкімі — Дария Қорған. Оған сайлаушылардың 51 пайызы дауыс берді, ал сайлауға 34,8 пайызы келді.',
    'number: сайлауға тұрғындардың 38,4 пайызы қатысты, → ',
    'number: жинап → берді, ал сайлауға 34,8 пайызы',
  ],
  [
    'Бейсенбіде облыстың солтүстігінде қар жауып, жел секундына 22 метрге жетеді, жолдар жабылуы мүмкін.',
    'Жұма күні облыс солтүстігінде қар жауады, желдің екпіні 22 м/с болады. Жолдар жабылуы мүмкін.',
    'number: Бейсенбіде → Жұма',
  ],
  [
    'Бейсенбіде облыстың солтүстігінде қар жауып, жел секундына 22 метрге жетеді, жолдар жабылуы мүмкін.',
    'Бейсенбі күні облыс солтүстігінде қар жауады, желдің екпіні 27 м/с болады. Жолдар жабылуы мүмкін.',
    'number: секундына 22 метрге → 27 м/с',
  ],
  [
    'Компания порт акцияларының 40 пайызын Катар инвесторына 90 млн еуроға сатты.',
    'Катарлық инвестор порт акцияларының 60 пайызын 90 миллион еуроға сатып алды.',
    'number: 40 → 60',
  ],
  [
    'Компания порт акцияларының 40 пайызын Катар инвесторына 90 млн еуроға сатты.',
    'Катарлық инвестор порт акцияларының 40 пайызын 19 миллион еуроға сатып алды.',
    'number: 90 → 19',
  ],
  [
    'Жүзуші Яна Терехова 200 метрде күміс алды, жеңімпаздан 0,3 секундқа қалып қойды.',
    '100 метр қашықтықта Яна Терехова екінші келді, жеңімпаздан 0,3 секунд қалды.',
    'number: Жүзуші → 100 метр қашықтықта',
    'number: 200 метрде → екінші',
  ],
  [
    'Жүзуші Яна Терехова 200 метрде күміс алды, жеңімпаздан 0,3 секундқа қалып қойды.',
    '200 метр қашықтықта Яна Терехова үшінші келді, жеңімпаздан 0,3 секунд қалды.',
    'number: 200 метрде → үшінші',
  ],
  [
    'Жүзуші Яна Терехова 200 метрде күміс алды, жеңімпаздан 0,3 секундқа қалып қойды.',
    '200 метр қашықтықта Яна Терехова екінші келді, жеңімпаздан 0,8 секунд қалды.',
    'number: 200 метрде → екінші',
    'number: 0,3 → 0,8',
  ],
  [
    'Археологтар Сауран маңынан XIV ғасырдың 120 теңгесін тапты. Олжа қалпына келтірілген соң мұражайға беріледі.',
    'Сауран маңынан XIV ғасырға жататын 210 тиын табылды. Қалпына келтірілгеннен кейін ол мұражайға өтеді.',
    'number: 120 → 210',
    'number: теңгесін → тиын',
  ],
  [
    '«Мы надеемся, что мост откроют раньше срока», — сказала глава города Анна Рощина. По её словам, 70% работ уже выполнено, осталось уложить асфальт на двух пролётах.',
    'Глава города Анна Рощина надеется, что мост будет открыт раньше срока. Она рассказала, что уже сделано 70 процентов работ и осталось заасфальтировать три пролёта.',
    'number: двух → три',
  ],
  [
    'Вчера в 18:40 на перекрёстке улиц Мира и Чехова столкнулись «Лада» и «Форд». 28-летняя пассажирка «Лады» получила перелом руки, сообщили в ГАИ.',
    'Накануне в 18:50 «Форд» и «Лада» столкнулись на пересечении улиц Мира и Чехова. В ГАИ сообщили, что пассажирка «Лады», ей 28 лет, сломала руку.',
    'number: 18:40 → 18:50',
  ],
  [
    'Вчера в 18:40 на перекрёстке улиц Мира и Чехова столкнулись «Лада» и «Форд». 28-летняя пассажирка «Лады» получила перелом руки, сообщили в ГАИ.',
    'Накануне в 18:40 «Форд» и «Лада» столкнулись на пересечении улиц Мира и Чехова. В ГАИ сообщили, что пассажирка «Лады», ей 38 лет, сломала руку.',
    'number: 28-летняя → 38 лет',
  ],
  [
    'Росприроднадзор проверит завод «Кварц» после жалоб жителей на запах. Пробы воздуха возьмут в трёх точках до пятницы.',
    'Из-за жалоб на запах завод «Кварц» проверит Росприроднадзор: до субботы специалисты отберут пробы воздуха в трёх местах.',
    'number:  → до субботы',
    'number: до пятницы → ',
  ],
  [
    'Росприроднадзор проверит завод «Кварц» после жалоб жителей на запах. Пробы воздуха возьмут в трёх точках до пятницы.',
    'Из-за жалоб на запах завод «Кварц» проверит Росприроднадзор: до пятницы специалисты отберут пробы воздуха в четырёх местах.',
    'number: трёх → четырёх',
  ],
  [
    'Пассажирский поезд Новосибирск — Томск задержался на 47 минут из-за обрыва провода на станции Юрга.',
    'На станции Юрга оборвался провод, поэтому поезд из Новосибирска в Томск опоздал на 57 минут.',
    'number: 47 → 57',
  ],
  [
    'Посещаемость музея снизилась с 310 тысяч до 270 тысяч человек, но выручка выросла благодаря новым экскурсиям.',
    'Музей посетили 280 тысяч человек против 310 тысяч годом ранее, однако выручка увеличилась за счёт новых экскурсий.',
    'number: 310 → 280',
    'number: 270 → 310',
  ],
  [
    'С 1 сентября плата за детский сад вырастет на 150 рублей, для многодетных семей она останется прежней.',
    'Детский сад с 1 октября подорожает на 150 рублей. Для многодетных плата не изменится.',
    'number: сентября → октября',
  ],
  [
    'С 1 сентября плата за детский сад вырастет на 150 рублей, для многодетных семей она останется прежней.',
    'Детский сад с 1 сентября подорожает на 250 рублей. Для многодетных плата не изменится.',
    'number: 150 → 250',
  ],
  [
    'Новая вакцина эффективна на 92%, показали испытания с участием 3 тысяч добровольцев. Побочные эффекты были лёгкими.',
    'Испытания на 5 тыс. добровольцев показали, что эффективность новой вакцины — 92%. Серьёзных побочных эффектов не выявили.',
    'number: 92% → 5 тыс',
    'number: 3 тысяч → 92%',
  ],
  [
    'Новая вакцина эффективна на 92%, показали испытания с участием 3 тысяч добровольцев. Побочные эффекты были лёгкими.',
    'Испытания на 3 тыс. добровольцев показали, что эффективность новой вакцины — 29%. Серьёзных побочных эффектов не выявили.',
    'number: 92% → 3 тыс',
    'number: 3 тысяч → 29%',
  ],
  [
    '"We hope the bridge will open ahead of schedule," said mayor Ann Rush. She said 70% of the work was done and two spans still had to be paved.',
    'Mayor Ann Rush said she hoped the bridge would open ahead of schedule; 60 per cent of the work is complete, with two spans left to pave.',
    'number:  → 60 per cent',
    'number: . She said 70% → ',
  ],
  [
    '"We hope the bridge will open ahead of schedule," said mayor Ann Rush. She said 70% of the work was done and two spans still had to be paved.',
    'Mayor Ann Rush said she hoped the bridge would open ahead of schedule; 70 per cent of the work is complete, with three spans left to pave.',
    'number: two → three',
  ],
  [
    'A Ford and a Honda collided at the corner of Mill Street and Park Road at 6.40pm yesterday. A 28-year-old woman in the Honda broke her arm, police said.',
    'A woman of 38 broke her arm when the Honda she was in collided with a Ford at Mill Street and Park Road yesterday at 6.40pm, according to police.',
    'number:  → 38',
    'number: 28-year-old → ',
  ],
  [
    'A Ford and a Honda collided at the corner of Mill Street and Park Road at 6.40pm yesterday. A 28-year-old woman in the Honda broke her arm, police said.',
    'A woman of 28 broke her arm when the Honda she was in collided with a Ford at Mill Street and Park Road yesterday at 6.50pm, according to police.',
    'number: 6.40 → 6.50',
  ],
  [
    'The port handled 4.2 million tonnes of cargo in the first nine months of 2031, 11% more than a year earlier. Coal made up a third.',
    'Cargo at the port rose 12% to 4.2m tonnes in January–September 2031, with coal accounting for a third.',
    'number: handled → rose 12% to',
    'number: 11% → ',
  ],
  [
    'The port handled 4.2 million tonnes of cargo in the first nine months of 2031, 11% more than a year earlier. Coal made up a third.',
    'Cargo at the port rose 11% to 2.4m tonnes in January–September 2031, with coal accounting for a third.',
    'number: 4.2 million → 11%',
    'number:  → to 2.4m',
    'number: 11% → September 2031',
  ],
  [
    'The regulator will inspect the Quartz plant after residents complained of a smell. Air samples will be taken at three sites by Friday.',
    'After complaints of a smell from residents, the Quartz plant faces an inspection by the regulator, which will take air samples at four sites by Friday.',
    'number: three → four',
  ],
  [
    'The regulator will inspect the Quartz plant after residents complained of a smell. Air samples will be taken at three sites by Friday.',
    'After complaints of a smell from residents, the Quartz plant faces an inspection by the regulator, which will take air samples at three sites by Saturday.',
    'number: Friday → Saturday',
  ],
  [
    'The Leeds to Hull train was delayed by 47 minutes because a cable broke at Selby station.',
    'A broken cable at Selby station held up the train from Leeds to Hull for 57 minutes.',
    'number: 47 → 57',
  ],
  [
    'Museum attendance fell from 310,000 to 270,000 but revenue rose thanks to new tours.',
    'The museum had 280,000 visitors, down from 310,000, although revenue increased thanks to new tours.',
    'number: attendance fell → had 280,000 visitors, down',
    'number: to 270,000 but → although',
  ],
  [
    'From September 1 nursery fees will rise by £15, while for large families they will stay the same.',
    'Nursery fees go up by £25 on September 1 but will not change for large families.',
    'number: 15 → 25',
  ],
  [
    'From September 1 nursery fees will rise by £15, while for large families they will stay the same.',
    'Nursery fees go up by £15 on October 1 but will not change for large families.',
    'number: From September 1 → ',
    'number:  → on October 1 but',
  ],
  [
    "Thieves broke a jeweller's window overnight and took jewels worth £2 million. Police are looking for two men.",
    "Police are hunting two men who smashed a jeweller's window overnight and made off with £3m of jewels.",
    'number: £2 million → £3m',
  ],
  [
    'The new vaccine is 92% effective, a trial with 3,000 volunteers showed. Side effects were mild.',
    'A trial of 5,000 volunteers showed the new vaccine was 92 per cent effective, with only mild side effects.',
    'number:  → A trial of 5,000 volunteers showed',
    'number: 3,000 volunteers showed → only mild',
  ],
  [
    'The new vaccine is 92% effective, a trial with 3,000 volunteers showed. Side effects were mild.',
    'A trial of 3,000 volunteers showed the new vaccine was 29 per cent effective, with only mild side effects.',
    'number: The new vaccine is 92% effective, → ',
    'number:  → 29 per cent',
  ],
  [
    '«Көпір мерзімінен бұрын ашылады деп үміттенеміз», – деді қала әкімі Айгүл Сәрсенова. Оның айтуынша, жұмыстың 70 пайызы бітті.',
    'Қала әкімі Айгүл Сәрсенова көпір мерзімінен бұрын ашылады деп үміттенетінін айтты. Жұмыстың 60%-ы аяқталған.',
    'number: 70 → 60',
  ],
  [
    'Кеше сағат 18:40-та Абай мен Сәтбаев көшелерінің қиылысында «Лада» мен «Форд» соқтығысты. 28 жастағы жолаушының қолы сынды.',
    'Абай мен Сәтбаев көшелерінің қиылысында кеше 18:50-та «Форд» пен «Лада» соқтығысып, 28 жастағы жолаушы қолын сындырды.',
    'number: Кеше сағат 18:40-та → ',
    'number:  → кеше 18:50-та «Форд» пен',
  ],
  [
    'Кеше сағат 18:40-та Абай мен Сәтбаев көшелерінің қиылысында «Лада» мен «Форд» соқтығысты. 28 жастағы жолаушының қолы сынды.',
    'Абай мен Сәтбаев көшелерінің қиылысында кеше 18:40-та «Форд» пен «Лада» соқтығысып, 38 жастағы жолаушы қолын сындырды.',
    'number:  → 38',
    'number: 28 → ',
  ],
  [
    'Порт 2031 жылдың тоғыз айында 4,2 млн тонна жүк өңдеді, бұл былтырғыдан 11 пайызға көп.',
    '2031 жылдың қаңтар-қыркүйегінде порттың жүк айналымы 12 пайызға өсіп, 4,2 миллион тоннаға жетті.',
    'number: өңдеді, бұл былтырғыдан → айналымы 12 пайызға өсіп',
    'number: 11 пайызға → 4,2 миллион тоннаға',
  ],
  [
    'Порт 2031 жылдың тоғыз айында 4,2 млн тонна жүк өңдеді, бұл былтырғыдан 11 пайызға көп.',
    '2031 жылдың қаңтар-қыркүйегінде порттың жүк айналымы 11 пайызға өсіп, 2,4 миллион тоннаға жетті.',
    'number: 4,2 млн тонна → қаңтар-қыркүйегінде',
    'number: көп → өсіп, 2,4 миллион тоннаға жетті',
  ],
  [
    'Оқушылар физика олимпиадасында бірінші орын алды, Қостанай мен Тараз командаларын басып озды.',
    'Физика олимпиадасында Қостанай мен Тараз командаларын артта қалдырған оқушылар екінші орынды иеленді.',
    'number: басып озды → артта қалдырған оқушылар екінші орынды иеленді',
  ],
  [
    'Жұмаға дейін үш нүктеден ауа сынамасы алынады, «Кварц» зауытын тұрғындардың шағымынан кейін тексереді.',
    'Тұрғындардың шағымынан кейін «Кварц» зауыты тексеріледі, сенбіге дейін үш жерден ауа сынамасы алынады.',
    'number: Жұмаға → сенбіге',
  ],
  [
    'Жұмаға дейін үш нүктеден ауа сынамасы алынады, «Кварц» зауытын тұрғындардың шағымынан кейін тексереді.',
    'Тұрғындардың шағымынан кейін «Кварц» зауыты тексеріледі, жұмаға дейін төрт жерден ауа сынамасы алынады.',
    'number: үш → төрт',
  ],
  [
    '1 қыркүйектен балабақша ақысы 1500 теңгеге өседі, көпбалалы отбасылар үшін өзгермейді.',
    'Балабақша 1 қазаннан бастап 1500 теңгеге қымбаттайды, көпбалалы отбасылар үшін ақы бұрынғыдай қалады.',
    'number: 1 қыркүйектен → ',
    'number: ақысы → 1 қазаннан бастап',
  ],
  [
    '1 қыркүйектен балабақша ақысы 1500 теңгеге өседі, көпбалалы отбасылар үшін өзгермейді.',
    'Балабақша 1 қыркүйектен бастап 2500 теңгеге қымбаттайды, көпбалалы отбасылар үшін ақы бұрынғыдай қалады.',
    'number: 1500 → 2500',
  ],
  [
    'Акционеры утвердили дивиденды в размере 12 рублей на акцию, совет директоров рекомендовал 10 рублей.',
    'Дивиденды составят 15 рублей на акцию, решили акционеры, хотя совет директоров советовал 10.',
    'number: 12 → 15',
  ],
  [
    'Акционеры утвердили дивиденды в размере 12 рублей на акцию, совет директоров рекомендовал 10 рублей.',
    'Дивиденды составят 12 рублей на акцию, решили акционеры, хотя совет директоров советовал 11.',
    'number: 10 рублей → 11',
  ],
  [
    'Из-за тумана аэропорт Внуково отменил 18 рейсов, ещё 25 вылетели с опозданием.',
    '28 рейсов отменили в Внуково из-за тумана, 25 задержались.',
    'number:  → 28 рейсов отменили в Внуково',
    'number: аэропорт Внуково отменил 18 рейсов, ещё → ',
  ],
  [
    'Учёные МГУ создали сплав, который вдвое прочнее стали и на 30% легче титана.',
    'Сплав, созданный учёными МГУ, в три раза прочнее стали и на 30 процентов легче титана.',
    'number: вдвое → в три раза',
  ],
  [
    'Учёные МГУ создали сплав, который вдвое прочнее стали и на 30% легче титана.',
    'Сплав, созданный учёными МГУ, в два раза прочнее стали и на 40 процентов легче титана.',
    'number: 30% → 40 процентов',
  ],
  [
    'Бывший вратарь «Зари» Игнат Полев назначен тренером молодёжной команды, контракт рассчитан на два года.',
    'Молодёжную команду будет тренировать экс-вратарь «Зари» Игнат Полев, с ним подписан трёхлетний контракт.',
    'number: два года → трёхлетний',
  ],
  [
    'Средняя зарплата в регионе за год выросла с 58 до 64 тысяч рублей, безработица опустилась ниже 3%.',
    'За год средняя зарплата в регионе увеличилась до 46 тыс. рублей с 58 тыс., уровень безработицы — менее 3%.',
    'number:  → до 46 тыс. рублей',
    'number: 64 тысяч рублей → тыс',
  ],
  [
    'Жители дома № 7 по улице Садовой остались без отопления из-за аварии на теплотрассе, ремонт обещают закончить к вечеру.',
    'Авария на теплотрассе оставила без отопления дом 17 на Садовой улице. Починить её обещают к вечеру.',
    'number: № 7 → ',
    'number: из-за аварии → дом 17',
  ],
  [
    'Shareholders approved a dividend of 12 pence a share, while the board had recommended 10 pence.',
    'The dividend will be 15 pence a share, shareholders decided, although the board had proposed 10 pence.',
    'number: 12 → 15',
  ],
  [
    'Shareholders approved a dividend of 12 pence a share, while the board had recommended 10 pence.',
    'The dividend will be 12 pence a share, shareholders decided, although the board had proposed 11 pence.',
    'number: 10 → 11',
  ],
  [
    'Fog forced Dover airport to cancel 18 flights, and 25 more left late.',
    'Twenty-eight flights were cancelled at Dover airport because of fog and a further 25 were delayed.',
    'number: Fog forced → Twenty-eight flights were cancelled at',
    'number: to cancel 18 flights → because of fog',
  ],
  [
    'Scientists at MIT have made an alloy that is twice as strong as steel and 30% lighter than titanium.',
    'An alloy made by scientists at MIT is three times as strong as steel and 30 per cent lighter than titanium.',
    'number: twice → three times',
  ],
  [
    'Scientists at MIT have made an alloy that is twice as strong as steel and 30% lighter than titanium.',
    'An alloy made by scientists at MIT is two times as strong as steel and 40 per cent lighter than titanium.',
    'number: 30% → 40 per cent',
  ],
  [
    'Average pay in the county rose from £580 to £640 in a year and unemployment fell below 3%.',
    'In a year average pay in the county increased to £460 from £580, with unemployment at less than 3%.',
    'number: rose → increased to £460',
    'number: to £640 in a year and → with',
  ],
  [
    'Forecasters say rain will not begin before Wednesday, with highs of 18 to 20C.',
    'No rain is expected until Wednesday, forecasters say; temperatures will reach 8-10C.',
    'number: 18 → ',
    'number: 20C → 8-10C',
  ],
  [
    'Residents of 7 Garden Street lost their heating after a pipe burst; repairs should be finished by evening.',
    'A burst pipe left 17 Garden Street without heating. Repairs are due to end by evening.',
    'number: 7 → 17',
  ],
  [
    'Акционерлер бір акцияға 12 теңге дивиденд бекітті, директорлар кеңесі 10 теңге ұсынған еді.',
    'Дивиденд бір акцияға 15 теңге болады деп акционерлер шешті, директорлар кеңесі 10 теңге ұсынған.',
    'number: 12 → 15',
  ],
  [
    'Акционерлер бір акцияға 12 теңге дивиденд бекітті, директорлар кеңесі 10 теңге ұсынған еді.',
    'Дивиденд бір акцияға 12 теңге болады деп акционерлер шешті, директорлар кеңесі 11 теңге ұсынған.',
    'number: 10 → 11',
  ],
  [
    'Тұман салдарынан Орал әуежайы 18 рейсті тоқтатты, тағы 25 рейс кешігіп ұшты.',
    'Орал әуежайында тұманнан 28 рейс тоқтатылды, 25 рейс кешікті.',
    'number: 18 → 28',
  ],
  [
    'Облыста орташа жалақы бір жылда 580 мыңнан 640 мың теңгеге өсті.',
    'Бір жылда облыстағы орташа жалақы 580 мыңнан 460 мың теңгеге дейін көтерілді.',
    'number: 640 → 460',
  ],
  [
    '«Заря» командасының бұрынғы қақпашысы Игнат Полев жастар құрамасының бапкері болды, келісімшарт екі жылға жасалды.',
    'Жастар құрамасын «Заря» клубының экс-қақпашысы Игнат Полев жаттықтырады, онымен үш жылдық келісімшарт жасалды.',
    'number: бапкері → үш',
    'number: болды → жылдық',
    'number: екі жылға → ',
  ],
  [
    'Сеть «Колос» откроет в Кургане 15 магазинов до конца года, инвестиции составят 300 млн рублей, сообщил директор по развитию Марк Тодоров.',
    'Директор по развитию сети «Колос» Марк Тодоров сообщил, что до конца года в Кургане появится 25 новых магазинов. В них вложат 300 миллионов рублей.',
    'number: 15 магазинов → сообщил, что',
    'number: 300 млн рублей → 25',
  ],
  [
    'Сеть «Колос» откроет в Кургане 15 магазинов до конца года, инвестиции составят 300 млн рублей, сообщил директор по развитию Марк Тодоров.',
    'Директор по развитию сети «Колос» Марк Тодоров сообщил, что до конца года в Кургане появится 15 новых магазинов. В них вложат 200 миллионов рублей.',
    'number: 300 млн рублей → 15',
  ],
  [
    'Retailer Colby will open 15 shops in Kent by the end of the year, investing £30 million, development director Mark Todd said.',
    'Mark Todd, development director at Colby, said 15 new shops would open in Kent this year at a cost of £20m.',
    'number: £30 million → £20m',
  ],
  [
    'A pensioner from Derby sent fraudsters £110,000 after they posed as bank staff. Police have opened an investigation.',
    'Police are investigating after fraudsters posing as bank staff tricked a Derby pensioner out of £170,000.',
    'number: sent fraudsters £110,000 → are investigating',
  ],
  [
    'Power was restored to 12,000 homes in Cornwall after the storm, but 800 are still without electricity.',
    'In Cornwall 900 homes still have no power after the storm, while 12,000 have been reconnected.',
    'number:  → 900 homes still have no power',
    'number: 800 → 12,000',
  ],
  [
    'Power was restored to 12,000 homes in Cornwall after the storm, but 800 are still without electricity.',
    'In Cornwall 800 homes still have no power after the storm, while 10,000 have been reconnected.',
    'number: Power was restored to 12,000 homes → ',
    'number: 800 → 10,000',
  ],
  [
    '«Колос» желісі жыл соңына дейін Қостанайда 15 дүкен ашады, оған 300 млн теңге жұмсалады.',
    'Жыл соңына дейін «Колос» желісі Қостанайда 25 жаңа дүкен ашпақ, 300 миллион теңге салынады.',
    'number: 15 → 25',
  ],
  [
    '«Колос» желісі жыл соңына дейін Қостанайда 15 дүкен ашады, оған 300 млн теңге жұмсалады.',
    'Жыл соңына дейін «Колос» желісі Қостанайда 15 жаңа дүкен ашпақ, 200 миллион теңге салынады.',
    'number: 300 → 200',
  ],
  [
    'Дауылдан кейін Маңғыстауда 12 мың үйге жарық берілді, 800 үй әлі жарықсыз.',
    'Маңғыстауда дауылдан соң 10 мың үйдің жарығы қосылды, 800 үйде әлі жарық жоқ.',
    'number: 12 → 10',
  ],
  [
    'Дауылдан кейін Маңғыстауда 12 мың үйге жарық берілді, 800 үй әлі жарықсыз.',
    'Маңғыстауда дауылдан соң 12 мың үйдің жарығы қосылды, 900 үйде әлі жарық жоқ.',
    'number: 800 → 900',
  ],
  [
    'Сборная области по хоккею выиграла у «Ястреба» со счётом 4:2 и вышла в полуфинал кубка, шайбы забросили Лунин (две), Гордеев и Бек.',
    'Хоккеисты областной сборной со счётом 4:2 победили «Ястреб» и сыграют в финале кубка. Дубль сделал Лунин.',
    'sense: полуфинал → финале',
  ],
  [
    'Мэр Анна Рощина подписала распоряжение о ремонте шести школ. Работы начнутся в июне и завершатся до 25 августа.',
    'Шесть школ отремонтируют летом, распоряжение об этом подписала мэр Анна Рощина. К ремонту приступят в июне, закончат его после 25 августа.',
    'sense: до → после',
  ],
  [
    'Завод «Луч» в первом квартале увеличил выпуск станков на 12% — до 340 штук. Экспорт снизился вдвое.',
    'За первые три месяца завод «Луч» выпустил 340 станков — на 12 процентов меньше, чем год назад. Экспорт упал в два раза.',
    'sense:  → меньше, чем год назад.',
  ],
  [
    'По предварительным данным, автобус столкнулся с грузовиком из-за гололёда. Погибли двое, ещё семь человек в больнице, трое из них в тяжёлом состоянии.',
    'Автобус, предварительно, столкнулся с грузовиком несмотря на гололёда. Двое погибших, семеро госпитализированы, состояние троих тяжёлое.',
    'sense: из-за → несмотря на',
  ],
  [
    'По предварительным данным, автобус столкнулся с грузовиком из-за гололёда. Погибли двое, ещё семь человек в больнице, трое из них в тяжёлом состоянии.',
    'Автобус, предварительно, столкнулся с грузовиком из-за гололёда. Двое погибших, семеро госпитализированы, состояние троих удовлетворительное.',
    'sense: тяжёлом → удовлетворительное',
  ],
  [
    'Депутаты одобрили проект закона о тишине в первом чтении. За проголосовали 31 депутат, против — 5, воздержались двое.',
    'Законопроект о тишине отклонён в первом чтении: 31 голос «за», 5 «против», 2 депутата воздержались.',
    'sense: одобрили проект закона → ',
  ],
  [
    'Акции компании подешевели на 3,4% после отчёта: чистая прибыль упала до 210 млн долларов с 260 млн годом ранее.',
    'Отчёт обвалил акции компании на 3,4 процента: чистая прибыль выросла с 260 до 210 миллионов долларов.',
    'sense: подешевели → ',
    'sense: упала → выросла',
  ],
  [
    'A court in Hull gave former market manager Paul Goss a four-year suspended sentence for embezzling £3.2 million.',
    'Paul Goss, who used to run the market, received a custodial sentence of four years for embezzling £3.2m, a court in Hull ruled.',
    'sense: suspended sentence → ',
  ],
  [
    'Water bills in York will rise 7.5% from July 1 to £42 a month, the regulator said on Monday.',
    'From July 1 households in York will pay 7.5 per cent less for water, or £42 a month, according to the regulator.',
    'sense: to → less for water, or',
  ],
  [
    'The county side beat the Hawks 4-2 to reach the semi-final, with Marsh scoring twice.',
    'Marsh scored twice as the county side lost to the Hawks 4-2 to go into the semi-final.',
    'sense: beat → lost',
  ],
  [
    'The county side beat the Hawks 4-2 to reach the semi-final, with Marsh scoring twice.',
    'Marsh scored twice as the county side beat the Hawks 4-2 to go into the final.',
    'sense: semi-final → final',
  ],
  [
    'Mayor Ann Rush signed an order to repair six schools. Work will start in June and finish before August 25.',
    'Six schools will be repaired under an order signed by Mayor Ann Rush; work starts in June and ends after August 25.',
    'sense: before → after',
  ],
  [
    'Councillors approved the noise bill by 31 votes to 5 with two abstentions.',
    'The noise bill was rejected by councillors: 31 voted for it, 5 against and two abstained.',
    'sense: Councillors approved → ',
  ],
  [
    'The show Bread and Salt opens in Norwich on May 5 and runs until the end of June. Children get in free.',
    'Norwich hosts the show Bread and Salt from May 5 to the end of June; entry is charged for children.',
    'sense:  → entry is charged for',
  ],
  [
    'Shares fell 3.4% after net profit dropped to $210 million from $260 million a year earlier.',
    'Shares gained 3.4 per cent after the company said net profit had fallen from $260m to $210m in a year.',
    'sense: fell → gained',
    'sense: dropped → had fallen',
  ],
  [
    'Shares fell 3.4% after net profit dropped to $210 million from $260 million a year earlier.',
    'Shares lost 3.4 per cent after the company said net profit had risen from $260m to $210m in a year.',
    'sense: fell → lost',
    'sense: dropped → had risen',
  ],
  [
    'Сот базардың бұрынғы директоры Павел Гущинді 3,2 млн теңге жымқырғаны үшін төрт жылға шартты түрде соттады.',
    'Базардың экс-директоры Павел Гущин 3,2 миллион теңге жымқырғаны үшін төрт жылға шартты түрде ақталды.',
    'sense: соттады → ақталды',
  ],
  [
    'Қарағандыда су тарифі 1 шілдеден бастап 7,5 пайызға өседі, текше метрі 42 теңге болады.',
    '1 шілдеден бастап Қарағандыда су тарифі 7,5%-ға арзандайды. Текше метрі 42 теңге тұрады.',
    'sense: өседі → арзандайды',
  ],
  [
    'Автобус жүк көлігімен соқтығысып, екі адам қаза тапты, жеті адам ауруханаға түсті.',
    'Жүк көлігі мен автобус соқтығысып, екі адам жараланды, жетеуі ауруханаға жеткізілді.',
    'sense: қаза тапты → жараланды',
  ],
  [
    'Центробанк сохранил ключевую ставку на уровне 16% годовых, хотя аналитики ждали её снижения до 15,5%.',
    'Ключевая ставка осталась прежней — 16% годовых, сообщил ЦБ. Аналитики прогнозировали, что её повысят до 15,5%.',
    'sense: снижения → повысят',
  ],
  [
    'The central bank kept its key rate at 16%, although analysts had expected a cut to 15.5%.',
    'The key rate was left unchanged at 16 per cent by the central bank, while analysts had forecast it would be raised to 15.5 per cent.',
    'sense: expected a cut → forecast it would be raised',
  ],
  [
    'Archaeologists found a hoard of 120 coins from the 14th century near York. It will go to a museum after restoration.',
    'A 14th-century hoard of 120 coins has been dug up near York and will be handed to a museum before it is restored.',
    'sense: after → before',
  ],
  [
    '«Мы надеемся, что мост откроют раньше срока», — сказала глава города Анна Рощина. По её словам, 70% работ уже выполнено, осталось уложить асфальт на двух пролётах.',
    'Глава города Анна Рощина надеется, что мост будет открыт позже срока. Она рассказала, что уже сделано 70 процентов работ и осталось заасфальтировать два пролёта.',
    'sense: раньше → позже',
  ],
  [
    'За девять месяцев 2031 года порт обработал 4,2 млн тонн грузов, что на 11% больше, чем годом ранее. Доля угля составила треть.',
    'Грузооборот порта в январе — сентябре 2031 года снизился на 11% и достиг 4,2 миллиона тонн. Треть грузов — уголь.',
    'sense: порт → снизился',
  ],
  [
    'Порт 2031 жылдың тоғыз айында 4,2 млн тонна жүк өңдеді, бұл былтырғыдан 11 пайызға көп.',
    '2031 жылдың қаңтар-қыркүйегінде порттың жүк айналымы 11 пайызға төмендеп, 4,2 миллион тоннаға жетті.',
    'sense: көп → төмендеп, 4,2 миллион тоннаға жетті',
  ],
  [
    'Учёные МГУ создали сплав, который вдвое прочнее стали и на 30% легче титана.',
    'Сплав, созданный учёными МГУ, в два раза прочнее стали и на 30 процентов тяжелее титана.',
    'sense: легче → тяжелее',
  ],
  [
    'Средняя зарплата в регионе за год выросла с 58 до 64 тысяч рублей, безработица опустилась ниже 3%.',
    'За год средняя зарплата в регионе уменьшилась до 64 тыс. рублей с 58 тыс., уровень безработицы — менее 3%.',
    'sense: выросла → уменьшилась',
  ],
  [
    'Средняя зарплата в регионе за год выросла с 58 до 64 тысяч рублей, безработица опустилась ниже 3%.',
    'За год средняя зарплата в регионе увеличилась до 64 тыс. рублей с 58 тыс., уровень безработицы — более 3%.',
    'sense: ниже → более',
  ],
  [
    'Average pay in the county rose from £580 to £640 in a year and unemployment fell below 3%.',
    'In a year average pay in the county decreased to £640 from £580, with unemployment at less than 3%.',
    'sense: rose → decreased to £640',
  ],
  [
    'Average pay in the county rose from £580 to £640 in a year and unemployment fell below 3%.',
    'In a year average pay in the county increased to £640 from £580, with unemployment at more than 3%.',
    'sense: fell → at',
    'sense: below → more than',
  ],
  [
    'Облыста орташа жалақы бір жылда 580 мыңнан 640 мың теңгеге өсті.',
    'Бір жылда облыстағы орташа жалақы 580 мыңнан 640 мың теңгеге дейін төмендеді.',
    'sense:  → дейін',
    'sense: өсті → төмендеді',
  ],
  [
    'Концерт хора имени Свешникова перенесли с 3 на 10 ноября из-за болезни дирижёра. Билеты действительны.',
    'Хор имени Свешникова выступит не 3, а 10 ноября: дирижёр заболел. Купленные билеты остаются недействительными.',
    'negation: с → не',
    'negation: действительны → недействительными',
  ],
  [
    'Если до пятницы лёд не окрепнет, переправу у Тобольска не откроют, предупредил глава района Семён Алёхин.',
    'Глава района Семён Алёхин предупредил, что переправу у Тобольска откроют, если лёд не станет крепче до пятницы.',
    'negation: не → ',
  ],
  [
    'Правительство не планирует повышать пенсионный возраст, заявил министр труда Глеб Корзун в интервью газете «Труд».',
    'Министр труда Глеб Корзун в интервью «Труду» сообщил, что повышения пенсионного возраста правительство планирует.',
    'negation: Правительство не планирует повышать пенсионный возраст, заявил → ',
  ],
  [
    'The government does not plan to raise the pension age, labour minister Glen Corby told the Herald.',
    'Labour minister Glen Corby told the Herald that the government has plans to raise the pension age.',
    'negation: The government does not plan to raise the pension age, → ',
  ],
  [
    'Әкім Айгүл Сәрсенова алты мектепті жөндеу туралы өкімге қол қойды. Жұмыс маусымда басталып, 25 тамызға дейін аяқталады.',
    'Әкім Айгүл Сәрсенова алты мектепті жөндеуге өкім шығарды. Жөндеу маусымда басталып, 25 тамызға қарай бітеді.',
    'sense: дейін → қарай',
  ],
  [
    'Центробанк сохранил ключевую ставку на уровне 16% годовых, хотя аналитики ждали её снижения до 15,5%.',
    'Ключевая ставка повышена — 16% годовых, сообщил ЦБ. Аналитики прогнозировали, что её понизят до 15,5%.',
    'sense: на уровне → повышена',
  ],
  [
    'Суд отказался арестовать бухгалтера завода, отправив её под домашний арест до 3 февраля.',
    'Бухгалтер завода проведёт под стражей время до 3 февраля — арестовывать её суд не стал.',
    'sense: под домашний арест → под стражей',
  ],
  [
    'Сильный снег и ветер до 22 м/с ожидаются в четверг на севере области, на дорогах возможны заносы.',
    'В четверг юг области накроет снегопад, порывы ветра достигнут 22 метров в секунду. Возможны заносы.',
    'sense: севере → юг',
  ],
  [
    'The central bank kept its key rate at 16%, although analysts had expected a cut to 15.5%.',
    'The key rate was raised at 16 per cent by the central bank, while analysts had forecast it would be lowered to 15.5 per cent.',
    'sense: central bank kept its → ',
  ],
  [
    "The court refused to jail the plant's accountant and put her under house arrest until February 3.",
    'The accountant of the plant will be under house arrest until February 3 after the court jailed her.',
    'sense: court refused to jail → accountant of',
  ],
  [
    'Heavy snow and winds of up to 50mph are expected in the north on Thursday, and roads may be blocked.',
    'Snow and 50mph winds will hit the south on Thursday, when roads could be blocked, forecasters warn.',
    'sense: winds of up to → ',
    'sense: north → south',
  ],
  [
    'Heavy snow and winds of up to 50mph are expected in the north on Thursday, and roads may be blocked.',
    'Snow and 50mph winds will hit the north on Thursday, when roads will be blocked, forecasters warn.',
    'sense: winds of up to → ',
    'sense: may → will',
  ],
  [
    'Облыстық ауруханада алғаш рет жүрек ауыстырылды. Ота тоғыз сағатқа созылды, 52 жастағы науқастың жағдайы жақсы.',
    'Облыстық аурухана дәрігерлері алғаш рет жүрек ауыстырды. 52 жастағы науқасқа ота тоғыз сағат жасалды, оның жағдайы нашар.',
    'sense: жақсы → нашар',
  ],
  [
    'Сот зауыт бухгалтерін қамауға алудан бас тартып, 3 ақпанға дейін үйқамаққа шығарды.',
    'Зауыт бухгалтері 3 ақпанға дейін қамауда болады, сот оны қамауға алмады.',
    'sense: қамауға алудан бас тартып, → ',
    'sense: шығарды → қамауға',
  ],
  [
    'Бейсенбіде облыстың солтүстігінде қар жауып, жел секундына 22 метрге жетеді, жолдар жабылуы мүмкін.',
    'Бейсенбі күні облыс оңтүстігінде қар жауады, желдің екпіні 22 м/с болады. Жолдар жабылуы мүмкін.',
    'sense: солтүстігінде → оңтүстігінде',
  ],
  [
    'Бейсенбіде облыстың солтүстігінде қар жауып, жел секундына 22 метрге жетеді, жолдар жабылуы мүмкін.',
    'Бейсенбі күні облыс солтүстігінде қар жауады, желдің екпіні 22 м/с болады. Жолдар жабылады.',
    'sense: мүмкін → ',
  ],
  [
    'Masks are no longer required in the county except in hospitals, health chief Egan Moody said.',
    "Residents still have to wear masks anywhere but in hospitals, said Egan Moody, the county's health chief.",
    'negation: are no longer required → anywhere but',
    'sense: except in hospitals, → ',
  ],
  [
    'В регионе отменили масочный режим. Маски останутся обязательными только в больницах, уточнил санитарный врач Егор Мухин.',
    'Маски нужно носить в регионе нигде, кроме больниц, сказал санитарный врач Егор Мухин.',
    'negation:  → регионе нигде, кроме',
  ],
  [
    'Сот зауыт бухгалтерін қамауға алудан бас тартып, 3 ақпанға дейін үйқамаққа шығарды.',
    'Зауыт бухгалтері 3 ақпанға дейін үйқамақта болады, сот оны қамауға алды.',
    'sense: қамауға алудан бас тартып, → ',
    'sense: шығарды → қамауға',
  ],
  [
    'В регионе отменили масочный режим. Маски останутся обязательными только в больницах, уточнил санитарный врач Егор Мухин.',
    'Маски больше не нужно носить в регионе нигде, кроме школ, сказал санитарный врач Егор Мухин.',
    'negation: останутся обязательными только → больше не нужно носить',
    'negation: больницах, уточнил → регионе нигде, кроме школ, сказал',
  ],
  [
    'Masks are no longer required in the county except in hospitals, health chief Egan Moody said.',
    "Residents no longer have to wear masks anywhere but in schools, said Egan Moody, the county's health chief.",
    'sense: except in hospitals, → ',
  ],
  [
    'Облыстық ауруханада алғаш рет жүрек ауыстырылды. Ота тоғыз сағатқа созылды, 52 жастағы науқастың жағдайы жақсы.',
    'Облыстық аурухана дәрігерлері екінші рет жүрек ауыстырды. 52 жастағы науқасқа ота тоғыз сағат жасалды, оның жағдайы жақсы.',
    'number: алғаш → дәрігерлері екінші',
  ],
  [
    'Вчера в 18:40 на перекрёстке улиц Мира и Чехова столкнулись «Лада» и «Форд». 28-летняя пассажирка «Лады» получила перелом руки, сообщили в ГАИ.',
    'Накануне в 18:40 «Форд» и «Лада» столкнулись на пересечении улиц Мира и Чехова. В ГАИ сообщили, что пассажирка «Лады», ей 28 лет, сломала ногу.',
    'sense: руки → ногу',
  ],
  [
    'Посещаемость музея снизилась с 310 тысяч до 270 тысяч человек, но выручка выросла благодаря новым экскурсиям.',
    'Музей посетили 270 тысяч человек против 310 тысяч годом ранее, выручка также упала за счёт новых экскурсий.',
    'sense: выросла → упала',
  ],
  [
    'Ночью неизвестные разбили витрину ювелирного магазина и вынесли украшения на 2 млн рублей. Полиция ищет двоих мужчин.',
    'Двое неизвестных минувшей ночью ограбили ювелирный магазин: они разбили витрину и похитили украшений на 2 миллиона. Их задержала полиция.',
    'number: млн рублей → миллиона',
  ],
  [
    'Museum attendance fell from 310,000 to 270,000 but revenue rose thanks to new tours.',
    'The museum had 270,000 visitors, down from 310,000, and revenue also fell thanks to new tours.',
    'sense: rose → also fell',
  ],
  [
    'Школьники из Уфы заняли первое место на олимпиаде по физике, обойдя команды из Казани и Перми.',
    'Команда школьников из Уфы победила на олимпиаде по химии. Вторыми и третьими стали Казань и Пермь.',
    'name: физике, обойдя команды из Казани и Перми → химии',
  ],
  [
    'The court ordered the clinic to pay £1.5 million to a patient who had been wrongly diagnosed.',
    'The clinic must pay £1.5m to a patient it correctly diagnosed, the court ruled.',
    'sense: to → must',
  ],
  [
    '1 қыркүйектен балабақша ақысы 1500 теңгеге өседі, көпбалалы отбасылар үшін өзгермейді.',
    'Балабақша 1 қыркүйектен бастап 1500 теңгеге қымбаттайды, көпбалалы отбасылар үшін ақы өседі.',
    'negation: өзгермейді → ақы өседі',
  ],
  [
    'Акционеры утвердили дивиденды в размере 12 рублей на акцию, совет директоров рекомендовал 10 рублей.',
    'Дивиденды составят 12 рублей на акцию, отказались решать акционеры, хотя совет директоров советовал 10.',
    'sense: Акционеры утвердили → ',
  ],
  [
    'Из-за тумана аэропорт Внуково отменил 18 рейсов, ещё 25 вылетели с опозданием.',
    '18 рейсов отменили в Внуково из-за тумана, 25 улетели вовремя.',
    'sense: с опозданием → вовремя',
  ],
  [
    'Жители дома № 7 по улице Садовой остались без отопления из-за аварии на теплотрассе, ремонт обещают закончить к вечеру.',
    'Авария на теплотрассе оставила без воды дом 7 на Садовой улице. Починить её обещают к вечеру.',
    'negation:  → на теплотрассе оставила без воды',
    'negation: без → ',
  ],
  [
    'Shareholders approved a dividend of 12 pence a share, while the board had recommended 10 pence.',
    'The dividend will be 12 pence a share, shareholders refused, although the board had proposed 10 pence.',
    'sense: Shareholders approved a → The',
  ],
  [
    'Fog forced Dover airport to cancel 18 flights, and 25 more left late.',
    'Eighteen flights were cancelled at Dover airport because of fog and a further 25 left on time.',
    'sense: late → on time',
  ],
  [
    'Former Rovers goalkeeper Ian Poole was named coach of the youth team on a two-year contract.',
    'Ian Pool, who used to keep goal for Rovers, has signed a contract for two years to coach the youth team.',
    'sense: Former Rovers goalkeeper → ',
    'name: Poole → Pool',
  ],
  [
    'Forecasters say rain will not begin before Wednesday, with highs of 18 to 20C.',
    'No rain is ruled out until Wednesday, forecasters say; temperatures will reach 18-20C.',
    'negation: Forecasters → No',
  ],
  [
    'Residents of 7 Garden Street lost their heating after a pipe burst; repairs should be finished by evening.',
    'A burst pipe left 7 Garden Street without water. Repairs are due to end by evening.',
    'negation: lost their heating → without',
  ],
  [
    'Residents of 7 Garden Street lost their heating after a pipe burst; repairs should be finished by evening.',
    'A burst pipe left 7 Garden Street without heating. Repairs are due to end by morning.',
    'sense: evening → morning',
  ],
  [
    'Тұман салдарынан Орал әуежайы 18 рейсті тоқтатты, тағы 25 рейс кешігіп ұшты.',
    'Орал әуежайында тұманнан 18 рейс тоқтатылды, 25 рейс уақытында ұшты.',
    'sense: кешігіп → уақытында',
  ],
  [
    'Prosecutors want the mall, built without a permit, to be demolished. The owner says the building is legal.',
    'The owner of the mall insists it is legal, but prosecutors are seeking to demolish the building, which was put up with a permit.',
    'negation: without → prosecutors',
    'sense: demolished → building',
  ],
  [
    'Scientists at MIT have made an alloy that is twice as strong as steel and 30% lighter than titanium.',
    'An alloy made by scientists at MIT is two times as strong as steel and 30 per cent heavier than titanium.',
    'sense: lighter → heavier',
  ],
  [
    'Councillor Nina Yates proposed banning the sale of energy drinks to minors; the bill will be debated in autumn.',
    'A bill to ban sales of energy drinks to minors, proposed by councillor Nina Yates, goes up for debate in spring.',
    'sense: autumn → spring',
  ],
  [
    'Пенсионерка из Калуги перевела мошенникам 1,1 млн рублей. Они представились сотрудниками банка. Возбуждено дело.',
    'Мошенники, назвавшись работниками банка, выманили у калужской пенсионерки 1,1 миллиона рублей. Дело прекращено.',
    'sense:  → прекращено',
  ],
  [
    'Депутат Нина Яхонтова предложила запретить продажу энергетиков несовершеннолетним. Законопроект рассмотрят осенью.',
    'Разрешить продавать энергетики несовершеннолетним предложила депутат Нина Яхонтова, законопроект внесут на рассмотрение осенью.',
    'sense: предложила запретить продажу энергетиков несовершеннолетним. → ',
  ],
  [
    'Councillor Nina Yates proposed banning the sale of energy drinks to minors; the bill will be debated in autumn.',
    'A bill to allow sales of energy drinks to minors, proposed by councillor Nina Yates, goes up for debate in autumn.',
    'sense: banning → allow',
  ],
  [
    'Депутат Нина Яхина кәмелетке толмағандарға энергетикалық сусын сатуға тыйым салуды ұсынды.',
    'Депутат Нина Яхина энергетикалық сусынды кәмелетке толмағандарға сатуға рұқсат беру қажет деген ұсыныс айтты.',
    'sense: тыйым салуды → рұқсат беру',
    'sense:  → қажет деген',
  ],
];

describe('a release that was written anew', () => {
  it.each(SAME_FACTS)('%s → %s', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
    expect(factsTold(b, a)).toEqual([]);
  });
});

describe('a release that was written anew with another fact', () => {
  it.each(OTHER_FACTS)('%s → %s', (a, b, ...told) => {
    expect(factsTold(a, b)).toEqual(told);
    expect(factsTold(b, a).length).toBeGreaterThan(0);
  });
});
