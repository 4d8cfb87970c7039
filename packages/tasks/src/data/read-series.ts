import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { SeriesData } from '../series-data.js';
import type { SeriesSchema } from '../series-options.js';
import { DataFormatError } from './format-error.js';
import type { ReadOptions } from './read-bytes.js';
import { readCsv } from './read-csv.js';
import { readJsonLines } from './read-json-lines.js';
import { SeriesTable } from './series-table.js';

/**
 * Reads the rows of a series, one after the other, into numbers.
 *
 * Of a line of JSON lines, columns may be lists: then it is a sequence of its own, whose label and targets are lists as long, or the
 * same at every step.
 *
 * @param most rows of the file that are read; `source.goesOn` says whether there are others
 * @throws DataFormatError when the file cannot be read, or a cell is not what its column should hold; it names file, row and column
 */
export async function readSeries(
  schema: SeriesSchema,
  most: number = Number.POSITIVE_INFINITY,
  { signal }: ReadOptions = {},
): Promise<SeriesData> {
  const { file, columns, label, targets, sequence, delimiter, header, encoding } = schema;
  const asked = [...columns, ...(label === null ? targets : [label]), ...(sequence === null ? [] : [sequence])];
  const content = createHash('sha256');
  const notes: string[] = [];
  let bytes = 0;
  const options = {
    columns: asked,
    encoding,
    signal,
    onBytes: (piece: Uint8Array) => {
      bytes += piece.length;
      content.update(piece);
    },
    onNote: (note: string) => notes.push(note),
  };
  const lines =
    schema.format === 'csv' ? readCsv(file, { ...options, delimiter, header }) : readJsonLines(file, options);
  const table = new SeriesTable(schema, asked);
  let [rows, goesOn] = [0, false];
  try {
    for await (const row of lines) {
      goesOn = rows === most;
      if (goesOn) break;
      table.add(row);
      rows++;
    }
  } catch (error) {
    // What follows is being written, maybe.
    if (!(error instanceof DataFormatError) || rows !== most) throw error;
    goesOn = true;
  }
  const data = table.finish();
  const files = [{ name: basename(file), bytes, sha256: content.digest('hex') }];
  return {
    ...data,
    notes: [...notes, ...table.notes()],
    source: { digest: digestOf(data), rows, files, goesOn },
  };
}

/** Of what has been read, not of how it was written down: neither ends of lines nor columns that nobody asked for matter. */
function digestOf({ values, answers, labels, sequences }: SeriesData): string {
  const hash = createHash('sha256');
  for (const { buffer, byteOffset, byteLength } of [values, answers]) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.update(JSON.stringify([labels, sequences.map(({ name, from }) => [name, from])])).digest('hex');
}
