import type { LineMark } from '../../document.ts';
import { headingOfStyle, markOfStyle } from '../style-mark.ts';
import { isOn, numberOf, walkPart } from './names.ts';
import type { OfficePackage } from './package.ts';

/** What a style says that matters for the text; what it leaves open comes from the style that it is based on. */
interface Style {
  readonly mark?: LineMark | undefined;
  readonly heading?: number | undefined;
  readonly hidden?: boolean | undefined;
  /** The list that its paragraphs are items of, and their level in it. */
  readonly list?: string | undefined;
  readonly level?: number | undefined;
}

/** Styles by their id. */
export interface Styles {
  readonly of: (id: string | undefined) => Style;
  /** The style of paragraphs that name none. */
  readonly usual: string | undefined;
}

interface Written extends Style {
  readonly name: string;
  readonly basis: string | undefined;
}

/** A chain of styles that is longer runs in a circle. */
const LONGEST_CHAIN = 20;
const NOTHING: Style = {};

/** Reads the styles of a document; one without styles has none. */
export function readStyles(office: OfficePackage): Styles {
  const xml = office.beside('styles');
  const written = new Map<string, Written>();
  let usual: string | undefined;
  let id: string | undefined;
  let now: { -readonly [key in keyof Written]: Written[key] } = { name: '', basis: undefined };
  if (xml !== null)
    walkPart(xml, office.budget, office.name, {
      open: (element, attributes) => {
        if (element === 'w:style') {
          id = attributes['w:styleId'];
          now = { name: '', basis: undefined };
          if (attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '')) usual = id;
        } else if (element === 'w:name') now.name = attributes['w:val'] ?? '';
        else if (element === 'w:basedOn') now.basis = attributes['w:val'];
        else if (element === 'w:vanish') now.hidden = isOn(attributes);
        else if (element === 'w:numId') now.list = attributes['w:val'];
        else if (element === 'w:ilvl') now.level = numberOf(attributes['w:val']);
      },
      close: (element) => {
        if (element !== 'w:style' || id === undefined) return;
        written.set(id, now);
        id = undefined;
      },
    });
  const met = new Map<string, Style>();
  const of = (wanted: string | undefined): Style => {
    if (wanted === undefined) return NOTHING;
    const known = met.get(wanted) ?? whole(wanted, written);
    met.set(wanted, known);
    return known;
  };
  return { of, usual };
}

/** A style with what it has from those it is based on. Documents that name a style without defining it still name it. */
function whole(id: string, written: ReadonlyMap<string, Written>): Style {
  if (!written.has(id)) return { mark: markOfStyle(id) };
  let style: Style = NOTHING;
  let next: string | undefined = id;
  for (let length = 0; next !== undefined && length < LONGEST_CHAIN; length += 1) {
    const one: Written | undefined = written.get(next);
    if (one === undefined) break;
    style = {
      mark: style.mark ?? markOfStyle(one.name),
      heading: style.heading ?? headingOfStyle(one.name),
      hidden: style.hidden ?? one.hidden,
      list: style.list ?? one.list,
      level: style.level ?? one.level,
    };
    next = one.basis;
  }
  return style;
}
