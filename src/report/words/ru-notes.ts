import type { Note } from '../../terms/note.ts';
import type { Sentences } from '../../terms/sentences.ts';

/** Notes in Russian. */
export const ruNotes: Sentences<Note> = {
  'look-alikes': ({ letters }) => letters.map(({ from, to }) => `${from} → ${to}`).join(', '),
  contrary: ({ from, to }) => `${from} → ${to}`,
  'name-by-capital': ({ from, to }) => `именем слово делает прописная буква: ${from} → ${to}`,
  'two-words': ({ from, to }) => `это два разных слова: ${from} → ${to}`,
  'past-negation': ({ negation }) => `знак перешёл через отрицание «${negation}»`,
  answer: ({ word }) => `запятая после «${word}» превращает его в ответ`,
};
