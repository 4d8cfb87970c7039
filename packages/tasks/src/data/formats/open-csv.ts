import { type CsvOptions, readCsv, readCsvHeader } from '../read-csv.js';
import type { OpenTable } from './open-table.js';

/**
 * A CSV file whose rows are steps.
 *
 * @throws DataFormatError when it cannot be read, or has no rows
 */
export async function openCsv(path: string, options: Omit<CsvOptions, 'columns'>): Promise<OpenTable> {
  const { onBytes: _, onProgress: __, ...reading } = options;
  const columns = await readCsvHeader(path, reading);
  return {
    columns,
    roles: { columns: null, label: null, targets: [], sequence: null },
    rows: (asked) => readCsv(path, { ...options, columns: asked }),
    close: async () => {},
  };
}
