import { readJsonKeys, readJsonLines } from '../read-json-lines.js';
import type { RowOptions } from '../rows.js';
import type { OpenTable } from './open-table.js';

/**
 * A JSON Lines file; its columns are the keys of the first line.
 *
 * @throws DataFormatError when it cannot be read, or the first line is not a JSON object
 */
export async function openJsonLines(path: string, options: Omit<RowOptions, 'columns'>): Promise<OpenTable> {
  const { encoding, signal } = options;
  const columns = await readJsonKeys(path, { encoding: encoding ?? null, signal });
  return {
    columns,
    roles: { columns: null, label: null, targets: [], sequence: null },
    rows: (asked) => readJsonLines(path, { ...options, columns: asked }),
    close: async () => {},
  };
}
