import { describe, expect, test } from 'vitest';
import { changeOfSigns } from '../../../src/explain/rule/sense/signs.ts';
import { senseChange } from '../../../src/explain/rule/sense.ts';
import { LANGUAGES, type LanguageCode } from '../../../src/language/language.ts';
import { SENSE_RULES } from '../../../src/language/rules.ts';
import type { SenseKind } from '../../../src/language/shape/sense.ts';
import { editBetween } from './edit.ts';

type Row = readonly [kind: SenseKind | undefined, a: string, b: string];

const RUSSIAN: readonly Row[] = [
  ['bound', 'Стаж не менее 5 лет.', 'Стаж не более 5 лет.'],
  ['bound', 'Собрали свыше 200 тонн.', 'Собрали до 200 тонн.'],
  ['bound', 'Выдают до 5 мая.', 'Выдают после 5 мая.'],
  ['bound', 'Пришло больше людей.', 'Пришло меньше людей.'],
  ['bound', 'Сдать не позднее 5 мая.', 'Сдать не ранее 5 мая.'],
  ['bound', 'Минимальная цена растёт.', 'Максимальная цена растёт.'],
  ['bound', 'Работает с 5 мая.', 'Работает по 5 мая.'],
  ['bound', 'До матча было тихо.', 'После матча было тихо.'],
  ['bound', 'Налог платят все, включая пенсионеров.', 'Налог платят все, кроме пенсионеров.'],
  ['modality', 'Владелец может обжаловать штраф.', 'Владелец обязан обжаловать штраф.'],
  ['modality', 'Арендатор обязан сдать ключи.', 'Арендатор вправе сдать ключи.'],
  ['modality', 'Маску следует носить.', 'Маску рекомендуется носить.'],
  ['modality', 'Взнос добровольный.', 'Взнос обязательный.'],
  ['modality', 'Он точно придёт.', 'Он возможно придёт.'],
  ['modality', 'Жители должны платить.', 'Жители могут платить.'],
  ['logic', 'Паспорт и справка нужны.', 'Паспорт или справка нужны.'],
  ['logic', 'Рейс вылетел благодаря погоде.', 'Рейс вылетел несмотря на погоду.'],
  ['logic', 'Дали хлеб вместе с водой.', 'Дали хлеб вместо воды.'],
  ['logic', 'Депутат голосовал за закон.', 'Депутат голосовал против закона.'],
  ['quantifier', 'Проверили все школы.', 'Проверили некоторые школы.'],
  ['quantifier', 'Ущерб возмещён полностью.', 'Ущерб возмещён частично.'],
  ['quantifier', 'Поезд всегда опаздывает.', 'Поезд иногда опаздывает.'],
  ['quantifier', 'Вход только для детей.', 'Вход также для детей.'],
  ['quantifier', 'Он единственный свидетель.', 'Он один из свидетелей.'],
  ['quantifier', 'Музей впервые открыт.', 'Музей вновь открыт.'],
  ['quantifier', 'Дорога закрыта временно.', 'Дорога закрыта навсегда.'],
  ['antonym', 'Шёл дождь.', 'Шёл снег.'],
  ['antonym', 'Суд разрешил митинг.', 'Суд запретил митинг.'],
  ['antonym', 'Бюджет увеличили.', 'Бюджет сократили.'],
  ['antonym', 'Курс вырос на 5 тенге.', 'Курс снизился на 5 тенге.'],
  ['antonym', 'Границу открыли.', 'Границу закрыли.'],
  ['antonym', 'Закон принят в марте.', 'Закон отклонён в марте.'],
  ['antonym', 'Фонд купил акции.', 'Фонд продал акции.'],
  ['antonym', 'Команда победила дома.', 'Команда проиграла дома.'],
  ['antonym', 'Министр подтвердил слухи.', 'Министр опроверг слухи.'],
  ['antonym', 'Его назначили в мае.', 'Его уволили в мае.'],
  ['antonym', 'Доходы области растут.', 'Расходы области растут.'],
  ['antonym', 'Импорт зерна вырос.', 'Экспорт зерна вырос.'],
  ['antonym', 'Проезд бесплатный.', 'Проезд платный.'],
  ['antonym', 'Правила ужесточили.', 'Правила смягчили.'],
  ['antonym', 'Пострадавший жив.', 'Пострадавший умер.'],
  ['antonym', 'Иск подал истец.', 'Иск подал ответчик.'],
  ['antonym', 'Встреча утром.', 'Встреча вечером.'],
  ['tense', 'Мост откроют в мае.', 'Мост открыли в мае.'],
  ['tense', 'Комиссия рассматривала жалобу.', 'Комиссия рассмотрела жалобу.'],
  ['tense', 'Форум состоится в мае.', 'Форум состоялся в мае.'],
  ['tense', 'Школа будет готова.', 'Школа была готова.'],
  ['tense', 'Здесь построят школу.', 'Здесь построили школу.'],
  ['tense', 'Школу строили два года.', 'Школу построили два года.'],
  ['tense', 'Договор подпишут завтра.', 'Договор подписали завтра.'],
  ['tense', 'Дом расселят в мае.', 'Дом расселили в мае.'],
  ['antonym', '✓ Выход', '✗ Вход'],
  ['tense', 'Дом снесут.', 'Дом снесли.'],
  ['antonym', 'Дорогу расширят.', 'Дорогу сузят.'],
  [undefined, 'Мост откроют в мае.', 'Мост будет открыт в мае.'],
  // a participle that looks like a verb to come
  [undefined, 'Договор был расторгнут в мае.', 'Договор расторгли в мае.'],
  [undefined, 'Вопрос был снова затронут.', 'Вопрос снова затронули.'],
  ['tense', 'Договор был там, его расторгнут.', 'Договор был там, его расторгли.'],
  ['tense', 'Договор будет расторгнут.', 'Договор был расторгнут.'],
  [undefined, 'Проверка показывает рост.', 'Проверка показала рост.'],
  [undefined, 'Ему вручили орден.', 'Он получил орден.'],
  [undefined, 'Жители должны платить.', 'Жители обязаны платить.'],
  [undefined, 'Собрали до 200 тонн.', 'Собрали около 200 тонн.'],
  [undefined, 'Стаж не менее 5 лет.', 'Стаж минимум 5 лет.'],
  [undefined, 'Он пел и плясал.', 'Он пел, а плясал.'],
  [undefined, 'Суд не разрешил митинг.', 'Суд запретил митинг.'],
  [undefined, 'Ведомство сообщает о паводке.', 'Ведомство сообщило о паводке.'],
  [undefined, 'Закон одобрен.', 'Закон принят.'],
  [undefined, 'Цена снизилась.', 'Цена упала.'],
  [undefined, 'Открыта дорога.', 'Открыли дорогу.'],
  [undefined, 'Все школы готовы.', 'Каждая школа готова.'],
  [undefined, 'Некоторые школы готовы.', 'Отдельные школы готовы.'],
  [undefined, 'Приехал Новиков.', 'Приехал Старков.'],
  [undefined, 'Более того, он согласен.', 'Менее ясно, он согласен.'],
  [undefined, 'Поезд приходит в пять.', 'Поезд приходил в пять.'],
  [undefined, 'Район включает озеро.', 'Район включал озеро.'],
  [undefined, 'Форма утверждена.', 'Норма утверждена.'],
  [undefined, 'Шёл дождь.', 'Лил дождь.'],
];

