import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { SEVERITY_OF } from '../../../src/terms/category.ts';

type Row = readonly [a: string, b: string];

function alarms(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.map(({ category }) => category)
    .filter((category) => SEVERITY_OF[category] === 'substantive');
}

const SAME: readonly Row[] = [
  ['The road to the pier is 60 miles long.', 'The road to the pier is 97 km long.'],
  ['The road to the pier is 60–70 miles long.', 'The road to the pier is 97–113 km long.'],
  ['The ferry makes 60 mph at sea.', 'The ferry makes 97 km/h at sea.'],
  ['The anchor weighs 200 pounds in all.', 'The anchor weighs 91 kg in all.'],
  ['The field covers 250 acres by the sea.', 'The field covers 101 hectares by the sea.'],
  ['It was 90 °F at the pier.', 'It was 32 °C at the pier.'],
  ['It was -4 °F at the pier.', 'It was -20 °C at the pier.'],
  ['До маяка 60 миль по дороге.', 'До маяка 97 километров по дороге.'],
  ['The mine shipped 6.8Mt of coal.', 'The mine shipped 6.8 million tonnes of coal.'],
  ['The line carried 3 bcm of gas.', 'The line carried 3 billion cubic metres of gas.'],
  ['The pier costs $240m–270m this year.', 'The pier costs $240 million to $270 million this year.'],
  ['The pier costs A$240m–270m this year.', 'The pier costs A$240m–A$270m this year.'],
  ['The pier costs £3bn-4bn this year.', 'The pier costs £3bn–£4bn this year.'],
];

const OTHER: readonly Row[] = [
  ['The road to the pier is 60 miles long.', 'The road to the pier is 60 km long.'],
  ['The road to the pier is 60 miles long.', 'The road to the pier is 107 km long.'],
  ['The road to the pier is 60–70 miles long.', 'The road to the pier is 97–133 km long.'],
  ['The ferry makes 60 mph at sea.', 'The ferry makes 60 km/h at sea.'],
  ['The anchor weighs 200 pounds in all.', 'The anchor weighs 200 kg in all.'],
  ['The field covers 250 acres by the sea.', 'The field covers 110 hectares by the sea.'],
  ['It was 90 °F at the pier.', 'It was 35 °C at the pier.'],
  ['It was 90 °F at the pier.', 'It was 90 °C at the pier.'],
  ['До маяка 60 миль по дороге.', 'До маяка 60 километров по дороге.'],
  ['The road is 97 km long.', 'The road is 97 200 m long.'],
  ['The mine shipped 6.8Mt of coal.', 'The mine shipped 6.8kt of coal.'],
  ['The line carried 3 bcm of gas.', 'The line carried 3 million cubic metres of gas.'],
  ['The pier costs $240m–270m this year.', 'The pier costs $240 million to $280 million this year.'],
  ['The pier costs £3bn-4bn this year.', 'The pier costs £3bn-5bn this year.'],
];

describe('a quantity in the units of two systems, or in the short units of trade', () => {
  it.each(SAME)('is the same within the rounding of its figures: %s', (a, b) => {
    expect(alarms(a, b)).toEqual([]);
    expect(alarms(b, a)).toEqual([]);
  });

  it.each(OTHER)('is another one beyond that: %s', (a, b) => {
    expect(alarms(a, b)).toContain('number');
    expect(alarms(b, a)).toContain('number');
  });
});
