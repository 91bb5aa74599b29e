import { describe, expect, test } from 'vitest';
import { findNegations, negationChange } from '../../../src/explain/rule/negation.ts';
import type { LanguageCode } from '../../../src/language/language.ts';
import { editBetween } from './edit.ts';

type Row = readonly [language: LanguageCode, a: string, b: string];

const CHANGES: readonly Row[] = [
  ['kk', 'Жолға шықпауға кеңес берілді.', 'Жолға шығуға кеңес берілді.'],
  ['kk', 'Көпірді жаппауға келісті.', 'Көпірді жабуға келісті.'],
  ['kk', 'Орманға от жақпады.', 'Орманға от жағады.'],
  ['kk', 'Кілтті таппай кетті.', 'Кілтті тауып кетті.'],
  ['ru', 'Гости могут курить.', 'Гости не могут курить.'],
  ['ru', 'Гости не могут курить, но должны регистрироваться.', 'Гости могут курить, но не должны регистрироваться.'],
  ['ru', 'Сделка законна.', 'Сделка незаконна.'],
  ['ru', 'Вход с билетом.', 'Вход без билета.'],
  ['ru', 'Курить можно.', 'Курить нельзя.'],
  ['ru', 'Свободные места есть.', 'Свободных мест нет.'],
  ['ru', 'Совет принял решение.', 'Совет не принял решения.'],
  ['ru', 'Он всегда опаздывал.', 'Он никогда не опаздывал.'],
  ['ru', 'Пришли все.', 'Никто не пришёл.'],
  ['ru', 'Договор действителен.', 'Договор недействителен.'],
  ['ru', 'Закон не содержит запрета.', 'Закон содержит запреты.'],
  ['ru', 'Это опасная дорога.', 'Это безопасная дорога.'],
  ['ru', 'Средство полезно детям.', 'Средство бесполезно детям.'],
  ['ru', 'Цены не менее устойчивы.', 'Цены менее устойчивы.'],
  ['ru', 'Доклад полный.', 'Доклад неполный.'],
  ['ru', 'Решение было обосновано.', 'Решение было необоснованно.'],
  ['ru', 'Комиссия работает без перерыва.', 'Комиссия работает с перерывом.'],
  ['ru', 'Ни дождь, ни снег не помешали.', 'Дождь и снег помешали.'],
  ['ru', 'Он решил не ехать.', 'Он не решил ехать.'],
  ['ru', 'Паром вчера не ходил.', 'Паром не сразу ходил.'],
  ['en', 'The pier is surely not open.', 'The pier is not always open.'],
  ['ru', 'Жители ничего не получили.', 'Жители получили.'],
  ['ru', 'Пожар был.', 'Никакого пожара не было.'],
  ['kk', 'Өрт болды.', 'Ешқандай өрт болмады.'],
  ['uk', 'Пожежа була.', 'Ніякої пожежі не було.'],
  // what the next sentence denies strengthens nothing here
  ['ru', 'На причале письмо. Незаконная торговля.', 'На причале никакого письма. Незаконная торговля.'],
  ['kk', 'Айлақта хат. Заңсыз сауда.', 'Айлақта ешқандай хат. Заңсыз сауда.'],
  ['ru', 'Не все школы закрыты.', 'Все школы закрыты.'],
  ['ru', 'Правила не только строгие.', 'Правила только строгие.'],
  ['kk', 'Олар қатыса алады.', 'Олар қатыса алмайды.'],
  ['kk', 'Ол жиынға келді.', 'Ол жиынға келмеді.'],
  ['kk', 'Бұл міндетті емес.', 'Бұл міндетті.'],
  ['kk', 'Бос орын бар.', 'Бос орын жоқ.'],
  ['kk', 'Мәміле заңды.', 'Мәміле заңсыз.'],
  ['kk', 'Рұқсат беріледі.', 'Рұқсат берілмейді.'],
  ['kk', 'Жоба қолдау тапқан.', 'Жоба қолдау таппаған.'],
  ['kk', 'Дүкен ашылады.', 'Дүкен ашылмайды.'],
  ['kk', 'Олар кітап оқиды.', 'Олар кітап оқымайды.'],
  ['kk', 'Қатысатын қонақтар.', 'Қатыспайтын қонақтар.'],
  ['kk', 'Есікті ашыңыз.', 'Есікті ашпаңыз.'],
  ['kk', 'Бәрі келді.', 'Ешкім келген жоқ.'],
  ['kk', 'Ол келген.', 'Ол келген жоқ.'],
  ['kk', 'Әкім ешқашан кешікпейді.', 'Әкім кешігеді.'],
  ['kk', 'Лицензиямен жұмыс істейді.', 'Лицензиясыз жұмыс істейді.'],
  ['kk', 'Шешім қабылдануы керек.', 'Шешім қабылданбауы керек.'],
  ['kk', 'Сатуға болады.', 'Сатуға болмайды.'],
  ['kk', 'Егер төлесе, айыппұл жоқ.', 'Егер төлемесе, айыппұл жоқ.'],
  ['kk', 'Бағасы өзгерді.', 'Бағасы өзгермеді.'],
  ['kk', 'Олар айтса болар.', 'Олар айтса болмас.'],
  ['kk', 'Ол барып, көрді.', 'Ол бармай, көрді.'],
  ['kk', 'Тегін емес.', 'Тегін.'],
  ['kk', 'Ол келген.', 'Ол келмеді.'],
  ['kk', 'Құжат жарамды.', 'Құжат жарамсыз.'],
  ['ru', 'Проход возможен.', 'Проход невозможен.'],
  ['ru', 'Совет собрался, и мост, который обещали жителям, открыт.', 'Мост не открыт.'],
  ['en', 'The road is passable.', 'The road is impassable.'],
  ['en', 'The plan is final.', 'The plan is not final.'],
  ['en', 'The staff were able to leave.', 'The staff were unable to leave.'],
  ['en', 'Guests can smoke here.', 'Guests cannot smoke here.'],
  ['en', 'They agree with it.', "They don't agree with it."],
  ['en', 'Entry with a ticket.', 'Entry without a ticket.'],
  ['en', 'He always came late.', 'He never came late.'],
  ['en', 'Seats are left.', 'No seats are left.'],
  ['en', 'Everybody came.', 'Nobody came.'],
  ['en', 'An informal meeting was held.', 'A formal meeting was held.'],
  ['en', 'The answer was correct.', 'The answer was incorrect.'],
  ['en', 'It is possible to repair.', 'It is impossible to repair.'],
  ['en', 'The driver was careful.', 'The driver was careless.'],
  ['en', 'They agreed on it.', 'They disagreed on it.'],
  ['en', 'A legal sale of land.', 'An illegal sale of land.'],
  ['en', 'The team will not play, but will train.', 'The team will play, but will not train.'],
  ['en', 'It wasn’t signed.', 'It was signed.'],
  ['en', 'Neither side agreed.', 'Either side agreed.'],
  ['en', 'Smokers may sit here.', 'Non-smokers may sit here.'],
  ['en', 'The council found nothing wrong.', 'The council found something wrong.'],
];

