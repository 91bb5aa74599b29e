import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/compare.ts';

/** The categories of a text in which the words before the bar stand, against one with those behind it: [these|those]. */
function toldOf(row: string): readonly string[] {
  const [a, b] = ['$1', '$2'].map((part) => row.replace(/\[(.*?)\|(.*?)\]/g, part)) as [string, string];
  return [compare(a, b), compare(b, a)].flatMap(({ differences }) => differences.map(({ category }) => category));
}

describe('the first word of a sentence', () => {
  test.each([
    '[Заречное|Подгорное] — второй по величине порт долины. Здесь строят лодки. Осенью проходит ярмарка.',
    '[Заречное|Подгорное] – старый город на холме. Здесь строят лодки. Осенью проходит ярмарка.',
    'Ярмарка проходит осенью.\n[Заречное|Подгорное] - небольшая деревня у моста. Здесь строят лодки.',
    '[Көлтабан|Сарыөзек] — аңғардағы екінші порт. Мұнда қайық жасалады. Күзде жәрмеңке өтеді.',
    '[Көлтабан|Сарыөзек] – облыстың ескі қаласы. Мұнда қайық жасалады. Күзде жәрмеңке өтеді.',
    '[Көлтабан|Сарыөзек] ауылында жаңа мектеп ашылды. Мұнда қайық жасалады. Күзде жәрмеңке өтеді.',
    '[Көлтабан|Сарыөзек] кентінен қайық шықты. Мұнда қайық жасалады. Күзде жәрмеңке өтеді.',
    '[Larkford|Millbay] — the second port of the valley — builds boats. A fair is held in autumn.',
    '[Larkford|Millbay], a small port of the valley, builds boats. A fair is held in autumn.',
  ])('is a name where it is told to be a place: %s', (row) => {
    expect(toldOf(row)).toEqual(['name', 'name']);
  });

  test.each([
    '[Рыба|Икра] — главный товар порта. Здесь строят лодки. Осенью проходит ярмарка.',
    '[Мост|Собор] — гордость города. Здесь строят лодки. Осенью проходит ярмарка.',
    '[Балық|Кілем] — порттың басты тауары. Мұнда қайық жасалады. Күзде жәрмеңке өтеді.',
    '[Көрші|Жақын] ауылда жаңа мектеп ашылды. Мұнда қайық жасалады. Күзде жәрмеңке өтеді.',
    '[Туған|Әке] ауылында жаңа мектеп ашылды. Мұнда қайық жасалады. Күзде жәрмеңке өтеді.',
    '[Fish|Amber] — the main ware of the port — is sold here. A fair is held in autumn.',
    '[Fish|Amber], a gift of the port, is sold here. A fair is held in autumn.',
  ])('is wording where it is told to be something else: %s', (row) => {
    expect(toldOf(row)).toEqual(['wording', 'wording']);
  });
});
