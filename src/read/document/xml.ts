import { Parser } from 'htmlparser2';
import { Failure } from '../failure.ts';
import type { Budget } from './document.ts';

/** Elements inside one another: more than any producer writes, and far less than a stack of readers holds. */
const DEEPEST = 2_000;

/** What a walk over markup tells, in order. Names keep their prefix (`w:p`). */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Walks over XML without making a tree. The five entities of XML and numbered ones are read; others, and all that a
 * document type declares, are left as they stand: nothing is expanded and nothing outside is asked.
 *
 * @throws Failure `too-large` for elements nested deeper than any document, or when the budget is spent.
 */
export function walkXml(xml: string, budget: Budget, name: string, { open, text, close }: XmlHandlers): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (element, attributes) => {
        depth += 1;
        budget.meet(1);
        if (depth > DEEPEST) throw new Failure('too-large', name, 'nests its elements deeper than any document');
        open?.(element, attributes);
      },
      ontext: (piece) => text?.(piece),
      onclosetag: (element) => {
        depth -= 1;
        close?.(element);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}
