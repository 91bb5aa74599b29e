import { describe, expect, it } from 'vitest';
import { first } from '../order.ts';
import { namesTold, type Row } from './names-told.ts';

const SAME: readonly Row[] = [
  // a pronoun among other words of whom the text spoke last
  [
    'Ректором вуза избрана Елена Мартова. Выборы прошли вчера. За Мартову проголосовали 84 человека.',
    'Ректором вуза избрана Елена Мартова. Выборы прошли вчера. За её кандидатуру проголосовали 84 человека.',
  ],
  [
    'The council elected Ellen Marsh. The vote was held on Friday. Members gave Marsh 84 votes.',
    'The council elected Ellen Marsh. The vote was held on Friday. Members gave her bid 84 votes.',
  ],
  [
    'Ректор болып Айгүл Сәрсенова сайланды. Сайлау кеше өтті. Сәрсенованы 84 адам қолдады.',
    'Ректор болып Айгүл Сәрсенова сайланды. Сайлау кеше өтті. Оның үміткерлігін 84 адам қолдады.',
  ],
  // what who speaks does
  [
    'The find was told by Dan Kask. "It is whole," Kask said.',
    'The find was told by Dan Kask. "It is whole," the scientist said.',
  ],
  [
    'О находке рассказал Олег Сомов. «Цела», – сказал Сомов.',
    'О находке рассказал Олег Сомов. «Цела», – сказал учёный.',
  ],
  [
    'Олжаны кеше Олжас Сейітов айтты. «Бүтін», – деді Сейітов.',
    'Олжаны кеше Олжас Сейітов айтты. «Бүтін», – деді ғалым.',
  ],
  // a place behind its preposition is no other firm
  [
    'Holm Appliances opened a plant in May. It stands in Wrexham. Holm Appliances will hire 40 people.',
    'Holm Appliances opened a plant in May. It stands in Wrexham. The company will hire 40 people.',
  ],
  [
    "Holm Appliances opened a plant in May. The mayor saw the Company's line. Holm Appliances will hire 40 people.",
    "Holm Appliances opened a plant in May. The mayor saw the company's line. The company will hire 40 people.",
  ],
  // somebody whose name begins before the words that are looked at
  [
    `Holm Appliances opened a plant in May. The mayor is Olga Dunnfield ${'and it was a good day for her town '.repeat(7)}now. Holm Appliances will hire.`,
    `Holm Appliances opened a plant in May. The mayor is Olga Dunnfield ${'and it was a good day for her town '.repeat(7)}now. The company will hire.`,
  ],
  // named some paragraphs before
  [
    `Holm Appliances opened a plant in May. ${'Nobody knew what the new line would bring to the old town. '.repeat(8)}Holm Appliances will hire 40 people.`,
    `Holm Appliances opened a plant in May. ${'Nobody knew what the new line would bring to the old town. '.repeat(8)}The company will hire 40 people.`,
  ],
  [
    'Holm Appliances opened a plant in May. Holm Appliances will hire 40 people.',
    'Holm Appliances opened a plant in May. The company will hire 40 people.',
  ],
  [
    'Holm Appliances opened a plant in May. Holm Appliances will hire 40 people.',
    'Holm Appliances opened a plant in May. The Leeds-based company will hire 40 people.',
  ],
  [
    '«Холм Техника» открыла завод в мае. «Холм Техника» наймёт 40 человек.',
    '«Холм Техника» открыла завод в мае. Компания наймёт 40 человек.',
  ],
  [
    '«Холм Техника» открыла завод в мае. «Холм Техника» наймёт 40 человек.',
    '«Холм Техника» открыла завод в мае. Алматинская компания наймёт 40 человек.',
  ],
  [
    'Завод открыла «Холм Техника». Об этом сообщили в «Холм Технике» вчера.',
    'Завод открыла «Холм Техника». Об этом сообщили в компании вчера.',
  ],
  [
    '«Холм Техника» мамырда зауыт ашты. «Холм Техника» 40 адам алады.',
    '«Холм Техника» мамырда зауыт ашты. Компания 40 адам алады.',
  ],
  [
    '«Холм Техника» қоғамы зауыт ашты. «Холм Техника» 40 адам алады.',
    '«Холм Техника» қоғамы зауыт ашты. Қоғам 40 адам алады.',
  ],
  [
    'Air Astana opened a route to Delhi. Air Astana will fly daily.',
    'Air Astana opened a route to Delhi. The airline will fly daily.',
  ],
  [
    '«Эйр Норд» открыла рейс в Дели. «Эйр Норд» будет летать ежедневно.',
    '«Эйр Норд» открыла рейс в Дели. Авиакомпания будет летать ежедневно.',
  ],
  ['A school was opened in Leeds. Leeds has 300 schools.', 'A school was opened in Leeds. The city has 300 schools.'],
  ['Аким Алматы открыл 40 школ. В Алматы 300 школ.', 'Аким Алматы открыл 40 школ. В городе 300 школ.'],
  ['Алматы әкімі 40 мектеп ашты. Алматыда 300 мектеп бар.', 'Алматы әкімі 40 мектеп ашты. Қалада 300 мектеп бар.'],
  [
    'The mayor of Almaty opened 40 schools. Almaty has 300 schools.',
    'The mayor of Almaty opened 40 schools. The city has 300 schools.',
  ],
  ['Қазақстанда былтыр 400 мектеп салынды.', 'Елде былтыр 400 мектеп салынды.'],
  ['In Kazakhstan 400 schools were built.', 'In the country 400 schools were built.'],
  ['The talks were held in Tashkent in May.', 'The talks were held in the Uzbek capital in May.'],
  ['The talks were held in Astana in May.', 'The talks were held in the capital of Kazakhstan in May.'],
  ['Pollution in Delhi will fall this week.', 'Pollution in the national capital will fall this week.'],
  ['The talks were held in Tashkent in May.', 'The talks were held in Tashkent, the Uzbek capital, in May.'],
  ['Встреча прошла в Ташкенте в мае.', 'Встреча прошла в столице Узбекистана в мае.'],
  ['Встреча прошла в Ташкенте в мае.', 'Встреча прошла в столице Узбекистана Ташкенте в мае.'],
  ['В Астане открыли мост через реку.', 'В столице открыли мост через реку.'],
  ['Вчера в Астане на заседании порт открыли.', 'Вчера на заседании порт открыли в столице.'],
  ['Вчера в Ташкенте на заседании порт открыли.', 'Вчера на заседании порт открыли в столице Узбекистана.'],
  ['Кеше Астанада отырыста порт ашылды деді ол.', 'Кеше отырыста порт елордада ашылды деді ол.'],
  [
    'On Monday in Astana at a meeting the port opened.',
    'On Monday at a meeting in the Kazakh capital the port opened.',
  ],
  ['Саммит Ташкентте мамырда өтеді деді ол.', 'Саммит Өзбекстан астанасында мамырда өтеді деді ол.'],
  ['Астанада өзен арқылы көпір ашылды деді ол.', 'Елордада өзен арқылы көпір ашылды деді ол.'],
];

