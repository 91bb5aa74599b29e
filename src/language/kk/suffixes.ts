/**
 * The suffixes of Kazakh in the order in which they may follow a stem. A suffix may only come after those of an earlier
 * rank; all harmonic variants are listed, since the pair of words, not the suffix, shows whether they fit.
 */
export const nounSuffixes: readonly string[] = [
  // number
  'лар лер дар дер тар тер',
  // possession
  'ым ім м ың ің ң ы і сы сі мыз міз ымыз іміз ңыз ңіз ыңыз іңіз',
  // case
  'ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен мен бен пен менен',
  // what stands in a place or belongs to it
  'ғы гі қы кі дағы дегі тағы тегі ндағы ндегі нікі дікі тікі',
  // number, case and person again: республикадағылар, қаладағыны, әкіміміз
  'лар лер дар дер тар тер',
  'ның нің ға ге қа ке на не ны ні н да де нда нде дан ден нан нен мен',
  'мын мін бын бін пын пін сың сің сыз сіз мыз міз быз біз пыз піз',
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
  'ған ген қан кен атын етін йтын йтін ды ді ты ті ады еді йды йді ып іп п а е й у ю са се сын сін мақ мек бақ бек пақ пек ар ер р ып іп ыңыз іңіз',
  // number
  'дар дер тар тер лар лер',
  // person and possession
  'мын мін бын бін пын пін сың сің сыз сіз мыз міз быз біз пыз піз м ң қ к ңыз ңіз ы і сы сі ым ім ың ің',
  // case
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен мен бен',
];

/** Letters at the end of a stem that soften before a vowel: кітап, кітабы; тарақ, тарағы; Серік, Серігі. */
export const softened: readonly (readonly [hard: string, soft: string])[] = [
  ['п', 'б'],
  ['қ', 'ғ'],
  ['к', 'г'],
];
