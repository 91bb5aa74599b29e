import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

/** Names that stand in another form, place or role of the sentence, and those that were put for another one. */
type Row = readonly [a: string, b: string];

const SAME: readonly Row[] = [
  // a settlement behind a noun for what it is
  ['Школа открыта в селе Липово.', 'Школа открыта в Липове.'],
  ['Пожар был в деревне Ручьёво.', 'Пожар был в Ручьёве.'],
  // members of one list, of which the last has the ending
  ['Жүк Гүлбақ мен Тораңғыға жөнелтіледі.', 'Жүк Тораңғы мен Гүлбаққа жөнелтіледі.'],
  ['Кездесуге Асан мен Серікті шақырды.', 'Кездесуге Серік пен Асанды шақырды.'],
  // who is called by a patronymic, or is no more named in a sentence of his own
  [
    'Умер учитель Олег Львович Ветлугин.\nОлег Львович родился в деревне Холмы.',
    'Умер учитель Олег Ветлугин.\nОн родился в деревне Холмы.',
  ],
  [
    'Умер учитель Олег Львович Ветлугин.\nСтаж Олега Львовича – 37 лет.',
    'Умер учитель Олег Ветлугин.\nЕго стаж – 37 лет.',
  ],
  [
    'Умер учитель Олег Львович Ветлугин. Соболезнует директор Мария Липова.\nОлег Львович награждён медалью.',
    'Умер учитель Олег Ветлугин. Соболезнует директор Мария Липова.\nНаграждён медалью.',
  ],
  [
    'Ұстаз Асан Серікұлы Жұмабеков қайтыс болды.\nАсан Серікұлы ауылда туған.',
    'Ұстаз Асан Жұмабеков қайтыс болды.\nОл ауылда туған.',
  ],
  // the zone of a time that is told by the local clock
  ['Shares were up 5% at 0914 GMT, the top gainer.', 'Shares were up 5% by 9.14am, making it the top gainer.'],
  // a place as what is made of it, and in brackets
  [
    'Самарская «Заря» со счётом 3:1 победила челябинский «Металлург» в матче.',
    '«Заря» (Самара) победила «Металлург» (Челябинск) со счётом 3:1 в матче.',
  ],
  // who speaks, first or last
  ['Vale said the bridge opens in May. Vale was glad.', 'The bridge opens in May. Vale was glad.'],
  ['The bridge opens, Ann Vale said on Thursday. Ann Vale was hired.', 'The bridge opens. Ann Vale was hired.'],
  [
    '"The aim was to test the dam. We did," said the Chief of Works, Lieutenant General Ivar Leps.',
    'Chief of Works Lt Gen Ivar Leps said the aim was to test the dam. They did.',
  ],
  // whose somebody is, as an owner and as what is made of it
  ["Reed beat Belgium's Jonas Holm.", 'Reed beat Belgian Jonas Holm.'],
  ["Reed beat Slovakia's Jonas Holm.", 'Reed beat Slovak Jonas Holm.'],
  ['Хольм из Кипра выиграл.', 'Киприот Хольм выиграл.'],
  ['Reed, riding for Team Velora, beat Tom Holm.', "Team Velora's Reed beat Tom Holm."],
  // what somebody is before a court, behind his name
  [
    'Arkin was found guilty. Judge Tom Hale told Arkin that he lied. The defendant was banned from driving.',
    'Arkin was found guilty. Arkin was banned from driving.',
  ],
  // a club of which the text tells, though others are named
  [
    'Dean Hart will lead Rovers, who play at Eastmere United on Saturday.\nRovers start with a trip to Brackley Vale.\nRovers came 17th.',
    'Dean Hart will lead Rovers, who play at Eastmere United on Saturday.\nRovers start with a trip to Brackley Vale.\nThe club came 17th.',
  ],
  // who spoke before the one who only moved
  [
    'Holm Foods made a profit. Holm Foods also said finance chief Martin Vale would leave in May.',
    'Holm Foods made a profit. Martin Vale, the finance chief, will leave in May.',
  ],
  // who reports behind a year
  ['ПЕРМЬ. 11 июня 2033 г. «Кама Медиа» – В области открыли мост.', 'В области открыли мост.'],
  ['ТАРАЗ. 11 маусым 2033 ж. «Тұран Медиа» – Облыста көпір ашылды.', 'Облыста көпір ашылды.'],
  ['Клуб рад победе.\nКадр: телеканал «Волга»', 'Клуб рад победе.'],
  // the post is told where who speaks is named
  [
    '«Просим не ездить без нужды. Дорога опасна», – сказал заместитель начальника службы Денис Липов.',
    'Замначальника службы Денис Липов попросил не ездить без нужды. Дорога опасна.',
  ],
  [
    'Көкөніс арзандады. Үрдіс сақталады, – деді бюро басшысының орынбасары Әлия Тоқтар.',
    'Бюро басшысының орынбасары Әлия Тоқтардың айтуынша, көкөніс арзандады. Үрдіс сақталады.',
  ],
];

