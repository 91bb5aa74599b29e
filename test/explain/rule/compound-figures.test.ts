import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { SEVERITY_OF } from '../../../src/terms/category.ts';

type Row = readonly [a: string, b: string];

function alarms(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.map(({ category }) => category)
    .filter((category) => SEVERITY_OF[category] === 'substantive');
}

const SAME: readonly Row[] = [
  ['Жильё получили 7 тыс. 318 семей.', 'Жильё получили 7318 семей.'],
  ['Апат жолдың 187-шақырымында болды.', 'Апат жолдың 187-километрінде болды.'],
  ['The flight leaves at 13:35 from the pier.', 'The flight leaves at 1335 from the pier.'],
  ['Рейс уходит в 21:35 от причала.', 'Рейс уходит в 2135 от причала.'],
  ['The boats have 214 seats for the crew.', 'For the crew they are 214-seat boats.'],
  ['Алаңның ауданы 320 шаршы метр болады.', 'Алаңның ауданы 320 ш. м болады.'],
  ['Науқан қазан айының соңына дейін жалғасады.', 'Науқан қазанның соңына дейін жалғасады.'],
  ['Boats will be back by Monday evening, it said.', 'Boats will be back by this evening, it said.'],
  ['Дамбе у пристани больше 2000 лет.', 'Дамбе у пристани больше двух тысячелетий.'],
  ['The dyke is more than 7,000 years old.', 'The dyke is more than seven millennia old.'],
  ['Қайықтардың 6-уы жаңа екен.', 'Қайықтардың алтауы жаңа екен.'],
  ['Теңізшілердің 3-еуін құтқарды.', 'Теңізшілердің үшеуін құтқарды.'],
  ['Смотрителю маяка дали 7 лет 6 месяцев.', 'Смотрителю маяка дали 7,5 года.'],
  ['Смотрителю маяка дали 7 лет 6 месяцев.', 'Смотрителю маяка дали семь с половиной лет.'],
  ['Смотрителю маяка дали 2 года и 3 месяца.', 'Смотрителю маяка дали 27 месяцев.'],
  ['Рейс длится 1 час 30 минут.', 'Рейс длится полтора часа.'],
  ['Причал закрыли на 14 месяцев.', 'Причал закрыли на год и два месяца.'],
  ['The pier was shut for 14 months.', 'The pier was shut for a year and two months.'],
  ['The trip takes 70 minutes.', 'The trip takes an hour and 10 minutes.'],
  ['Айлақ 14 айға жабылды.', 'Айлақ жыл мен екі айға жабылды.'],
  ['Днём у маяка 4–6 градусов тепла.', 'Днём у маяка +4...+6 °С.'],
  ['Күндіз маякта 4–6 градус жылы.', 'Күндіз маякта +4…+6°С.'],
  ['It will be 4 to 6 degrees above zero at the pier.', 'It will be +4 to +6C at the pier.'],
  ['Желдің екпіні секундына 23–28 метрге жетеді.', 'Желдің екпіні 23–28 м/с-қа жетеді.'],
  ['Билет стоит 5 рублей 50 копеек.', 'Билет стоит 5,5 рубля.'],
  ['Маяк күзетшісіне 7 жыл 6 ай берілді.', 'Маяк күзетшісіне жеті жарым жыл берілді.'],
  ['Маяк күзетшісіне төрт жыл үш ай берілді.', 'Маяк күзетшісіне 51 ай берілді.'],
  ['The keeper was given four years and three months.', 'The keeper was given 51 months.'],
  ['The trip takes 1 hour 30 minutes.', 'The trip takes 90 minutes.'],
  ['He has a three-and-a-half-year lease on the pier.', 'He has a 3½-year lease on the pier.'],
  ['The ferry makes a 5½-hour trip.', 'The ferry makes a 5.5-hour trip.'],
  ['Маяк 1,3 миллионнан астам шам жақты.', 'Маяк 1,3 млн-нан астам шам жақты.'],
  ['Порт 5 миллиардтан астам теңге алды.', 'Порт 5 млрд-тан астам теңге алды.'],
  ['Порт 12 мыңға жуық адам тіркеді.', 'Порт 12 мың-ға жуық адам тіркеді.'],
  ['Ночью у маяка 7 градусов мороза.', 'Ночью у маяка −7 °С.'],
  ['Ночью у маяка 7 градусов мороза.', 'Ночью у маяка минус 7 градусов.'],
  ['Ночью у маяка 15–20 градусов мороза.', 'Ночью у маяка −15…−20 °C.'],
  ['Днём у маяка 7 градусов тепла.', 'Днём у маяка +7 °С.'],
  ['It was 7 degrees below zero at the lighthouse.', 'It was minus 7 degrees at the lighthouse.'],
  ['It was 7 degrees below zero at the lighthouse.', 'It was -7C at the lighthouse.'],
  ['It was 7 degrees above zero at the lighthouse.', 'It was 7 degrees at the lighthouse.'],
  ['Түнде айлақта 7 градус аяз болды.', 'Түнде айлақта минус 7 градус болды.'],
  ['Түнде айлақта 7 градус жылы болды.', 'Түнде айлақта +7 градус болды.'],
];