const SILENT: readonly Row[] = [
  ['ru', 'Пожара не было.', 'Никакого пожара не было.'],
  ['kk', 'Өрт болмады.', 'Ешқандай өрт болмады.'],
  ['uk', 'Пожежі не було.', 'Ніякої пожежі не було.'],
  ['ru', 'Это случилось на неделе.', 'Это случилось днём.'],
  ['ru', 'Не только врачи, но и учителя пришли.', 'Врачи и учителя пришли.'],
  ['ru', 'Не менее 5 лет стажа.', 'Минимум 5 лет стажа.'],
  ['ru', 'Не менее 5 лет стажа.', 'Не более 5 лет стажа.'],
  ['ru', 'Сделка не законна.', 'Сделка незаконна.'],
  ['ru', 'Суд не разрешил митинг.', 'Суд запретил митинг.'],
  ['ru', 'Он не смог приехать.', 'Он не сумел приехать.'],
  ['ru', 'Он нет-нет да и зайдёт.', 'Он иногда зайдёт.'],
  ['ru', 'Над городом небо.', 'Над городом туман.'],
  ['ru', 'Он приехал недавно.', 'Он приехал давно.'],
  ['ru', 'Нефть дорожает.', 'Уголь дорожает.'],
  ['ru', 'Жалоб нет.', 'Жалобы отсутствуют.'],
  ['ru', 'Он не пришёл на суд.', 'На суд он не пришёл.'],
  ['ru', 'Погибших не было.', 'Погибших нет.'],
  ['ru', 'Тем не менее работы идут.', 'Однако работы идут.'],
  ['ru', 'Незаконная сделка расторгнута.', 'Незаконные сделки расторгнуты.'],
  ['ru', 'Многие приехали.', 'Немногие приехали.'],
  ['ru', 'Нежная музыка играла.', 'Тихая музыка играла.'],
  ['kk', 'Үстелде алма тұр.', 'Үстелде нан тұр.'],
  ['kk', 'Орманда емен өседі.', 'Орманда қайың өседі.'],
  ['kk', 'Дәрігерлер ғана емес, мұғалімдер де келді.', 'Дәрігерлер де, мұғалімдер де келді.'],
  ['kk', 'Кемінде 5 жыл.', 'Бес жылдан кем емес.'],
  ['kk', 'Сіз келесіз.', 'Сіз келеді.'],
  ['kk', 'Көрме ашылды.', 'Көру ашылды.'],
  ['kk', 'Баға көбейді.', 'Баға көтерілді.'],
  ['kk', 'Баспа редакторы келді.', 'Бас редакторы келді.'],
  ['kk', 'Олар келмейді.', 'Олар келмейтін болды.'],
  ['kk', 'Заңсыз мәміле.', 'Заңсыз мәмілелер.'],
  ['kk', 'Мәселе шешілді.', 'Мәселелер шешілді.'],
  ['ru', 'Матч прошёл не смотря на дождь.', 'Матч прошёл несмотря на дождь.'],
  ['ru', 'Без сомнения, это он.', 'Несомненно, это он.'],
  ['ru', 'Мост открыт.', 'Мост, который ещё год назад не был готов и виден, открыт.'],
  ['kk', 'Жұмыс аяқталмады.', 'Жұмыс аяқталған жоқ.'],
  ['kk', 'Біз айтпаймыз.', 'Біз айтпадық.'],
  ['en', 'See item No. 5 of the list.', 'See item 5 of the list.'],
  ['en', 'Not only doctors but also teachers came.', 'Both doctors and teachers came.'],
  ['en', 'They do not agree.', "They don't agree."],
  ['en', 'You can not enter.', 'You cannot enter.'],
  ['en', 'The court did not allow the rally.', 'The court refused to allow the rally.'],
  ['en', 'Under the bridge.', 'Below the bridge.'],
  ['en', 'The form was filled in.', 'The information was filled in.'],
  ['en', 'No later than 5 May.', 'By 5 May.'],
  ['en', 'It is not legal.', 'It is illegal.'],
  ['en', 'The court will discuss it.', 'The court will cuss it.'],
  ['en', 'Port charges rose.', 'Import charges rose.'],
  ['en', 'He did not come to the meeting.', 'To the meeting he did not come.'],
  ['en', 'A union was founded.', 'A group was founded.'],
  ['en', 'There is no doubt it works.', 'It surely works.'],
];

describe('a negation added, dropped or moved is seen', () => {
  test.each(CHANGES)('%s: %s → %s', (language, a, b) => {
    const [left, right] = editBetween(a, b, language);
    expect(negationChange(left, right)).toBe(true);
    expect(negationChange(right, left)).toBe(true);
  });
});

describe('what only looks like a change of negation stays silent', () => {
  test.each(SILENT)('%s: %s → %s', (language, a, b) => {
    const [left, right] = editBetween(a, b, language);
    expect(negationChange(left, right)).toBe(false);
    expect(negationChange(right, left)).toBe(false);
  });
});

test('a negation knows the word it denies', () => {
  const [range] = editBetween('Гости не могут войти без билета.', '', 'ru');
  expect(findNegations(range)).toEqual([
    { word: 1, host: 'могут' },
    { word: 4, host: 'билета' },
  ]);
});

test('the host of a Kazakh negation stands before it', () => {
  const [range] = editBetween('Бұл міндетті емес.', '', 'kk');
  expect(findNegations(range)).toEqual([{ word: 2, host: 'міндетті' }]);
});
