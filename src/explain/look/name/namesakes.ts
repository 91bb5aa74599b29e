import type { Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { sameName } from '../../../annotate/name/same.ts';
import { isPlace } from '../../../annotate/name/word.ts';
import { onceOfText } from '../../../annotate/once-of-text.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { rootOfName } from '../../../language/name-root.ts';
import { grouped } from '../../../text/grouped.ts';
import { namesOf, relationOf, writtenName } from '../known-names.ts';

/** Whether a name is another one, or its last word alone: Липпи, Марчелло Липпи. */
export function isCalled(short: Name, full: Name): boolean {
  if (sameName(short, full) !== 'different') return true;
  const [own, other] = [short.parts.at(-1)?.key ?? '', full.parts.at(-1)?.key ?? ''];
  return short.parts.length === 1 && (own === other || sameLemma(own, other, short.language, true));
}

const called = onceOfText<readonly Name[]>();
const named = onceOfText<boolean>();

/** The names of a text that call somebody as a name does, in whole or by the last word. */
export function namesakesIn(side: Side, name: Name): readonly Name[] {
  return called(side, writtenName(name), () =>
    mayBeNamesakes(side, name).filter((one) => isCalled(name, one) || isCalled(one, name)),
  );
}

/** Whether a text names who or what a name names. */
export function isNamedIn(side: Side, name: Name): boolean {
  return named(side, writtenName(name), () =>
    mayBeNamesakes(side, name).some((one) => relationOf(name, one) !== 'different'),
  );
}

/** A name with how the halves of its parts begin that are no initials. */
interface Begun {
  readonly name: Name;
  readonly starts: ReadonlySet<string>;
  readonly hasInitial: boolean;
}

/** The names of a text, by what tells most of them from others. */
interface Sorted {
  /** By how the halves of their parts begin, in whatever case and spelling. */
  readonly alike: ReadonlyMap<string, readonly Begun[]>;
  readonly acronyms: readonly Name[];
  readonly inLatin: readonly Name[];
  readonly inCyrillic: readonly Name[];
}

/** Letters that the forms of a name have in common. */
const COMMON_START = 2;
const LATIN = /[a-z]/i;
const CYRILLIC = /[\u0400-\u052f]/;

const sorted = onceOfText<Sorted>();

/**
 * Names that may call somebody as a name does: those of which all parts of the shorter begin alike, acronyms, and those in
 * letters of the other alphabet. A place may be called by a name that has nothing in common with it.
 */
function mayBeNamesakes(side: Side, name: Name): readonly Name[] {
  const { parts, language } = name;
  const own = begun(name);
  if (own.starts.size === 0 || isAcronym(name) || parts.some(({ key }) => isPlace(key, language))) return namesOf(side);
  const { alike, acronyms, inLatin, inCyrillic } = sorted(side, '', () => sort(namesOf(side)));
  const found = new Set(acronyms);
  for (const start of own.starts)
    for (const other of alike.get(start) ?? []) if (beginAlike(own, other)) found.add(other.name);
  if (isIn(name, LATIN)) for (const one of inCyrillic) found.add(one);
  if (isIn(name, CYRILLIC)) for (const one of inLatin) found.add(one);
  return [...found];
}

/** Whether all parts of the shorter name begin as some of the longer; an initial answers any name that it opens. */
function beginAlike(a: Begun, b: Begun): boolean {
  if (a.hasInitial || b.hasInitial) return true;
  const [short, long] = a.starts.size <= b.starts.size ? [a, b] : [b, a];
  for (const start of short.starts) if (!long.starts.has(start)) return false;
  return true;
}

function sort(names: readonly Name[]): Sorted {
  return {
    alike: grouped(names.map(begun), ({ starts }) => starts),
    acronyms: names.filter(isAcronym),
    inLatin: names.filter((name) => isIn(name, LATIN)),
    inCyrillic: names.filter((name) => isIn(name, CYRILLIC)),
  };
}

function begun(name: Name): Begun {
  const { parts, language } = name;
  const halves = parts.flatMap(({ key, initial }) => (initial ? [] : key.split('-')));
  return {
    name,
    starts: new Set(halves.map((half) => rootOfName(half, language).slice(0, COMMON_START))),
    hasInitial: parts.some(({ initial }) => initial),
  };
}

function isAcronym({ parts }: Name): boolean {
  return parts.some(({ raw }) => raw.length > 1 && raw === raw.toUpperCase());
}

function isIn({ parts }: Name, letters: RegExp): boolean {
  return parts.some(({ raw }) => letters.test(raw));
}
