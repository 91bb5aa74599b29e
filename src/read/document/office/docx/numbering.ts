import { countItems, type List, type ListLevel, type Numbering } from '../word-lists.ts';
import { numberOf, walkPart } from './names.ts';
import type { OfficePackage } from './package.ts';

type Form = { readonly levels: Map<number, ListLevel>; link: string | undefined };

/** Reads the lists of a document, and counts their items in the order in which they are asked for. */
export function readNumbering(office: OfficePackage, listOfStyle: (style: string) => string | undefined): Numbering {
  const { forms, lists } = readLists(office);
  return countItems(forms, lists, listOfStyle);
}

function readLists(office: OfficePackage): {
  readonly forms: ReadonlyMap<string, Form>;
  readonly lists: ReadonlyMap<string, List>;
} {
  const forms = new Map<string, Form>();
  const lists = new Map<string, List>();
  const xml = office.beside('numbering');
  let form: Form | undefined;
  let list: { form: string; starts: Map<number, number>; levels: Map<number, ListLevel> } | undefined;
  let index = 0;
  let level: { -readonly [key in keyof ListLevel]: ListLevel[key] } | undefined;
  if (xml !== null)
    walkPart(xml, office.budget, office.name, {
      open: (element, attributes) => {
        const value = attributes['w:val'];
        switch (element) {
          case 'w:abstractNum':
            form = { levels: new Map(), link: undefined };
            forms.set(attributes['w:abstractNumId'] ?? '', form);
            break;
          case 'w:numStyleLink':
            if (form !== undefined) form.link = value;
            break;
          case 'w:num':
            form = undefined;
            list = { form: '', starts: new Map(), levels: new Map() };
            lists.set(attributes['w:numId'] ?? '', list);
            break;
          case 'w:abstractNumId':
            if (list !== undefined) list.form = value ?? '';
            break;
          case 'w:lvlOverride':
          case 'w:lvl':
            index = numberOf(attributes['w:ilvl']) ?? index;
            if (element === 'w:lvl')
              level = { start: 1, format: 'decimal', text: '', legal: false, restart: undefined, style: undefined };
            break;
          case 'w:startOverride':
            list?.starts.set(index, numberOf(value) ?? 1);
            break;
          default:
            if (level !== undefined) readLevel(level, element, value);
        }
      },
      close: (element) => {
        if (element !== 'w:lvl' || level === undefined) return;
        (form ?? list)?.levels.set(index, level);
        level = undefined;
      },
    });
  return { forms, lists };
}

function readLevel(
  level: { -readonly [key in keyof ListLevel]: ListLevel[key] },
  element: string,
  value: string | undefined,
) {
  if (element === 'w:start') level.start = numberOf(value) ?? 1;
  else if (element === 'w:numFmt') level.format = value ?? 'decimal';
  else if (element === 'w:lvlText') level.text = value ?? '';
  else if (element === 'w:isLgl') level.legal = !/^(?:0|false|off)$/.test(value ?? '');
  else if (element === 'w:lvlRestart') level.restart = numberOf(value);
  else if (element === 'w:pStyle') level.style = value;
}
