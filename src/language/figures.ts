import type { FigureLexicon } from './figure-words.ts';
import { lazilyPerLanguage } from './language.ts';
import { REGISTRY } from './registry.ts';

/** The words of figures in a language: thousands of forms each, built when its first figure is looked for. */
export const figuresOf = lazilyPerLanguage((language): FigureLexicon => REGISTRY[language].figures());
