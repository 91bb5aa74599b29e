import type { IndexWords } from './index-words.ts';

/** What is told of an index, in Kazakh. */
export const kkIndex: IndexWords = {
  figures: {
    index: 'индекс',
    from: 'қайдан',
    root: 'түбір',
    documents: 'мәтін саны',
    texts: 'сақталған мәтін',
    postings: 'кездесу саны',
    segments: 'сегмент саны',
    bytesBefore: 'бұрынғы байт',
    bytes: 'байт',
    added: 'қосылғаны',
    replaced: 'ауысқаны',
    renamed: 'аты өзгергені',
    removed: 'алынғаны',
    unchanged: 'өзгермегені',
    missing: 'файлы жоғы',
    sound: 'бүтін',
    problems: 'бүлінгені',
    dryRun: 'тек сынақ',
    steps: 'қадамдар',
    skipped: 'өткізілгені',
    notes: 'ескертпелер',
  },
  steps: { add: 'қосу', replace: 'ауыстыру', rename: 'атын өзгерту', forget: 'ұмыту' },
  yes: 'иә',
  no: 'жоқ',
  none: 'жоқ',
};
