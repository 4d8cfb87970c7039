import { delimiterOf, FORMATS, formatOfPath, type ReadingSchema } from '../../series/reading-options.js';
import { DataFormatError } from '../format-error.js';
import type { RowOptions } from '../rows.js';
import type { AxesOptions } from './array-rows.js';
import { openArff } from './open-arff.js';
import { openCsv } from './open-csv.js';
import { openFolder } from './open-folder.js';
import { openJsonLines } from './open-json-lines.js';
import { openNpy } from './open-npy.js';
import type { OpenTable } from './open-table.js';
import { openTs } from './open-ts.js';
import { openUcr } from './open-ucr.js';
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
  const { layout, dataFormat, delimiter, header, comment, channels, others = [], format: _, ...reading } = options;
  const csv = {
    ...reading,
    delimiter: delimiterOf(delimiter ?? null, path),
    header: header ?? true,
    ...(comment && { comment }),
  };
  const axes: AxesOptions = { layout: layout ?? 'wide', dataFormat: dataFormat ?? 'channelsLast' };
  switch (format) {
    case 'csv': {
      const table = await openCsv(path, csv);
      if (layout !== 'wide') return table;
      const isPadding = (cell: unknown) => typeof cell === 'string' && cell.trim() === '';
      return wideTable(path, table, { channels: channels ?? { value: [] }, others, isPadding });
    }
    case 'jsonl':
      return openJsonLines(path, reading);
    case 'ts':
      return openTs(path, reading);
    case 'ucr':
      return openUcr(path, reading);
    case 'arff':
      return openArff(path, { ...reading, layout: layout ?? 'wide', channels: channels ?? {}, others });
    case 'npy':
      return openNpy(path, { ...reading, ...axes });
    // The libraries of these two take long to load, and few files need them.
    case 'npz': {
      const { openNpz } = await import('./open-npz.js');
      return openNpz(path, { ...reading, ...axes });
    }
    case 'parquet': {
      const { openParquet } = await import('./open-parquet.js');
      return openParquet(path, reading);
    }
    case 'folder':
      return openFolder(path, csv, (file) => delimiterOf(delimiter ?? null, file));
  }
}
