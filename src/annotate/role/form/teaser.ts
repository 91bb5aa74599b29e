/** First signs of what points at a text elsewhere. Posts put a hand before their own lines. */
const POINTERS = /^\s*[>»›▶►➤]/;
/** What stands before each headline of a list. */
const BULLETS = /^\s*[•●▪◦‣∙]/;

/** The mark with which a line points at another text: >> Bridge closed, » Мост закрыт. */
export function pointerOf(text: string): string | undefined {
  return POINTERS.test(text) ? /^\s*(>>|»|›|▶|►|➤)[\s>»]*["«“]?[\p{Lu}\d]/u.exec(text)?.[1] : undefined;
}

/** Whether a line is an item of a list that begins with a capital, as headlines do. */
export function isBulleted(text: string): boolean {
  return BULLETS.test(text) && /^\s*.\s*["«“]?\p{Lu}/u.test(text);
}
