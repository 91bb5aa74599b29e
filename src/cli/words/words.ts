import type { UiLanguage } from '../../report/words/ui-language.ts';
import type { CliWords } from './cli-words.ts';

/** What the command line says in a language; undefined for English. Loaded only when another is asked for. */
export async function cliWords(language: UiLanguage | undefined): Promise<CliWords | undefined> {
  switch (language) {
    case undefined:
    case 'en':
      return undefined;
    case 'ru':
      return (await import('./ru.ts')).ru;
    case 'kk':
      return (await import('./kk.ts')).kk;
  }
}
