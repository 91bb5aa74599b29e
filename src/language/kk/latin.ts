import { lazily } from '../lazily.ts';
import { lazyWordSet } from '../word-set.ts';

/**
 * Kazakh in Latin letters. Five alphabets are met side by side; where they disagree, and what stands for two letters:
 *
 *     Cyrillic             ә   ғ   ң   ө   ұ  ү   у   и й  і  ы  ш   ч   ж
 *     2017, apostrophes    a'  g'  n'  o'  u  u'  y'  i'   i  y  s'  c'  j
 *     2017, digraphs       ae  gh  ng  oe  u  ue  w   i    i  y  sh  ch  zh
 *     2018, acutes         á   ǵ   ń   ó   u  ú   ý   ı    i  y  sh  ch  j
 *     2019                 ä   ğ   ŋ   ö   u  ü   w   y    i  ı  ş   ç   j
 *     2021                 ä   ğ   ñ   ö   ū  ü   u   i    ı  y  ş   tş  j
 */
export type LatinAlphabet = 'apostrophes' | 'digraphs' | 'acutes' | 'common' | 'diaereses';

/** Letters and pairs of letters of every alphabet, longer ones first, with the Cyrillic letters for them. */
const EVERYWHERE =
  'shch=щ ä=ә á=ә ə=ә ğ=ғ ǵ=ғ ñ=ң ń=ң ŋ=ң ö=ө ó=ө ü=ү ú=ү ū=ұ ý=у tş=ч ş=ш sh=ш ch=ч ç=ч ts=ц kh=х zh=ж ' +
  "a'=ә g'=ғ n'=ң o'=ө u'=ү y'=у i'=и s'=ш c'=ч a=а b=б c=ц d=д e=е f=ф g=г h=х j=ж k=к l=л m=м n=н o=о p=п q=қ r=р " +
  's=с t=т v=в x=х z=з';
/** What each alphabet has of its own; where an apostrophe follows, the letter is another one. */
const OWN: Readonly<Record<LatinAlphabet, string>> = {
  apostrophes: 'u=ұ i=і y=ы w=у ı=и',
  digraphs: 'ae=ә oe=ө ue=ү gh=ғ ng=ң u=ұ w=у i=і y=ы ı=ы',
  acutes: 'u=ұ i=і y=ы w=у ı=и',
  common: 'u=ұ w=у i=і y=й ı=ы',
  diaereses: 'u=у i=и y=ы w=у ı=і',
};

/** The letters of an alphabet with their Cyrillic ones, in the order in which they are to be tried. */
export function lettersOfAlphabet(alphabet: LatinAlphabet): readonly (readonly [latin: string, cyrillic: string])[] {
  return `${OWN[alphabet]} ${EVERYWHERE}`
    .split(' ')
    .map((pair) => pair.split('='))
    .map(([latin = '', cyrillic = '']) => [latin, cyrillic] as const)
    .sort(([one], [other]) => other.length - one.length);
}

/** Letters by which an alphabet is told: the one with most of them in a text. The last two share most letters. */
export const signsOfAlphabet = lazily((): readonly (readonly [LatinAlphabet, RegExp])[] => [
  ['acutes', /[áǵńóúý]/gi],
  ['apostrophes', /[agnouysci]['’ʼ‘ʻ`](?=\p{L})/giu],
  ['digraphs', /[aou]e|gh|zh/gi],
  ['diaereses', /[äğñöūüş]/gi],
]);
/** What tells the last alphabet from the common one: y that is a vowel, against w. */
export const SIGNS_OF_DIAERESES = /[ūñ]|[bdfghjklmnpqrstvz]y[bdfghjklmnpqrstvz]/gi;
export const SIGNS_OF_COMMON = /ŋ|w/gi;

/** Frequent words that tell Kazakh from every other language in these letters, in Cyrillic. */
export const tellingWords = lazyWordSet(`
  және үшін туралы бойынша болып болды болған болады болатын деп деген дейді емес екен екенін еді жаңа жыл жылы жылғы
  жылдың жылдан жылға адам адамдар сонымен қатар қатысты қатысқан кейін дейін бұл осы оның олар олардың барлық бірнеше
  арасында арқылы атап өтті өткен айтты айтып хабарлады хабарлайды мәлімдеді қазақстан қазақстанның республикасы
  республикасының министрлігі министрі президенті президент облысы облысының ауданы қаласы қаласында қала ауыл ауылы
  әкімі әкім әкімдігі мемлекеттік ұлттық халық халқы жұмыс жұмысы жұмыстары туған күні күн бүгін кеше ертең мың миллион
  теңге пайыз пайызға жоқ бар ең өте әр көп аз керек мүмкін болса алды берді жасады ашты ашылды ашылады басталды
  салынды мектеп бала балалар оқушы оқушылар білім ғылым денсаулық қоғам заң заңы шешім мәселе маңызды үлкен кіші
  біздің сіздің олардың менің оған бұған соның мен пен бен
`);

/** Small words of languages that are written with some of the same letters, and of English; a few of them tell the other. */
export const foreignWords = lazyWordSet(`
  va bilan uchun hokimi bu bo‘lib bo'lib uning yil yilda yili haqida ham esa
  ve ile için olan olarak değil çok daha gibi kadar sonra göre
  və ilə üçün olan deyil edib olub haqqında
  hám menen ushın haqqında boyınsha
  häm belän öçen turında ul
  we bilen üçin baradaky bolan
  the of and to in is was for with that by at from as it are be has were an will said his her
  der die das und ist von mit den ein eine für auf
  la le les des du et que un une en el los las del por para con
  je se na že do ve si že jako za od
`);
