const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ROUND: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 };

/** A number below a hundred in letters, else in figures. */
export function numberName(value: number): string {
  if (value < 20) return SMALL[value] ?? String(value);
  const ones = value % 10;
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${ones ? `-${SMALL[ones]}` : ''}`;
  return value.toLocaleString('en');
}

export function numberValue(word: string): number | null {
  if (/^\d{1,7}$/.test(word)) return Number(word);
  if (Object.hasOwn(ROUND, word)) return ROUND[word] ?? null;
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.indexOf(word);
  return tens >= 2 ? tens * 10 : null;
}
