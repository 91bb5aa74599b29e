/** Languages of the human formats (terminal, HTML, Markdown); English by default and never from the locale. */
export const UI_LANGUAGES = ['en', 'ru', 'kk'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];
/** The language of reports where none is asked for. */
export const USUAL_UI_LANGUAGE: UiLanguage = 'en';
