import { describe, expect, it } from 'vitest';
import { numbers } from '../numbers.ts';

type Row = readonly [a: string, b: string];

const SILENT: readonly Row[] = [
  ['The port paid 30 million tenge (about $57,000) to each crew.', 'The port paid 30 million tenge to each crew.'],
  ['The port paid 30 million tenge (about $57,000) to each crew.', 'The port paid KZT 30mn to each crew.'],
  ['The road to the pier is 60 miles (97 km) long.', 'The road to the pier is 60 miles long.'],
  ['The road to the pier is 60 miles (97 km) long.', 'The road to the pier is 97 km long.'],
  ['Порт выплатил 30 млн тенге (около 57 тыс. долларов) команде.', 'Порт выплатил 30 млн тенге команде.'],
  ['До маяка 60 миль (97 км) по дороге.', 'До маяка 60 миль по дороге.'],
  ['Порт әр отбасыға 30 млн теңге (шамамен 57 мың доллар) төледі.', 'Порт әр отбасыға 30 млн теңге төледі.'],
  ['Reserves are $58.4 billion, up by $1.2 billion in June.', 'Reserves are $58.4 billion, up by 1.2 billion in June.'],
  ['Резервы – $58,4 млрд, за месяц выросли на $1,2 млрд.', 'Резервы – $58,4 млрд, за месяц выросли на 1,2 млрд.'],
  ['Қор 58,4 млрд доллар болды, яғни 1,2 млрд долларға өсті.', 'Қор 58,4 млрд доллар болды, яғни 1,2 млрд өсті.'],
  // one moment by two clocks
  ['Сигнал пришёл в 14:37 по местному времени.', 'Сигнал пришёл в 14:37 по местному времени (11:37 мск).'],
  ['Сигнал пришёл в 14:37 с маяка.', 'Сигнал пришёл в 14:37 (11:37 по московскому времени) с маяка.'],
  ['The call came at 2:37 p.m. local time.', 'The call came at 2:37 p.m. local time (11:37 GMT).'],
  ['The call came at 14:37 from the pier.', 'The call came at 14:37 (20:07 local time) from the pier.'],
  ['Белгі 14:37-де маяктан келді.', 'Белгі 14:37-де (Мәскеу уақытымен 11:37-де) маяктан келді.'],
];

const TOLD: readonly Row[] = [
  ['Сигнал пришёл в 14:37 с маяка.', 'Сигнал пришёл в 14:37 (11:42 мск) с маяка.'],
  ['Сигнал пришёл в 14:37 с маяка.', 'Сигнал пришёл в 14:37 (в 11:37) с маяка.'],
  ['Сигнал пришёл в 14:37 (11:37 мск).', 'Сигнал пришёл в 14:37 (12:37 мск).'],
  ['The call came at 2:37 p.m. local time.', 'The call came at 2:37 p.m. local time (11:42 GMT).'],
  ['The call came at 2:37 p.m. local time.', 'The call came at 2:37 p.m. local time (and again at 11:37).'],
  ['Белгі 14:37-де маяктан келді.', 'Белгі 14:37-де (Мәскеу уақытымен 11:42-де) маяктан келді.'],
  [
    'The port paid 30 million tenge (about $57,000) to the crew.',
    'The port paid 30 million tenge (about $75,000) to the crew.',
  ],
  ['The port paid 30 million tenge (5 million to orphans) last year.', 'The port paid 30 million tenge last year.'],
  ['The port paid 30 crews (12 of them with children) last year.', 'The port paid 30 crews last year.'],
  ['The road to the pier is 60 miles (970 km) long.', 'The road to the pier is 60 miles long.'],
  ['The road to the pier is 60 miles (970 km) long.', 'The road to the pier is 970 km long.'],
  ['Порт выплатил 30 млн тенге (из них 5 млн сиротам) команде.', 'Порт выплатил 30 млн тенге команде.'],
  ['До маяка 60 миль (79 км) по дороге.', 'До маяка 60 миль по дороге.'],
  ['Порт 30 отбасыға (12-сі балалы) ақша төледі.', 'Порт 30 отбасыға ақша төледі.'],
  ['Reserves are $58.4 billion, up by €1.2 billion in June.', 'Reserves are $58.4 billion, up by 1.2 billion in June.'],
  ['Резервы – $58,4 млрд, за месяц выросли на €1,2 млрд.', 'Резервы – $58,4 млрд, за месяц выросли на 1,2 млрд.'],
  ['Қор 58,4 млрд доллар болды, яғни 1,2 млрд еуроға өсті.', 'Қор 58,4 млрд доллар болды, яғни 1,2 млрд өсті.'],
  ['Reserves are $58.4 billion, up by $1.2 billion in June.', 'Reserves are $58.4 billion, up by 1.3 billion in June.'],
];

describe('what says an amount again, or lacks a currency that stands beside it,', () => {
  it.each(SILENT)('comes and goes without an alarm: %s', (a, b) => {
    expect(numbers(a, b)).toEqual([]);
    expect(numbers(b, a)).toEqual([]);
  });

  it.each(TOLD)('is an alarm where it says another thing: %s', (a, b) => {
    expect(numbers(a, b)).not.toEqual([]);
    expect(numbers(b, a)).not.toEqual([]);
  });
});
