/**
 * Characters that no reader sees and that terminals, logs and browsers act on, as a class of a pattern: controls above
 * ASCII, line separators, bidirectional controls, zero width, fillers, variation selectors, notes between lines; and,
 * outside of the class, tag characters and selectors of plane 14. Written as ranges of code units, for patterns without
 * the flag u: the properties of Unicode that say the same take ten times as long to compile.
 */
export const UNSEEN =
  '\\x7F-\\x9F\\xAD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F' +
  '\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB';

/** The same of plane 14 (tags, selectors) and of musical notation, each as its pair of code units. */
export const UNSEEN_PAIRS = '[\\uDB40-\\uDB43][\\uDC00-\\uDFFF]|\\uD834[\\uDD73-\\uDD7A]|\\uD82F[\\uDCA0-\\uDCA3]';
