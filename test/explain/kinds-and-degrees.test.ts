import { describe, expect, it } from 'vitest';
import { factsTold } from './told.ts';

/** How badly, which part of the body, which regime, which rank, how many of what; and words that say the same of each. */
type Row = readonly [a: string, b: string];

const OTHER: readonly Row[] = [
  // on which days, and whether somebody still is what he is
  ['The gate is open to coaches on weekdays.', 'The gate is open to coaches at weekends.'],
  ['Переправа работает по будням.', 'Переправа работает по выходным.'],
  ['Өткел жұмыс күндері ашық.', 'Өткел демалыс күндері ашық.'],
  ['Joan Wick is currently the head of the port.', 'Joan Wick is a former head of the port.'],
  ['Сказал нынешний начальник порта Липов.', 'Сказал бывший начальник порта Липов.'],
  ['Порттың қазіргі бастығы Асанов айтты.', 'Порттың бұрынғы бастығы Асанов айтты.'],
  ['The boat sails on Friday, weather permitting.', 'The boat sails on Friday.'],
  ['Қайық батып кетті деген болжам бар.', 'Қайық батып кетті.'],
  // how badly
  ['Two pilots were slightly hurt.', 'Two pilots were badly hurt.'],
  ['The bridge was lightly damaged.', 'The bridge was heavily damaged.'],
  ['Водитель незначительно пострадал.', 'Водитель сильно пострадал.'],
  ['Он получил лёгкое отравление.', 'Он получил тяжёлое отравление.'],
  ['Жүргізуші аздап күйік алды.', 'Жүргізуші ауыр күйік алды.'],
  // which part of the body
  ['The winger has a knee injury.', 'The winger has an ankle injury.'],
  ['She broke her wrist in the fall.', 'She broke her elbow in the fall.'],
  ['Форвард лечит травму колена.', 'Форвард лечит травму голеностопа.'],
  ['Он получил перелом ключицы.', 'Он получил перелом запястья.'],
  ['Ол тізесінен жарақат алды.', 'Ол иығынан жарақат алды.'],
  // which regime
  ['Два года в колонии-поселении.', 'Два года в колонии общего режима.'],
  ['Фирма платит налоги по общему режиму.', 'Фирма платит налоги по упрощённому режиму.'],
  ['Екі ел визалық режим енгізді.', 'Екі ел визасыз режим енгізді.'],
  ['Оны қауіпсіздігі орташа мекемеге ауыстырды.', 'Оны қауіпсіздігі барынша жоғары мекемеге ауыстырды.'],
  // which rank
  ['Inspector Joan Wick led the search.', 'Superintendent Joan Wick led the search.'],
  ['Chief Inspector Joan Wick led the search.', 'Inspector Joan Wick led the search.'],
  ['Lieutenant Colonel Joan Wick led the search.', 'Colonel Joan Wick led the search.'],
  ['Старший лейтенант Ветлугин спас рыбака.', 'Лейтенант Ветлугин спас рыбака.'],
  ['Старший сержант Ветлугин спас рыбака.', 'Младший сержант Ветлугин спас рыбака.'],
  ['Аға лейтенант Серік Асанов келді.', 'Лейтенант Серік Асанов келді.'],
  ['The headteacher of Holm school spoke.', 'The lecturer of Holm school spoke.'],
  ['A nurse of the ward was thanked.', 'A surgeon of the ward was thanked.'],
  ['На собрании выступил завуч Липов.', 'На собрании выступил учитель Липов.'],
  ['Голкипер Ветлугин продлил контракт.', 'Нападающий Ветлугин продлил контракт.'],
  ['Ауыл мектебінің директоры сөз алды.', 'Ауыл мектебінің мұғалімі сөз алды.'],
  ['Қақпашы Асанов келісімшартын ұзартты.', 'Шабуылшы Асанов келісімшартын ұзартты.'],
  // with what
  ['He was attacked with a knife.', 'He was attacked with a pistol.'],
  ['На него напали с ножом.', 'На него напали с топором.'],
  ['Оған пышақпен шабуыл жасады.', 'Оған тапаншамен шабуыл жасады.'],
  // the rest of a post stays, whatever stands before it
  ['С мая Ветлугин был заместителем министра.', 'Ветлугин с мая занимает пост первого заместителя министра.'],
  ['Ветлугин был замминистра труда.', 'Ветлугин работал на посту первого замминистра труда.'],
  // how many of what
  ['The scheme serves 4,000 households.', 'The scheme serves 4,000 people.'],
  ['The fair drew 300 companies.', 'The fair drew 300 workers.'],
  ['Вода вернулась в 60 домов.', 'Вода вернулась для 60 человек.'],
  ['Грант получили 12 школ.', 'Грант получили 12 школьников.'],
  ['Көмек 90 отбасына берілді.', 'Көмек 90 адамға берілді.'],
  ['Жәрмеңкеге 40 компания келді.', 'Жәрмеңкеге 40 қызметкер келді.'],
  // what was only suspected, and what somebody only says of himself
  ['У вратаря подозрение на разрыв связки.', 'У вратаря разрыв связки.'],
  ['Её доставили с подозрением на грипп.', 'Её доставили с гриппом.'],
  ['Ол ұрлық жасады деген күдікпен ұсталды.', 'Ол ұрлық жасап ұсталды.'],
  ['Он пел в Милане, так, во всяком случае, утверждал сам тенор.', 'Он пел в Милане.'],
  ['He sang in Milan, or so he told his pupils.', 'He sang in Milan.'],
  ['Сөзіне сенсек, ол Миланда ән айтқан.', 'Ол Миланда ән айтқан.'],
  // time
  ['Комиссия жобаны қарайтын болады.', 'Комиссия жобаны қараған болатын.'],
];

