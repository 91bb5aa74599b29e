import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { SEVERITY_OF } from '../../src/terms/category.ts';

/** The categories of what an editor is alarmed about in a sentence of which one piece was replaced. */
function alarms(before: string, own: string, other: string, after: string): readonly string[] {
  const { differences } = compare(`${before} ${own} ${after}\n`, `${before} ${other} ${after}\n`);
  return differences
    .map(({ category, kind }) => ({ category, said: kind === undefined ? category : `${category} ${kind}` }))
    .filter(({ category }) => SEVERITY_OF[category] === 'substantive')
    .map(({ said }) => said);
}

const RU = ['В ведомстве сообщили, что тариф', 'по новому плану.'] as const;
const KK = ['Министрлік мәліметінше, тариф', 'деді ведомство өкілі.'] as const;
const EN = ['The office said that bills would', 'under the plan.'] as const;

describe('one figure in two notations raises no alarm, its twin does', () => {
  it.each([
    [RU, 'вырастет на 2,4 процента в год', 'вырастет на 2,4% в год', []],
    [RU, 'вырастет на 2,4 процента в год', 'вырастет на 2,4% в месяц', ['number unit']],
    [KK, 'жылына 2,4 пайызға өседі,', 'жылына 2,4%-ға өседі,', []],
    [KK, 'жылына 2,4 пайызға өседі,', 'айына 2,4%-ға өседі,', ['number unit', 'number unit']],
    [EN, 'rise by 2.4 percent a year', 'rise by 2.4% a year', []],
    [EN, 'rise by 2.4 percent a year', 'rise by 2.4% a month', ['number unit']],
    [EN, 'reach 1.1 million customers', 'reach 1.1m customers', []],
    [EN, 'reach 1.1 million customers', 'reach 1.2m customers', ['number count']],
    [EN, 'bring in £3.4m', 'bring in £4.3 million', ['number sum']],
    [EN, 'bring in £3.4m', 'bring in £3.4bn', ['number sum']],
    [RU, 'даст $3,4 млн', 'даст 4,3 миллиона долларов', ['number sum']],
    [KK, '$3,4 млн береді,', '4,3 миллион доллар береді,', ['number sum']],
    [EN, 'fall to 418p', 'fall to 418 pence', []],
    [EN, 'fall to 418p', 'fall to 481 pence', ['number sum']],
    [RU, 'на 100% покроет расходы', 'полностью покроет расходы', []],
    [RU, 'на 80% покроет расходы', 'полностью покроет расходы', ['number percent']],
    [RU, 'на 100% покроет расходы', 'почти полностью покроет расходы', ['sense quantifier']],
    [KK, 'шығынды 100% жабады,', 'шығынды толықтай жабады,', []],
    [KK, 'шығынды 80% жабады,', 'шығынды толықтай жабады,', ['number percent']],
    [EN, 'reach 100% of customers', 'reach all customers', []],
    [EN, 'reach 80% of customers', 'reach all customers', ['number percent']],
    [EN, 'cover a wall of 1.1 m', 'cover a wall of 1.1 million', ['number count']],
    [EN, 'cost US$1.2 billion', 'cost $1.2bn', []],
    [EN, 'cost A$1.2 billion', 'cost $1.2bn', ['number unit']],
    [RU, 'обойдётся в US$1,2 млрд', 'обойдётся в $1,2 млрд', []],
    [KK, 'құны US$1,2 млрд болады,', 'құны $1,2 млрд болады,', []],
    [KK, 'тәулігіне шамамен 12 мың болады,', 'тәулігіне 12 мыңға жуық болады,', []],
    [KK, 'тәулігіне шамамен 12 мың болады,', 'аптасына шамамен 12 мың болады,', ['number unit']],
    [EN, 'fall by 20 percent in May', 'fall by a fifth in May', []],
    [EN, 'fall by 20 percent in May', 'fall by a tenth in May', ['number percent']],
    [EN, 'be set by a third party', 'be set by a fifth party', ['number ordinal']],
  ] as const)('%j: %s | %s', ([before, after], own, other, said) => {
    expect(alarms(before, own, other, after)).toEqual(said);
    expect(alarms(before, other, own, after)).toHaveLength(said.length);
  });
});

describe('a bound that gave way to another word is told, another word for the bound is not', () => {
  it.each([
    [RU, 'затронет не менее 12 тысяч', 'затронет около 12 тысяч', ['sense bound']],
    [RU, 'затронет более 12 тысяч', 'затронет почти 12 тысяч', ['sense bound']],
    [RU, 'затронет не менее 12 тысяч', 'затронет как минимум 12 тысяч', []],
    [RU, 'затронет около 12 тысяч', 'затронет порядка 12 тысяч', []],
    [RU, 'снизили до 500 тенге', 'снизили на уровне 500 тенге', []],
    [RU, 'вырос не более чем на 2,4 процента', 'вырос максимум на 2,4 процента', []],
    [RU, 'вырос не более чем на 2,4 процента', 'вырос примерно на 2,4 процента', ['sense bound']],
    [KK, 'кемінде 12 мың адамға қатысты,', 'шамамен 12 мың адамға қатысты,', ['sense bound']],
    [KK, 'кемінде 12 мың адамға қатысты,', 'кем дегенде 12 мың адамға қатысты,', []],
    [EN, 'reach at least 12,000 people', 'reach about 12,000 people', ['sense bound']],
    [EN, 'reach at least 12,000 people', 'reach no fewer than 12,000 people', []],
    [EN, 'reach about 12,000 people', 'reach some 12,000 people', []],
  ] as const)('%j: %s | %s', ([before, after], own, other, said) => {
    expect(alarms(before, own, other, after)).toEqual(said);
  });
});

describe('a title that came before a name in the place of other words is no other name, its twin is', () => {
  const [before, after] = ['"This plan puts that right', 'at the meeting in Harwick.'];
  it('of the one who speaks', () => {
    expect(alarms(before, ', and customers told us so," Whitlow said', '," Ms Whitlow said', after)).toEqual([]);
    expect(alarms(before, ', and customers told us so," Whitlow said', '," Ms Harding said', after)).toContain('name');
  });
});
