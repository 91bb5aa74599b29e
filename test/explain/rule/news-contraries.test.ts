import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

const CONTRARY: readonly Row[] = [
  ['The regatta was moved indoors.', 'The regatta was moved outdoors.'],
  ['The rowers advanced to the final.', 'The rowers were eliminated from the final.'],
  ['The judge upheld the fine.', 'The judge cancelled the fine.'],
  ['Министр похвалил лоцманов.', 'Министр раскритиковал лоцманов.'],
  ['Переговоры с портом возобновились.', 'Переговоры с портом прервались.'],
  ['Паром отправляется в полдень.', 'Паром прибывает в полдень.'],
  ['Склад в порту заполнен.', 'Склад в порту пуст.'],
  ['Портпен келіссөз жалғасты.', 'Портпен келіссөз тоқтады.'],
  ['Паром түсте жөнеледі.', 'Паром түсте келеді.'],
  ['Порттағы қойма толы.', 'Порттағы қойма бос.'],
  ['Ескекшілер командасы финалға шықты.', 'Ескекшілер командасы турнирден шығып қалды.'],
  ['Сторож проведёт два месяца под стражей.', 'Сторож проведёт два месяца под домашним арестом.'],
  ['Күзетші екі ай қамауда болады.', 'Күзетші екі ай үйқамақта болады.'],
  ['The guard will be in custody for two months.', 'The guard will be under house arrest for two months.'],
  ['A state of emergency was declared at the port.', 'A state of emergency was lifted at the port.'],
  ['Портта төтенше жағдай жарияланды деді.', 'Портта төтенше жағдай алынып тасталды деді.'],
  ['The pact was extended by the port in May.', 'The pact was torn up by the port in May.'],
  ['The ban on boats stays in place, the port said.', 'The ban on boats has been lifted, the port said.'],
  ['Доллар бағамы 90 теңгеден асты.', 'Доллар бағамы 90 теңгеден төмендеді.'],
  ['Завод пожертвовал больнице два аппарата.', 'Завод одолжил больнице два аппарата.'],
  ['Зауыт ауруханаға аппарат сыйлады.', 'Зауыт ауруханаға аппаратты қарызға берді.'],
  ['The plant donated a scanner to the clinic.', 'The plant lent a scanner to the clinic.'],
  ['Состояние рыбака тяжёлое, сказал врач.', 'Состояние рыбака средней тяжести, сказал врач.'],
  ['Балықшының жағдайы орташа деді дәрігер.', 'Балықшының жағдайы ауыр деді дәрігер.'],
  ['The angler is in a moderate condition.', 'The angler is in a grave condition.'],
  ['Иск жильцов к порту удовлетворили в среду.', 'Иск жильцов к порту отклонили в среду.'],
  ['The court allowed the appeal of the port.', 'The court dismissed the appeal of the port.'],
  ['Сторожу дали условный срок за кражу.', 'Сторожу дали реальный срок за кражу.'],
  ['He was given a suspended sentence of a year.', 'He was given a custodial sentence of a year.'],
  ['На пляже утонул мальчик из лагеря.', 'На пляже утонула девочка из лагеря.'],
  ['Жағажайда ұл бала суға батып кетті.', 'Жағажайда қыз бала суға батып кетті.'],
  ['A boy from the camp drowned at the beach.', 'A girl from the camp drowned at the beach.'],
  ['В аварии пострадал водитель фургона.', 'В аварии пострадал пассажир фургона.'],
  ['Кеше апатта фургонның жүргізушісі қаза тапты.', 'Кеше апатта фургонның жолаушысы қаза тапты.'],
  ['The driver of the van was freed by firemen.', 'The passenger of the van was freed by firemen.'],
  ['Рейс на остров задержали до вечера.', 'Рейс на остров отменили до вечера.'],
  ['Аралға рейс кешке дейін кешіктірілді.', 'Аралға рейс кешке дейін тоқтатылды.'],
  ['The ferry was delayed until the evening.', 'The ferry was cancelled until the evening.'],
  ['Гимнастка завоевала золотую медаль на кубке.', 'Гимнастка завоевала серебряную медаль на кубке.'],
  ['Гимнаст қыз кубокта алтын медаль алды.', 'Гимнаст қыз кубокта күміс медаль алды.'],
  ['The gymnast won the gold medal at the cup.', 'The gymnast won the silver medal at the cup.'],
  ['Сборная сыграла вничью с гостями.', 'Сборная уступила с гостями.'],
  ['Құрама қонақтармен тең ойнады деп жазды.', 'Құрама қонақтарды жеңді деп жазды.'],
  ['The hosts drew with the guests on Sunday.', 'The hosts beat the guests on Sunday.'],
  ['The hosts drew with the guests on Sunday.', 'The hosts lost to the guests on Sunday.'],
  ['Её избрали председателем клуба.', 'Её назначили председателем клуба.'],
  ['Ол клуб төрайымы болып сайланды.', 'Ол клуб төрайымы болып тағайындалды.'],
  ['She was elected head of the club.', 'She was appointed head of the club.'],
  ['О краже доложил капитан полиции.', 'О краже доложил майор полиции.'],
  ['О краже доложил полковник полиции.', 'О краже доложил подполковник полиции.'],
  ['Ұрлық туралы полиция капитаны айтты.', 'Ұрлық туралы полиция майоры айтты.'],
  ['Captain Brell of the police made the arrest.', 'Major Brell of the police made the arrest.'],
  ['Лекцию прочтёт кандидат технических наук.', 'Лекцию прочтёт доктор технических наук.'],
  ['Дәрісті техника ғылымдарының кандидаты оқиды.', 'Дәрісті техника ғылымдарының докторы оқиды.'],
  ['Он получил ожог руки на кухне.', 'Он получил ожог шеи на кухне.'],
  ['Ол аяғын сындырып алды деп хабарлады.', 'Ол қолын сындырып алды деп хабарлады.'],
  ['He was hit in the leg on the quay.', 'He was hit in the head on the quay.'],
  ['Жёлтый сигнал горел у переезда.', 'Красный сигнал горел у переезда.'],
  ['The band went on. The fire was contained by noon.', 'The band went on. The fire was put out by noon.'],
];

