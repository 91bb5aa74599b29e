/** Control words that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['zwbo', '\u200b'],
]);

/** Control symbols that stand for characters. A hyphen that may break a line is none. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\t', '\t'],
]);

/** What the text of a group is for. */
export type Destination =
  /** The story. */
  | 'text'
  /** What the group around it is for. */
  | 'same'
  /** Nothing; groups in it may have a use of their own. */
  | 'quiet'
  /** Two groups in it say the same, the second (`ud`) in Unicode. */
  | 'either'
  /** Nothing, nor any group in it. */
  | 'skip'
  | 'fonts'
  | 'styles'
  /** The number of a list item, as it is shown. */
  | 'label'
  /** A text box. */
  | 'box'
  | 'note'
  | 'title'
  | 'author'
  | 'company'
  | 'created'
  | 'revised';

/** What groups are for that begin with a control word; the others go on with what is around them. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['footnote', 'note'],
  ['shptxt', 'box'],
  ['dptxbxtext', 'box'],
  ['info', 'quiet'],
  ['title', 'title'],
  ['author', 'author'],
  ['company', 'company'],
  ['creatim', 'created'],
  ['revtim', 'revised'],
  ['shp', 'quiet'],
  ['shpinst', 'quiet'],
  ['shpgrp', 'quiet'],
  ['do', 'quiet'],
  ['object', 'quiet'],
  ['upr', 'either'],
  ['result', 'text'],
  ['fldrslt', 'same'],
  ['field', 'same'],
  ...(
    'annotation atnauthor atndate atnicn atnid atnparent atnref atntime bkmkend bkmkstart buptim category colortbl comment ' +
    'datafield doccomm falt filetbl fldinst footer footerf footerl footerr formfield ftncn ftnsep ftnsepc aftncn aftnsep ' +
    'aftnsepc generator header headerf headerl headerr hlinkbase keycode keywords listoverridetable listtable manager ' +
    'nesttableprops nonesttables nonshppict objalias objclass objdata objname objsect operator panose pict pn pnseclvl ' +
    'printim private revtbl rsidtbl rxe shppict shprslt sp subject tc tcn themedata txe userprops xe'
  )
    .split(' ')
    .map((word): [string, Destination] => [word, 'skip']),
]);
