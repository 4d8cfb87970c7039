/** @example metricText(0.94, { fraction: true }) // '94.00 %' */
export function metricText(value: number | null | undefined, { fraction }: { fraction: boolean }): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '–';
  if (fraction) return `${(100 * value).toFixed(2)} %`;
  // Zeros at the end stay, so that digits of a column stand below each other.
  const text = value.toPrecision(4);
  return text.includes('e') ? String(Number(text)) : text;
}

/** @example metricLabel('crossEntropy') // 'cross-entropy' */
export function metricLabel(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** @example bytesText(18227) // '18,227 B' */
export function bytesText(bytes: number): string {
  return `${bytes.toLocaleString('en')} B`;
}
