import type { Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { acronymOf, endsLikeSurname, isKnownName, isTitle } from '../../../annotate/name/word.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';

/** Words before a noun in which what it points at is named: a release has about as many. */
export const NAMED_WITHIN = 300;

/** Whether a name is surely that of a person: by a given name, a patronymic, an initial, a title, the end of a surname. */
export function isPerson(side: Side, { from, parts, language }: Name): boolean {
  if (acronymOf(side.viewOf(from)) !== undefined) return false;
  const before = from > 0 ? wordKey(side.document, from - 1) : '';
  if (gapBefore(side.document, from).endsWith(' ') && isTitle(before, language)) return true;
  return parts.some(
    ({ key, initial }) =>
      initial ||
      isKnownName(key, language) ||
      endsLikeSurname(key, language) ||
      NAME_RULES[language].patronymic.test(key),
  );
}

/** in Wrexham, в Пирсове: whether a name stands where that of a place does. */
export function isBehindPlaceWord({ document }: Side, { from, language }: Name): boolean {
  return gapBefore(document, from) === ' ' && NAME_RULES[language].beforePlace.has(wordKey(document, from - 1));
}
