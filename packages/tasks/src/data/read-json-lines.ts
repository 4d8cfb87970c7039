import { checkOptions } from '../options.js';
import { quoted } from '../task-record.js';
import { DataFormatError } from './format-error.js';
import { parseRecord } from './parse-json.js';
import { readLines } from './read-lines.js';
import type { TextOptions } from './read-text.js';
import { ROW_OPTIONS, type Row, type RowOptions } from './rows.js';

/**
 * Reads a JSON Lines file, plain or gzipped, line by line; any line endings. Empty lines are skipped.
 *
 * @throws DataFormatError when the file cannot be read or is corrupt, or a line is not a JSON object, has a duplicate key,
 *   or lacks a column
 */
export async function* readJsonLines(path: string, options: RowOptions): AsyncGenerator<Row> {
  const { columns, onNote: _, ...text } = checkOptions<RowOptions>('readJsonLines', options, ROW_OPTIONS);
  let row = 0;
  for await (const line of readLines(path, text)) {
    row++;
    if (line.trim() === '') continue;
    const object = parseObject(path, line, row);
    const cells = columns.map((column) => {
      if (Object.hasOwn(object, column)) return object[column];
      const missing = columns.filter((name) => !Object.hasOwn(object, name));
      throw new DataFormatError(path, `has no ${quoted(missing)}; it has ${Object.keys(object).join(', ')}`, row);
    });
    yield { row, cells };
  }
}

/**
 * The keys of the first object of a JSON Lines file.
 *
 * @throws DataFormatError when the file cannot be read, or the first line is not a JSON object
 */
export async function readJsonKeys(path: string, options: TextOptions): Promise<string[]> {
  let row = 0;
  for await (const line of readLines(path, options)) {
    row++;
    if (line.trim() !== '') return Object.keys(parseObject(path, line, row));
  }
  throw new DataFormatError(path, 'has no rows');
}

function parseObject(path: string, line: string, row: number): Record<string, unknown> {
  try {
    return parseRecord(line);
  } catch (error) {
    const { message } = error as Error;
    throw new DataFormatError(path, /^(is|has) /.test(message) ? message : `is not JSON: ${message}`, row);
  }
}
