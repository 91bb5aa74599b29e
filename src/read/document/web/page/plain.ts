/** Words of a title without marks and capitals, so that a page and its head can be compared. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('\u00ad', '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
