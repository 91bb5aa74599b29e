import { Failure } from '../../../failure.ts';
import type { Budget, ReaderOptions } from '../../document.ts';
import { openZip, type ZipEntry } from '../../unzip.ts';
import { walkXml } from '../../xml.ts';
import { xmlText } from '../../xml-text.ts';

/** Parts of an OOXML package, found as the package says (ECMA-376, part 2). */
export interface OfficePackage {
  readonly budget: Budget;
  /** What the file is called in messages. */
  readonly name: string;
  /** The XML of the main document. */
  readonly main: () => string;
  /** The XML of a part that stands beside the main document, by the last word of its relation; null where there is none. */
  readonly beside: (relation: string) => string | null;
  /** The XML of a part that belongs to the whole package, such as its properties. */
  readonly ofPackage: (relation: string) => string | null;
}

/** A relation of a part to another part of the package; those that lead outside are left out. */
interface Relation {
  /** The last word of its type, which is the same in the transitional and the strict standard. */
  readonly kind: string;
  readonly target: string;
}

const MAIN = 'officeDocument';
/** Where all known producers put the document, for packages that have lost their relations. */
const USUAL_MAIN = 'word/document.xml';

/**
 * Opens a Word document.
 *
 * @throws Failure `damaged` where it is no package or has no main document, `encrypted` where its parts are.
 */
export function openPackage(bytes: Uint8Array, { name, budget }: ReaderOptions): OfficePackage {
  const entries = new Map<string, ZipEntry>();
  // The first of several entries with one name is the one that Word reads.
  for (const entry of openZip(bytes, name, budget)) {
    const key = entry.name.replace(/^\/+/, '').toLowerCase();
    if (!entries.has(key)) entries.set(key, entry);
  }
  const read = (path: string): string | null => {
    const entry = entries.get(path.toLowerCase());
    return entry === undefined ? null : xmlText(entry.bytes());
  };
  const relationsOf = (path: string): readonly Relation[] => {
    const [folder, file] = split(path);
    const xml = read(`${folder}_rels/${file}.rels`);
    return xml === null ? [] : readRelations(xml, folder, name, budget);
  };
  const own = relationsOf('');
  const mainPath = own.find(({ kind }) => kind === MAIN)?.target ?? USUAL_MAIN;
  const besides = relationsOf(mainPath);
  const [folder] = split(mainPath);
  return {
    budget,
    name,
    main: () => {
      const xml = read(mainPath) ?? read(USUAL_MAIN);
      if (xml === null) throw new Failure('damaged', name, 'is damaged: the document inside has no text part');
      return xml;
    },
    beside: (relation) => read(besides.find(({ kind }) => kind === relation)?.target ?? `${folder}${relation}.xml`),
    ofPackage: (relation) => {
      const found = own.find(({ kind }) => kind === relation)?.target;
      return found === undefined ? null : read(found);
    },
  };
}

function readRelations(xml: string, folder: string, name: string, budget: Budget): readonly Relation[] {
  const found: Relation[] = [];
  walkXml(xml, budget, name, {
    open: (element, { Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (!/(?:^|:)Relationship$/.test(element) || mode === 'External') return;
      found.push({ kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) });
    },
  });
  return found;
}

/** The folder of a part, with its slash, and its name. */
function split(path: string): readonly [folder: string, file: string] {
  const slash = path.lastIndexOf('/') + 1;
  return [path.slice(0, slash), path.slice(slash)];
}

/** A target from the folder of its source: a name in the package, never one outside. */
function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
