/** Pages in Russian: names, places and media are made up, templates are those of agencies, portals, channels and offices. */
export const RUSSIAN = {
  lists: {
    first: ['Снежана', 'Ефросинья', 'Лукьян', 'Прохор', 'Аглая', 'Мирон'],
    surname: ['Берестянко', 'Лугарёв', 'Ситникова', 'Дубравин', 'Омельченко', 'Тургумбаев'],
    caps: ['БЕРЕСТЯНКО', 'ЛУГАРЁВ', 'ДУБРАВИН'],
    city: ['Зареченск', 'Приозёрное', 'Белогорье', 'Каменный Брод'],
    capcity: ['ЗАРЕЧЕНСК', 'ПРИОЗЁРНОЕ', 'БЕЛОГОРЬЕ'],
    outlet: ['Степной вестник', 'Заречье сегодня', 'Рудный край'],
    agency: ['СТЕПЬ-ИНФО', 'ЗарИнформ', 'zarechye.kz'],
    month: ['января', 'марта', 'мая', 'июля', 'октября'],
    body: ['министерства сельского хозяйства', 'акимата области', 'департамента полиции', 'управления образования'],
    section: ['Общество', 'Экономика', 'Культура'],
    firm: ['«Заречэнерго»', '«Белогорский комбинат»'],
    headline: ['Как готовят дороги к зиме', 'Где откроют новый парк', 'Кто заплатит за мост'],
  },
  content: {
    titles: [
      'Новый областной музей',
      'Подписка на газету подорожает',
      'В городе {city} отремонтируют набережную',
      'Школьники собрали гербарий',
      'Как готовят урожай к хранению',
    ],
    sentences: [
      'Рабочие закончили кровлю и перешли к окнам второго этажа.',
      'В {city} высадили {n} саженцев дуба вдоль старой дороги.',
      'Учитель {first} {surname} рассказал детям о птицах, которые зимуют у реки.',
      'На ремонт выделили {big} тысяч тенге, половину уже израсходовали.',
      'По словам жителей, вода поднимается каждую весну, но дома стоят высоко.',
      'Выставку фотографий посмотрели {big} человек, комментариев в книге отзывов больше сотни.',
      'Новый автобус пойдёт от вокзала до больницы каждые {n} минут.',
      'Комиссия {body} проверила склады и не нашла нарушений.',
    ],
    closings: [
      ['Улица  Дома  Деревья', 'Липовая  {n}  {n}', 'Дубовая  {n}  {n}'],
      ['Дело № {n}', 'Дело № {n}'],
      ['{first} {surname} — {n} очков', '{first} {surname} — {n} очков'],
      ['Состав комиссии:', 'Учёный секретарь: {first} {surname}'],
    ],
    twins: [
      ['Погода закрыла две школы в посёлке.'],
      ['Генеральный партнёр ярмарки дал две бочки.'],
      ['{n} пасечников получили ульи.'],

      ['Победителями стали:', '{first} {surname}', '{first} {surname}'],
      ['Собрано яблок: {n}', 'Собрано груш: {n}'],
      ['Курс доллара за неделю вырос с {n},12 до {n},40 тенге.'],
      ['{hour}:{minute} — концерт на площади', '{hour}:{minute} — ярмарка мастеров'],
      ['Автор проекта — {first} {surname}, выпускница местной школы.'],
      ['Подписчики газеты выбрали новый цвет обложки.'],
      ['Дата открытия парка пока неизвестна.'],
    ],
  },
  blocks: {
    above: [
      [['furniture', 'Новости   Объявления   Погода +{n}°']],
      [['furniture', 'Пасекам Покупателям Открытые данные Закупки']],
      [['furniture', 'Газета «Степь» выходит с 1931 года']],
      [['furniture', 'Размер шрифта: А А А']],
    ],
    below: [
      [['furniture', 'Генеральный партнёр: «Сота-банк»']],
      [['furniture', 'Подпишитесь на газету от {n} рублей в месяц']],
      [['signature', 'Дежурный синоптик: {first} {surname}']],
      [['contact', '112 — единый номер экстренных служб']],
      [['furniture', 'Оцените портал ★★★★☆']],
      [['furniture', 'Реклама. Бочки и крышки от мастера']],
      [['furniture', 'Настоящий пресс-релиз может содержать прогнозные заявления.']],
      [['related', 'Следующая новость → В долине открыли сад']],
    ],
    stamp: [
      [['furniture', '{day} {month} {year} {hour}:{minute}']],
      [['furniture', '{hour}:{minute}, {day} {month} {year}']],
      [['furniture', 'Опубликовано: {day} {month} {year}, {hour}:{minute}']],
      [['furniture', '{hour}:{minute} | {section} | {big} просмотров']],
      [
        ['furniture', 'Сегодня, {hour}:{minute}'],
        ['furniture', 'Просмотров: {big}'],
      ],
      [
        ['furniture', 'Обновлено {day}.07.{year} {hour}:{minute}'],
        ['furniture', '12+'],
      ],
    ],
    reading: [
      [['furniture', 'Время чтения: {n} мин']],
      [['furniture', '{n} минут на чтение']],
      [['furniture', 'Читать {n} мин']],
    ],
    byline: [
      [['byline', 'Автор: {first} {surname}']],
      [['byline', 'Авторы: {first} {surname}, {first} {surname}']],
      [['byline', 'Подготовила {first} {surname}']],
    ],
    lastbyline: [
      [['byline', '{first} {caps}']],
      [['byline', '{first} {caps}, собкор']],
      [['byline', 'Текст: {first} {surname}']],
    ],
    dateline: [[['dateline', '{city}, {day} {month} {year} года']], [['dateline', '{capcity}, {day} {month}.']]],
    opening: [
      '{capcity}, {day} {month} — {agency} —',
      '{city}. {day} {month}. {agency} –',
      '{capcity} ({agency}) —',
      '{capcity}, {day} {month} /{agency}/.',
      '{capcity} —',
    ],
    closing: [
      ', сообщает пресс-служба {body}.',
      ', передаёт «{outlet}».',
      ', говорится в сообщении {body}.',
      ', следует из материалов {body}.',
      ', сообщили в пресс-службе {body}.',
    ],
    source: [
      [['attribution', 'Об этом сообщает «{outlet}».']],
      [['attribution', 'Об этом сообщили в пресс-службе {body}.']],
      [['attribution', 'Источник: «{outlet}»']],
      [['attribution', 'Данную информацию опубликовала пресс-служба {body} в Telegram.']],
      [['attribution', 'Об этом говорится в сообщении {body}.']],
    ],
    photo: [
      [['photo-credit', 'Фото: {first} {surname}']],
      [['photo-credit', 'Фото: пресс-служба {body}']],
      [['photo-credit', 'Фото из архива редакции']],
      [['photo-credit', 'Фото из открытых источников']],
    ],
    related: [
      [
        ['related', 'Читайте также:'],
        ['related', '{headline}'],
        ['related', '{headline}'],
      ],
      [['related', 'Читайте также: {headline}']],
      [
        ['related', 'Материалы по теме'],
        ['related', '{headline}'],
      ],
    ],
    follow: [
      [['related', 'Подписывайтесь на наш Telegram-канал!']],
      [['related', 'Хотите знать больше? Подпишитесь на наш канал в WhatsApp!']],
      [['related', 'Следите за новостями в Instagram: подписывайтесь на нас']],
    ],
    counters: [
      [
        ['furniture', 'Просмотров: {big}'],
        ['furniture', 'Комментариев: {n}'],
        ['furniture', 'Нравится: {n}'],
      ],
      [['furniture', '👁 {big}  ❤ {n}']],
      [['furniture', '{big} просмотров']],
    ],
    buttons: [
      [
        ['furniture', 'Поделиться:'],
        ['furniture', 'Telegram ВКонтакте WhatsApp'],
      ],
      [
        ['furniture', 'Добавить комментарий'],
        ['furniture', 'Лента новостей'],
      ],
      [
        ['furniture', 'Версия для печати'],
        ['furniture', 'Комментарии ({n})'],
      ],
      [['furniture', 'Нашли ошибку? Выделите её и нажмите Ctrl+Enter']],
    ],
    rights: [
      [['furniture', '© {year} «{outlet}». Все права защищены.']],
      [['furniture', 'При использовании материалов ссылка на «{outlet}» обязательна.']],
    ],
    signature: [
      [['signature', 'Пресс-служба {body}']],
      [['signature', 'Председатель А.Т. {surname}']],
      [['signature', 'Директор {first} {surname}']],
    ],
    contact: [
      [
        ['contact', 'Контакты для СМИ:'],
        ['contact', '{first} {surname}'],
        ['contact', '+7 (7172) 55-{n}0-{n}'],
        ['contact', 'press@zarechye.example'],
      ],
      [
        ['contact', 'Тел.: +7 (7172) 55-01-{n}'],
        ['contact', 'E-mail: press@zarechye.example'],
      ],
    ],
    about: [
      [
        ['about', 'О компании'],
        ['about', '{firm} поставляет тепло и свет трём районам области и обслуживает сети с прошлого века.'],
      ],
      [
        ['about', 'О компании {firm}'],
        ['about', 'Предприятие работает на рынке энергии и развивает сеть подстанций по всей области.'],
      ],
    ],
    mark: [[['furniture', 'ПРЕСС-РЕЛИЗ']], [['furniture', 'Для немедленной публикации']]],
  },
  outlets: [
    {
      head: ['stamp', 'reading'],
      titleAt: 0,
      attribution: true,
      between: 'related',
      tail: ['photo', 'follow', 'counters', 'buttons', 'rights'],
    },
    { head: ['byline', 'stamp'], titleAt: 0, tail: ['source', 'counters', 'buttons'] },
    { head: [], dateline: true, attribution: true, tail: ['photo', 'rights'] },
    { head: ['mark', 'dateline'], tail: ['signature', 'contact'] },
    { head: ['mark'], tail: ['about', 'contact', 'rights'] },
    { head: [], title: false, tail: ['lastbyline'] },
    { head: ['stamp'], between: 'photo', tail: ['source', 'related'] },
    { head: [], title: false, between: 'photo', tail: ['follow', 'counters'] },
  ],
};
