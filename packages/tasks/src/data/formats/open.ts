import { delimiterOf, FORMATS, formatOfPath, type ReadingSchema } from '../../series/reading-options.js';
import { DataFormatError } from '../format-error.js';
import type { RowOptions } from '../rows.js';
import { openCsv } from './open-csv.js';
import { openJsonLines } from './open-json-lines.js';
import type { OpenTable } from './open-table.js';
import { wideTable } from './wide-table.js';

/** Options of {@link openTable}. */
export interface TableOptions
  extends Partial<
      Pick<ReadingSchema, 'format' | 'layout' | 'dataFormat' | 'delimiter' | 'header' | 'comment' | 'channels'>
    >,
    Omit<RowOptions, 'columns'> {
  /** in the wide layout, columns that are not steps */
  others?: readonly string[];
}

/**
 * Opens a table of any format; reads its names, not its rows.
 *
 * @throws DataFormatError when the file cannot be read, or is not of this format
 * @example
 * const table = await openTable('readings.csv');
 * for await (const { row, cells } of table.rows(table.columns)) console.log(row, cells);
 */
export async function openTable(path: string, options: TableOptions = {}): Promise<OpenTable> {
  const format = options.format ?? formatOfPath(path);
  if (format === undefined) {
    throw new DataFormatError(path, `the extension tells no format; set format, one of ${FORMATS.join(', ')}`);
  }
  const { layout, dataFormat: _, delimiter, header, comment, channels, others = [], format: __, ...reading } = options;
  const csv = {
    ...reading,
    delimiter: delimiterOf(delimiter ?? null, path),
    header: header ?? true,
    ...(comment && { comment }),
  };
  switch (format) {
    case 'csv': {
      const table = await openCsv(path, csv);
      if (layout !== 'wide') return table;
      const isPadding = (cell: unknown) => typeof cell === 'string' && cell.trim() === '';
      return wideTable(path, table, { channels: channels ?? { value: [] }, others, isPadding });
    }
    case 'jsonl':
      return openJsonLines(path, reading);
    default:
      throw new DataFormatError(path, `the format ${format} cannot be read`);
  }
}
