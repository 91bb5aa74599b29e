import { lazily } from '../../language/lazily.ts';
import type { BoilerplateRules } from '../../language/shape/boilerplate.ts';
import { MOST_CREDIT_WORDS } from './credit.ts';
import { folded, type Line, readLine } from './line.ts';
import { anyOf, hasPredicate, mayBegin, mayHold, RULES, restAfter, restOf } from './match.ts';
import type { Place } from './place.ts';

/** A line, or each clause of one, that says who reports. */
export function isAttribution(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (line.isLoud || line.words > MOST_CREDIT_WORDS + 4) return false;
  if (isAttributionClause(line, rules)) return true;
  // each clause says who reports: Об этом сообщили в акимате, передаёт «Вестник»
  const comma = line.text.lastIndexOf(', ');
  if (comma < 0 || place.part === 'opening') return false;
  const clauses = [line.text.slice(0, comma), line.text.slice(comma + 2)];
  return clauses.every((clause) => RULES.some((own) => isAttributionClause(readLine(clause), own)));
}

function isAttributionClause(line: Line, rules: BoilerplateRules): boolean {
  const whole =
    mayBegin(line, rules, 'attributionWhole') && mayHold(line, rules, 'attributionWhole')
      ? rules.attributionWhole().exec(line.text)
      : null;
  if (whole !== null) {
    const source = whole.slice(1).find((group) => group !== undefined) ?? '';
    return (
      isSource(source, rules) || (rules.medium().test(line.text) && isOutlet(source.replace(/^[Tt]he /, ''), rules))
    );
  }
  const rest = mayHold(line, rules, 'attribution') ? restOf(line, rules, 'attribution') : undefined;
  if (rest !== undefined && isSource(rest, rules)) return true;
  const mayBeOutlet = mayBegin(line, rules, 'attribution') && mayHold(line, rules, 'outlet');
  const outlet = mayBeOutlet ? restAfter(line, rules.outlet()) : undefined;
  return outlet !== undefined && isOutlet(outlet, rules);
}

/** A name of one to three words that is no surname, as media have, perhaps with the medium that it quotes. */
function isOutlet(rest: string, rules: BoilerplateRules): boolean {
  const name = rest.replace(QUOTING(), '');
  return OUTLET.test(name) && !SURNAME().test(name) && !rules.person().test(folded(name));
}

const OUTLET = /^(?:[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ][A-Za-zÀ-ɏЀ-ԯ.'’-]{2,}(?: |$)){1,3}$/;
const SURNAME = lazily(() => new RegExp(`(?:${anyOf('surnameEnds')})(?= |$)`));
const QUOTING = lazily(() => new RegExp(` (?:${anyOf('quoting')}) [^,.!?:;\\d]{2,50}$`));

/** A body or a medium, not a person, and nothing said after it. */
function isSource(rest: string, rules: BoilerplateRules): boolean {
  const plain = rest.replace(/[«"“][^«»"“”]{1,60}[»"”]/gu, '«»');
  if (
    rest === '' ||
    /[,;:!?]/.test(plain) ||
    /\d/.test(plain.replace(/[A-Za-zÀ-ɏЀ-ԯ\d-]+\.[A-Za-zÀ-ɏЀ-ԯ]{2,4}/gu, '')) ||
    hasPredicate(plain)
  )
    return false;
  const lower = folded(rest);
  if (rules.person().test(lower) && !rules.press().test(lower)) return false;
  return rules.source().test(rest) || rules.source().test(lower);
}