const AGREEING: readonly Row[] = [
  ['The rowers were knocked out.', 'The rowers were eliminated.'],
  ['Министр похвалил лоцманов.', 'Министр одобрил работу лоцманов.'],
  ['Посылка отправляется в полдень.', 'Посылка прибывает в полдень.'],
  ['Паром отправляется в полдень, прибывает вечером.', 'Паром прибывает вечером, отправляется в полдень.'],
  ['Пойыз түсте шығады.', 'Пойыз түсте жөнеледі.'],
  ['Үстел толы, орындық бос.', 'Орындық бос, үстел толы.'],
  ['Сторож проведёт два месяца под стражей.', 'Сторож проведёт два месяца в СИЗО.'],
  ['A state of emergency was lifted at the port.', 'A state of emergency is lifted at the port.'],
  ['Портта төтенше жағдай жарияланды деді.', 'Портта төтенше жағдай енгізілді деді.'],
  ['Завод пожертвовал больнице два аппарата.', 'Завод подарил больнице два аппарата.'],
  ['The plant lent a scanner to the clinic.', 'The plant loaned a scanner to the clinic.'],
  ['Состояние рыбака тяжёлое, сказал врач.', 'Состояние рыбака тяжкое, сказал врач.'],
  ['Состояние дороги тяжёлое, лёд не убран.', 'Состояние дороги скверное, лёд не убран.'],
  ['The angler is in a stable condition.', 'The angler is in a satisfactory condition.'],
  ['It was a fair fight in the hall.', 'It was a serious fight in the hall.'],
  ['Балықшының жағдайы тұрақты деді дәрігер.', 'Балықшының жағдайы қалыпты деді дәрігер.'],
  ['Сүт орташа бағамен сатылды.', 'Сүт ауыр бағамен сатылды.'],
  ['The court allowed the appeal of the port.', 'The court upheld the appeal of the port.'],
  ['The guard allowed the boat to leave.', 'The guard let the boat leave.'],
  ['Условный знак нанесли на карту.', 'Реальный знак нанесли на карту.'],
  ['В аварии пострадал водитель фургона.', 'В аварии пострадал шофёр фургона.'],
  ['На пляже утонул мальчик из лагеря.', 'На пляже утонул юноша из лагеря.'],
  ['The ferry was cancelled until the evening.', 'The ferry was called off until the evening.'],
  ['Рейс на остров задержали до вечера.', 'Рейс на остров отложили до вечера.'],
  ['Аралға рейс кешке дейін кешіктірілді.', 'Аралға рейс кешке дейін шегерілді.'],
  ['The hosts won against the guests on Sunday.', 'The hosts defeated the guests on Sunday.'],
  ['Хозяева обыграли гостей в среду.', 'Хозяева победили гостей в среду.'],
  ['Құрама қонақтарды жеңді деп жазды.', 'Құрама қонақтарды ұтты деп жазды.'],
  ['Сильный туман держался до утра.', 'Густой туман держался до утра.'],
  ['О краже доложил капитан Брелл.', 'О краже доложил капитан полиции Брелл.'],
  ['Captain Brell of the police made the arrest.', 'Capt. Brell of the police made the arrest.'],
  ['Зелёный катер стоял у переезда.', 'Красный катер стоял у переезда.'],
  ['He hurt his leg on the quay.', 'He injured his leg on the quay.'],
  ['He sat at the head of the table.', 'He sat at the foot of the table.'],
];

function isTurned(a: string, b: string): readonly boolean[] {
  return [compare(a, b), compare(b, a)].map(({ differences }) =>
    differences.some(({ category }) => category === 'sense'),
  );
}

describe('what news turns on', () => {
  it.each(CONTRARY)('%s → %s turns the meaning', (a, b) => {
    expect(isTurned(a, b)).toEqual([true, true]);
  });

  it.each(AGREEING)('%s → %s does not', (a, b) => {
    expect(isTurned(a, b)).toEqual([false, false]);
  });
});
