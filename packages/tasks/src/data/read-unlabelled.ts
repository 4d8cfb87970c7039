import { prepared } from '../series/prepare/prepare-series.js';
import type { SeriesData } from '../series/series-data.js';
import type { SeriesOptions } from '../series/series-options.js';
import { quoted } from '../task-record.js';
import { openTable } from './formats/open.js';
import type { ReadOptions } from './read-bytes.js';
import { readSeries } from './read-series.js';
import { unlabelledSchema } from './unlabelled-options.js';

/** Sequences of inputs. */
export interface UnlabelledSeries extends Pick<SeriesData, 'sequences' | 'values'> {
  /** names of the inputs, in order */
  inputs: readonly string[];
  /** warnings */
  notes: readonly string[];
}

/**
 * Reads the inputs of a series as a network is fed with them: after `resample` and `missing`, before normalization. Labels and
 * targets are ignored. A file without the column `sequence` is one sequence, or those that its format tells apart.
 *
 * @returns values [rows, inputs] row-major, NaN where the mean of training is meant
 * @throws DataFormatError when the file cannot be read; the message names file, row and column
 * @throws TaskError when an option is invalid, or a value is missing in a column without a rule
 */
export async function readUnlabelled(options: SeriesOptions, reading: ReadOptions = {}): Promise<UnlabelledSeries> {
  const asked = unlabelledSchema(options);
  const notes: string[] = [];
  let schema = asked;
  let lacksSequence = false;
  const isTable = asked.layout === 'long' && (asked.format === 'csv' || asked.format === 'jsonl');
  // The sequences of other files may be told apart by the format, and have no column.
  if (isTable || (asked.sequence !== null && asked.format !== 'arff')) {
    const { columns, close } = await openTable(asked.file, {
      ...{ format: asked.format, delimiter: asked.delimiter, header: asked.header, encoding: asked.encoding },
      ...{ comment: asked.comment, dataFormat: asked.dataFormat },
      ...(asked.format !== 'csv' && { layout: asked.layout }),
    });
    await close();
    if (isTable) notes.push(...ignoredColumns(columns, asked));
    if (asked.sequence !== null && !columns.includes(asked.sequence)) {
      schema = { ...asked, sequence: null };
      lacksSequence = isTable;
    }
  }
  const data = await readSeries(schema, undefined, { ...reading, answers: 'ignored' });
  if (lacksSequence) notes.push(noSequenceColumn(asked.file, asked.sequence!, data.sequences.length > 1));
  const columns = data.names!.columns;
  const { data: found, schema: after } = prepared(data, { ...schema, columns });
  return {
    inputs: after.columns,
    values: found.values,
    sequences: found.sequences,
    notes: [...notes, ...(found.notes ?? [])],
  };
}

/**
 * A note on a file or stream that does not tell its sequences apart.
 *
 * @param isWhole whether a row is a whole sequence
 */
export function noSequenceColumn(name: string, column: string, isWhole: boolean): string {
  return `${name} has no column '${column}', so ${isWhole ? 'every row' : 'it'} is one sequence`;
}

/** A note on the columns that have no role; empty for none. */
export function ignoredColumns(
  found: readonly string[],
  { columns, label, targets, sequence, timestamp }: ReturnType<typeof unlabelledSchema>,
): string[] {
  const roles = new Set([...columns, label, ...targets, sequence, timestamp]);
  const ignored = columns.length === 0 ? [] : found.filter((column) => !roles.has(column));
  if (ignored.length === 0) return [];
  return [
    `${ignored.length === 1 ? 'column' : 'columns'} ${quoted(ignored)} ${ignored.length === 1 ? 'is' : 'are'} ignored`,
  ];
}
