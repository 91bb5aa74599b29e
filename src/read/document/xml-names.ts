import type { Budget } from './document.ts';
import { walkXml, type XmlHandlers } from './xml.ts';

/** Prefixes by which a reader knows namespaces, by the addresses that stand for them. */
export type KnownNamespaces = ReadonlyMap<string, string>;

/** Names as they are written here, and by which a reader knows them. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
  /** Whether a name may be written otherwise than it is known. */
  readonly differs: boolean;
}

const OUTERMOST: Scope = { prefixes: new Map(), names: new Map(), differs: false };

/**
 * Walks over XML with the prefixes that a reader knows, whichever the file uses (Namespaces in XML 1.0). A prefix that the
 * file does not declare is taken as it is written, since the reader of a damaged file has nothing better.
 *
 * @throws Failure as `walkXml`.
 */
export function walkNamedXml(
  xml: string,
  budget: Budget,
  name: string,
  known: KnownNamespaces,
  { open, text, close }: XmlHandlers,
): void {
  const scopes: Scope[] = [OUTERMOST];
  const scopeNow = (): Scope => scopes.at(-1) ?? OUTERMOST;
  walkXml(xml, budget, name, {
    open: (element, attributes) => {
      const scope = declared(attributes, scopeNow(), known);
      scopes.push(scope);
      open?.(nameIn(scope, element, true), scope.differs ? renamed(attributes, scope) : attributes);
    },
    ...(text === undefined ? {} : { text }),
    close: (element) => {
      const scope = scopes.pop() ?? OUTERMOST;
      close?.(nameIn(scope, element, true));
    },
  });
}

/** The scope of an element: that of the element around it, unless it declares prefixes of its own. */
function declared(attributes: Readonly<Record<string, string>>, outer: Scope, known: KnownNamespaces): Scope {
  let prefixes: Map<string, string> | undefined;
  for (const attribute in attributes) {
    if (!attribute.startsWith('xmlns')) continue;
    const prefix = attribute === 'xmlns' ? '' : attribute.slice('xmlns:'.length);
    if (attribute !== 'xmlns' && attribute[5] !== ':') continue;
    prefixes ??= new Map(outer.prefixes);
    prefixes.set(prefix, known.get(attributes[attribute] ?? '') ?? strange(prefix, known));
  }
  if (prefixes === undefined) return outer;
  return { prefixes, names: new Map(), differs: [...prefixes].some(([written, meant]) => written !== meant) };
}

/** A namespace that is not known keeps its prefix, unless that would pass it off as one that is. */
function strange(prefix: string, known: KnownNamespaces): string {
  for (const taken of known.values()) if (taken === prefix) return `other-${prefix}`;
  return prefix;
}

function nameIn(scope: Scope, written: string, element: boolean): string {
  if (!scope.differs) return written;
  const key = element ? written : `@${written}`;
  const met = scope.names.get(key);
  if (met !== undefined) return met;
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const meant = scope.prefixes.get(prefix);
  const local = written.slice(colon + 1);
  // The default namespace is one of elements only.
  const name = meant === undefined || (!element && colon < 0) || meant === '' ? written : `${meant}:${local}`;
  scope.names.set(key, name);
  return name;
}

function renamed(attributes: Readonly<Record<string, string>>, scope: Scope): Record<string, string> {
  const result: Record<string, string> = {};
  for (const attribute in attributes) result[nameIn(scope, attribute, false)] = attributes[attribute] ?? '';
  return result;
}