const KAZAKH: readonly Row[] = [
  ['bound', 'Өтілі кемінде 5 жыл.', 'Өтілі артық емес 5 жыл.'],
  ['bound', 'Құжат 5 мамырға дейін беріледі.', 'Құжат 5 мамырдан кейін беріледі.'],
  ['bound', 'Ең төменгі баға өсті.', 'Ең жоғары баға өсті.'],
  ['bound', 'Салық төлейді, зейнеткерлерді қоса алғанда.', 'Салық төлейді, зейнеткерлерді қоспағанда.'],
  ['modality', 'Иесі шағымдануға міндетті.', 'Иесі шағымдануға құқылы.'],
  ['modality', 'Маска тағу қажет.', 'Маска тағу мүмкін.'],
  ['modality', 'Жарна ерікті.', 'Жарна міндетті.'],
  ['logic', 'Төлқұжат және анықтама қажет.', 'Төлқұжат немесе анықтама қажет.'],
  ['logic', 'Ауа райының арқасында ұшты.', 'Ауа райының қарамастан ұшты.'],
  ['quantifier', 'Барлық мектеп тексерілді.', 'Кейбір мектеп тексерілді.'],
  ['quantifier', 'Шығын толығымен өтелді.', 'Шығын ішінара өтелді.'],
  ['quantifier', 'Пойыз әрдайым кешігеді.', 'Пойыз кейде кешігеді.'],
  ['quantifier', 'Мұражай алғаш ашық.', 'Мұражай қайта ашық.'],
  ['antonym', 'Сот рұқсат берді.', 'Сот тыйым салды.'],
  ['antonym', 'Баға өсті.', 'Баға төмендеді.'],
  ['antonym', 'Бюджет көбейтілді.', 'Бюджет қысқартылды.'],
  ['antonym', 'Шекара ашылды.', 'Шекара жабылды.'],
  ['antonym', 'Команда үйде жеңді.', 'Команда үйде жеңілді.'],
  ['antonym', 'Астық импорты өсті.', 'Астық экспорты өсті.'],
  ['antonym', 'Кіріс көбейді.', 'Шығыс көбейді.'],
  ['antonym', 'Жолақы тегін.', 'Жолақы ақылы.'],
  ['antonym', 'Ол солтүстікке кетті.', 'Ол оңтүстікке кетті.'],
  ['antonym', 'Кездесу таңертең.', 'Кездесу кешке.'],
  ['antonym', 'Ереже қатаңдатылды.', 'Ереже жұмсартылды.'],
  ['antonym', 'Министр расталды деді, растады.', 'Министр расталды деді, жоққа шығарды.'],
  ['tense', 'Көпір мамырда ашылады.', 'Көпір мамырда ашылды.'],
  ['tense', 'Форум өтеді.', 'Форум өтті.'],
  ['tense', 'Мектеп салынбақ.', 'Мектеп салынған.'],
  ['tense', 'Жол жабылады.', 'Жол жабылған.'],
  [undefined, 'Иесі төлеуге міндетті.', 'Иесі төлеуге тиіс.'],
  [undefined, 'Барлық мектеп дайын.', 'Бүкіл мектеп дайын.'],
  [undefined, 'Баға төмендеді.', 'Баға азайды.'],
  [undefined, 'Министрлік хабарлайды.', 'Министрлік хабарлады.'],
  [undefined, 'Ол айтады.', 'Ол айтты.'],
  [undefined, 'Мектеп ашылды.', 'Мектеп ашылған.'],
  [undefined, 'Кемінде 5 жыл.', 'Жоқ дегенде 5 жыл.'],
  [undefined, 'Үстелде алма тұр.', 'Үстелде нан тұр.'],
  [undefined, 'Төлқұжат және анықтама.', 'Төлқұжат пен анықтама.'],
  [undefined, 'Қазанға су құйды.', 'Шәйнекке су құйды.'],
];

