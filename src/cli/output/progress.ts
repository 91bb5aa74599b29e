import type { Settings } from '../option/settings.ts';
import type { CliWords, WorkStep } from '../words/cli-words.ts';
import { cliWords } from '../words/words.ts';
import { writePieces } from './stdout.ts';

const STANDARD_ERROR = 2;
/** Milliseconds between two pictures: enough to see that it goes on, too few to slow anything down. */
const PAUSE = 100;
/** Columns of the bar. */
const BAR = 24;
/** Milliseconds of a step after which what is left of it can be guessed. */
const KNOWN_AFTER = 2_000;

/** Told how far a piece of work is. */
type Progress = (done: number, total: number) => void;

/** A bar on standard error where that is a terminal; silent with --quiet and --no-progress. */
export interface ProgressBar {
  /** Starts or goes on with a named piece of work. */
  readonly step: (name: WorkStep) => Progress;
  /** Takes the bar away. */
  readonly clear: () => void;
}

export async function progressBar({ quiet, progress, uiLang }: Settings): Promise<ProgressBar> {
  const shown = quiet !== true && progress !== false && process.getBuiltinModule('node:tty').isatty(STANDARD_ERROR);
  const words = shown ? await cliWords(uiLang) : undefined;
  let last = 0;
  let visible = false;
  const write = (text: string): void => {
    try {
      writePieces(STANDARD_ERROR, [text]);
    } catch {
      // Nobody can see it any more.
    }
  };
  return {
    step: (name) => {
      const begun = Date.now();
      return (done, total) => {
        const now = Date.now();
        if (!shown || now - last < PAUSE) return;
        last = now;
        visible = true;
        const filled = total === 0 ? BAR : Math.floor((BAR * done) / total);
        write(
          `\r${words?.progress.steps[name] ?? name} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total}${timeLeft(now - begun, done, total, words)}\u001b[K`,
        );
      };
    },
    clear: () => {
      if (visible) write('\r\u001b[K');
      visible = false;
    },
  };
}

/** About how long a step goes on at the pace it had so far; nothing while that says little. */
function timeLeft(elapsed: number, done: number, total: number, words: CliWords | undefined): string {
  if (elapsed < KNOWN_AFTER || done === 0 || done >= total) return '';
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  const [minutes, hours] = [Math.round(seconds / 60), Math.round(seconds / 3600)];
  const left = words?.progress.left ?? ((count, unit) => `${count} ${unit} left`);
  if (seconds < 100) return `, ${left(seconds, 's')}`;
  return `, ${minutes < 100 ? left(minutes, 'min') : left(hours, 'h')}`;
}
