import { describe, expect, it } from 'vitest';
import { first } from '../order.ts';
import { namesTold, type Row } from './names-told.ts';

const SAME: readonly Row[] = [
  ['МЧС закрыло трассу. В МЧС назвали сроки.', 'МЧС закрыло трассу. В ведомстве назвали сроки.'],
  ['ТЖМ жолды жапты. ТЖМ мерзімін айтты.', 'ТЖМ жолды жапты. Ведомство мерзімін айтты.'],
  ['NATO closed the road. NATO gave dates.', 'NATO closed the road. The organisation gave dates.'],
  [
    'The Port Union Bank (PUB) raised rates. The PUB met on Monday.',
    'The Port Union Bank raised rates. The bank met on Monday.',
  ],
  ['Об этом сообщил глава МЧС Юрий Лунин на брифинге.', 'Об этом сообщил глава ведомства Юрий Лунин на брифинге.'],
  [
    'The EC ministers met in May. Diplomats said the Community was keen to talk. The EC will vote.',
    'The EC ministers met in May. Diplomats said the EC was keen to talk. The EC will vote.',
  ],
  ['Nord Steel Corp <NST.N> will build a plant.', 'Nord Steel will build a plant.'],
  ['Депутат Мажилиса Парламента РК Ерлан Сайров выступил.', 'Депутат Мажилиса Ерлан Сайров выступил.'],
  ['Олжас Сейтов Германияның елшісімен кездесті.', 'Олжас Сейтов ГФР елшісімен кездесті.'],
  [
    'Лунин назвал план\n\nПомощник президента России Сергей Лунин встретил гостя из порта.',
    'Лунин назвал план\n\nПомощник президента России встретил гостя из порта.',
  ],
  // an acronym that the other text spells out
  [
    'Заливный технический университет открыл школу. В университете ждут мая.',
    'Заливный технический университет открыл школу. В ЗТУ ждут мая.',
  ],
  ['Orion Institute of Physics opened. The institute was glad.', 'Orion Institute of Physics opened. OIP was glad.'],
  [
    'Шығанақ гуманитарлық университеті мектеп ашты. Оны университет ректоры айтты.',
    'Шығанақ гуманитарлық университеті мектеп ашты. Оны ШГУ ректоры айтты.',
  ],
];

const OTHERS: readonly Row[] = [
  [
    'Заливный технический университет открыл школу. В университете ждут мая.',
    'Заливный технический университет открыл школу. В ЮКУ ждут мая.',
  ],
  ['Orion Institute of Physics opened. The institute was glad.', 'Orion Institute of Physics opened. MTI was glad.'],
  [
    'Шығанақ гуманитарлық университеті мектеп ашты. Оны университет ректоры айтты.',
    'Шығанақ гуманитарлық университеті мектеп ашты. Оны ОҚУ ректоры айтты.',
  ],
  ['МЧС закрыло трассу. В МВД назвали сроки.', 'МЧС закрыло трассу. В ведомстве назвали сроки.'],
  ['МЧС и МВД закрыли трассу. В МВД назвали сроки.', 'МЧС и МВД закрыли трассу. В ведомстве назвали сроки.'],
  ['В МЧС назвали сроки.', 'В ведомстве назвали сроки.'],
  ['МЧС закрыло трассу. В МЧС назвали сроки.', 'МЧС закрыло трассу. В порту назвали сроки.'],
  ['ТЖМ жолды жапты. ІІМ мерзімін айтты.', 'ТЖМ жолды жапты. Ведомство мерзімін айтты.'],
  ['NATO closed the road. OPEC gave dates.', 'NATO closed the road. The organisation gave dates.'],
  ['Об этом сообщил глава МЧС Юрий Лунин в мае.', 'Об этом сообщил глава МВД Юрий Лунин в мае.'],
  ['Об этом сообщил глава МЧС Юрий Лунин в мае.', 'Об этом сообщил глава ведомства Олег Дорн в мае.'],
  [
    'The EC and the NAC met in May. Diplomats said the Community was keen to talk. The EC will vote.',
    'The EC and the NAC met in May. Diplomats said the NAC was keen to talk. The EC will vote.',
  ],
  ['The firm Nord Steel Corp <NST.N> will build a plant.', 'The firm Volna Steel will build a plant.'],
  ['British Prime Minister Ann Reed came on Monday.', 'French Prime Minister Ann Reed came on Monday.'],
  [
    'Лунин назвал план\n\nПомощник президента России Сергей Дорн встретил гостя из порта.',
    'Лунин назвал план\n\nПомощник президента России встретил гостя из порта.',
  ],
];

describe('a noun that points at a body', () => {
  it.each(SAME)('says the same where it can be no other one: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).toEqual([]);
    expect(namesTold(a, first(b))).toEqual([]);
  });

  it.each(OTHERS)('is told where it may be another one: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).not.toEqual([]);
    expect(namesTold(a, first(b))).not.toEqual([]);
  });
});
