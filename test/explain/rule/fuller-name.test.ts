import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

function hasName(a: string, b: string): boolean {
  return compare(a, b).differences.some(({ category }) => category === 'name');
}

const FULLER: readonly Row[] = [
  // behind a title the first of two words is a given name
  ['Премьер-министр Бруно Таллер закрыл порт на зиму.', 'Премьер-министр Таллер закрыл порт на зиму.'],
  ['Премьер-министр Бруно Таллер закрыл порт на зиму.', 'Таллер закрыл порт на зиму.'],
  ['The port was closed by President Bruno Taller in June.', 'The port was closed by President Taller in June.'],
  ['Премьер-министр Бруно Таллер портты қысқа жапты.', 'Премьер-министр Таллер портты қысқа жапты.'],
  // a middle name
  ['Порт закрыл на зиму Бруно Эмиль Таллер.', 'Порт закрыл на зиму Бруно Таллер.'],
  ['The port was closed by Bruno Emil Taller in June.', 'The port was closed by Bruno Taller in June.'],
  ['Портты кеше Бруно Эмиль Таллер жапты.', 'Портты кеше Бруно Таллер жапты.'],
  // one of two given names
  ['Пирс строил Нур-Паша Ли.', 'Пирс строил Нур Ли.'],
  ['The pier was built by Jean-Luc Marot.', 'The pier was built by Jean Marot.'],
  ['Пирсті Нұр-Паша Ли салды.', 'Пирсті Нұр Ли салды.'],
  // what kind of state it is
  ['Закон приняла вчера Республика Болгария в спешке.', 'Закон приняла вчера Болгария в спешке.'],
  ['Они изучили законы Республики Болгария за лето.', 'Они изучили законы Болгарии за лето.'],
  ['Бұл шарт Болгария Республикасы үшін маңызды болды.', 'Бұл шарт Болгария үшін маңызды болды.'],
  ['Келісім Өзбекстан Республикасының астанасында жасалды.', 'Келісім Өзбекстанның астанасында жасалды.'],
  // whose office somebody holds
  ['Порт закрыл министр транспорта Италии Марко Таллер.', 'Порт закрыл министр транспорта Марко Таллер.'],
  ['Глава МЧС РФ Сергей Таллер закрыл порт.', 'Сергей Таллер закрыл порт.'],
  ['U.S. President Adam Taller closed the port.', 'President Adam Taller closed the port.'],
  // the field of a ministry, with the ministry or with the minister
  ['Порт закрыл глава МВД в субботу.', 'Порт закрыл министр внутренних дел в субботу.'],
  ['Портты СІМ басшысы жапты.', 'Портты сыртқы істер министрі жапты.'],
  // legal forms of firms
  ['Shares of Harland Inc fell on Monday.', 'Shares of Harland fell on Monday.'],
  // acronyms of another language, and the end of a long form with its bracket
  ['Порт осмотрела береговая охрана Греции (HCG) в июне.', 'Порт осмотрела береговая охрана Греции в июне.'],
  ['The crop damage index (CDI) fell in June.', 'The crop damage fell in June.'],
  ['В июне упал индекс потерь урожая (ИПУ) на юге.', 'В июне упал индекс потерь на юге.'],
];

const OTHERS: readonly Row[] = [
  // no name of its own stands behind the hyphen
  ['Пирс строил Шах-заде Ли.', 'Пирс строил Шах Ли.'],
  ['The pier was built by Reza-zade Lee.', 'The pier was built by Reza Lee.'],
  ['Пирсті Шах-заде Ли салды.', 'Пирсті Шах Ли салды.'],
  ['Премьер-министр Бруно Таллер закрыл порт.', 'Премьер-министр Бруно Хальт закрыл порт.'],
  ['Президент Южной Кореи закрыл порт.', 'Президент Кореи закрыл порт.'],
  ['Мэр Нового Уренгоя закрыл порт.', 'Мэр Уренгоя закрыл порт.'],
  ['The president of South Korea closed the port.', 'The president of Korea closed the port.'],
  ['Порт закрыл вчера Южный Речной Союз.', 'Порт закрыл вчера Южный Союз.'],
  ['Они изучили законы Республики Болгария за лето.', 'Они изучили законы Республики Румыния за лето.'],
  ['Бұл шарт Болгария Республикасы үшін маңызды болды.', 'Бұл шарт Румыния Республикасы үшін маңызды болды.'],
  ['Порт закрыл министр транспорта Италии Марко Таллер.', 'Порт закрыл министр транспорта Греции Марко Таллер.'],
  ['В Италии министр транспорта Марко Таллер закрыл порт.', 'Министр транспорта Марко Таллер закрыл порт.'],
  ['Италияда көлік министрі Марко Таллер портты жапты.', 'Көлік министрі Марко Таллер портты жапты.'],
  ['Порт закрыл глава МВД в субботу.', 'Порт закрыл министр иностранных дел в субботу.'],
  ['Портты СІМ басшысы жапты.', 'Портты ішкі істер министрі жапты.'],
  ['Shares of Harland Inc fell on Monday.', 'Shares of Whitlock Inc fell on Monday.'],
  ['Порт осмотрела береговая охрана Греции (HCG).', 'Порт осмотрела береговая охрана Греции (NYPD).'],
  ['The port was seen by Bruno Taller (UN) in June.', 'The port was seen by Bruno Taller in June.'],
];

describe('a name told in full and in short', () => {
  it.each(FULLER)('is one name: %s', (a, b) => {
    expect(hasName(first(a), b)).toBe(false);
    expect(hasName(first(b), a)).toBe(false);
  });

  it.each(OTHERS)('and what looks like it is another: %s', (a, b) => {
    expect(hasName(first(a), b)).toBe(true);
    expect(hasName(first(b), a)).toBe(true);
  });
});
