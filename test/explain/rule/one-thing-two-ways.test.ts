import { describe, expect, test } from 'vitest';
import { told } from '../look/figure/alarms.ts';

describe('what either of two words says alike', () => {
  test.each([
    ['Riders aged 70 or older go free.', 'Riders aged 70 and older go free.'],
    ['Fines of 300 euros or more are rare.', 'Fines of 300 euros and more are rare.'],
    ['The council does not expect queues at the bridge.', 'The council expects no queues at the bridge.'],
    ['Drivers do not need to renew the badge.', 'Drivers need not renew the badge.'],
    ['The tour is free.', 'The tour costs nothing.'],
    ['Пловцы приехали из 14 районов и городов.', 'Пловцы приехали из 14 городов и районов.'],
    ['Swimmers came from 14 towns and villages.', 'Swimmers came from 14 villages and towns.'],
    ['Жарысқа 14 аудан мен қаланың жүзушілері келді.', 'Жарысқа 14 қала мен ауданның жүзушілері келді.'],
    ['Қойманы екі есе кеңейтті.', 'Қойманы екі еселеді.'],
    ['The course takes 60 teaching hours.', 'The course takes 60 academic hours.'],
    ['Экскурсия бесплатная.', 'Экскурсия ничего не стоит.'],
    ['Кіру тегін.', 'Кіру үшін ештеңе төленбейді.'],
    ['По словам мэра, депо не хватает 30 слесарей.', 'Депо, по словам мэра, недостаёт 30 слесарей.'],
    ['The rooms were mostly empty.', 'Most rooms were empty.'],
    ['Большинство лодок стоит в порту.', 'Лодки в основном стоят в порту.'],
    ['Қайықтардың көпшілігі портта тұр.', 'Қайықтар негізінен портта тұр.'],
    ['154 адам мектепке орналасты.', 'Барлығы 154 адам мектепке орналасты.'],
    ['The ferry will stop at seven ports in all.', 'The ferry will stop at seven ports.'],
    ['The keys are expected in May.', 'The keys should be ready in May.'],
    ['The co-operative’s shops will shut.', 'Its shops will shut.'],
    ['The mayor said the pier was expected to open.', 'The pier is expected to open, the mayor said.'],
    ['The pier was due to open in May.', 'The pier is due to open in May.'],
    ['Перевозку песка обеспечили баржи.', 'Песок перевозили баржи.'],
    ['Ол жартылай финалға шықты.', 'Ол жартылай финалға жетті.'],
    ['The debt is 7 billion dollars.', 'The debt is $7b.'],
    ['The debt is $7.4 trillion.', 'The debt is $7.4T.'],
    ['The prize is 600 Swiss francs.', 'The prize is CHF 600.'],
    ['The prize is 600 Singapore dollars.', 'The prize is S$600.'],
    ['Приз составил 600 швейцарских франков.', 'Приз составил CHF 600.'],
    ['Жүлде 600 швейцария франкін құрады.', 'Жүлде CHF 600 құрады.'],
  ])('%s → %s is silent', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  test.each([
    ['Riders aged 70 or older go free.', 'Riders aged 70 and younger go free.'],
    ['Horses or mules may use the path.', 'Horses and mules may use the path.'],
    ['The council does not expect queues at the bridge.', 'The council expects queues at the bridge.'],
    ['Drivers do not need to renew the badge.', 'Drivers need to renew the badge.'],
    ['The tour is free.', 'The tour costs 9 euros.'],
    ['Пловцы приехали из 14 районов и 3 городов.', 'Пловцы приехали из 14 городов и 3 районов.'],
    ['Swimmers came from 14 towns.', 'Swimmers came from 14 villages.'],
    ['Жарысқа 14 аудан мен 3 қала келді.', 'Жарысқа 14 қала мен 3 аудан келді.'],
    ['Қойманы екі есе кеңейтті.', 'Қойманы үш еселеді.'],
    ['The course takes 60 academic hours.', 'The course takes 60 clock hours.'],
    ['Курс займёт 60 академических часов.', 'Курс займёт 60 астрономических часов.'],
    ['Курс 60 академиялық сағат.', 'Курс 60 астрономиялық сағат.'],
    ['The protest was dismissed.', 'The protest was upheld.'],
    ['Экскурсия ничего не стоит.', 'Экскурсия стоит дорого.'],
    ['Кіру тегін.', 'Кіру ақылы.'],
    ['The rooms were mostly empty.', 'The rooms were empty.'],
    ['Лодки в основном стоят в порту.', 'Лодки стоят в порту.'],
    ['Қайықтар негізінен портта тұр.', 'Қайықтар портта тұр.'],
    ['Барлық адам мектепке орналасты.', 'Кейбір адам мектепке орналасты.'],
    ['Үйлердің әрқайсысында пеш бар.', 'Үйлердің кейбірінде пеш бар.'],
    ['The pier was due to open in May.', 'The pier opened in May.'],
    ['Канал углубили на метр.', 'Канал углубят на метр.'],
    ['Мост осмотрели инженеры.', 'Мост осмотрят инженеры.'],
    ['The mill should employ 40 people.', 'The mill will employ 40 people.'],
    ['Заплывать за буи запрещено.', 'Заплывать за буи не рекомендуется.'],
    ['Бұл жерде жүзуге тыйым салынды.', 'Бұл жерде жүзуге кеңес берілмейді, ұсынылмайды.'],
    ['Swimming here is banned.', 'Swimming here is discouraged.'],
    ['Келер жылы жеңуге тиіспіз.', 'Келер жылы жеңе аламыз.'],
    ['Ол қаладан шықты.', 'Ол қалаға жетті.'],
    ['The debt is $7 million.', 'The debt is $7b.'],
    ['The prize is 600 Swiss francs.', 'The prize is $600.'],
    ['Приз составил 600 швейцарских франков.', 'Приз составил 600 рублей.'],
    ['Жүлде 600 швейцария франкін құрады.', 'Жүлде 600 теңгені құрады.'],
  ])('%s → %s is told', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});
