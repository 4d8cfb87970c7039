/** Three significant digits. */
export function significant(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e7 || Math.abs(value) < 1e-4)) return value.toExponential(2);
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** A ratio as a change: `+20.1 %`. */
export function changeText(ratio: number): string {
  const percent = 100 * (ratio - 1);
  const text = Math.abs(percent) >= 100 ? percent.toFixed(0) : percent.toFixed(1);
  return `${percent >= 0 ? '+' : ''}${text} %`;
}
