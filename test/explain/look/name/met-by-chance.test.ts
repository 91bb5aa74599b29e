import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

type Row = readonly [a: string, b: string];

const SILENT: readonly Row[] = [
  // members of a list that stand with what they are
  [
    'Holm comes to the side after goalkeeper Luke Farr, defenders Amin Keller and Sam Nowak, and forward Dario Pelin.',
    'The side had taken in this summer forward Dario Pelin, goalkeeper Luke Farr and the defenders Sam Nowak and Amin Keller, before Holm came.',
  ],
  // whoever is named in a sentence that was worded anew, and elsewhere in both texts
  [
    'The guests include a cello piece by Tomas Brenner, which the hall ordered and which was written for its own player, Ewan Prior.',
    'Tomas Brenner has composed a new piece for Ewan Prior, principal cello of the hall.',
  ],
  // a word that opens its sentence and only looks like a name
  ['Салтанатты жиынға облыс әкімі Асан Серіков қатысты.', 'Жиынға облыс әкімі Асан Серіков қатысты.'],
  ['Призовой фонд составил 900 тысяч тенге.', 'Организаторы разыграли 900 тысяч тенге.'],
];

const TOLD: readonly Row[] = [
  ['Keller beat Nowak in the final.', 'Nowak beat Keller in the final.'],
  [
    'The guests include a cello piece by Tomas Brenner, which the hall ordered and which was written for its own player, Ewan Prior.',
    'Tomas Brenner has composed a new piece for Ewan Prosser, principal cello of the hall.',
  ],
  ['Салтанат жиынға қатысты.', 'Гүлнұр жиынға қатысты.'],
  ['Волков открыл турнир на 900 тысяч тенге.', 'Соколов открыл турнир на 900 тысяч тенге.'],
  ['They came from Holm, Tarn and Leeds.', 'They came from Holm, York and Leeds.'],
];

describe('names that meet by chance', () => {
  it.each(SILENT)('%s → %s is told for no other fact', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
    expect(factsTold(b, a)).toEqual([]);
  });

  it.each(TOLD)('%s → %s is told', (a, b) => {
    expect(factsTold(a, b)).not.toEqual([]);
    expect(factsTold(b, a)).not.toEqual([]);
  });
});
