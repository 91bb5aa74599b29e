import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { first } from './order.ts';

/** Alarms, whichever text is aligned first. */
function alarms(a: string, b: string): readonly string[] {
  return [[first(a), b] as const, [a, first(b)] as const].flatMap(([own, other]) =>
    compare(own, other)
      .differences.flatMap((difference) => [difference, ...(difference.changes ?? [])])
      .filter(({ severity }) => severity === 'substantive')
      .map(({ category }) => category)
      .filter((category) => category !== 'deleted' && category !== 'inserted'),
  );
}

/** What a desk does to a release without another fact: what, the release, as it was printed. */
const SILENT: readonly (readonly [string, string, string])[] = [
  [
    'a refusal for one of two denials',
    'Министр не приехал и не подписал договор.',
    'Министр не приехал и отказался подписать договор.',
  ],
  [
    'a refusal for one of two denials in English',
    'The minister did not come and did not sign it.',
    'The minister did not come and refused to sign it.',
  ],
  ['a refusal for a denial in Kazakh', 'Министр шартқа қол қойған жоқ.', 'Министр шартқа қол қоюдан бас тартты.'],
  ['an article beside a post', 'Holm is acting director of the works.', 'Holm is the acting director of the works.'],
  [
    'the office of the same person (kk)',
    'Жиында вице-министр, бас дәрігер Айбек Сарманов сөйледі. «Ауыр жағдай 38 адамда ғана байқалды», – деді А. Сарманов.',
    'Жиында вице-министр, бас дәрігер Айбек Сарманов сөйледі. «Ауыр жағдай 38 адамда ғана байқалды», – деді вице-министр.',
  ],
  [
    'the office of the same person (kk)',
    'Жиында вице-министр Айбек Сарманов сөйледі. Вице-министрдің айтуынша, жағдай тұрақты, қорқатын ештеңе жоқ.',
    'Жиында вице-министр Айбек Сарманов сөйледі. Айбек Сармановтың айтуынша, жағдай тұрақты, қорқатын ештеңе жоқ.',
  ],
  [
    'the office of the same person (ru)',
    'На брифинге выступил вице-министр Айбек Сарманов. По словам вице-министра, обстановка спокойная и под контролем.',
    'На брифинге выступил вице-министр Айбек Сарманов. По словам Айбека Сарманова, обстановка спокойная и под контролем.',
  ],
  [
    'the office of the same person (ru)',
    'На брифинге выступил заместитель министра Айбек Сарманов. По словам замминистра, обстановка спокойная и под контролем.',
    'На брифинге выступил заместитель министра Айбек Сарманов. По словам А. Сарманова, обстановка спокойная и под контролем.',
  ],
  [
    'the office of the same person (en)',
    'Deputy minister Aibek Sarmanov spoke on Monday. According to the deputy minister, the situation is calm and under control.',
    'Deputy minister Aibek Sarmanov spoke on Monday. According to Aibek Sarmanov, the situation is calm and under control.',
  ],
  [
    'a deputy (kk)',
    'Жаңа басшыны Премьер-Министрдің орынбасары Дәурен Қалжанов таныстырды, жиынға облыс активі қатысты.',
    'Жаңа басшыны вице-премьер Дәурен Қалжанов таныстырды, жиынға облыс активі қатысты.',
  ],
  [
    'a deputy (ru)',
    'Нового главу представил заместитель Премьер-Министра Даурен Калжанов, в собрании участвовал актив.',
    'Нового главу представил вице-премьер Даурен Калжанов, в собрании участвовал актив.',
  ],
  [
    'a deputy (en)',
    'The new head was introduced by Deputy Prime Minister Dauren Kalzhanov at a meeting of the council.',
    'The new head was introduced by vice premier Dauren Kalzhanov at a meeting of the council.',
  ],
  [
    'an office between commas (kk)',
    'Бұл туралы өткен брифингте денсаулық сақтау вице-министрі, бас мемлекеттік санитариялық дәрігер Айбек Сарманов айтты.',
    'Бұл туралы өткен брифингте бас мемлекеттік санитариялық дәрігер Айбек Сарманов айтты.',
  ],
  [
    'an office between commas (ru)',
    'Об этом на брифинге рассказал вице-министр здравоохранения, главный государственный санитарный врач Айбек Сарманов.',
    'Об этом на брифинге рассказал главный государственный санитарный врач Айбек Сарманов.',
  ],
  [
    'an office between commas (en)',
    'Aibek Sarmanov, deputy health minister and chief sanitary doctor, spoke at the briefing on Monday.',
    'Aibek Sarmanov, chief sanitary doctor, spoke at the briefing on Monday.',
  ],
  [
    'what kind of club it is (en)',
    'FC Kairat have signed the winger from KV Mechelen on a free transfer until the summer of next season.',
    'Kairat have signed the winger from Mechelen on a free transfer until the summer of next season.',
  ],
  [
    'what kind of club it is (ru)',
    'Полузащитник ФК «Кайрат» перешёл в ХК «Барыс», сообщили вчера в клубе, не назвав условий.',
    'Полузащитник «Кайрата» перешёл в «Барыс», сообщили вчера в клубе, не назвав условий.',
  ],
  [
    'what kind of club it is (kk)',
    '«Қайрат» ФК шабуылшысы «Барыс» ХК командасына ауысты, деп хабарлады кеше клубта.',
    '«Қайрат» шабуылшысы «Барыс» командасына ауысты, деп хабарлады кеше клубта.',
  ],
  [
    'a name in Latin letters',
    'Marat Dzhaksybekov, head of ventilation at the time, was given four years in a penal colony.',
    'Marat Jaxybekov, head of ventilation at the time, was given four years in a penal colony.',
  ],
  [
    'a given name with its patronymic (ru)',
    'Вице-министр Гульмира Сактаганова рассказала о выплатах. «Пенсионеры получат их в январе», – сказала Гульмира Ержановна.',
    'Вице-министр Гульмира Сактаганова рассказала о выплатах. «Пенсионеры получат их в январе», – сказала Сактаганова.',
  ],
  [
    'a given name with its patronymic (kk)',
    'Вице-министр Гүлмира Сақтағанова төлемдер туралы айтты. «Зейнеткерлер оны қаңтарда алады», – деді Гүлмира Ержанқызы.',
    'Вице-министр Гүлмира Сақтағанова төлемдер туралы айтты. «Зейнеткерлер оны қаңтарда алады», – деді Сақтағанова.',
  ],
  [
    'a noun that points at a body (ru)',
    'Минтруда подготовило проект о пенсиях. Повышение коснётся всех. Отдельно в ведомстве прокомментировали ситуацию в области с выплатами.',
    'Минтруда подготовило проект о пенсиях. Повышение коснётся всех. Отдельно в Минтруда прокомментировали ситуацию в области с выплатами.',
  ],
  [
    'a noun that points at a body (kk)',
    'Еңбек министрлігі зейнетақы туралы жобаны дайындады. Көтеру баршаға қатысты. Ведомствода облыстағы жағдайға бөлек түсініктеме берді.',
    'Еңбек министрлігі зейнетақы туралы жобаны дайындады. Көтеру баршаға қатысты. Еңбек министрлігінде облыстағы жағдайға бөлек түсініктеме берді.',
  ],
  [
    'a noun that points at a body (en)',
    'The Labour Ministry drafted a bill on pensions. Everybody gains from it. The ministry commented on delays in the region too.',
    'The Labour Ministry drafted a bill on pensions. Everybody gains from it. The Labour Ministry commented on delays in the region too.',
  ],
  [
    'national for the state (en)',
    'The Kazakhstan Chess Federation said up to 3,500 children in Kazakhstan would take part in the games in Astana.',
    'The national chess federation said up to 3,500 children in Kazakhstan would take part in the games in Astana.',
  ],
  [
    'national for the state (ru)',
    'Шахматная федерация Казахстана сообщила, что в играх в Астане примут участие дети со всего Казахстана.',
    'Национальная шахматная федерация сообщила, что в играх в Астане примут участие дети со всего Казахстана.',
  ],
  [
    'the country (kk)',
    'Қазақстан Республикасының Энергетика министрлігі есеп берді. Есепті кезеңде елімізде 79,6 млн тонна мұнай мен газ конденсаты өндірілді, бұл былтырғыдан көп.',
    'Қазақстан Республикасының Энергетика министрлігі есеп берді. Есепті кезеңде Қазақстанда 79,6 млн тонна мұнай мен газ конденсаты өндірілді, бұл былтырғыдан көп.',
  ],
  [
    'the country (ru)',
    'За отчётный период в стране добыто 79,6 млн тонн нефти и конденсата, это больше прошлогоднего. Министерство энергетики Казахстана ждёт роста.',
    'За отчётный период в Казахстане добыто 79,6 млн тонн нефти и конденсата, это больше прошлогоднего. Министерство энергетики Казахстана ждёт роста.',
  ],
  [
    'the country (en)',
    'The country produced 79.6 million tonnes of oil in the reporting period. The Energy Ministry of Kazakhstan expects growth.',
    'Kazakhstan produced 79.6 million tonnes of oil in the reporting period. The Energy Ministry of Kazakhstan expects growth.',
  ],
  [
    'what is not known (kk)',
    'Оның қандай қызметке тағайындалатыны әзірге айтылған жоқ, деп жазады редакция.',
    'Оның қандай қызметке тағайындалатыны әзірге белгісіз, деп жазады редакция.',
  ],
  [
    'what is not known (ru)',
    'На какую должность он будет назначен, пока не сообщается, пишет редакция.',
    'На какую должность он будет назначен, пока неизвестно, пишет редакция.',
  ],
  [
    'what is not known (en)',
    'The post to which he will be appointed has not been announced yet, the paper writes.',
    'The post to which he will be appointed is not known yet, the paper writes.',
  ],
  [
    'what is not known (en)',
    'The cause of the fire has not been established, the fire brigade told the paper.',
    'The cause of the fire is unknown, the fire brigade told the paper.',
  ],
  [
    'two ways to deny (kk)',
    'Тексеру асфальт қабатының қалыңдығы жобаға сай емес екенін анықтаған, ал мердігер ақауды жойды.',
    'Тексеру асфальт қабатының қалыңдығы жобаға сай келмейтінін көрсеткен, ал мердігер ақауды жойды.',
  ],
  [
    'provided (en)',
    'He has scored 19 goals and provided 22 assists in 97 matches for Mechelen in all competitions.',
    'He has 19 goals and 22 assists in 97 matches for Mechelen in all competitions.',
  ],
  [
    'a clause that was cut (kk)',
    'Басқарма дерегінше, облыстағы жергілікті жолдардың жалпы ұзындығы – 4 918 шақырым. Жұмыстарға 900-ден астам адам мен 340 арнайы техника тартылды.',
    'Басқарма дерегінше, жұмыстарға 900-ден астам адам мен 340 арнайы техника тартылды.',
  ],
  [
    'a clause that was cut (ru)',
    'По данным управления, общая протяжённость местных дорог в области – 4918 километров. К работам привлекли более 900 человек и 340 единиц техники.',
    'По данным управления, к работам привлекли более 900 человек и 340 единиц техники.',
  ],
  [
    'a clause that was cut (en)',
    'According to the department, local roads in the region are 4,918 kilometres long. More than 900 people and 340 machines took part in the works.',
    'According to the department, more than 900 people and 340 machines took part in the works.',
  ],
  [
    'a clause with a denial that was cut (kk)',
    'Былтыр 4,9 млн тонна дизель отыны шығарылды. Ішкі нарықта жанар-жағармай тапшылығы байқалмайды, қордағы бензин 21 күнге жетеді.',
    'Былтыр 4,9 млн тонна дизель отыны шығарылды. Бензин қоры 21 күнге жетеді.',
  ],
  [
    'a clause with a denial that was cut (ru)',
    'В прошлом году произвели 4,9 млн тонн дизеля. Дефицита топлива на внутреннем рынке не наблюдается, запасов бензина хватит на 21 день.',
    'В прошлом году произвели 4,9 млн тонн дизеля. Запасов бензина хватит на 21 день.',
  ],
  [
    'a clause with a denial that was cut (en)',
    'Last year 4.9 million tonnes of diesel were made. There is no shortage of fuel on the domestic market, and stocks of petrol will last for 21 days.',
    'Last year 4.9 million tonnes of diesel were made. Stocks of petrol will last for 21 days.',
  ],
  [
    'the office of the same person, whole (kk)',
    'Брифингке вице-министр, бас дәрігер Айбек Сарманов қатысты. Аурулар азайды.\n\nВице-министрдің айтуынша, эпидемиялық жағдай тұрақты, мектептер жұмыс істейді.',
    'Брифингке вице-министр, бас дәрігер Айбек Сарманов қатысты. Аурулар азайды.\n\nАйбек Сармановтың айтуынша, эпидемиялық жағдай тұрақты, мектептер жұмыс істейді.',
  ],
  [
    'the office of the same person, whole (ru)',
    'В брифинге участвовал вице-министр Айбек Сарманов. Больных меньше.\n\nКак сообщил вице-министр, обстановка спокойная, школы открыты.',
    'В брифинге участвовал вице-министр Айбек Сарманов. Больных меньше.\n\nКак сообщил Айбек Сарманов, обстановка спокойная, школы открыты.',
  ],
  [
    'a noun that points at a body beside a fund',
    'Минтруда внесло проект о пенсиях. В отделения Государственного фонда социального страхования обращаться не нужно. Отдельно в ведомстве прокомментировали ситуацию с выплатами.',
    'Минтруда внесло проект о пенсиях. В отделения Государственного фонда социального страхования обращаться не нужно. Отдельно в Минтруда прокомментировали ситуацию с выплатами.',
  ],
  [
    'who reports it (en)',
    'The deal was signed at the fourth round of talks held in Hanoi on 24 November. Wheat is part of it.',
    'The deal was signed at the fourth round of talks held in Hanoi on 24 November, reports The Steppe Ledger. Wheat is part of it.',
  ],
  [
    'who reports it (en)',
    'Deputies passed the draft law on the budget for next year. It was presented on Monday.',
    'Deputies passed the draft law on the budget for next year, SteppeWire reports, citing the Finance Ministry. It was presented on Monday.',
  ],
  [
    'who reports it (ru)',
    'Депутаты приняли проект закона о бюджете на следующий год. Его представили в понедельник.',
    'Депутаты приняли проект закона о бюджете на следующий год, передаёт SteppeWire со ссылкой на Минфин. Его представили в понедельник.',
  ],
  [
    'who reports it (kk)',
    'Депутаттар келесі жылғы бюджет туралы заң жобасын қабылдады. Оны дүйсенбіде таныстырды.',
    'Депутаттар келесі жылғы бюджет туралы заң жобасын қабылдады, деп хабарлайды SteppeWire Қаржы министрлігіне сілтеме жасап. Оны дүйсенбіде таныстырды.',
  ],
  [
    'the country of a town (en)',
    'The heaters were sold in Almaty and Taraz, as well as in Tashkent, Uzbekistan.',
    'The heaters were sold in Almaty and Taraz, as well as in Tashkent.',
  ],
  [
    'the country of a town (ru)',
    'Обогреватели продавали в Алматы и Таразе, а также в Ташкенте (Узбекистан).',
    'Обогреватели продавали в Алматы и Таразе, а также в Ташкенте.',
  ],
  [
    'the country of a town (ru)',
    'Он родился в Ташкенте, Узбекистан, и работает врачом.',
    'Он родился в Ташкенте и работает врачом.',
  ],
  [
    'the state of an office (kk)',
    'Брифингте Өнеркәсіп және құрылыс вице-министрі Айбек Серіков сөйледі, деп жазды баспасөз.',
    'Брифингте ҚР Өнеркәсіп және құрылыс вице-министрі Айбек Серіков сөйледі, деп жазды баспасөз.',
  ],
  [
    'a given name with its patronymic, and an initial (kk)',
    'Брифингте вице-министр Айбек Жолшыбаев сөйледі. «Құжатты қайта тапсырудың қажеті жоқ», – деді Айбек Серікұлы.',
    'Брифингте вице-министр Айбек Жолшыбаев сөйледі. «Құжатты қайта тапсырудың қажеті жоқ», – деді А. Жолшыбаев.',
  ],
  [
    'a given name with its patronymic, and an initial (ru)',
    'На брифинге выступил вице-министр Айбек Жолшибаев. «Сдавать документы снова не нужно», – сказал Айбек Серикович.',
    'На брифинге выступил вице-министр Айбек Жолшибаев. «Сдавать документы снова не нужно», – сказал А. Жолшибаев.',
  ],
  [
    'a pronoun or a name for an office (ru)',
    'Выступил замглавы ведомства Ким. «Больше всего отправили в Баку», — сказал он.',
    'Выступил замглавы ведомства Ким. «Больше всего отправили в Баку», — сказал замглавы ведомства.',
  ],
  [
    'a pronoun or a name for an office (en)',
    'Deputy Minister Saule Zhumagulova spoke. "Pay will be indexed from January 1," the Deputy Minister said.',
    'Deputy Minister Saule Zhumagulova spoke. "Pay will be indexed from January 1," Zhumagulova said.',
  ],
  [
    'a ministry by its short name',
    'Минсельхоз готовит правила. Министерство не планирует вводить ограничения на вывоз зерна.',
    'Минсельхоз готовит правила. Минсельхоз не планирует вводить ограничения на вывоз зерна.',
  ],
  [
    'what is counted for each (kk)',
    'Орташа өнімділік гектарына 13,4 центнерді құрады, бұл былтырғыдан көп.',
    'Орташа өнімділік әр гектардан 13,4 центнерді құрады, бұл былтырғыдан көп.',
  ],
  [
    'before our era (kk)',
    'Қола айна шамамен б.з.б. IV ғасырға тиесілі деп болжанады, оны мұражай сақтайды.',
    'Қола айна шамамен біздің заманымызға дейінгі IV ғасырға тиесілі деп болжанады, оны мұражай сақтайды.',
  ],
  [
    'before our era (ru)',
    'Бронзовое зеркало относят примерно к IV веку до н. э., его хранит музей.',
    'Бронзовое зеркало относят примерно к IV веку до нашей эры, его хранит музей.',
  ],
  [
    'a list in another order (kk)',
    'Зығырдың түсімі – 290 мың тонна, күнбағыс – 185 мың тонна, рапс – 47 мың тонна.',
    'Күнбағыстың түсімі – 185 мың тонна, зығыр – 290 мың тонна, рапс – 47 мың тонна.',
  ],
  [
    'a list in another order (ru)',
    'Сбор льна составил 290 тысяч тонн, подсолнечника – 185 тысяч тонн, рапса – 47 тысяч тонн.',
    'Сбор подсолнечника составил 185 тысяч тонн, льна – 290 тысяч тонн, рапса – 47 тысяч тонн.',
  ],
  [
    'a list in another order (en)',
    'The flax harvest came to 290,000 tonnes, sunflower to 185,000 tonnes, rapeseed to 47,000 tonnes.',
    'The sunflower harvest came to 185,000 tonnes, flax to 290,000 tonnes, rapeseed to 47,000 tonnes.',
  ],
  [
    'nobody hurt (ru)',
    'По данным департамента, пострадавших нет. В районе создан штаб.',
    'По данным департамента, никто не пострадал. В районе создан штаб.',
  ],
  [
    'nobody hurt (kk)',
    'Департамент мәліметінше, зардап шеккендер жоқ. Ауданда штаб құрылды.',
    'Департамент мәліметінше, ешкім зардап шеккен жоқ. Ауданда штаб құрылды.',
  ],
  [
    'nobody hurt (en)',
    'According to the department, there were no injuries. A staff works in the district.',
    'According to the department, nobody was injured. A staff works in the district.',
  ],
  [
    'an office by its acronym',
    'Chief Executive Officer Helen Marchetti said the mine would open in spring.',
    'CEO Helen Marchetti said the mine would open in spring.',
  ],
  [
    'an office that moved (en)',
    '"We expect no delay," said Helen Marchetti, acting director.',
    '"We expect no delay," said acting director Helen Marchetti.',
  ],
  [
    'an office that moved (ru)',
    'Завод открыл Олег Кан, заместитель министра, в понедельник.',
    'Завод открыл заместитель министра Олег Кан в понедельник.',
  ],
  [
    'an office that moved (kk)',
    'Зауытты вице-министр, бас дәрігер Олег Кан дүйсенбіде ашты.',
    'Зауытты бас дәрігер, вице-министр Олег Кан дүйсенбіде ашты.',
  ],
];

