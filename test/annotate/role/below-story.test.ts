import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith, STORIES, type Where } from './told.ts';

describe('headlines of other stories with a mark before them', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['>> Две телеги столкнулись у старого моста']],
    ['ru', 'end', ['>> Две телеги столкнулись у старого моста', '>> В долине отложили ярмарку']],
    ['ru', 'end', ['» Мельницу закроют на зиму', '» Мост откроют в мае']],
    ['kk', 'end', ['>> Ескі көпірде екі арба соғысты', '>> Аңғарда жәрмеңке кейінге қалды']],
    ['kk', 'end', ['» Диірмен қыста жабылады', '» Көпір мамырда ашылады']],
    ['en', 'end', ['>> Two carts collide at the old bridge', '>> Valley puts off its fair']],
    ['en', 'end', ['» Mill to close for winter', '» Bridge will open in May']],
    ['en', 'end', ['► Mill to close for winter']],
    ['ru', 'end', ['Поделиться', '• Мельницу закроют на зиму', '• Мост в долине откроют в мае']],
    ['kk', 'end', ['Бөлісу', '• Диірмен қыста жабылады', '• Аңғардағы көпір мамырда ашылады']],
    ['en', 'end', ['Share this', '• Mill to close for winter', '• Bridge in the valley to open in May']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['На ярмарку привезут:', '• мёд из долины', '• воск и свечи']],
    ['kk', 'end', ['Жәрмеңкеге апарылады:', '• аңғар балы', '• балауыз бен шырақ']],
    ['en', 'end', ['To the fair will go:', '• honey from the valley', '• wax and candles']],
    ['ru', 'end', ['• мёд из долины', '• воск и свечи']],
    ['en', 'end', ['• honey from the valley', '• wax and candles']],
    ['kk', 'end', ['• аңғар балы', '• балауыз бен шырақ']],
    ['ru', 'mid', ['>> Пасечники качают мёд', '>> Пасечники продают мёд']],
    ['en', 'mid', ['>> Beekeepers take the honey', '>> Beekeepers sell the honey']],
    ['kk', 'mid', ['>> Омарташылар бал алады', '>> Омарташылар бал сатады']],
    ['ru', 'end', ['» Мёда хватит всем до весны, — сказал пасечник.']],
    ['en', 'end', ['>> The honey will last until spring, the beekeeper said.']],
    ['kk', 'end', ['» Бал көктемге дейін жетеді, — деді омарташы.']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('telephone numbers and what they are for', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Единый телефон пасеки:', '8 (800) 555-01-20']],
    ['ru', 'end', ['Телефон доверия: 8 (800) 555-01-20']],
    ['ru', 'end', ['Приёмная', '+7 (4722) 55-30-10']],
    ['ru', 'end', ['По всем вопросам звоните: +7 (4722) 55-30-10']],
    ['kk', 'end', ['Омартаның байланыс телефоны:', '8 (800) 555-01-20']],
    ['kk', 'end', ['Сенім телефоны: 8 (800) 555-01-20']],
    ['kk', 'end', ['Қабылдау бөлмесі', '+7 (4722) 55-30-10']],
    ['kk', 'end', ['Барлық сұрақтар бойынша: +7 (4722) 55-30-10']],
    ['en', 'end', ['Apiary enquiry line:', '+44 20 7946 0958']],
    ['en', 'end', ['Helpline: 0800 555 0120']],
    ['en', 'end', ['Reception', '(555) 555-0120']],
    ['en', 'end', ['For questions call: (555) 555-0120']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Бочек с мёдом за лето:', '1200']],
    ['kk', 'end', ['Жазғы бал бөшкесі:', '1200']],
    ['en', 'end', ['Barrels of honey this summer:', '1200']],
    ['ru', 'end', ['О рое просят сообщить по телефону 8 (800) 555-01-20, в долину пришлют пасечника.']],
    ['en', 'end', ['A swarm was reported at (555) 555-0120, and a beekeeper came.']],
    ['kk', 'end', ['Ара ұйығы туралы 8 (800) 555-01-20 телефонына хабарлаған соң омарташы келді.']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('a calendar below a story', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Пн Вт Ср Чт Пт Сб Вс', '1 2 3 4 5 6 7', '8 9 10 11 12 13 14']],
    ['kk', 'end', ['Дс Сс Ср Бс Жм Сб Жс', '1 2 3 4 5 6 7', '8 9 10 11 12 13 14']],
    ['en', 'end', ['Mon Tue Wed Thu Fri Sat Sun', '1 2 3 4 5 6 7', '8 9 10 11 12 13 14']],
    ['en', 'end', ['M T W T F S S', '1 2 3 4 5 6 7']],
    ['ru', 'end', ['П В С Ч П С В', '1 2 3 4 5 6 7']],
    ['ru', 'end', ['Январь Февраль Март Апрель Май Июнь Июль']],
    ['kk', 'end', ['Қаңтар Ақпан Наурыз Сәуір Мамыр Маусым']],
    ['en', 'end', ['January February March April May June July']],
    ['ru', 'end', ['« Окт Дек »']],
    ['en', 'end', ['« Oct Dec »']],
    ['kk', 'end', ['« Қаз Жел »']],
    ['ru', 'end', ['Ноябрь 2031', 'Пн Вт Ср Чт Пт Сб Вс', '1 2', '3 4 5 6 7 8 9', '29 30']],
    ['en', 'end', ['November 2031', 'Mon Tue Wed Thu Fri Sat Sun', '1 2', '3 4 5 6 7 8 9', '29 30']],
    ['kk', 'end', ['Қараша 2031', 'Дс Сс Ср Бс Жм Сб Жс', '1 2', '3 4 5 6 7 8 9', '29 30']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Понедельник и вторник, с полудня']],
    ['kk', 'end', ['Дүйсенбі мен сейсенбі, түстен бастап']],
    ['en', 'end', ['Monday and Tuesday, from noon']],
    ['ru', 'end', ['7 12 13 24 31 40']],
    ['kk', 'end', ['7 12 13 24 31 40']],
    ['en', 'end', ['7 12 13 24 31 40']],
    ['ru', 'end', ['Мёд качают в мае, июне, июле, августе и сентябре']],
    ['kk', 'end', ['Бал мамыр, маусым, шілде, тамыз айларында алынады']],
    ['en', 'end', ['Honey is taken in May, June, July, August and September']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('subjects of a page', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Поделиться', 'пасека, мёд, ярмарка, долина']],
    ['ru', 'end', ['Поделиться', 'Пасека Мёд Долина', 'Ярмарка']],
    ['kk', 'end', ['Бөлісу', 'омарта, бал, жәрмеңке, аңғар']],
    ['en', 'end', ['Share this', 'apiary, honey, fair, valley']],
    ['ru', 'top', ['пасека мёд долина', 'Главная']],
    ['en', 'end', ['Tags: honey, bees, valley fair']],
    ['en', 'end', ['#honey #bees #valley']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['мёд, воск, прополис, перга']],
    ['kk', 'end', ['бал, балауыз, прополис, перга']],
    ['en', 'end', ['honey, wax, propolis, bee bread']],
    ['ru', 'end', ['На ярмарку привезут:', 'мёд, воск, прополис, перга']],
    ['kk', 'end', ['Жәрмеңкеге апарады:', 'бал, балауыз, прополис, перга']],
    ['en', 'end', ['To the fair will go:', 'honey, wax, propolis, bee bread']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('two words with capitals below the story', () => {
  test.each<[Language, string, string]>([
    ['en', 'Dale Reeves', 'Dale News'],
    ['ru', 'Долина Ривс', 'Долина Медиа'],
    ['kk', 'Аңғар Ривс', 'Аңғар Ақпарат'],
  ])('%s: are an author, and no medium is one: %s | %s', (language, author, medium) => {
    const story = STORIES[language];
    expect(contentOf([...story, author])).toEqual(story);
    expect(contentOf([...story, medium])).toEqual([...story, medium]);
  });
});

describe('calls and questions to the reader', () => {
  const SURE = {
    ru: ['Поделиться', 'Просмотров: 815'],
    kk: ['Бөлісу', 'Қаралды: 815'],
    en: ['Share this article', 'Views: 815'],
  };

  // eight words of a call, sixteen of a question
  test.each<[Language, string]>([
    ['ru', 'Приходите в долину за мёдом каждую субботу утром!'],
    ['kk', 'Аңғарға бал алуға әр сенбі таңертең ерте келіңіз!'],
    ['en', 'Come to the valley for honey every Saturday!'],
    ['ru', 'Где в долине купить хороший мёд, если пасека закрыта, а ярмарка только осенью после первых дождей?'],
    ['en', 'Where in the valley is honey sold when the apiary is shut and the fair over?'],
  ])('%s: are of the page below two sure lines of it, and content below one: %s', (language, line) => {
    const [one, two] = SURE[language] as [string, string];
    expect(contentOf(pageWith(language, 'end', [one, two, line]))).not.toContain(line);
    expect(contentOf(pageWith(language, 'end', [one, line]))).toContain(line);
  });

  test.each<[Language, string]>([
    ['ru', 'Приходите в долину за мёдом каждую субботу рано утром!'],
    ['kk', 'Аңғарға бал алуға әр сенбі күні таңертең ерте келіңіз!'],
    ['en', 'Come to the valley for honey every Saturday morning!'],
    ['ru', 'Где в долине купить хороший мёд, если пасека закрыта, а ярмарка только осенью после самых первых дождей?'],
    ['ru', 'Приходите 5 мая!'],
    ['kk', 'Бал 5 мамырда келеді!'],
    ['en', 'Come on 5 May!'],
    ['ru', 'Где купить 5 бочек?'],
    ['kk', '5 бөшкені қайдан аламыз?'],
    ['en', 'Where are 5 barrels sold?'],
  ])('%s: are content where they are long or have a figure: %s', (language, line) => {
    expect(contentOf(pageWith(language, 'end', [...SURE[language], line]))).toContain(line);
  });
});
