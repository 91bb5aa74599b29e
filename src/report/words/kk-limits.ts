import type { Bound } from '../../terms/bound.ts';
import type { Doubt } from '../../terms/doubt.ts';
import type { Sentences } from '../../terms/sentences.ts';
import { kkSpoken } from './kk-reasons.ts';

/** Bounds that were hit, in Kazakh. */
export const kkBounds: Sentences<Bound> = {
  unaligned: () => 'тым үлкен үзінді сөзбе-сөз салыстырылмай, тұтас ауыстырылған деп көрсетілді',
  'common-fingerprints': ({ left, cap }) =>
    `${left} таңба ${cap} мәтіннен көп жерде кездеседі, сондықтан есепке алынбады`,
  'common-passages': ({ left, cap }) => `${left} үзінді ${cap} мәтіннен көп жерде бар, сондықтан есепке алынбады`,
  candidates: ({ left, cap }) => `ең ықтимал ${cap} мәтіннен тыс ${left} мәтін салыстырылмады`,
};

/** Doubts about the reading, in Kazakh. */
export const kkDoubts: Sentences<Doubt> = {
  'no-character': ({ places, encoding }) =>
    `${places} жерде байттар ${encoding} кодтауына сәйкес келмейді, олар U+FFFD деп оқылды`,
  'twice-encoded': ({ as }) =>
    `мәтін екі рет кодталған сияқты: UTF-8 мәтіні ${as} деп оқылып, қайта сақталған; сол күйінде салыстырылады`,
  'no-text': () => 'мәтін жоқ',
  'pages-without-text': ({ pages, of }) =>
    `${of} беттің ${pages} бетінде мәтін жоқ, тек сурет бар; мәтінді танып алу керек`,
  'cut-short': () => 'құжат бүлінген: соңы болмауы мүмкін',
  'damaged-page': ({ page }) => `құжат бүлінген: ${page}-бет болмауы мүмкін`,
  'unread-part': ({ part, said }) => `${part} оқылмады: ${kkSpoken(said)}`,
};