const ENGLISH: readonly Row[] = [
  ['bound', 'At least 5 years.', 'At most 5 years.'],
  ['bound', 'No less than 200 came.', 'No more than 200 came.'],
  ['bound', 'Costs over 200 tenge.', 'Costs under 200 tenge.'],
  ['bound', 'Prices rose by 5% in May.', 'Prices rose to 5% in May.'],
  ['bound', 'The fare was cut by 20 tenge.', 'The fare was cut to 20 tenge.'],
  ['bound', 'Open before lunch.', 'Open after lunch.'],
  ['bound', 'Valid from 5 May.', 'Valid until 5 May.'],
  ['bound', 'All pay, including students.', 'All pay, except students.'],
  ['bound', '≥ sixty', '≤ fifty'],
  ['modality', 'The owner may appeal.', 'The owner must appeal.'],
  ['modality', 'Masks are required.', 'Masks are recommended.'],
  ['modality', 'Guests shall register.', 'Guests can register.'],
  ['modality', 'Prices will rise.', 'Prices may rise.'],
  ['modality', 'Training is mandatory.', 'Training is voluntary.'],
  ['logic', 'Members and guests may vote.', 'Members or guests may vote.'],
  ['logic', 'Pay if you win.', 'Pay unless you win.'],
  ['logic', 'It left because of rain.', 'It left despite rain.'],
  ['logic', 'Tea with milk.', 'Tea instead of milk.'],
  ['quantifier', 'All schools were checked.', 'Some schools were checked.'],
  ['quantifier', 'The loss was fully covered.', 'The loss was partly covered.'],
  ['quantifier', 'Trains always stop.', 'Trains rarely stop.'],
  ['quantifier', 'Open only to children.', 'Open also to children.'],
  ['quantifier', 'A temporary ban.', 'A permanent ban.'],
  ['antonym', 'The court approved it.', 'The court rejected it.'],
  ['antonym', 'Shares rose by noon.', 'Shares fell by noon.'],
  ['antonym', 'They increased the tax.', 'They reduced the tax.'],
  ['antonym', 'The border opened.', 'The border closed.'],
  ['antonym', 'The fund bought land.', 'The fund sold land.'],
  ['antonym', 'The team won at home.', 'The team lost at home.'],
  ['antonym', 'The firm hired staff.', 'The firm fired staff.'],
  ['antonym', 'He was arrested.', 'He was released.'],
  ['antonym', 'Exports grew.', 'Imports grew.'],
  ['antonym', 'A budget surplus.', 'A budget deficit.'],
  ['antonym', 'The minister confirmed it.', 'The minister denied it.'],
  ['antonym', 'The upper house.', 'The lower house.'],
  ['antonym', 'Lenders agreed.', 'Borrowers agreed.'],
  ['antonym', 'Council Approves Plan', 'Council Rejects Plan'],
  ['tense', 'The bridge will open in May.', 'The bridge opened in May.'],
  ['tense', 'It will be held here.', 'It was held here.'],
  ['tense', 'They are going to build it.', 'They have built it.'],
  [undefined, 'The owner must pay.', 'The owner has to pay.'],
  [undefined, 'More than 200 came.', 'Over 200 came.'],
  [undefined, 'Doors open on May 5.', 'Doors open on 5 May.'],
  [undefined, 'They repeat the test.', 'They repeated the test.'],
  [undefined, 'Every school is ready.', 'All schools are ready.'],
  [undefined, 'Shares rose.', 'Shares climbed.'],
  [undefined, 'Up to 5 years.', 'About 5 years.'],
  [undefined, 'The court did not allow it.', 'The court banned it.'],
  [undefined, 'He spoke above all to us.', 'He spoke under a tree to us.'],
  [undefined, 'They eventually agreed.', 'They finally agreed.'],
  [undefined, 'A cat slept.', 'A dog slept.'],
  [undefined, 'The agency says so.', 'The agency said so.'],
  [undefined, 'The inn moved by 5 Dock Street.', 'The inn moved to 5 Dock Street.'],
  [undefined, 'Prices rose by the pier.', 'Prices rose to the pier.'],
];