const OTHER: readonly Row[] = [
  ['Школа открыта в селе Липово.', 'Школа открыта в селе Липова.'],
  ['Асан Серікті жеңді.', 'Серік Асанды жеңді.'],
  ['Reed beat Hale in the final.', 'Hale beat Reed in the final.'],
  [
    'Умер учитель Олег Львович Ветлугин.\nПётр Ильич родился в деревне Холмы.',
    'Умер учитель Олег Ветлугин.\nОн родился в деревне Холмы.',
  ],
  [
    'Умер учитель Олег Львович Ветлугин.\nПётр Ильич Липов награждён медалью.',
    'Умер учитель Олег Львович Ветлугин.\nНаграждён медалью.',
  ],
  ['Shares were up 5% at 0914 GMT, the top gainer.', 'Shares were up 5% by 9.14am in Holm, the top gainer.'],
  ['Vale said the bridge opens in May. Hale was glad.', 'The bridge opens in May. Hale was glad.'],
  // put for another that is named beside it
  [
    'Авария была на трассе Липов – Ветлугин. Движение по ней перекрыто в сторону Ветлугина на час.',
    'Авария была на трассе Липов – Ветлугин. Движение в сторону Липова по ней перекрыто на час.',
  ],
  [
    'The crash was on the road from Holm to Wexford. The road was closed towards Wexford for an hour.',
    'The crash was on the road from Holm to Wexford. The road towards Holm was closed for an hour.',
  ],
  [
    'Вчера зарегистрированы «Речной альянс» и «Партия садов». «Речной альянс» оспорил отказ.',
    'Вчера зарегистрированы «Речной альянс» и «Партия садов». «Партия садов» оспорила отказ.',
  ],
  ["Reed beat Austria's Jonas Holm.", 'Reed beat Australian Jonas Holm.'],
  ["Reed beat Slovakia's Jonas Holm.", 'Reed beat Slovenian Jonas Holm.'],
  ['Reed, riding for Team Velora, beat Tom Holm.', "Team Lumen's Reed beat Tom Holm."],
  ['Reed, riding for Team Velora, beat Tom Holm.', "Team Velora's Hale beat Tom Holm."],
  [
    'Arkin was found guilty. Peter Osgood was freed. The defendant was banned from driving.',
    'Arkin was found guilty. Peter Osgood was freed. Arkin was banned from driving.',
  ],
  [
    'Dean Hart will lead Rovers.\nEastmere United won again.\nRovers came 17th.',
    'Dean Hart will lead Rovers.\nEastmere United won again.\nThe club came 17th.',
  ],
  [
    'Holm Foods made a profit. Holm Foods hired Martin Vale in May.',
    'Holm Foods made a profit. Reeve Mills hired Martin Vale in May.',
  ],
  // the post of somebody else
  [
    '«Дорога опасна», – сказал замначальника службы Денис Липов.',
    'Начальник службы Денис Липов сказал, что дорога опасна. Замначальника Олег Ким молчал.',
  ],
];

describe('names put otherwise', () => {
  it.each(SAME)('%s → %s tells the same', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
  });
  it.each(OTHER)('%s → %s is another one', (a, b) => {
    expect(factsTold(a, b).length).toBeGreaterThan(0);
  });
});
