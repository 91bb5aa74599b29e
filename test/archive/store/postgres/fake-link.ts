import type { Link, Session, StoredRow } from '../../../../src/archive/store/postgres/link.ts';

/** What a server answers to the statements of a form: rows, or an error. */
export type Answer = readonly [form: RegExp, given: readonly StoredRow[] | Error];

/** A connection without a server: each statement gets the first answer whose form it has, and none gets no rows. */
export function fakeLink(answers: readonly Answer[], sent: string[] = []): Link {
  return {
    query: async (text) => {
      sent.push(text);
      const given = answers.find(([form]) => form.test(text))?.[1] ?? [];
      if (given instanceof Error) throw given;
      return given;
    },
    copyIn: async () => {},
  };
}

/** A session on such a connection. */
export function fakeSession(link: Link): Session {
  return { run: (work) => work(link), step: (work) => work(link), cancel: async () => {}, close: async () => {} };
}