/** Their twins, which change a fact. */
const ALARMING: readonly (readonly [string, string, string])[] = [
  ['a refusal that is denied', 'Министр не подписал договор.', 'Министр не отказался подписать договор.'],
  [
    'a refusal that is denied in English',
    'The minister did not sign the contract.',
    'The minister did not refuse to sign the contract.',
  ],
  [
    'a refusal that is denied in Kazakh',
    'Министр шартқа қол қойған жоқ.',
    'Министр шартқа қол қоюдан бас тартқан жоқ.',
  ],
  ['an article in the place of a post', 'Holm is acting director of the works.', 'Holm is the director of the works.'],
  ['an article in the place of only', 'The sale of only 500 boats was told.', 'The sale of the 500 boats was told.'],
  ['an article in the place of preliminary', 'Preliminary figures were told in May.', 'The figures were told in May.'],
  [
    'the office of somebody else (ru)',
    'На брифинге выступили вице-министр Айбек Сарманов и директор Олег Кан. По словам вице-министра, обстановка спокойная и под контролем.',
    'На брифинге выступили вице-министр Айбек Сарманов и директор Олег Кан. По словам Олега Кана, обстановка спокойная и под контролем.',
  ],
  [
    'the office of somebody else (en)',
    'Deputy minister Aibek Sarmanov and director Oleg Kan spoke on Monday. According to the deputy minister, the situation is calm and under control.',
    'Deputy minister Aibek Sarmanov and director Oleg Kan spoke on Monday. According to Oleg Kan, the situation is calm and under control.',
  ],
  [
    'the office of somebody else (kk)',
    'Жиында вице-министр Айбек Сарманов пен директор Олег Кан сөйледі. Вице-министрдің айтуынша, жағдай тұрақты, қорқатын ештеңе жоқ.',
    'Жиында вице-министр Айбек Сарманов пен директор Олег Кан сөйледі. Олег Канның айтуынша, жағдай тұрақты, қорқатын ештеңе жоқ.',
  ],
  [
    'a deputy (kk)',
    'Жаңа басшыны Премьер-Министрдің орынбасары Дәурен Қалжанов таныстырды, жиынға облыс активі қатысты.',
    'Жаңа басшыны Премьер-Министр Дәурен Қалжанов таныстырды, жиынға облыс активі қатысты.',
  ],
  [
    'a deputy (kk)',
    'Жаңа басшыны вице-премьер Дәурен Қалжанов таныстырды, жиынға облыс активі қатысты.',
    'Жаңа басшыны премьер Дәурен Қалжанов таныстырды, жиынға облыс активі қатысты.',
  ],
  [
    'an office between commas (ru)',
    'Об этом на брифинге рассказал вице-министр здравоохранения, главный врач Айбек Сарманов.',
    'Об этом на брифинге рассказал министр здравоохранения, главный врач Айбек Сарманов.',
  ],
  [
    'what kind of club it is',
    'Kairat have signed the winger from Mechelen on a free transfer until the summer of next season.',
    'Kairat have signed the winger from Anderlecht on a free transfer until the summer of next season.',
  ],
  [
    'a name in Latin letters',
    'Marat Dzhaksybekov, head of ventilation at the time, was given four years in a penal colony.',
    'Marat Jaxylykov, head of ventilation at the time, was given four years in a penal colony.',
  ],
  [
    'a given name with its patronymic (ru)',
    'Вице-министр Гульмира Сактаганова рассказала о выплатах. «Пенсионеры получат их в январе», – сказала Марина Ержановна.',
    'Вице-министр Гульмира Сактаганова рассказала о выплатах. «Пенсионеры получат их в январе», – сказала Сактаганова.',
  ],
  [
    'a noun that points at a body (ru)',
    'Минтруда и Минфин подготовили проект о пенсиях. Отдельно в ведомстве прокомментировали ситуацию в области с выплатами.',
    'Минтруда и Минфин подготовили проект о пенсиях. Отдельно в Минфине прокомментировали ситуацию в области с выплатами.',
  ],
  [
    'national for the state',
    'The Kazakhstan Chess Federation said up to 3,500 children in Kazakhstan would take part in the games in Astana.',
    'The Uzbekistan Chess Federation said up to 3,500 children in Kazakhstan would take part in the games in Astana.',
  ],
  [
    'the country (ru)',
    'За отчётный период в стране добыто 79,6 млн тонн нефти и конденсата, это больше прошлогоднего. Министерство энергетики Казахстана ждёт роста.',
    'За отчётный период в Узбекистане добыто 79,6 млн тонн нефти и конденсата, это больше прошлогоднего. Министерство энергетики Казахстана ждёт роста.',
  ],
  [
    'what is not known (en)',
    'The cause of the fire is known, the fire brigade told the paper.',
    'The cause of the fire is unknown, the fire brigade told the paper.',
  ],
  [
    'what is not known (kk)',
    'Өрттің себебі белгілі, деді өрт сөндірушілер баспасөзге.',
    'Өрттің себебі белгісіз, деді өрт сөндірушілер баспасөзге.',
  ],
  [
    'two ways to deny (kk)',
    'Тексеру асфальт қабатының қалыңдығы жобаға сай емес екенін анықтаған, ал мердігер ақауды жойды.',
    'Тексеру асфальт қабатының қалыңдығы жобаға сай келетінін көрсеткен, ал мердігер ақауды жойды.',
  ],
  [
    'provided (en)',
    'The club will pay the bonus to all players provided they win on Sunday.',
    'The club will pay the bonus to all players on Sunday.',
  ],
  [
    'provided (en)',
    'Visitors may enter the park provided they hold a ticket.',
    'Visitors may enter the park and hold a ticket.',
  ],
  [
    'who reports it (en)',
    'The clerk reports to Smith. Deputies passed the draft law on the budget for next year.',
    'The clerk reports to Jones. Deputies passed the draft law on the budget for next year.',
  ],
  [
    'a state of a list',
    'The heaters were sold in Kazakhstan, Kyrgyzstan, Uzbekistan.',
    'The heaters were sold in Kazakhstan, Kyrgyzstan.',
  ],
  [
    'a state beside a town (ru)',
    'Обогреватели продавали в Ташкенте и Узбекистане.',
    'Обогреватели продавали в Ташкенте.',
  ],
  [
    'the state of an office (kk)',
    'Брифингте ҚР Өнеркәсіп және құрылыс вице-министрі Айбек Серіков сөйледі, деп жазды баспасөз.',
    'Брифингте РФ Өнеркәсіп және құрылыс вице-министрі Айбек Серіков сөйледі, деп жазды баспасөз.',
  ],
  [
    'a given name with its patronymic, and an initial (ru)',
    'На брифинге выступил вице-министр Айбек Жолшибаев. «Сдавать документы снова не нужно», – сказал Айбек Серикович.',
    'На брифинге выступил вице-министр Айбек Жолшибаев. «Сдавать документы снова не нужно», – сказал Б. Жолшибаев.',
  ],
  [
    'a pronoun or a name for an office (en)',
    'Deputy Minister Saule Zhumagulova and Oleg Kan spoke. "Pay will be indexed from January 1," the Deputy Minister said.',
    'Deputy Minister Saule Zhumagulova and Oleg Kan spoke. "Pay will be indexed from January 1," the Minister said.',
  ],
  [
    'a list in another order (ru)',
    'Сбор льна составил 290 тысяч тонн, подсолнечника – 185 тысяч тонн, рапса – 47 тысяч тонн.',
    'Сбор льна составил 185 тысяч тонн, подсолнечника – 290 тысяч тонн, рапса – 47 тысяч тонн.',
  ],
  [
    'nobody hurt (ru)',
    'По данным департамента, пострадавших нет. В районе создан штаб.',
    'По данным департамента, пострадавшие есть. В районе создан штаб.',
  ],
  [
    'an office by its acronym',
    'Acting Chief Executive Officer Helen Marchetti said the mine would open in spring.',
    'CEO Helen Marchetti said the mine would open in spring.',
  ],
  [
    'an office that moved without its post (en)',
    '"We expect no delay," said Helen Marchetti, acting director.',
    '"We expect no delay," said director Helen Marchetti.',
  ],
  [
    'an office that moved without its post (en)',
    'Helen Marchetti, deputy minister, opened the plant on Monday.',
    'Minister Helen Marchetti opened the plant on Monday.',
  ],
  [
    'an office that moved without its post (ru)',
    'Завод открыл Олег Кан, заместитель министра, в понедельник.',
    'Завод открыл министр Олег Кан в понедельник.',
  ],
  [
    'an office that moved without its post (ru)',
    'Завод открыл Олег Кан, вице-министр, в понедельник утром.',
    'Завод открыл министр Олег Кан в понедельник утром.',
  ],
  [
    'an office that moved without its post (kk)',
    'Зауытты вице-министр, бас дәрігер Олег Кан дүйсенбіде ашты.',
    'Зауытты бас дәрігер, министр Олег Кан дүйсенбіде ашты.',
  ],
];

describe('what desks do to a release', () => {
  it.each(SILENT)('keeps silent about %s', (_, a, b) => {
    expect(alarms(a, b)).toEqual([]);
  });

  it.each(ALARMING)('tells another fact beside %s', (_, a, b) => {
    expect(alarms(a, b)).not.toEqual([]);
  });
});
