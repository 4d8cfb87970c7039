import { existsSync, readFileSync } from 'node:fs';
import { RunFolderError } from './errors.js';
import type { EvaluatedPart } from './evaluated-part.js';

/** One line of `metrics.jsonl`. */
export interface MetricsLine {
  step: number;
  /** training loss of that step */
  loss: number;
  /** learning rate, relative to that of the optimizer */
  rate: number;
  /** on the validation stream */
  validation: Record<string, number>;
  /** how much of it; absent in lines from before it was said */
  part?: EvaluatedPart;
}

/**
 * Every whole line of a `metrics.jsonl`; a last one that was cut short by a crash is left out.
 *
 * @returns none where there is no file
 * @throws RunFolderError when a line is damaged; it says which
 */
export function readMetricsFile(path: string): MetricsLine[] {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  return whole.flatMap((line, i) => (line === '' ? [] : [parsed(path, line, i + 1)]));
}

function parsed(path: string, line: string, row: number): MetricsLine {
  try {
    const value = JSON.parse(line) as MetricsLine;
    if (Number.isInteger(value.step) && typeof value.validation === 'object' && value.validation !== null) return value;
  } catch {
    // The same message, whatever is wrong.
  }
  throw new RunFolderError(path, `line ${row} is damaged: it is not an evaluation`);
}
