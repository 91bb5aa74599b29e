import type { IndexWords } from './index-words.ts';

/** What is told of an index, in Russian. */
export const ruIndex: IndexWords = {
  figures: {
    index: 'индекс',
    from: 'откуда',
    root: 'корень',
    documents: 'текстов',
    texts: 'хранится текстов',
    postings: 'вхождений',
    segments: 'сегментов',
    bytesBefore: 'байт было',
    bytes: 'байт',
    added: 'добавлено',
    replaced: 'заменено',
    renamed: 'переименовано',
    removed: 'удалено',
    unchanged: 'без изменений',
    missing: 'файлов больше нет',
    sound: 'цел',
    problems: 'что повреждено',
    dryRun: 'только проба',
    steps: 'шаги',
    skipped: 'пропущено',
    notes: 'замечания',
  },
  steps: { add: 'добавить', replace: 'заменить', rename: 'переименовать', forget: 'забыть' },
  yes: 'да',
  no: 'нет',
  none: 'нет',
};
