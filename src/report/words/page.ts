import type { UiLanguage } from './ui-language.ts';

/** Languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/** What the page says beside the report. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly earlier: string;
  readonly later: string;
  readonly hint: string;
  readonly choose: string;
  readonly language: string;
  readonly compare: string;
  readonly working: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  readonly back: string;
  readonly report: string;
}

/** The page in each language of the reports. */
export const PAGE_WORDS: Readonly<Record<UiLanguage, PageWords>> = {
  en: {
    title: 'Is this the same release?',
    lead: 'Two texts in, one answer out: what stands in both, what changed, and whether the change matters.',
    privacy: 'Nothing leaves this page: it has no network and keeps nothing.',
    earlier: 'A — the release',
    later: 'B — the republication',
    hint: 'Paste a text here or drop a file: a text, Word, OpenDocument, RTF, a web page, a letter.',
    choose: 'Choose a file',
    language: 'Language',
    compare: 'Compare',
    working: 'Comparing…',
    copy: 'Copy the summary',
    copied: 'Copied.',
    notCopied: 'This browser does not let the page copy.',
    print: 'Print',
    back: 'Other texts',
    report: 'Report',
  },
  ru: {
    title: 'Это тот же релиз?',
    lead: 'Два текста на входе, один ответ: что есть в обоих, что изменено и важно ли это.',
    privacy: 'Ничего не покидает эту страницу: сети у неё нет, и она ничего не хранит.',
    earlier: 'A — релиз',
    later: 'B — публикация',
    hint: 'Вставьте сюда текст или перетащите файл: текст, Word, OpenDocument, RTF, веб-страницу, письмо.',
    choose: 'Выбрать файл',
    language: 'Язык',
    compare: 'Сравнить',
    working: 'Сравниваю…',
    copy: 'Скопировать сводку',
    copied: 'Скопировано.',
    notCopied: 'Браузер не разрешает странице копировать.',
    print: 'Печать',
    back: 'Другие тексты',
    report: 'Отчёт',
  },
  kk: {
    title: 'Бұл сол релиз бе?',
    lead: 'Екі мәтін — бір жауап: екеуінде де не бар, не өзгерген және ол маңызды ма.',
    privacy: 'Бұл беттен ештеңе шықпайды: оның желісі жоқ, ештеңе сақтамайды.',
    earlier: 'A — релиз',
    later: 'B — жарияланым',
    hint: 'Мәтінді осында қойыңыз немесе файлды сүйреп әкеліңіз: мәтін, Word, OpenDocument, RTF, веб-бет, хат.',
    choose: 'Файл таңдау',
    language: 'Тіл',
    compare: 'Салыстыру',
    working: 'Салыстырылуда…',
    copy: 'Қысқаша көшіру',
    copied: 'Көшірілді.',
    notCopied: 'Браузер бетке көшіруге рұқсат бермейді.',
    print: 'Басып шығару',
    back: 'Басқа мәтіндер',
    report: 'Есеп',
  },
};
