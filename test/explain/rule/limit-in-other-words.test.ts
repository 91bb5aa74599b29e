import { describe, expect, test } from 'vitest';
import { told } from '../look/figure/alarms.ts';

describe('a limit that the other sentence tells in other words', () => {
  test.each([
    // all of them, before the noun or behind it
    ['Барлық бағбан көшет алды.', 'Бағбандардың бәрі көшет алды.'],
    ['Әр көрменің кітапшасы бар.', 'Көрмелердің әрқайсысының кітапшасы бар.'],
    ['All boats will be checked in spring.', 'The boats will all be checked in spring.'],
    ['Все лодки проверят весной.', 'Лодки все проверят весной.'],
    // of all what is said anyway, in a sentence that was worded anew
    ['Each rider may bring a bag of up to 8 kg aboard.', 'Riders can carry 8 kg bags at most.'],
    ['Всем остальным прививка обойдётся в 300 тенге.', 'Остальные могут привиться платно, это стоит 300 тенге.'],
    ['Әр қонақ өзімен 8 келіге дейін жүк алып жүре алады.', 'Қонақ 8 келіге дейін қоржын ала алады.'],
    // a comparison
    ['The trip takes half the time of the bus.', 'The trip takes half as long as the bus.'],
    ['Wearers had half the number of falls.', 'Wearers had half as many falls.'],
    // what may be done
    ['Решение может быть оспорено за неделю.', 'Решение можно оспорить за неделю.'],
    ['The order may be appealed within a week.', 'The order can be appealed within a week.'],
    // the same word in another form
    ['Үш күдікті Орал қаласында тұрады.', 'Күдіктілердің үшеуі Орал қаласында тұрады.'],
    // one limit of two words around what they limit
    ['Көрмеде тек алты сурет ғана қойылды.', 'Көрмеде алты сурет қана қойылды.'],
    ['Куәлік болса жеткілікті.', 'Куәлік жеткілікті.'],
    [
      'All but one of the shops opened; the shop on Elm Street stayed shut.',
      'All the shops opened except one, on Elm Street.',
    ],
    ['Exports, mainly to Ghana, fell.', 'Exports, whose main market is Ghana, fell.'],
    ['The gate is open only between 8 and 11.', 'The gate is open between 8 and 11 only.'],
    ['Котёл должен быть пущен 12 мая.', 'Котёл предстоит пустить 12 мая.'],
    ['One of them, named Barley, flew north.', 'Barley, as one was named, flew north.'],
    ['If it works, the firm will apply in May.', 'The firm will apply in May if that goes well.'],
    ['If the wind turns south, it will push the fire away.', 'A southerly wind would push the fire away.'],
    // what a condition names stands there as a time or a place of the same deed
    [
      'Bright lamps in the last hour before dawn may delay the hatching of chicks by a day, a study of farms has found.',
      'Chicks may hatch a day later if lamps are bright in the last hour before dawn, say those who studied farms.',
    ],
    [
      'Яркие лампы в последний час перед рассветом могут на день задержать вылупление цыплят, показало исследование ферм.',
      'Цыплята могут вылупиться на день позже, если лампы яркие в последний час перед рассветом, говорят учёные.',
    ],
    [
      'Таң алдындағы соңғы сағаттағы жарық шам балапанның шығуын бір күнге кешіктіруі мүмкін, деп көрсетті зерттеу.',
      'Таң алдындағы соңғы сағатта шам жарық болған жағдайда балапан бір күн кеш шығуы мүмкін дейді ғалымдар.',
    ],
    // besides
    ['Порт жабылды. Бұдан бөлек, айлақ тексерілді.', 'Порт жабылды. Айлақ тексерілді.'],
    ['Порт жабылды. Одан тыс, айлақ тексерілді.', 'Порт жабылды. Айлақ тексерілді.'],
    ['Порт закрыт. Помимо этого, проверен причал.', 'Порт закрыт. Проверен причал.'],
    ['The port is shut. Apart from that, the pier was checked.', 'The port is shut. The pier was checked.'],
  ])('%s → %s is silent', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  test.each([
    ['Барлық бағбан көшет алды.', 'Бағбандар көшет алды.'],
    ['Барлық бағбан көшет алды.', 'Бағбандардың көбі көшет алды.'],
    ['All boats will be checked in spring.', 'Most of the boats will be checked in spring.'],
    ['All the girls got books.', 'The girls got all the books.'],
    ['Все лодки проверят весной.', 'Лодки проверят весной.'],
    ['Each rider may bring a bag of up to 8 kg aboard.', 'Some riders can carry 8 kg bags at most.'],
    ['Часть жителей получит новые счётчики до мая.', 'Жителям поставят новые счётчики до мая.'],
    ['Кейбір қонақ өзімен 8 келіге дейін жүк алып жүре алады.', 'Қонақ 8 келіге дейін қоржын ала алады.'],
    ['Решение может быть оспорено за неделю.', 'Решение будет оспорено за неделю.'],
    ['The dose may cost three dollars.', 'The dose costs three dollars.'],
    ['Үш күдікті Орал қаласында тұрады.', 'Үш адам Орал қаласында тұрады.'],
    ['Көрмеде тек алты сурет ғана қойылды.', 'Көрмеде алты сурет қойылды.'],
    ['Куәлік болса, есік ашылады.', 'Куәліксіз есік ашылады.'],
    ['All but one of the shops opened.', 'All of the shops opened.'],
    ['Exports, mainly to Ghana, fell.', 'Exports to Ghana fell.'],
    ['The gate is open only between 8 and 11.', 'The gate is open between 8 and 11.'],
    ['If it works, the firm will apply in May.', 'The firm will apply in May.'],
    ['If the wind turns south, it will push the fire away.', 'The wind will push the fire away.'],
    [
      'The lamps may delay the chicks if they are bright at dawn.',
      'The lamps may delay the chicks, they are bright at dawn.',
    ],
    ['Лампы задержат цыплят, если на рассвете они яркие.', 'Лампы задержат цыплят, на рассвете они яркие.'],
    ['Таң ата жарық болған жағдайда шам балапанды кешіктіреді.', 'Таң ата жарық шам балапанды кешіктіреді.'],
    ['Айлақтан бөлек, порт жабылды.', 'Порт жабылды.'],
    ['Apart from the pier, the port is shut.', 'The port is shut.'],
    ['Помимо причала, порт закрыт.', 'Порт закрыт.'],
  ])('%s → %s is told', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});
