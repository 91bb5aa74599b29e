import { Failure } from '../../../failure.ts';
import type { DocumentMeta, ReaderOptions } from '../../document.ts';
import type { Note } from '../finish.ts';
import type { Block } from '../story.ts';
import { character, isSymbolFont, symbolOf } from '../symbol-font.ts';
import { createFlows } from './flows.ts';
import { createFonts } from './fonts.ts';
import { applyFormat, type Group, OUTERMOST } from './group.ts';
import { createInfo } from './info.ts';
import { createStyles } from './styles.ts';
import { walkRtf } from './tokens.ts';
import { CHARACTERS, DESTINATIONS, SIGNS } from './words.ts';

/** Groups inside one another: more than any producer writes. */
const DEEPEST = 2_000;
/** The code pages of the words that name one without a number (\ansi is what is meant without them). */
const NAMED_CODE_PAGES: ReadonlyMap<string, number> = new Map([
  ['mac', 10000],
  ['pc', 437],
  ['pca', 850],
]);

export interface RtfText {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly meta: DocumentMeta;
  /** Whether its last group ends. */
  readonly isWhole: boolean;
}

/** Reads the text of an RTF file. */
export function readRtfText(bytes: Uint8Array, { name, budget, tracked }: ReaderOptions): RtfText {
  const flows = createFlows(tracked);
  const fonts = createFonts();
  const styles = createStyles();
  const info = createInfo();
  const groups: Group[] = [];
  /** How many groups were open when a note or a box began. */
  const flowDepths: number[] = [];
  let group: Group = { ...OUTERMOST };
  let usualFont = 0;
  /** Whether a group has just begun, and with the sign that it may be left out. */
  let begins: 'no' | 'group' | 'optional' = 'no';
  /** Characters that are still to be left out after one by its number. */
  let toSkip = 0;
  /** Bytes that were written one by one: some encodings need several for a character. */
  let waiting: number[] = [];

  const isStory = (): boolean => ['text', 'note', 'box'].includes(group.destination);
  const say = (piece: string): void => {
    if (isStory()) flows.say(piece, group);
    else if (group.destination === 'label') flows.label(piece);
    else if (group.destination === 'fonts') fonts.name(piece);
    else if (group.destination === 'styles') styles.name(piece);
    else info.text(group.destination, piece);
  };
  const sayBytes = (raw: Uint8Array): void => {
    const signs = isStory() || group.destination === 'label' ? fonts.symbolFont(group.font) : undefined;
    if (signs === undefined) say(fonts.decode(raw, group.font));
    // What a symbol font shows that is not known is no letter: only its white space is one.
    else for (const code of raw) say(isSymbolFont(signs) ? symbolOf(signs, code) : code <= 0x20 ? ' ' : '');
  };
  const sayWaiting = (): void => {
    if (waiting.length === 0) return;
    const raw = Uint8Array.from(waiting);
    waiting = [];
    sayBytes(raw);
  };
  const sayUnicode = (value: number): void => {
    const code = value < 0 ? value + 0x10000 : value;
    const signs = fonts.symbolFont(group.font);
    if (signs !== undefined && code >= 0xf000 && code <= 0xf0ff) say(symbolOf(signs, code));
    // A half of a pair is no character by itself; its other half follows.
    else say(code >= 0xd800 && code <= 0xdfff ? String.fromCharCode(code) : character(code));
  };

  /** A control word at the beginning of a group may say what the group is for; whether that was all. */
  const enter = (word: string, optional: boolean): boolean => {
    if (group.destination === 'skip') return true;
    if (group.destination === 'either') {
      group.destination = word === 'ud' ? (groups.at(-2)?.destination ?? 'skip') : 'skip';
      return true;
    }
    const destination = DESTINATIONS.get(word);
    if (destination === undefined) {
      if (optional) group.destination = 'skip';
      return optional;
    }
    if (destination === 'same') return true;
    if (destination === 'text') {
      if (group.destination === 'quiet') group.destination = 'text';
      return true;
    }
    if (destination === 'note' || destination === 'box') openFlow(destination);
    else group.destination = destination;
    return true;
  };
  const openFlow = (kind: 'note' | 'box'): void => {
    const inStory = isStory() || group.destination === 'quiet';
    group.destination = inStory && flows.open(kind, group) ? kind : 'skip';
    if (group.destination === 'skip') return;
    flowDepths.push(groups.length);
    Object.assign(group, { position: undefined, inTable: false, tableDepth: 0, style: 0, outline: undefined });
  };

  const structure = (word: string): void => {
    switch (word) {
      case 'par':
      case 'sect': {
        const { mark, heading } = styles.of(group.style);
        flows.paragraph(group, { mark, heading: group.outline ?? heading });
        break;
      }
      case 'trowd':
        flows.openRow();
        break;
      case 'cell':
      case 'nestcell':
        flows.cell(word === 'nestcell');
        break;
      case 'row':
      case 'nestrow':
        flows.row(word === 'nestrow');
    }
  };
  const head = (word: string, value: number | undefined): void => {
    if (word === 'ansicpg' && value !== undefined) fonts.codePage(value);
    else if (word === 'deff') usualFont = value ?? 0;
    else if (group.destination === 'fonts') {
      if (word === 'f') fonts.font(value ?? 0);
      else if (word === 'fcharset') fonts.charset(value ?? 0);
      else if (word === 'cpg') fonts.ownCodePage(value ?? 0);
    } else if (group.destination === 'styles') {
      if (word === 's') styles.style(value ?? 0);
      else if (word === 'sbasedon') styles.basedOn(value ?? 0);
    } else if (value !== undefined && (group.destination === 'created' || group.destination === 'revised'))
      info.part(group.destination, word, value);
    const codePage = NAMED_CODE_PAGES.get(word);
    if (codePage !== undefined) fonts.codePage(codePage);
  };

  const isWhole = walkRtf(bytes, {
    open: () => {
      sayWaiting();
      budget.meet(1);
      if (groups.length >= DEEPEST) throw new Failure('too-large', name, 'nests its groups deeper than any document');
      groups.push(group);
      group = { ...group };
      toSkip = 0;
      begins = 'group';
      if (group.destination === 'styles') styles.none();
    },
    close: () => {
      sayWaiting();
      toSkip = 0;
      begins = 'no';
      if (flowDepths.at(-1) === groups.length) {
        flowDepths.pop();
        flows.close();
      }
      info.end(group.destination);
      group = groups.pop() ?? { ...OUTERMOST };
    },
    word: (word, value) => {
      sayWaiting();
      toSkip = 0;
      const began = begins;
      begins = 'no';
      if (began !== 'no' && enter(word, began === 'optional')) return;
      if (group.destination === 'skip') return;
      applyFormat(group, word, value, usualFont);
      const sign = CHARACTERS.get(word);
      if (sign !== undefined) say(sign);
      else if (word === 'u' && value !== undefined) {
        sayUnicode(value);
        toSkip = group.fallback;
      } else if (isStory()) structure(word);
      head(word, value);
    },
    symbol: (sign) => {
      if (sign === '*') {
        if (begins === 'group') begins = 'optional';
        return;
      }
      sayWaiting();
      begins = 'no';
      if (group.destination === 'skip') return;
      const piece = SIGNS.get(sign);
      if (toSkip > 0) toSkip -= 1;
      else if (piece !== undefined) say(piece);
      else if ((sign === '\n' || sign === '\r') && isStory()) structure('par');
    },
    hex: (byte) => {
      begins = 'no';
      if (group.destination === 'skip') return;
      if (toSkip > 0) toSkip -= 1;
      else waiting.push(byte);
    },
    text: (raw) => {
      begins = 'no';
      const kept = raw.subarray(Math.min(toSkip, raw.length));
      toSkip -= raw.length - kept.length;
      if (waiting.length > 0) {
        // The second byte of a character may be written as the letter that it is elsewhere.
        for (const byte of kept) waiting.push(byte);
        sayWaiting();
      } else if (kept.length > 0) sayBytes(kept);
    },
    isIdle: () => ['skip', 'quiet', 'either'].includes(group.destination),
  });
  sayWaiting();
  return { blocks: flows.end(), notes: flows.notes, meta: info.meta(), isWhole };
}
