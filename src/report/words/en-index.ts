import type { IndexWords } from './index-words.ts';

/** What is told of an index, in English. */
export const enIndex: IndexWords = {
  figures: {
    index: 'index',
    from: 'from',
    root: 'root',
    documents: 'documents',
    texts: 'texts kept',
    postings: 'postings',
    segments: 'segments',
    bytesBefore: 'bytes before',
    bytes: 'bytes',
    added: 'added',
    replaced: 'replaced',
    renamed: 'renamed',
    removed: 'removed',
    unchanged: 'unchanged',
    missing: 'files gone',
    sound: 'sound',
    problems: 'problems',
    dryRun: 'only tried',
    steps: 'steps',
    skipped: 'skipped',
    notes: 'notes',
  },
  steps: { add: 'add', replace: 'replace', rename: 'rename', forget: 'forget' },
  yes: 'yes',
  no: 'no',
  none: 'none',
};
