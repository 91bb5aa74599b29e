import type { Side } from '../../annotate/annotated.ts';
import { type Name, namesBetween } from '../../annotate/name/names.ts';
import { type NameRelation, sameName } from '../../annotate/name/same.ts';
import type { Document } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';

/** More words than any text has: two places in one make one number. */
const MOST_WORDS = 2 ** 26;

const names = new WeakMap<Document, Map<number, readonly Name[]>>();

/** The names that begin among some words, read once: the findings of a sentence all ask for those of the same stretches. */
export function namesWithin({ document, viewOf, languages }: Side, { from, to }: Range): readonly Name[] {
  let ofDocument = names.get(document);
  if (ofDocument === undefined) {
    ofDocument = new Map();
    names.set(document, ofDocument);
  }
  const place = from * MOST_WORDS + to;
  let found = ofDocument.get(place);
  if (found === undefined) {
    found = namesBetween(document, viewOf, languages, from, to);
    ofDocument.set(place, found);
  }
  return found;
}

/** All names of a text. */
export function namesOf(side: Side): readonly Name[] {
  return namesWithin(side, { from: 0, to: side.document.words.count });
}

/** Pairs of names that are kept before the memory starts afresh: those of a few hundred stories. */
const MOST_RELATIONS = 50_000;
/** Longer names are compared anew, so that hostile input cannot fill the memory. UTF-16 code units. */
const LONGEST_NAME = 120;

const relations = new Map<string, Map<string, NameRelation>>();
const written = new WeakMap<Name, string>();
let kept = 0;

/** How two namings relate; remembered by what they consist of, since a story says its names again and again. */
export function relationOf(a: Name, b: Name): NameRelation {
  const [own, other] = [writtenName(a), writtenName(b)];
  if (own.length > LONGEST_NAME || other.length > LONGEST_NAME) return sameName(a, b);
  const known = relations.get(own)?.get(other);
  if (known !== undefined) return known;
  const relation = sameName(a, b);
  if (++kept > MOST_RELATIONS) {
    relations.clear();
    kept = 0;
  }
  const ofName = relations.get(own);
  if (ofName === undefined) relations.set(own, new Map([[other, relation]]));
  else ofName.set(other, relation);
  return relation;
}

/** All that a name is compared by, in one string. */
function writtenName(name: Name): string {
  let text = written.get(name);
  if (text === undefined) {
    text = name.language;
    for (const { raw, key, initial } of name.parts) text += `\n${raw}\n${key}${initial ? '.' : ''}`;
    written.set(name, text);
  }
  return text;
}

/** Words before a range in which a name may have begun that goes on in it. */
const LONGEST_START = 3;

/** The names of which a range has words. */
export function namesTouching(side: Side, range: Range): readonly Name[] {
  const first = Math.max(0, range.from - LONGEST_START);
  return namesWithin(side, { from: first, to: range.to }).filter(({ from, to }) => from < range.to && to > range.from);
}
