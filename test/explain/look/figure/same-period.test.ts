import { describe, expect, it } from 'vitest';
import { first } from '../../order.ts';
import { numbers } from '../numbers.ts';

type Row = readonly [a: string, b: string];

const SAME: readonly Row[] = [
  // one unit of time for another
  ['Паром стоял 24 часа у мыса.', 'Паром стоял сутки у мыса.'],
  ['За последние 24 часа паром вышел трижды.', 'За последние сутки паром вышел трижды.'],
  ['За 12 месяцев соль подорожала на 8 процентов.', 'За год соль подорожала на 8 процентов.'],
  ['The ferry lay 24 hours at Tarn.', 'The ferry lay a day at Tarn.'],
  ['In the past 24 hours the ferry left three times.', 'In the past day the ferry left three times.'],
  ['Паром бір тәулік тұрды.', 'Паром 24 сағат тұрды.'],
  ['Соңғы тәулікте паром үш рет шықты.', 'Соңғы 24 сағатта паром үш рет шықты.'],
  // months from January
  ['За десять месяцев 2026 года порт вывез 240 тонн соли.', 'В январе–октябре 2026 года порт вывез 240 тонн соли.'],
  ['За 10 месяцев порт вывез 240 тонн соли.', 'С января по октябрь порт вывез 240 тонн соли.'],
  ['За три месяца этого года вывезли 240 тонн соли.', 'В первом квартале этого года вывезли 240 тонн соли.'],
  ['Во втором полугодии вывезли 240 тонн соли.', 'В июле–декабре вывезли 240 тонн соли.'],
  ['In the first ten months of 2026 Tarn shipped 240 tonnes.', 'In January-October 2026 Tarn shipped 240 tonnes.'],
  ['In the first ten months of this year Tarn shipped salt.', 'In January–October Tarn shipped salt.'],
  ['In the first half of 2026 Tarn shipped 240 tonnes.', 'In the first six months of 2026 Tarn shipped 240 tonnes.'],
  ['In the second quarter Tarn shipped 240 tonnes.', 'In April–June Tarn shipped 240 tonnes.'],
  [
    '2026 жылдың он айында порт 240 тонна тұз шығарды.',
    '2026 жылдың қаңтар–қазан айларында порт 240 тонна тұз шығарды.',
  ],
  ['Биыл он айда порт 240 тонна тұз шығарды.', 'Биылғы қаңтар-қазанда порт 240 тонна тұз шығарды.'],
  ['Биыл алғашқы алты айда порт тұз шығарды.', 'Биыл бірінші жартыжылдықта порт тұз шығарды.'],
  ['In the first nine months of 2026 Tarn shipped salt.', 'In the nine months to September 2026 Tarn shipped salt.'],
  ['In the first quarter Tarn shipped salt.', 'Between January and March Tarn shipped salt.'],
  // months by the day on which they ended
  ['In the six months ended 30 June 2026 Tarn shipped salt.', 'In the first half of 2026 Tarn shipped salt.'],
  ['In the six months ended June 30, 2026 Tarn shipped salt.', 'In the first half of this year Tarn shipped salt.'],
  ['In the six months ended 30 June 2026 Tarn shipped salt.', 'In the first half Tarn shipped salt.'],
  ['In the three months ended 30 September 2026 Tarn shipped salt.', 'In the third quarter of 2026 Tarn shipped salt.'],
  [
    'За шесть месяцев, закончившихся 30 июня 2026 года, порт вывез соль.',
    'За первое полугодие 2026 года порт вывез соль.',
  ],
  ['За шесть месяцев, завершившихся 30 июня 2026 года, порт вывез соль.', 'За первое полугодие порт вывез соль.'],
  ['За девять месяцев, окончившихся 30 сентября 2026 года, порт вывез соль.', 'За девять месяцев порт вывез соль.'],
  [
    'Порт 2026 жылғы 30 маусымда аяқталған алты айда тұз шығарды.',
    'Порт 2026 жылдың бірінші жартыжылдығында тұз шығарды.',
  ],
  ['Порт 2026 жылғы 30 маусымда аяқталған алты айда тұз шығарды.', 'Порт биылғы алты айда тұз шығарды.'],
  ['Порт 2026 жылғы 30 маусымда аяқталған алты айда тұз шығарды.', 'Порт 2026 жылғы алты айда тұз шығарды.'],
  // the last of the quarters
  ['In the fourth quarter Tarn shipped 240 tonnes.', 'In the final quarter Tarn shipped 240 tonnes.'],
  ['В четвёртом квартале вывезли 240 тонн соли.', 'В последнем квартале вывезли 240 тонн соли.'],
  ['Төртінші тоқсанда порт тұз шығарды.', 'Соңғы тоқсанда порт тұз шығарды.'],
  // the first day of a month
  ['Паром пойдёт с 1 января 2027 года от мыса.', 'Паром пойдёт с января 2027 года от мыса.'],
  ['The ferry runs from 1 January 2027 to Tarn.', 'The ferry runs from January 2027 to Tarn.'],
  ['Паром 2027 жылғы 1 қаңтардан жүреді.', 'Паром 2027 жылғы қаңтардан жүреді.'],
  // decades
  ['Паром построили в 1990-х годах у мыса.', 'Паром построили в девяностых годах у мыса.'],
  ['Паром построили в 1990-х годах у мыса.', 'Паром построили в 90-х годах у мыса.'],
  ['The ferry was built in the 1990s at Tarn.', 'The ferry was built in the nineties at Tarn.'],
  ['Паром 1990 жылдары салынды.', 'Паром тоқсаныншы жылдары салынды.'],
  // a fortnight, a quarter of an hour
  ['The ferry lay a fortnight at Tarn.', 'The ferry lay two weeks at Tarn.'],
  ['The ferry was a quarter of an hour late at Tarn.', 'The ferry was 15 minutes late at Tarn.'],
  // the month and the week at hand
  ['Паром вернулся на прошлой неделе с солью.', 'Паром вернулся 20 ноября с солью.'],
  ['The ferry came back last week with salt.', 'The ferry came back on 20 November with salt.'],
  ['Паром өткен аптада портқа оралды.', 'Паром 20 қарашада портқа оралды.'],
  ['Паром построили в прошлом месяце у мыса.', 'Паром построили в октябре у мыса.'],
  ['The ferry was built last month at Tarn.', 'The ferry was built in October at Tarn.'],
];

