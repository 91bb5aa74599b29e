import type { DetectionRules } from '../shape/detection.ts';
import { lazyWordSet } from '../word-set.ts';

/** How Kazakh is told from the other languages in Cyrillic letters. */
export const DETECTION: DetectionRules = {
  // about two thirds of the words have a letter of their own; in Russian only quoted words and names have
  share: 0.25,
  // without a letter of its own, which tells by itself
  words: lazyWordSet(`
  ал алты алып алады алмайды алдын арналған астам барлы бас бес бойынша болады болатын болды болып деп деген дейін емес еді екен жаңа жоба
  наурыз наурызда наурыздан мамырда мамырдан тамызда тамыздан сот соты зауыт зауыты аудан ауданы облысы
  жыл жылы жылдан заң мен мамыр немесе осы отыр отыз пайыз сайын тамыз теңге туралы адам ашылды басталды келген келді
  ол олар сол мұны бармады жазды сатты тапты отырды салды ашты жапты айтады жазады барады ашады салады балалар бала адамдар барды алды салынды салынады айтты дайындады басталады орын орны жатыр ауыл керек олар осындай
`),
  shared: lazyWordSet(''),
  // in letters that Russian has too: ашылды, бармады, ескертулер, жиналды, дайындалып
  endings: (
    'ылады ылды илды ынды арды ырды мады пады бады тады майды пайды байды лайды ыйды улар ылар улер ардан ардың йтын ' +
    'атын аймыз ыймыз амын амыз алды лып рып тып нып'
  ).split(' '),
  // миллиарды
  notEndings: ['иарды'],
  person: /(?:ов|ев|ова|ева|бек|бай|жан)$/,
};
