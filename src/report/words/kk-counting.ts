/** What follows a number that is a part of something (6 абзацтың 5-і), by how its last word sounds: бірі, екісі, алтысы. */
const ENDINGS_OF_ONES = ['і', 'і', 'сі', 'і', 'і', 'і', 'сы', 'сі', 'і', 'ы'] as const;
/** онның оны, жиырманың жиырмасы, …; nothing stands at nought. */
const ENDINGS_OF_TENS = ['і', 'ы', 'сы', 'ы', 'ы', 'і', 'ы', 'і', 'і', 'ы'] as const;

/** A number as the part of a whole: 5-і, 6-сы, 10-ы, 20-сы. */
export function ofThem(count: number): string {
  const ones = count % 10;
  const tens = Math.floor(count / 10) % 10;
  if (ones > 0 || count === 0) return `${count}-${ENDINGS_OF_ONES[ones]}`;
  if (tens > 0) return `${count}-${ENDINGS_OF_TENS[tens]}`;
  // жүзі, мыңы, миллионы
  return `${count}-${count % 1000 === 0 ? 'ы' : 'і'}`;
}
