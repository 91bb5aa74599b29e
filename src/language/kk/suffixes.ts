const POSSESSION =
  'ым ім м ың ің ң ы і сы сі мыз міз ымыз іміз ңыз ңіз ыңыз іңіз ыма іме ыңа іңе ын ін сын сін ына іне сына сіне ' +
  'ында інде сында сінде ынан інен сынан сінен ыма іме ымда імде ыңда іңде';
const CASES =
  'ның нің дың дің тың тің ға ге қа ке ны ні ды ді ты ті да де та те дан ден тан тен нан нен мен бен пен менен';
const PERSONS = 'мын мін бын бін пын пін сың сің сыз сіз мыз міз быз біз пыз піз';
const NUMBER = 'лар лер дар дер тар тер';

/**
 * The suffixes of Kazakh in the order in which they may follow a stem. A suffix may only come after those of an earlier
 * rank; all harmonic variants are listed, and case endings after the possessive of the third person together with it.
 */
export const nounSuffixes: readonly string[] = [
  NUMBER,
  POSSESSION,
  CASES,
  'ғы гі қы кі нікі дікі тікі',
  NUMBER,
  `${CASES} ${POSSESSION}`,
  PERSONS,
];

/**
 * What a proper name takes: Мәдина is no form of Мәди, though -на is a case ending after a possessive one. A hyphen
 * stands before the ending of an acronym: ЖШС-нің.
 */
export const nameSuffixes: readonly string[] = [
  '-',
  'лар лер дар дер тар тер',
  'ның нің дың дің тың тің ға ге қа ке ны ні ды ді ты ті да де та те дан ден тан тен нан нен мен бен пен',
  'ғы гі қы кі дағы дегі тағы тегі нікі дікі тікі',
];

/** Verbs without the negative -ма-, which is another meaning and not another form. */
export const verbSuffixes: readonly string[] = [
  // voice
  'ыл іл л ын ін н ыс іс',
  // aspect and participle
  'ған ген қан кен атын етін йтын йтін ды ді ты ті ады еді йды йді ып іп п а е й у са се сын сін мақ мек бақ бек пақ пек ар ер р ыңыз іңіз ңыз ңіз',
  NUMBER,
  `${PERSONS} м ң қ к ${POSSESSION}`,
  CASES,
];

/** Suffixes that make further words of a root, before those of a noun: дамушы, кеңесші, бойынша, ғылыми. */
export const derivedSuffixes: readonly string[] = [
  'у',
  'лық лік дық дік тық тік шы ші лы лі ды ді ты ті сыз сіз и ша ше дай дей тай тей тас тес дас дес лас лес рақ рек',
  ...nounSuffixes,
];

/** Letters at the end of a stem that soften before a vowel: кітап, кітабы; тарақ, тарағы; Серік, Серігі. */
export const softened: readonly (readonly [hard: string, soft: string])[] = [
  ['п', 'б'],
  ['қ', 'ғ'],
  ['к', 'г'],
];
