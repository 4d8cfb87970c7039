const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Whether a text is a number as tables have them: decimal, with a point and an exponent or without; no blanks, signs of thousands, hex. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/**
 * The number that a cell holds; NaN where it holds none, or one that a 32-bit float does not hold.
 *
 * @param decimal before the fraction
 * @example
 * numberOf(' 1,5 ', ','); // 1.5
 */
export function numberOf(cell: unknown, decimal: '.' | ',' = '.'): number {
  if (typeof cell === 'number') return Number.isFinite(Math.fround(cell)) ? cell : Number.NaN;
  if (typeof cell !== 'string') return Number.NaN;
  const trimmed = cell.trim();
  const text = decimal === '.' ? trimmed : trimmed.includes('.') ? '' : trimmed.replace(decimal, '.');
  const value = isNumber(text) ? Number(text) : Number.NaN;
  return Number.isFinite(Math.fround(value)) ? value : Number.NaN;
}
