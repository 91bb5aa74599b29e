import type { CompareOptions } from '../../compare.ts';
import { Failure } from '../../read/failure.ts';
import type { TextOptions } from '../../read/texts.ts';
import type { Settings } from '../option/settings.ts';

/** What the settings of a run say about comparing; a key of the result is there only where they say it. */
export function comparisonOptions(settings: Settings): CompareOptions {
  const { shingleSize, threshold, minPassage, lang, keep, ignore, equivalent, standing, transliterate, why } = settings;
  return {
    ...(shingleSize !== undefined && { shingleSize }),
    ...(threshold !== undefined && { threshold }),
    ...(minPassage !== undefined && { minPassage }),
    ...(lang !== undefined && { lang }),
    ...(keep !== undefined && { keep }),
    ...(ignore !== undefined && { ignore }),
    ...(equivalent !== undefined && { equivalent }),
    ...(standing !== undefined && { boilerplate: standing }),
    ...(transliterate !== undefined && { transliterate }),
    ...(why !== undefined && { why }),
  };
}

/** How the settings of the run say that texts are read. Throws a usage Failure where both sides of changes are asked for. */
export function textOptions(settings: Settings): TextOptions {
  const { encoding, inputFormat, tracked, idField, textField, dateField } = settings;
  if (tracked === 'both')
    throw new Failure('usage', null, '--tracked both: compares one document: dedupe FILE --tracked both');
  return { encoding, kind: inputFormat, tracked, fields: { id: idField, text: textField, date: dateField } };
}