const OTHERS: readonly Row[] = [
  // a pronoun of somebody else
  [
    'Ректором вуза избрана Елена Мартова. Её соперником был Олег Линов. За Мартову проголосовали 84 человека.',
    'Ректором вуза избрана Елена Мартова. Её соперником был Олег Линов. За его кандидатуру проголосовали 84 человека.',
  ],
  [
    'The council elected Ellen Marsh. Her rival was Tom Lind. Members gave Marsh 84 votes.',
    'The council elected Ellen Marsh. Her rival was Tom Lind. Members gave his bid 84 votes.',
  ],
  // two persons, none that is named before, and nobody who speaks
  [
    'The find was told by Dan Kask and Tom Hart. "It is whole," Kask said.',
    'The find was told by Dan Kask and Tom Hart. "It is whole," the scientist said.',
  ],
  ['«Цела», – сказал Олег Сомов.', '«Цела», – сказал учёный.'],
  ['О находке рассказал Олег Сомов. Сомов уехал в мае.', 'О находке рассказал Олег Сомов. Учёный уехал в мае.'],
  [
    'Олжаны Олжас Сейітов пен Ерлан Котов айтты. «Бүтін», – деді Сейітов.',
    'Олжаны Олжас Сейітов пен Ерлан Котов айтты. «Бүтін», – деді ғалым.',
  ],
  [
    `Holm Appliances opened a plant in May. ${'Nobody knew what the new line would bring to the old town. '.repeat(30)}Holm Appliances will hire 40 people.`,
    `Holm Appliances opened a plant in May. ${'Nobody knew what the new line would bring to the old town. '.repeat(30)}The company will hire 40 people.`,
  ],
  [
    'Holm Appliances opened a plant in May. It was built by Gray Motors. Holm Appliances will hire 40 people.',
    'Holm Appliances opened a plant in May. It was built by Gray Motors. The company will hire 40 people.',
  ],
  [
    'Holm Appliances opened a plant in May. Gray Motors will hire 40 people.',
    'Holm Appliances opened a plant in May. The company will hire 40 people.',
  ],
  [
    'Holm Appliances and Gray Motors opened a plant. Gray Motors will hire 40 people.',
    'Holm Appliances and Gray Motors opened a plant. The company will hire 40 people.',
  ],
  [
    'John Smith opened a plant in May. John Smith will hire 40 people.',
    'John Smith opened a plant in May. The company will hire 40 people.',
  ],
  [
    'Holm Appliances opened a plant in May. Holm Appliances will hire 40 people.',
    'Holm Appliances opened a plant in May. Gray company will hire 40 people.',
  ],
  [
    'Ержан Омаров открыл завод в мае. Омаров наймёт 40 человек.',
    'Ержан Омаров открыл завод в мае. Компания наймёт 40 человек.',
  ],
  [
    '«Холм Техника» и «Грей Моторс» открыли завод. «Холм Техника» наймёт 40 человек.',
    '«Холм Техника» и «Грей Моторс» открыли завод. Компания наймёт 40 человек.',
  ],
  [
    '«Холм Техника» мен «Грей Моторс» зауыт ашты. «Холм Техника» 40 адам алады.',
    '«Холм Техника» мен «Грей Моторс» зауыт ашты. Компания 40 адам алады.',
  ],
  [
    'Schools were opened in Leeds and in York. Leeds has 300 schools.',
    'Schools were opened in Leeds and in York. The city has 300 schools.',
  ],
  ['Аким Алматы открыл 40 школ. В Таразе 300 школ.', 'Аким Алматы открыл 40 школ. В городе 300 школ.'],
  ['Школы есть в Алматы и Таразе. В Алматы 300 школ.', 'Школы есть в Алматы и Таразе. В городе 300 школ.'],
  ['Алматы әкімі 40 мектеп ашты. Таразда 300 мектеп бар.', 'Алматы әкімі 40 мектеп ашты. Қалада 300 мектеп бар.'],
  [
    'The mayor of Almaty opened schools. Astana has 300 schools.',
    'The mayor of Almaty opened schools. The city has 300 schools.',
  ],
  ['Қазақстанда 400 мектеп, Чехияда 200 мектеп салынды.', 'Елде 400 мектеп, Чехияда 200 мектеп салынды.'],
  ['In Kazakhstan and Uzbekistan prices rose.', 'In the country and Uzbekistan prices rose.'],
  ['The talks were held in Samarkand in May.', 'The talks were held in the Uzbek capital in May.'],
  ['The talks were held in Astana in May.', 'The talks were held in the Uzbek capital in May.'],
  ['Вчера в Таразе на заседании порт открыли.', 'Вчера на заседании порт открыли в столице.'],
  ['Вчера в Астане на заседании порт открыли.', 'Вчера на заседании порт открыли в столице Узбекистана.'],
  ['Кеше Таразда отырыста порт ашылды деді ол.', 'Кеше отырыста порт елордада ашылды деді ол.'],
  ['On Monday in Astana at a meeting the port opened.', 'On Monday at a meeting in the Uzbek capital the port opened.'],
  ['В Таразе открыли мост через реку.', 'В столице открыли мост через реку.'],
  ['В Астане открыли мост через реку.', 'В столице Узбекистана открыли мост через реку.'],
  [
    'Министр из Франции приехал. В Берлине его встретили в мае.',
    'Министр из Франции приехал. В столице его встретили в мае.',
  ],
  ['Саммит Бішкекте мамырда өтеді деді ол.', 'Саммит Өзбекстан астанасында мамырда өтеді деді ол.'],
  ['Таразда өзен арқылы көпір ашылды деді ол.', 'Елордада өзен арқылы көпір ашылды деді ол.'],
];

describe('a noun that points at a firm, a town or a state', () => {
  it.each(SAME)('says the same where both texts named it and no other one: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).toEqual([]);
    expect(namesTold(a, first(b))).toEqual([]);
  });

  it.each(OTHERS)('is told where it may be another one: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).not.toEqual([]);
    expect(namesTold(a, first(b))).not.toEqual([]);
  });
});
