import { existsSync } from 'node:fs';
import { FileReadError, readLinesWithin } from '@qornn/tasks/data';
import { RunFolderError } from './errors.js';
import type { EvaluatedPart } from './evaluated-part.js';
import { metricsLineSchema, parseRecord } from './records.js';
import type { WeightSpectrum } from './weight-spectra.js';

/** One line of `metrics.jsonl`. */
export interface MetricsLine {
  step: number;
  /** training loss of that step; undefined at step 0, where a run begins with imported weights */
  loss?: number;
  /** learning rate relative to that of the optimizer; undefined at step 0 */
  rate?: number;
  /** metrics on the validation split */
  validation: Record<string, number>;
  /** evaluated part of the split; undefined in lines of early releases */
  part?: EvaluatedPart;
  /** spectra of the recurrent weights by layer, see `weightSpectra`; only with `recordSpectra` */
  spectra?: Record<string, WeightSpectrum>;
}

/** Maximum size of a `metrics.jsonl` in bytes: about 200,000 evaluations. */
export const MAX_METRICS_BYTES = 2 ** 25;
const MAX_LINE_BYTES = 2 ** 14;

/**
 * Reads a `metrics.jsonl`. Skips an incomplete last line, left by a crash.
 *
 * @returns an empty list if there is no file
 * @throws RunFolderError when the file or a line is too large, or a line is damaged; the message names the line
 */
export function readMetricsFile(path: string): MetricsLine[] {
  return [...metricsLines(path)];
}

/** Reads a `metrics.jsonl` line by line. */
export function* metricsLines(path: string): Generator<MetricsLine> {
  if (!existsSync(path)) return;
  let row = 0;
  try {
    for (const line of readLinesWithin(path, { maxBytes: MAX_METRICS_BYTES, maxLineBytes: MAX_LINE_BYTES })) {
      row++;
      if (line !== '') yield parsed(path, line, row);
    }
  } catch (error) {
    throw error instanceof FileReadError ? new RunFolderError(path, error.reason) : error;
  }
}

function parsed(path: string, line: string, row: number): MetricsLine {
  try {
    return parseRecord(line, metricsLineSchema) as MetricsLine;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RunFolderError(path, `line ${row} is not an evaluation (${error.message})`);
  }
}
