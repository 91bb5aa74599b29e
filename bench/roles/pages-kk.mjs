/** Pages in Kazakh: names, places and media are made up, templates are those of agencies, portals and offices. */
export const KAZAKH = {
  lists: {
    first: ['Ақбота', 'Жетес', 'Үмбетей', 'Нұршашқан', 'Байсерке', 'Ырысты'],
    surname: ['Тоқтасын', 'Қамбарұлы', 'Жолдыбай', 'Сыпатай', 'Мәмбеткерей'],
    caps: ['ТОҚТАСЫН', 'ЖОЛДЫБАЙ', 'СЫПАТАЙ'],
    city: ['Көкбұлақ', 'Ақөзен', 'Тасқорған', 'Жаңақоныс'],
    capcity: ['КӨКБҰЛАҚ', 'АҚӨЗЕН', 'ТАСҚОРҒАН'],
    outlet: ['Дала үні', 'Көкбұлақ таңы', 'Тау самалы'],
    agency: ['ДалаАқпарат', 'КӨКБҰЛАҚ-ИНФО', 'dalauni.kz'],
    month: ['қаңтар', 'наурыз', 'мамыр', 'шілде', 'қазан'],
    body: ['Ауыл шаруашылығы министрлігінің', 'облыс әкімдігінің', 'қала полициясының'],
    section: ['Қоғам', 'Экономика', 'Мәдениет'],
    firm: ['«Көкбұлақ энерго»', '«Дала комбинаты»'],
    headline: ['Жол қысқа қалай дайындалады', 'Жаңа саябақ қайда ашылады', 'Көпірге кім төлейді'],
  },
  content: {
    titles: [
      'Облыстың жаңа мұражайы',
      'Газетке жазылу қымбаттайды',
      '{city} қаласында жағалау жөнделеді',
      'Оқушылар гербарий жинады',
      'Егін қалай сақталады',
    ],
    sentences: [
      'Жұмысшылар шатырды бітіріп, екінші қабаттың терезесіне көшті.',
      '{city} маңындағы ескі жол бойына {n} түп емен отырғызылды.',
      'Мұғалім {first} {surname} балаларға өзен бойында қыстайтын құстар туралы айтып берді.',
      'Жөндеуге {big} мың теңге бөлінді, жартысы жұмсалып қойды.',
      'Тұрғындардың айтуынша, су жыл сайын көтеріледі, бірақ үйлер биікте тұр.',
      'Көрмені {big} адам тамашалады, пікір кітабына жүзден астам жазба түсті.',
      'Жаңа автобус вокзалдан ауруханаға дейін әр {n} минут сайын жүреді.',
    ],
    closings: [
      ['Көше  Үй  Ағаш', 'Жөке  {n}  {n}', 'Емен  {n}  {n}'],
      ['№ {n} іс', '№ {n} іс'],
      ['Комиссия құрамы:', 'Ғалым хатшы: {first} {surname}'],
    ],
    twins: [
      ['Ауа райы екі мектепті жапты.'],
      ['Жәрмеңкенің бас демеушісі екі бөшке берді.'],
      ['{n} омарташы ұя алды.'],

      ['Жеңімпаздар:', '{first} {surname}', '{first} {surname}'],
      ['Жиналған алма: {n}', 'Жиналған алмұрт: {n}'],
      ['{hour}:{minute} — алаңдағы концерт', '{hour}:{minute} — шеберлер жәрмеңкесі'],
      ['Жоба авторы — жергілікті мектептің түлегі {first} {surname}.'],
      ['Газет жазылушылары мұқабаның жаңа түсін таңдады.'],
    ],
  },
  blocks: {
    above: [
      [['furniture', 'Жаңалықтар   Хабарландыру   Ауа райы +{n}°']],
      [['furniture', 'Ғарыш Спорт Жасанды интеллект Ойындар']],
      [['furniture', 'Қаріп өлшемі: А А А']],
    ],
    below: [
      [['furniture', 'Жалпы демеуші — «Сота Банк» АҚ']],
      [['furniture', 'Айына {n} теңгеден газетке жазылыңыз']],
      [['contact', '102 – полиция шақыру']],
      [['furniture', 'Сайтты бағалаңыз ★★★★☆']],
      [['furniture', 'Бөлісіңіз:  f  t  in']],
      [['furniture', 'Жарнама. Шеберден бөшкелер мен қақпақтар']],
      [['furniture', 'Бұл бет пайдалы болды ма?  Иә / Жоқ']],
    ],
    stamp: [
      [['furniture', '{year} жылғы {day} {month}, {hour}:{minute}']],
      [['furniture', 'Жарияланды: {day} {month} {year}, {hour}:{minute}']],
      [['furniture', '{hour}:{minute} | {section} | {big} рет қаралды']],
      [
        ['furniture', 'Бүгін, {hour}:{minute}'],
        ['furniture', 'Қаралды: {big}'],
      ],
      [
        ['furniture', 'Жаңартылды {day}.07.{year} {hour}:{minute}'],
        ['furniture', '12+'],
      ],
    ],
    reading: [[['furniture', 'Оқу уақыты: {n} мин']], [['furniture', '{n} мин оқу үшін']]],
    byline: [
      [['byline', 'Автор: {first} {surname}']],
      [['byline', 'Дайындаған: {first} {surname}']],
      [['byline', 'Авторлар: {first} {surname}, {first} {surname}']],
    ],
    lastbyline: [[['byline', '{first} {caps}']], [['byline', '{first} {caps}, журналист']]],
    dateline: [[['dateline', '{city}, {day} {month}']]],
    opening: [
      '{city}. {day} {month}. {agency} –',
      '{capcity}. {agency} –',
      '{capcity} ({agency}) —',
      '{capcity}, {day} {month} — {agency} —',
    ],
    closing: [
      ', деп хабарлайды «{outlet}» порталы.',
      ', деп хабарлайды {body} баспасөз қызметі.',
      ', деп жазады «{outlet}» газеті.',
    ],
    source: [
      [['attribution', 'Бұл туралы {body} баспасөз қызметі хабарлады.']],
      [['attribution', 'Бұл туралы «{outlet}» порталы хабарлайды.']],
      [['attribution', 'Дереккөз: «{outlet}»']],
      [['attribution', 'Бұл туралы {body} баспасөз қызметі мәлім етті, деп хабарлайды {agency}.']],
    ],
    photo: [
      [['photo-credit', 'Сурет: {first} {surname}']],
      [['photo-credit', 'Фото: {body} баспасөз қызметі']],
      [['photo-credit', 'Сурет: ашық дереккөз']],
    ],
    related: [
      [
        ['related', 'Сондай-ақ оқыңыз:'],
        ['related', '{headline}'],
        ['related', '{headline}'],
      ],
      [['related', 'Тағы оқыңыз: {headline}']],
    ],
    follow: [
      [['related', 'Біздің Telegram-арнамызға жазылыңыз!']],
      [['related', 'Жаңалықтарды бірінші біліңіз, WhatsApp арнамызға жазылыңыз!']],
    ],
    counters: [
      [
        ['furniture', 'Қаралды: {big}'],
        ['furniture', 'Пікірлер: {n}'],
      ],
      [['furniture', '👁 {big}  ❤ {n}']],
      [['furniture', '{big} рет көрсетілді']],
    ],
    buttons: [
      [
        ['furniture', 'Бөлісу:'],
        ['furniture', 'Telegram WhatsApp Facebook'],
      ],
      [
        ['furniture', 'Пікір қалдыру'],
        ['furniture', 'Соңғы жаңалықтар'],
      ],
      [['furniture', 'Басып шығару нұсқасы']],
    ],
    rights: [
      [['furniture', '© {year} «{outlet}». Барлық құқықтар қорғалған.']],
      [['furniture', 'Материалдарды пайдаланған кезде «{outlet}» сайтына сілтеме міндетті.']],
    ],
    signature: [[['signature', '{body} баспасөз қызметі']], [['signature', 'Төраға А.Т. {surname}']]],
    contact: [
      [
        ['contact', 'Байланыс:'],
        ['contact', '{first} {surname}'],
        ['contact', '+7 (7172) 55-{n}0-{n}'],
        ['contact', 'press@dalauni.example'],
      ],
      [['contact', 'Тел.: +7 (7172) 55-01-{n}']],
    ],
    about: [
      [
        ['about', '{firm} компаниясы туралы'],
        ['about', 'Кәсіпорын үш ауданға жылу мен жарық береді және желіні өткен ғасырдан бері күтеді.'],
      ],
    ],
    mark: [[['furniture', 'БАСПАСӨЗ ХАБАРЛАМАСЫ']]],
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
  ],
};
