const FRACTIONS: readonly string[] = ['recall', 'accuracy', 'balancedAccuracy', 'agreement'];

/** Whether a metric is a fraction, shown in percent. */
export function isFraction(name: string): boolean {
  return FRACTIONS.includes(name);
}

/** @example percent(0.9987) // '99.87 %' */
export function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(2)} %`;
}

/** Formats a metric: fractions in percent, others with four significant digits. */
export function metricText(name: string, value: number): string {
  if (isFraction(name)) return percent(value);
  return value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential(2) : value.toPrecision(4);
}

/** @example metricLabel('crossEntropy') // 'cross-entropy' */
export function metricLabel(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** @example bytesText(163876) // '160.0 KiB' */
export function bytesText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 2 ** 20) return `${(bytes / 1024).toFixed(1)} KiB`;
  return bytes < 2 ** 30 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}

/** @example durationText(75) // '1 min 15 s' */
export function durationText(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'unknown';
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Formats an `EvaluatedPart`. @example partText({ sequences: 128, of: 300 }) // '128 of 300' */
export function partText({ sequences, of }: { sequences: number; of: number | null }): string {
  return of === null ? String(sequences) : `${sequences} of ${of}`;
}
