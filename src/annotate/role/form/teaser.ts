/** What points at a text elsewhere, or stands before each headline of a list. Posts put a hand before their own lines. */
const POINTER = /^\s*(>>|»|›|▶|►|➤)[\s>»]*["«“]?[\p{Lu}\d]/u;
const BULLET = /^\s*[•●▪◦‣∙]\s*["«“]?\p{Lu}/u;

/** The mark with which a line points at another text: >> Bridge closed, » Мост закрыт. */
export function pointerOf(text: string): string | undefined {
  return POINTER.exec(text)?.[1];
}

/** Whether a line is an item of a list that begins with a capital, as headlines do. */
export function isBulleted(text: string): boolean {
  return BULLET.test(text);
}
