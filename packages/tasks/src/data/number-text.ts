const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Whether a text is a decimal number, optionally with a point and an exponent; no blanks, thousands separators or hex. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/**
 * The number in a cell; NaN if it is not a number or out of range for a 32-bit float.
 *
 * @param decimal decimal separator
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
