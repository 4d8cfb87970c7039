const LEVELS = '▁▂▃▄▅▆▇█';
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A curve in one line of text; 0 is the bottom, 1 the top.
 *
 * @param values in [0, 1]; downsampled to `width`, keeping the first and last
 * @example
 * sparkline([0, 0.5, 1]); // '▁▅█'
 */
export function sparkline(values: readonly number[], width = 60): string {
  const count = Math.min(values.length, width);
  let line = '';
  for (let i = 0; i < count; i++) {
    const value = values[count === 1 ? values.length - 1 : Math.round((i * (values.length - 1)) / (count - 1))]!;
    line += LEVELS[Math.round(clamp(value) * (LEVELS.length - 1))];
  }
  return line;
}

/**
 * A bar that fills a fraction of `width`, with a resolution of an eighth of a character, padded with spaces.
 *
 * @example
 * bar(0.5, 4); // '██  '
 */
export function bar(fraction: number, width: number): string {
  const eighths = Math.round(clamp(fraction) * width * 8);
  return ('█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!).padEnd(width);
}

function clamp(fraction: number): number {
  return Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
}