const OTHER: readonly Row[] = [
  ['Жильё получили 7 тыс. 318 семей.', 'Жильё получили 7381 семья.'],
  ['Апат жолдың 187-шақырымында болды.', 'Апат жолдың 178-километрінде болды.'],
  ['The flight leaves at 13:35 from the pier.', 'The flight leaves at 1353 from the pier.'],
  ['Рейс уходит в 21:35 от причала.', 'Рейс уходит в 2153 от причала.'],
  ['The boats have 214 seats for the crew.', 'For the crew they are 241-seat boats.'],
  ['Алаңның ауданы 320 шаршы метр болады.', 'Алаңның ауданы 320 метр болады.'],
  ['Науқан қазан айының соңына дейін жалғасады.', 'Науқан қарашаның соңына дейін жалғасады.'],
  ['Дамбе у пристани больше 2000 лет.', 'Дамбе у пристани больше трёх тысячелетий.'],
  ['The dyke is more than 7,000 years old.', 'The dyke is more than eight millennia old.'],
  ['Қайықтардың 6-уы жаңа екен.', 'Қайықтардың жетеуі жаңа екен.'],
  ['Причал закрыли на 14 месяцев.', 'Причал закрыли на год и три месяца.'],
  ['The pier was shut for 14 months.', 'The pier was shut for a year and three months.'],
  ['Айлақ 14 айға жабылды.', 'Айлақ жыл мен үш айға жабылды.'],
  ['Днём у маяка 4–6 градусов мороза.', 'Днём у маяка +4...+6 °С.'],
  ['Күндіз маякта 4–6 градус жылы.', 'Күндіз маякта +4…+7°С.'],
  ['Желдің екпіні секундына 23–28 метрге жетеді.', 'Желдің екпіні 23–27 м/с-қа жетеді.'],
  ['Смотрителю маяка дали 7 лет 6 месяцев.', 'Смотрителю маяка дали 7,6 года.'],
  ['Смотрителю маяка дали 7 лет 6 месяцев.', 'Смотрителю маяка дали 7 лет 5 месяцев.'],
  ['Смотрителю маяка дали 2 года и 3 месяца.', 'Смотрителю маяка дали 2 года и 6 месяцев.'],
  ['Смотрителю маяка дали 2 года и 3 месяца.', 'Смотрителю маяка дали 2 года.'],
  ['Смотрителю маяка дали 2 года и 3 месяца.', 'Смотрителю маяка дали 2 года и 3 недели.'],
  ['Маяк күзетшісіне 7 жыл 6 ай берілді.', 'Маяк күзетшісіне 7 жыл 5 ай берілді.'],
  ['Маяк күзетшісіне төрт жыл үш ай берілді.', 'Маяк күзетшісіне 52 ай берілді.'],
  ['The keeper was given four years and three months.', 'The keeper was given 52 months.'],
  ['The keeper was given four years and three months.', 'The keeper was given four years.'],
  ['He has a three-and-a-half-year lease on the pier.', 'He has a 2½-year lease on the pier.'],
  ['He has a 3½-year lease on the pier.', 'He has a 3½-month lease on the pier.'],
  ['Маяк 1,3 миллионнан астам шам жақты.', 'Маяк 1,3 млрд-тан астам шам жақты.'],
  ['Порт 12 мың-ға жуық адам тіркеді.', 'Порт 12 млн-ға жуық адам тіркеді.'],
  ['Ночью у маяка 7 градусов мороза.', 'Ночью у маяка 7 градусов тепла.'],
  ['Ночью у маяка 7 градусов мороза.', 'Ночью у маяка 7 °С.'],
  ['Ночью у маяка 15–20 градусов мороза.', 'Ночью у маяка −15…−25 °C.'],
  ['It was 7 degrees below zero at the lighthouse.', 'It was 7 degrees above zero at the lighthouse.'],
  ['It was 7 degrees below zero at the lighthouse.', 'It was 7 degrees at the lighthouse.'],
  ['Түнде айлақта 7 градус аяз болды.', 'Түнде айлақта 7 градус жылы болды.'],
];

describe('a quantity in two parts, with a half or on one side of zero', () => {
  it.each(SAME)('is the same in another notation: %s', (a, b) => {
    expect(alarms(a, b)).toEqual([]);
    expect(alarms(b, a)).toEqual([]);
  });

  it.each(OTHER)('is another one by its value: %s', (a, b) => {
    expect(alarms(a, b)).toContain('number');
    expect(alarms(b, a)).toContain('number');
  });
});
