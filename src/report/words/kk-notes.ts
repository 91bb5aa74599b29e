import type { Note } from '../../terms/note.ts';
import type { Sentences } from '../../terms/sentences.ts';

/** Notes in Kazakh. */
export const kkNotes: Sentences<Note> = {
  'look-alikes': ({ letters }) => letters.map(({ from, to }) => `${from} → ${to}`).join(', '),
  contrary: ({ from, to }) => `${from} → ${to}`,
  'name-by-capital': ({ from, to }) => `сөзді жалқы есімге айналдырып тұрған — бас әріп: ${from} → ${to}`,
  'two-words': ({ from, to }) => `бұл — екі бөлек сөз: ${from} → ${to}`,
  'past-negation': ({ negation }) => `тыныс белгісі «${negation}» болымсыз сөзінің екінші жағына өтті`,
  answer: ({ word }) => `«${word}» сөзінен кейінгі үтір оны жауапқа айналдырады`,
};
