/** Header fields that only programs write; a press text may well begin with "From:", "To:", "Date:" and "Subject:". */
const WRITTEN_BY_PROGRAMS =
  /^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature|authentication-results|arc-seal|x-mailer|user-agent|content-transfer-encoding|x-received|list-id|x-originating-ip|x-unix-mode|reply-to: *[^\n]*<[^\n>]+@|content-type: *[a-z]+\/[a-z0-9.+-]+ *(?:;|$)|date: *(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d)/i;
const FIELD = /^[!-9;-~]+[ \t]*:/;
/** The line with which a message begins in a mailbox file. */
const MAILBOX = /^From \S+ .*\d{4}\s*$/;
/** Lines of a head that are looked at: received mail has some thirty. */
const LINES = 200;
/** Code units of a line that are looked at. */
const LINE = 400;
const LEAST_FIELDS = 2;

/** Whether a text begins as mail does: fields one below another, of which a program wrote one. `named`: it is called .eml. */
export function beginsAsMail(text: string, named: boolean): boolean {
  const lines = text.replace(/^\s+/, '').split(/\r\n|\r|\n/, LINES);
  let fields = 0;
  let byProgram = false;
  for (const [at, whole] of lines.entries()) {
    const line = whole.slice(0, LINE);
    if (at === 0 && MAILBOX.test(line)) {
      byProgram = true;
      continue;
    }
    if (line.trim() === '') break;
    if (/^[ \t]/.test(line) && fields > 0) continue;
    if (!FIELD.test(line)) return named && fields > 0;
    fields++;
    byProgram ||= WRITTEN_BY_PROGRAMS.test(line);
  }
  return named ? fields > 0 : fields >= LEAST_FIELDS && byProgram;
}
