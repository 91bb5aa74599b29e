/**
 * Character references that a page left in its text (`&nbsp;`, `&#171;`, `&#x2014;`): the named ones of HTML 4 and the
 * few of HTML 5 that press copy has, and all numbered ones. Each stands for one character.
 */

/** U+00A0 to U+00FF in their order. */
const LATIN_1 = `
  nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
  para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
  Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
  Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
  igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
  thorn yuml
`;
/** The others, with their code points in hexadecimal. */
const OTHERS = `
  quot=22 amp=26 apos=27 lt=3c gt=3e OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178 fnof=192 circ=2c6 tilde=2dc
  Alpha=391 Beta=392 Gamma=393 Delta=394 Epsilon=395 Zeta=396 Eta=397 Theta=398 Iota=399 Kappa=39a Lambda=39b Mu=39c
  Nu=39d Xi=39e Omicron=39f Pi=3a0 Rho=3a1 Sigma=3a3 Tau=3a4 Upsilon=3a5 Phi=3a6 Chi=3a7 Psi=3a8 Omega=3a9 alpha=3b1
  beta=3b2 gamma=3b3 delta=3b4 epsilon=3b5 zeta=3b6 eta=3b7 theta=3b8 iota=3b9 kappa=3ba lambda=3bb mu=3bc nu=3bd
  xi=3be omicron=3bf pi=3c0 rho=3c1 sigmaf=3c2 sigma=3c3 tau=3c4 upsilon=3c5 phi=3c6 chi=3c7 psi=3c8 omega=3c9
  thetasym=3d1 upsih=3d2 piv=3d6 ensp=2002 emsp=2003 numsp=2007 puncsp=2008 thinsp=2009 hairsp=200a zwnj=200c
  zwj=200d lrm=200e rlm=200f dash=2010 ndash=2013 mdash=2014 horbar=2015 lsquo=2018 rsquo=2019 sbquo=201a ldquo=201c
  rdquo=201d bdquo=201e dagger=2020 Dagger=2021 bull=2022 hellip=2026 permil=2030 prime=2032 Prime=2033 lsaquo=2039
  rsaquo=203a oline=203e frasl=2044 euro=20ac image=2111 numero=2116 weierp=2118 real=211c trade=2122 alefsym=2135
  larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 crarr=21b5 lArr=21d0 uArr=21d1 rArr=21d2 dArr=21d3 hArr=21d4
  forall=2200 part=2202 exist=2203 empty=2205 nabla=2207 isin=2208 notin=2209 ni=220b prod=220f sum=2211 minus=2212
  lowast=2217 radic=221a prop=221d infin=221e ang=2220 and=2227 or=2228 cap=2229 cup=222a int=222b there4=2234
  sim=223c cong=2245 asymp=2248 ne=2260 equiv=2261 le=2264 ge=2265 sub=2282 sup=2283 nsub=2284 sube=2286 supe=2287
  oplus=2295 otimes=2297 perp=22a5 sdot=22c5 lceil=2308 rceil=2309 lfloor=230a rfloor=230b lang=2329 rang=232a
  loz=25ca spades=2660 clubs=2663 hearts=2665 diams=2666
`;
const FIRST_LATIN_1 = 0xa0;
/** What Windows-1252 has at 128 to 159: pages number its quotes and dashes so, and browsers read them so. */
const WINDOWS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const FIRST_WINDOWS = 0x80;
const LAST_POINT = 0x10ffff;

let known: Map<string, string> | undefined;

/** The character that a name stands for; the table is made when the first reference is met. */
function named(name: string): string | undefined {
  if (known !== undefined) return known.get(name);
  known = new Map();
  for (const [step, name] of LATIN_1.trim().split(/\s+/).entries())
    known.set(name, String.fromCharCode(FIRST_LATIN_1 + step));
  for (const entry of OTHERS.trim().split(/\s+/)) {
    const [name = '', point = ''] = entry.split('=');
    known.set(name, String.fromCharCode(Number.parseInt(point, 16)));
  }
  return known.get(name);
}

/** The unit with which every reference begins. */
export const AMPERSAND = 0x26;
/** Digits of the largest code point in decimal, and room for leading zeros. */
const REFERENCE = /&(?:amp;)?(?:#(\d{1,8})|#x([0-9a-f]{1,7})|([a-z][a-z0-9]{1,8}));/iy;

/** A reference as it stands in a text. */
export interface Reference {
  /** The one character it stands for. */
  readonly character: string;
  /** Code units that it takes. */
  readonly length: number;
}

/** The reference that begins at `at`, where an ampersand stands; one that was escaped twice (`&amp;nbsp;`) is one too. */
export function referenceAt(text: string, at: number): Reference | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  const [whole, decimal, hexadecimal, name = ''] = match;
  const character =
    decimal !== undefined
      ? numbered(Number.parseInt(decimal, 10))
      : hexadecimal !== undefined
        ? numbered(Number.parseInt(hexadecimal, 16))
        : named(name);
  return character === undefined ? undefined : { character, length: whole.length };
}

function numbered(point: number): string | undefined {
  if (point === 0 || point > LAST_POINT || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  const windows = WINDOWS[point - FIRST_WINDOWS];
  return windows ?? String.fromCodePoint(point);
}

/** A stretch of text with its references read. */
export function withoutReferences(text: string): string {
  return withReferences(text, ({ character }) => character);
}

/**
 * A text with its references read in their places: the character is the last unit, and spaces stand for the others, so
 * that every place of the text stays what it was.
 */
export function referencesInPlace(text: string): string {
  return withReferences(text, ({ character, length }) => character.padStart(length));
}

function withReferences(text: string, write: (reference: Reference) => string): string {
  let read = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const reference = referenceAt(text, at);
    if (reference === undefined) continue;
    read += text.slice(from, at) + write(reference);
    from = at + reference.length;
  }
  return from === 0 ? text : read + text.slice(from);
}
