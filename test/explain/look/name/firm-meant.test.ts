import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/compare.ts';

/** What is told as a name of a text in which the words before the bar stand, against one with those behind it, both ways. */
function namesTold(row: string): readonly string[] {
  const [a, b] = ['$1', '$2'].map((part) => row.replace(/\[(.*?)\|(.*?)\]/g, part)) as [string, string];
  return [compare(a, b), compare(b, a)].flatMap(({ differences }) =>
    differences
      .filter(({ category }) => category === 'name')
      .map((one) => `${one.a.text.trim()} → ${one.b.text.trim()}`),
  );
}

describe('a noun in the place of a firm', () => {
  test.each([
    // no firm: what it makes, a people, a place behind a place, a person by what he is, a sign of it
    'Holm Appliances opened a plant. The mayor saw its BrightKettle line. No other BrightKettle goods are made there. [Holm Appliances|The company] will hire.',
    'Marlow Ferries opened a route. A boat was bought from a Norwegian owner and mended in Gdynia, Poland. [Marlow Ferries|The operator] will sail daily.',
    'Marlow Ferries opened a route. "It is a good day," said Anders Whitcomb, chief executive of the line. [Marlow Ferries|The firm] will sail daily.',
    'Marlow Ferries (MRLW) opened a route. It bought the MV Corran Light and paid L2417. [Marlow Ferries|The firm] will sail daily.',
    '«Холм Техника» открыла завод. Глава фирмы показал свой «Полёт». [«Холм Техника»|Компания] наймёт 40 человек.',
    '«Холм Техника» зауыт ашты. Басшысы өз «Ұшқыр» желісін көрсетті. [«Холм Техника»|Компания] 40 адам алады.',
    // another firm before the last sentence that names the own one
    'Gray Motors built a plant. Holm Appliances opened it in May. [Holm Appliances|The company] will hire 40 people.',
    '«Грей Моторс» построила завод. «Холм Техника» открыла его в мае. [«Холм Техника»|Компания] наймёт 40 человек.',
    '«Грей Моторс» зауыт салды. «Холм Техника» оны мамырда ашты. [«Холм Техника»|Компания] 40 адам алады.',
    // called so, and the other one is not
    'Tessaly Bank opened in May. It was built by Gray Motors. [Tessaly|The lender] will hire 40 people.',
    'Prairie Sun Cooperative opened in May. It was built by Gray Motors. [Prairie Sun|The co-op] will hire 40 people.',
    'The Kask Museum opened in May. It was built by Gray Motors. [The Kask Museum|The museum] will hire 40 people.',
    'Tessaly, a small private bank, opened in May. It was built by Gray Motors. [Tessaly|The bank] will hire 40 people.',
    'Банк «Тессали» открыл офис. Его построила «Грей Моторс». [«Тессали»|Банк] наймёт 40 человек.',
    'Кооператив «Рассвет» открыл цех. Его построила «Грей Моторс». [«Рассвет»|Кооператив] наймёт 40 человек.',
    'Музей «Рассвет» открыл зал. Его построила «Грей Моторс». [«Рассвет»|Музей] наймёт 40 человек.',
    '«Тессали» банкі кеңсе ашты. Оны «Грей Моторс» салды. [«Тессали»|Банк] 40 адам алады.',
    '«Таң» кооперативі цех ашты. Оны «Грей Моторс» салды. [«Таң»|Кооператив] 40 адам алады.',
    // one that ends like a surname is a firm where it is called one
    'Lumenova, a small Leeds company, opened a shop. Sales rose in May. [Lumenova|The company] will hire 40 people.',
    // a title that goes on in small letters, a noun in the name, a legal form said in full
    'Авиакомпания «Полярные линии» открыла рейс. Раньше летала «Северавиа». [«Полярные линии» наймут|Авиакомпания наймёт] 40 человек.',
    'Омский университет открыл лабораторию с «Грей Моторс». Работа началась в мае. [Омский университет|Вуз] наймёт 40 человек.',
    'ТОО «СтройДом» сдало жильё в Костанае. Дом принял акимат. [«СтройДом»|Товарищество] наймёт 40 человек.',
    '«ҚұрылысҮй» ЖШС Қостанайда үй тапсырды. Үйді әкімдік қабылдады. [«ҚұрылысҮй»|Серіктестік] 40 адам алады.',
    'Wexford University opened a laboratory with Gray Motors. [Wexford University|The university] will hire 40 people.',
    'Work began at Wexford University. Gray Motors paid. It said [Wexford University|the university] will hire 40 people.',
    // half of the name in the place of nothing
    'Компания «Алтын Тау» открыла цех. Сотни людей ищут работу. [«Алтын Тау» создана|Компания создана] в мае.',
    '«Алтын Тау» компаниясы цех ашты. Жүздеген адам жұмыс іздейді. [«Алтын Тау»|Компания] мамырда құрылды.',
    'Prairie Sun Cooperative opened in May. Sales rose. [Prairie Sun|The cooperative, founded in 1946,] serves four towns.',
  ])('says the same where it is the one that was named last: %s', (row) => {
    expect(namesTold(row)).toEqual([]);
  });

  test.each([
    'Gray Motors built a plant. Holm Appliances opened it in May. [Gray Motors|The company] will hire 40 people.',
    '«Грей Моторс» построила завод. «Холм Техника» открыла его в мае. [«Грей Моторс»|Компания] наймёт 40 человек.',
    '«Грей Моторс» зауыт салды. «Холм Техника» оны мамырда ашты. [«Грей Моторс»|Компания] 40 адам алады.',
    'Holm Appliances opened a plant. Gray Motors paid for it. [Holm Appliances|The company] will hire 40 people.',
    '«Холм Техника» открыла завод. Деньги дала «Грей Моторс». [«Холм Техника»|Компания] наймёт 40 человек.',
    '«Холм Техника» зауыт ашты. Ақшасын «Грей Моторс» берді. [«Холм Техника»|Компания] 40 адам алады.',
    'Tessaly Bank and Gray Bank opened in May. [Tessaly|The lender] will hire 40 people.',
    'Банк «Тессали» и банк «Грей» открыли офис. [«Тессали»|Банк] наймёт 40 человек.',
    '«Тессали» банкі мен «Грей» банкі кеңсе ашты. [«Тессали»|Банк] 40 адам алады.',
    // one that has no name stands nearer
    'Nord builds a mill for a company. [Nord|The company] will hire 40 people.',
    '«Норд Сталь» строит цех для другой компании. [«Норд Сталь»|Компания] наймёт 40 человек.',
    '«Норд Болат» басқа компания үшін цех салды. [«Норд Болат»|Компания] 40 адам алады.',
    'Halvorsen Ltd opened a plant in Leeds. Norvax Ltd paid for it. [Halvorsen|The company] will hire 40 people.',
    'Dunmore Cooperative and Holm Cooperative opened a shop in Leeds. [Dunmore|The co-op] will hire 40 people.',
    'Омский университет и Томский университет открыли лабораторию. [Омский университет|Вуз] наймёт 40 человек.',
    '«ҚұрылысҮй» ЖШС пен «ТасҮй» ЖШС үй тапсырды. [«ҚұрылысҮй»|Серіктестік] 40 адам алады.',
    // its noun stays behind the article
    'Sales rose in May. [Wexford University|The university] will hire 40 people.',
    'Dunford University and Wexford University opened a laboratory. [Wexford University|The university] will hire 40 people.',
    // called by nothing of the kind
    'Holm Appliances opened in May. [Holm Appliances|The museum] will hire 40 people.',
    '«Холм Техника» открыла завод. [«Холм Техника»|Университет] наймёт 40 человек.',
    '«Холм Техника» зауыт ашты. [«Холм Техника»|Университет] 40 адам алады.',
    // named by nothing before
    'Sales rose in May. [Holm Appliances|The company] will hire 40 people.',
    'В мае продажи выросли. [«Тессали»|Банк] наймёт 40 человек.',
    'Мамырда сату өсті. [«Тессали»|Банк] 40 адам алады.',
  ])('is told where it may be another one: %s', (row) => {
    expect(namesTold(row)).toHaveLength(2);
  });
});
