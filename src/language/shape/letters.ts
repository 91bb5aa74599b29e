/**
 * Letters of patterns as ranges, for use between square brackets: the class \p{L} takes a hundred times as long to make
 * ready. Latin with its marks and Cyrillic with the letters of Kazakh.
 */
export const LETTERS = 'A-Za-zÀ-ɏЀ-ԯ';
export const CAPITALS = 'A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ';
export const SMALL_LETTERS = 'a-zß-ÿа-џғқңүұһәө';