describe.each([
  ['ru', RUSSIAN],
  ['kk', KAZAKH],
  ['en', ENGLISH],
] as const)('%s', (language: LanguageCode, rows) => {
  test.each(rows)('%s: %s → %s', (kind, a, b) => {
    const [left, right] = editBetween(a, b, language);
    expect(senseChange(left, right)?.kind).toBe(kind);
    expect(senseChange(right, left)?.kind).toBe(kind);
  });
});

test('the note names the words that contradict each other', () => {
  const [left, right] = editBetween('Стаж не менее 5 лет.', 'Стаж не более 5 лет.', 'ru');
  expect(senseChange(left, right)).toEqual({
    kind: 'bound',
    note: { kind: 'contrary', from: 'не менее', to: 'не более' },
  });
});

test('signs turn the meaning only when one stands for its opposite', () => {
  expect(changeOfSigns('≤ ', '≥ ')?.kind).toBe('bound');
  expect(changeOfSigns('✓ ', '✗ ')?.kind).toBe('antonym');
  expect(changeOfSigns('✓ ', ' ')).toBeUndefined();
  expect(changeOfSigns('✓ ✗ ', '✗ ✓ ')).toBeUndefined();
  expect(changeOfSigns(' — ', ' - ')).toBeUndefined();
});

describe('the lists are sound', () => {
  test.each(LANGUAGES)('%s: no word of a class belongs to one that contradicts it, none stands twice', (language) => {
    const faults: string[] = [];
    const { rows: anywhere, beside = [], inPlace = [] } = SENSE_RULES[language];
    for (const rows of [...Object.values(anywhere), ...beside.map((group) => group.rows), inPlace]) {
      for (const row of rows) {
        const classes = row.split(' / ').map((list) => list.split('|'));
        for (const [side, patterns] of classes.entries()) {
          if (new Set(patterns).size < patterns.length) faults.push(`twice: ${row}`);
          for (const pattern of patterns)
            for (const [other, others] of classes.entries())
              if (side !== other && others.some((rival) => covers(rival, pattern))) faults.push(`${pattern}: ${row}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test.each(LANGUAGES)('%s: sixty pairs of opposites or more, fifty in Ukrainian, which is small', (language) => {
    expect(SENSE_RULES[language].rows.antonym?.length ?? 0).toBeGreaterThanOrEqual(language === 'uk' ? 50 : 60);
  });
});

/** Whether every word of `pattern` is one of `rival`. */
function covers(rival: string, pattern: string): boolean {
  return rival === pattern || (rival.endsWith('*') && !pattern.includes(' ') && pattern.startsWith(rival.slice(0, -1)));
}
