import { existsSync } from 'node:fs';
import { FileReadError, readLinesWithin } from '@qornn/tasks/data';
import { RunFolderError } from './errors.js';
import type { EvaluatedPart } from './evaluated-part.js';
import { metricsLineSchema, parseRecord } from './records.js';

/** One line of `metrics.jsonl`. */
export interface MetricsLine {
  step: number;
  /** training loss of that step */
  loss: number;
  /** learning rate, relative to that of the optimizer */
  rate: number;
  /** on the validation split */
  validation: Record<string, number>;
  /** how much of it; absent in lines from before it was said */
  part?: EvaluatedPart;
}

/** Bytes of a `metrics.jsonl`: some two hundred thousand evaluations. */
export const MOST_METRICS_BYTES = 2 ** 25;
const MOST_LINE_BYTES = 2 ** 14;

/**
 * Every whole line of a `metrics.jsonl`; a last one that was cut short by a crash is left out.
 *
 * @returns none where there is no file
 * @throws RunFolderError when the file or a line is too large, or a line is damaged; it says which
 */
export function readMetricsFile(path: string): MetricsLine[] {
  return [...metricsLines(path)];
}

/** The same one after the other, for who needs not hold them all. */
export function* metricsLines(path: string): Generator<MetricsLine> {
  if (!existsSync(path)) return;
  let row = 0;
  try {
    for (const line of readLinesWithin(path, { maxBytes: MOST_METRICS_BYTES, maxLineBytes: MOST_LINE_BYTES })) {
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
    throw new RunFolderError(path, `line ${row} is damaged: it is not an evaluation (${error.message})`);
  }
}
