import type { Budget, DocumentKind } from '../document.ts';
import { openZip, type ZipEntry } from '../unzip.ts';
import type { UnreadKind } from './unread.ts';

/** Bytes of the lists of contents that are looked at: they name a few parts, not the text. */
const LONGEST_LIST = 1024 * 1024;

/** What an OpenDocument file says of itself in its part `mimetype`. */
const MIME_TYPES: readonly (readonly [type: RegExp, kind: DocumentKind | UnreadKind])[] = [
  [/^application\/vnd\.oasis\.opendocument\.text/, 'odt'],
  [/^application\/vnd\.sun\.xml\.writer/, 'odt'],
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet/, 'ods'],
  [/^application\/vnd\.oasis\.opendocument\.presentation/, 'odp'],
  [/^application\/vnd\.oasis\.opendocument\./, 'odf'],
  [/^application\/epub\+zip/, 'epub'],
];

/** The main part of an Office document, by the type that the list of contents gives it (ECMA-376, part 1, 15.2). */
const MAIN_PARTS: readonly (readonly [type: RegExp, kind: DocumentKind | UnreadKind])[] = [
  [/wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled/i, 'docx'],
  [/spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\./i, 'xlsx'],
  [/presentationml\.|ms-powerpoint\./i, 'pptx'],
  [/ms-visio\./i, 'visio'],
];

/** Names of entries that tell what else is packed as ZIP. */
const TELLING_NAMES: readonly (readonly [name: RegExp, kind: DocumentKind | UnreadKind])[] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\.(?:xml|bin)$/, 'xlsx'],
  [/^ppt\/presentation\.xml$/, 'pptx'],
  [/^(?:Index\/(?:Document|Slide)\.iwa|Index\.zip|index\.apxl)$/, 'pages'],
  [/^AndroidManifest\.xml$|^META-INF\/MANIFEST\.MF$/, 'java'],
];

/** What a ZIP archive is: a document by the parts it has, or an archive. One that cannot be listed is what `named` says. */
export function zipKind(bytes: Uint8Array, named: DocumentKind | undefined): DocumentKind | UnreadKind {
  const fallback = named === 'docx' || named === 'odt' ? named : 'zip';
  let entries: readonly ZipEntry[];
  try {
    entries = openZip(bytes, '', listBudget());
  } catch {
    return fallback;
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const type = partOf(byName.get('mimetype'));
  const said = MIME_TYPES.find(([pattern]) => pattern.test(type))?.[1];
  if (said !== undefined) return said;
  const names = entries.map(({ name }) => name);
  const told = TELLING_NAMES.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (told !== undefined) return told[1];
  if (byName.has('[Content_Types].xml')) {
    const types = partOf(byName.get('[Content_Types].xml'));
    const main = MAIN_PARTS.find(([pattern]) => pattern.test(types))?.[1];
    if (main !== undefined) return main;
  }
  if (byName.has('content.xml') && byName.has('META-INF/manifest.xml')) return 'odt';
  return byName.has('[Content_Types].xml') || named === 'odt' ? fallback : 'zip';
}

function partOf(entry: ZipEntry | undefined): string {
  if (entry === undefined) return '';
  try {
    return new TextDecoder().decode(entry.bytes());
  } catch {
    // Longer than any list, or damaged: the names of the parts must do.
    return '';
  }
}

/** Enough for the lists of contents and for nothing else. */
function listBudget(): Budget {
  let unpacked = 0;
  return {
    unpack: (bytes) => {
      unpacked += bytes;
      if (unpacked > LONGEST_LIST) throw new RangeError('no list of contents is so long');
    },
    meet: () => {},
  };
}
