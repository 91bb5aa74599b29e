import { unitMap } from '../figure-words.ts';
import type { Notation } from '../shape/notation.ts';
import { wordSet } from '../word-set.ts';

/** How Kazakh writes dates, times and parts. */
export const NOTATION: Notation = {
  months: 'either',
  // қазанның соңы, басы, ортасы, аяғы: a cauldron and a feast have other ends
  afterMonth: /^(?:соң|бас|аяғ)ы(?:н[а-яәғқңөұүһі]{1,3})?$|^ортасы(?:н[а-яәғқңөұүһі]{1,3})?$/,
  dayJoiners: new Set(),
  monthFirst: false,
  yearFirst: true,
  belowZero: ['аяз', 'аязға', 'аязда', 'аяздан', 'суық', 'суыққа', 'суықта', 'нөлден төмен'],
  aboveZero: ['жылы', 'жылылық', 'нөлден жоғары'],
  rounding: {
    about: ['шамамен', 'жуық', 'дерлік', 'шамасында'],
    above: ['астам', 'артық', 'аса', 'көп'],
    below: ['аз', 'кем'],
  },
  yearBeforePeriod: false,
  hour: 'before',
  formAfterNumber: false,
  hourWords: wordSet('сағат'),
  hourAfterClock: false,
  halfFirst: true,
  halfWithHour: new Set(),
  stoppedHalves: new Map(),
  pointInTime: true,
  zoneWords: wordSet('мәскеу астана алматы жергілікті уақыты уақытымен уақытпен бойынша мск utc gmt'),
  surelyBeforeTime: wordSet('сағат'),
  collectiveEndings: wordSet('х'),
  hyphenOrders: true,
  dayNouns: new Set(),
  oftenWords: wordSet('рет мәрте'),
  wholeWords: wordSet('толығымен толықтай толық түгел түгелдей тұтас тұтастай барлық барлығы бәрі'),
  innerAnd: new Set(),
  numberLetters: wordSet('n'),
  referenceAfter: true,
  rateFirst: true,
  afterRate: wordSet('шамамен кемінде орташа небәрі тек ең аз кем көп дегенде'),
  slashedSecond: wordSet('с s'),
  rangeJoiners: new Set(),
  listJoiners: wordSet('және мен пен бен'),
  firstEndings: ['тан', 'тен', 'дан', 'ден', 'нан', 'нен'],
  rangeWords: wordSet('дейін аралығында аралығындағы'),
  riseOpeners: new Set(),
  beforeTimes: new Set(),
  sinceWhen: new Set(),
  relativeDays: wordSet('бүгін кеше ертең бүрсігүні бүгінгі кешегі ертеңгі'),
  partsOfDay: wordSet('таңда кеште түнде'),
  relativeYears: wordSet('өткен осы келесі келер ағымдағы'),
  relativeYearsAlone: wordSet('биыл биылғы былтыр былтырғы'),
  periods: {
    rolling: wordSet('соңғы өткен алдағы алдыңғы келесі кейінгі'),
    final: wordSet('соңғы қорытынды'),
    halves: wordSet(`
      жартыжылдық жартыжылдықта жартыжылдықтың жартыжылдыққа жартыжылдығы жартыжылдығында жартыжылдығының
      жартыжылдығындағы
    `),
    ended: wordSet('аяқталған аяқталатын біткен'),
    one: unitMap([
      ['day', 'тәулік тәулікте тәулікке тәуліктің тәуліктен тәулігінде'],
      ['week', 'аптаға аптада аптаның'],
    ]),
    articles: wordSet('бір'),
    notOne: wordSet('бірнеше әр екінші үшінші осы сол'),
    months: wordSet('ай айда айдың айға айдағы айы айында айының айындағы айлық'),
    years: wordSet('жылдар жылдары жылдарда жылдардың жылдарға жылдардан жылдарында жылдарының жылдардағы'),
  },
};
