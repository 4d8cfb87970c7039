import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { SeriesData } from '../series/series-data.js';
import type { SeriesSchema } from '../series/series-options.js';
import type { ReadProgress } from '../task.js';
import { DataFormatError } from './format-error.js';
import type { ReadOptions } from './read-bytes.js';
import { readCsv } from './read-csv.js';
import { readJsonLines } from './read-json-lines.js';
import { SeriesTable } from './series-table.js';

/**
 * Reads the rows of a series as numbers.
 *
 * In JSON Lines, columns may be arrays: then the line is a whole sequence, whose label and targets are arrays of the same length, or the
 * same value for every step.
 *
 * @param maxRows maximum number of rows to read; `source.hasMore` tells whether there are more
 * @throws DataFormatError when the file cannot be read, or a cell is invalid for its column; the message names file, row and column
 */
export async function readSeries(
  schema: SeriesSchema,
  maxRows: number = Number.POSITIVE_INFINITY,
  { signal, onProgress }: ReadOptions = {},
): Promise<SeriesData> {
  const { file, columns, label, targets, sequence, delimiter, header, encoding } = schema;
  const asked = [...columns, ...(label === null ? targets : [label]), ...(sequence === null ? [] : [sequence])];
  const content = createHash('sha256');
  const notes: string[] = [];
  let bytes = 0;
  let [rows, hasMore] = [0, false];
  const options = {
    columns: asked,
    encoding,
    signal,
    onProgress: onProgress && ((progress: ReadProgress) => onProgress({ ...progress, rows })),
    onBytes: (piece: Uint8Array) => {
      bytes += piece.length;
      content.update(piece);
    },
    onNote: (note: string) => notes.push(note),
  };
  const lines =
    schema.format === 'csv' ? readCsv(file, { ...options, delimiter, header }) : readJsonLines(file, options);
  const table = new SeriesTable(schema, asked);
  try {
    for await (const row of lines) {
      hasMore = rows === maxRows;
      if (hasMore) break;
      table.add(row);
      rows++;
    }
  } catch (error) {
    // The row after the last requested one may be incomplete because a logger is writing it.
    if (!(error instanceof DataFormatError) || rows !== maxRows) throw error;
    hasMore = true;
  }
  const data = table.finish();
  const files = [{ name: basename(file), bytes, sha256: content.digest('hex') }];
  return {
    ...data,
    notes: [...notes, ...table.notes()],
    source: { digest: digestOf(data), rows, files, hasMore },
  };
}

/** Hash of the values, not of the file: line endings and other columns do not matter. */
function digestOf({ values, answers, labels, sequences }: SeriesData): string {
  const hash = createHash('sha256');
  for (const { buffer, byteOffset, byteLength } of [values, answers]) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.update(JSON.stringify([labels, sequences.map(({ name, from }) => [name, from])])).digest('hex');
}
