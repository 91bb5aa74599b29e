import type { MarkedLines } from '../document.ts';

/** A line of a notice is no longer than this, in characters. */
const LONGEST = 220;
/** Lines that a letter ends in behind the first that says why it came: an address, links, whose rights. */
const MOST_BEHIND = 8;

/** What stands above a letter that went to many: where else it can be read. */
const ABOVE =
  /^(?:(?:view|read|open|see) (?:this|the|it) ?(?:e-?mail|newsletter|message|letter)? ?(?:online|in (?:your|a|the) browser)|(?:having )?trouble (?:viewing|reading|seeing) this|(?:открыть|посмотреть|читать|смотреть) (?:это |эту )?(?:письмо|рассылку|выпуск) (?:в браузере|онлайн|на сайте)|если (?:письмо|сообщение|рассылка) (?:не ?отображается|отображается не|отображается некорректно)|(?:бұл )?хатты (?:браузерде|сайтта) (?:ашу|көру|қарау|оқу))/iu;
/** What stands below it: why it came, and how to be rid of the next. */
const BELOW =
  /^(?:you(?:['’]re| are) (?:receiving|getting) this|you (?:have )?received this (?:e-?mail|message|newsletter)|this (?:e-?mail|newsletter|message) was sent to|(?:click here |to )?unsubscribe\b|(?:update|manage|change)(?: your)? (?:(?:e-?mail|subscription|mailing) )?(?:preferences|subscriptions?)\b|вы (?:получили|получаете) (?:это|эту|данное) (?:письмо|сообщение|рассылку)|(?:это|данное) (?:письмо|сообщение) (?:было )?отправлено (?:на|по) |(?:чтобы |нажмите, чтобы )?отписаться\b|(?:изменить настройки|управлять|управление) (?:рассылк|подписк)[а-я]+|(?:сіз )?бұл (?:хатты|хабарламаны) .{0,120}(?:алдыңыз|алып отырсыз|келді)|жазылымнан бас тарту|жазылымды (?:басқару|тоқтату|өзгерту))/iu;

/**
 * The lines that a program for mailing lists puts around a letter that goes to many. What follows the first line below the
 * text is one of them too, where only short lines do.
 */
export function noticesIn(lines: readonly string[]): readonly MarkedLines[] {
  const marks: MarkedLines[] = [];
  const add = (from: number, to: number): void => {
    marks.push({ mark: 'furniture', from, to });
  };
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    if (text.length > LONGEST) continue;
    if (BELOW.test(text)) {
      const rest = lines.slice(at + 1).filter((other) => other.trim() !== '');
      const isFoot = rest.length <= MOST_BEHIND && rest.every((other) => other.length <= LONGEST);
      add(at, isFoot ? lines.length : at + 1);
      if (isFoot) break;
    } else if (ABOVE.test(text)) add(at, at + 1);
  }
  return marks;
}