const SAME: readonly Row[] = [
  ['The gate is open to coaches on weekdays.', 'The gate is open to coaches on working days.'],
  ['Переправа работает по будням.', 'Переправа работает в будни.'],
  ['Өткел жұмыс күндері ашық.', 'Өткел жұмыс күні ашық.'],
  ['Joan Wick is currently the head of the port.', 'Joan Wick is now the head of the port.'],
  ['Сказал нынешний начальник порта Липов.', 'Сказал действующий начальник порта Липов.'],
  ['Порттың қазіргі бастығы Асанов айтты.', 'Порт бастығы Асанов айтты.'],
  ['Two pilots were slightly hurt.', 'Two pilots were lightly hurt.'],
  ['The bridge was badly damaged.', 'The bridge was seriously damaged.'],
  ['Травмы средней тяжести.', 'Травмы средней степени тяжести.'],
  ['Водитель сильно пострадал.', 'Водитель серьёзно пострадал.'],
  ['Жүргізуші қатты жарақат алды.', 'Жүргізуші ауыр жарақат алды.'],
  // words of degree beside something else
  ['Prices rose slightly in May.', 'Prices rose a little in May.'],
  ['He took the matter lightly.', 'He took the matter calmly.'],
  // a limb is told by a part of it
  ['Форвард лечит травму ноги.', 'Форвард лечит травму колена.'],
  ['The winger has a leg injury.', 'The winger has a knee injury.'],
  ['Ол аяғынан жарақат алды.', 'Ол тізесінен жарақат алды.'],
  ['Он показал рукой на карту.', 'Он показал пальцем на карту.'],
  // the same rank in other words
  ['Detective Sergeant Joan Wick led the search.', 'Sergeant Joan Wick led the search.'],
  ['Lieutenant Colonel Joan Wick led the search.', 'Lt Col Joan Wick led the search.'],
  ['Ветлугин был первым заместителем министра.', 'Ветлугин занимал пост первого заместителя министра.'],
  ['Голкипер Ветлугин продлил контракт.', 'Вратарь Ветлугин продлил контракт.'],
  ['The striker Joan Wick signed.', 'The forward Joan Wick signed.'],
  ['Ол бапкер болды.', 'Ол жаттықтырушы болды.'],
  // who is counted in other words
  ['The scheme serves 4,000 people.', 'The scheme serves 4,000 residents.'],
  ['The scheme serves 4,000 homes.', 'The scheme serves 4,000 households.'],
  ['Вода вернулась в 60 домов.', 'Вода вернулась в 60 домовладений.'],
  ['Көмек 90 тұрғынға берілді.', 'Көмек 90 адамға берілді.'],
  ['People in the houses slept.', 'Families in the houses slept.'],
  // who held an office once
  ['Помогает бывший механик порта Пётр Ветлугин.', 'Помогает Пётр Ветлугин, в прошлом механик порта.'],
  ['Repairs are done by Joan Wick, a former mechanic.', 'Repairs are done by Joan Wick, once a mechanic.'],
  ['Көмекке порттың бұрынғы механигі Асан келді.', 'Көмекке Асан келді, ол кезінде порт механигі еді.'],
  // what was usual
  ['Ол дәрісін ешқашан қағаздан оқымайтын.', 'Ол дәрісін ешқашан қағаздан оқымаған.'],
  ['«Әжем ән салатын», – деді ол.', 'Оның айтуынша, әжесі ән салған.'],
  // a doubt that is told in other words
  ['Police held him on suspicion of theft.', 'Police held a suspected thief.'],
];

describe('kinds and degrees', () => {
  it.each(OTHER)('%s → %s is another one', (a, b) => {
    expect(factsTold(a, b).filter((fact) => fact.startsWith('sense'))).toHaveLength(1);
  });
  it.each(SAME)('%s → %s is the same', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
  });
});
