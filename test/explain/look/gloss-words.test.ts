import { describe, expect, it } from 'vitest';
import { createSide } from '../../../src/annotate/annotated.ts';
import { isGlossAt } from '../../../src/explain/look/gloss.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** Whether the words between `{` and `}` only gloss what stands before them. */
function glosses(marked: string): boolean {
  const [before = '', own = '', after = ''] = marked.split(/[{}]/);
  const count = (text: string): number => createDocument(text, createVocabulary()).words.count;
  const side = createSide(createDocument(before + own + after, createVocabulary()), 'auto');
  return isGlossAt(side, { from: count(before), to: count(before) + count(own) });
}

describe('words that gloss a name', () => {
  it.each([
    'Союз рыбаков севера ({СРС}) чинит сети.',
    'Союз рыбаков севера [{СРС}] чинит сети.',
    'The Northern Fishers Union ({NFU}) mends nets.',
    // the end of the long form stands with its bracket, up to three words of it
    'The clean air {index (CAI)} rose.',
    'The national index {of clean air (NICA)} rose.',
    'Совет по охране {рек и лесов (СОРЛ)} собрался.',
    // letters of another script answer words that are not there
    'Полиция Нью-Йорка ({NYPD}) молчит.',
    'The letter of Rosneft ({РН}) came late.',
    'Мост открыл Кельвин ({Kelvin}) сам.',
    'Роль играет Хуан Мендоса ({Juan Mendoza}) сам.',
    'Shares of Harland Glass <{HG}> fell.',
    // the exchange before the code, more than one of them
    'Shares of Harland Glass ({LSE: HGL}) fell.',
    'Shares of Harland Glass ({NASDAQ:HGL; LSE:HGL}) fell.',
    'Акции «Харланд» ({MOEX: HGL}) упали.',
    '«Харланд» ({KASE: HGL}) акциялары арзандады.',
    'Shares of Harland Glass <{HGLXY}> fell.',
    'Shares of Harland Glass <{HGL.L}> fell.',
    'Shares of Harland Glass <{HGL.LN}> fell.',
  ])('are silent: %s', (marked) => expect(glosses(marked)).toBe(true));

  it.each([
    // somebody else
    'Союз рыбаков севера ({АБВ}) чинит сети.',
    'The Northern Fishers Union ({XYZ}) mends nets.',
    'Мост открыл Кельвин ({Burton}) сам.',
    'Мост открыл Кельвин ({Kelvin Burton Hale}) сам.',
    'Мост открыл Кельвин ({Kelvin and Burton}) сам.',
    // not in brackets, or not all of it
    'Союз рыбаков севера {СРС} чинит сети.',
    'Союз рыбаков севера ({СРС} и другие) чинит сети.',
    'Союз рыбаков севера (и {СРС}) чинит сети.',
    'The national index of clean air {NICA} rose.',
    'The national index {of clean air NICA} rose.',
    // so many words are no end of a long form, and a name among them is a name
    'Совет по охране {рек лугов и лесов (СОРЛЛ)} собрался.',
    'Совет по охране {Рек и лесов (СОРЛ)} собрался.',
    // nothing stands before it
    '({NFU}) mends nets.',
    // no code of shares
    'Shares of Harland Glass <{H}> fell.',
    'Shares of Harland Glass ({LSE HGL}) fell.',
    'Shares of Harland Glass ({LSE: Holm}) fell.',
    'Shares of Harland Glass ({owner: HGL}) fell.',
    'Shares of Harland Glass ({by: NATO}) fell.',
    'Shares of Harland Glass ({EU: NATO}) fell.',
    'Shares of Harland Glass ({LSE: HGL; Holm}) fell.',
    'Акции «Харланд» ({банк: Норд}) упали.',
    '«Харланд» ({банк: Норд}) акциялары арзандады.',
    'Shares of Harland Glass <{HGLXYZ}> fell.',
    'Shares of Harland Glass <{HGL.LON}> fell.',
    'Shares of Harland Glass <{HGL L}> fell.',
    'Shares of Harland Glass <{HGL.L.X}> fell.',
    'Shares of Harland Glass <{HGL} fell.',
    'Shares of Harland Glass {HGL}> fell.',
    'Shares of Harland Glass <{hgl}> fell.',
  ])('are told where they do more: %s', (marked) => expect(glosses(marked)).toBe(false));

  it('are looked for no farther than a long form reaches', () => {
    const far = 'озёр и рек и лугов и рощ и болот и дюн и пойм и';
    expect(glosses(`Совет ${far} троп ({СОРЛРБДПТ}) собрался.`)).toBe(false);
    // fourteen words, and fifteen
    expect(glosses('Совет озёр и рек и лугов и рощ и болот и дюн и троп ({СОРЛРБДТ}) собрался.')).toBe(true);
    expect(glosses('Совет и озёр и рек и лугов и рощ и болот и дюн и троп ({СОРЛРБДТ}) собрался.')).toBe(false);
  });
});