const OTHER: readonly Row[] = [
  ['Паром стоял сутки у мыса.', 'Паром стоял 12 часов у мыса.'],
  ['Паром стоял несколько суток у мыса.', 'Паром стоял 24 часа у мыса.'],
  ['The ferry lay a day at Tarn.', 'The ferry lay 12 hours at Tarn.'],
  ['The ferry lay for days at Tarn.', 'The ferry lay for 24 hours at Tarn.'],
  ['Паром бірнеше тәулік тұрды.', 'Паром 24 сағат тұрды.'],
  ['За девять месяцев порт вывез 240 тонн соли.', 'В январе–октябре порт вывез 240 тонн соли.'],
  ['За десять месяцев порт вывез 240 тонн соли.', 'В феврале–ноябре порт вывез 240 тонн соли.'],
  ['За последние десять месяцев порт вывез соль.', 'В январе–октябре порт вывез соль.'],
  ['За десять месяцев 2025 года вывезли соль.', 'В январе–октябре 2026 года вывезли соль.'],
  ['In the last six months Tarn shipped 240 tonnes.', 'In the first half Tarn shipped 240 tonnes.'],
  ['In the first nine months Tarn shipped 240 tonnes.', 'In January-October Tarn shipped 240 tonnes.'],
  ['In the nine months to June Tarn shipped salt.', 'In the first six months Tarn shipped salt.'],
  ['In the first quarter Tarn shipped salt.', 'Between January and April Tarn shipped salt.'],
  ['The ferry lay a fortnight at Tarn.', 'The ferry lay three weeks at Tarn.'],
  ['The ferry was a quarter of an hour late at Tarn.', 'The ferry was 25 minutes late at Tarn.'],
  ['In the second quarter Tarn shipped 240 tonnes.', 'In April–May Tarn shipped 240 tonnes.'],
  ['2026 жылдың тоғыз айында порт тұз шығарды.', '2026 жылдың қаңтар–қазан айларында порт тұз шығарды.'],
  ['Соңғы алты айда порт тұз шығарды.', 'Бірінші жартыжылдықта порт тұз шығарды.'],
  ['In the six months ended 30 June 2026 Tarn shipped salt.', 'In the second half of 2026 Tarn shipped salt.'],
  ['In the six months ended 30 September 2026 Tarn shipped salt.', 'In the first half of 2026 Tarn shipped salt.'],
  ['In the six months ended 30 June 2026 Tarn shipped salt.', 'In the first half of 2025 Tarn shipped salt.'],
  [
    'За шесть месяцев, закончившихся 30 сентября 2026 года, порт вывез соль.',
    'За первое полугодие 2026 года порт вывез соль.',
  ],
  [
    'За шесть месяцев, закончившихся 30 июня 2026 года, порт вывез соль.',
    'За первое полугодие 2025 года порт вывез соль.',
  ],
  ['За шесть месяцев, закончившихся 30 июня 2026 года, порт вывез соль.', 'За девять месяцев порт вывез соль.'],
  [
    'Порт 2026 жылғы 30 қыркүйекте аяқталған алты айда тұз шығарды.',
    'Порт 2026 жылдың бірінші жартыжылдығында тұз шығарды.',
  ],
  ['Порт 2026 жылғы 30 маусымда аяқталған алты айда тұз шығарды.', 'Порт биылғы тоғыз айда тұз шығарды.'],
  ['Порт 2026 жылғы 30 маусымда аяқталған алты айда тұз шығарды.', 'Порт 2025 жылғы алты айда тұз шығарды.'],
  ['In the third quarter Tarn shipped 240 tonnes.', 'In the final quarter Tarn shipped 240 tonnes.'],
  ['В третьем квартале вывезли 240 тонн соли.', 'В последнем квартале вывезли 240 тонн соли.'],
  ['Үшінші тоқсанда порт тұз шығарды.', 'Соңғы тоқсанда порт тұз шығарды.'],
  ['Паром пойдёт с 15 января 2027 года от мыса.', 'Паром пойдёт с января 2027 года от мыса.'],
  ['The ferry runs from 1 January 2027 to Tarn.', 'The ferry runs from February 2027 to Tarn.'],
  ['Паром 2027 жылғы 1 қаңтардан жүреді.', 'Паром 2027 жылғы ақпаннан жүреді.'],
  ['The ferry was built in the 1890s at Tarn.', 'The ferry was built in the nineties at Tarn.'],
  ['Паром построили в 1980-х годах у мыса.', 'Паром построили в девяностых годах у мыса.'],
  ['The ferry was built in September at Tarn.', 'The ferry was built in October at Tarn.'],
  ['Соль 1999 тенге стоит на мысе.', 'Соль 1999 рублей стоит на мысе.'],
];

describe('a stretch of time told in another way', () => {
  it.each(SAME)('is no other one: %s', (a, b) => {
    expect(numbers(first(a), b)).toEqual([]);
    expect(numbers(first(b), a)).toEqual([]);
  });
  it.each(OTHER)('does not hide another one: %s', (a, b) => {
    expect(numbers(first(a), b)).not.toEqual([]);
    expect(numbers(first(b), a)).not.toEqual([]);
  });
});

describe('one in the place of 1', () => {
  const ROWS: readonly Row[] = [
    ['Один из пяти паромов стоит у мыса.', '1 из пяти паромов стоит у мыса.'],
    ['Tarn is one of five ports with a ferry.', 'Tarn is 1 of five ports with a ferry.'],
  ];
  it.each(ROWS)('is as much: %s', (a, b) => {
    expect(numbers(first(a), b)).toEqual([]);
  });
  it('is not 2', () => {
    expect(numbers('Tarn is one of five ports with a ferry.', 'Tarn is 2 of five ports with a ferry.')).not.toEqual([]);
  });
});
