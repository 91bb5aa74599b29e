/** Signs that stand before items of a list; those beyond U+F000 are what symbol fonts show as bullets. */
const BULLET = /^[•◦▪▫‣⁃●○■□◆◇➢➤✓✔·\uF0B7\uF0A7\uF0D8\uF0FC\uF076]\s*/u;
const DASH = /^[-–—]\s+/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|\p{L})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)(?:\s+|$)/u;

/** Whether a text begins as an item of a list does. A dash does so too, yet a dash begins lines of talk as well. */
export function beginsItem(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text) || DASH.test(text);
}

/** Whether a sign that never stands in running text begins it. */
export function beginsBullet(text: string): boolean {
  return BULLET.test(text);
}

/** Whether a text is such a sign or number and nothing else. */
export function isMarker(text: string): boolean {
  const rest = text
    .replace(BULLET, '')
    .replace(/^[-–—]$/u, '')
    .replace(NUMBER, '');
  return rest.trim() === '' && text.trim() !== '';
}

/** An item with the sign that plain texts have for it. */
export function plainItem(text: string): string {
  return text.replace(BULLET, '- ');
}
