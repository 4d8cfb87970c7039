import { basename } from 'node:path';
import type { ReadProgress } from '@qornn/tasks';
import { bytesText } from './number-format.js';
import { printableLine } from './printable.js';
import type { ProgressBar } from './progress-bar.js';

/** Shows how much of a file is read, on a bar. */
export function showReading(bar: ProgressBar, { file, bytes, of, rows }: ReadProgress): void {
  const parts = [
    ...(rows === undefined ? [] : [`${rows.toLocaleString('en')} rows`]),
    `${bytesText(bytes)} of ${bytesText(of)} (${Math.floor((100 * bytes) / Math.max(1, of))} %)`,
  ];
  bar.showPhase(`reading ${printableLine(basename(file))}`, bytes, of, parts.join(', '));
}

/** Shows how much of an evaluation is done, on a bar. */
export function showEvaluation(
  bar: ProgressBar,
  name: string,
  { sequences, of }: { sequences: number; of: number },
): void {
  bar.showPhase(name, sequences, of, `${sequences.toLocaleString('en')} of ${of.toLocaleString('en')} sequences`);
}
