import { checkOptions } from '../options.js';
import { quoted } from '../task-record.js';
import { DataFormatError } from './format-error.js';
import { parseRecord } from './parse-json.js';
import { readText, type TextOptions } from './read-text.js';
import { ROW_OPTIONS, type Row, type RowOptions } from './rows.js';

/** Maximum length of a line. */
const MAX_CHARACTERS = 2 ** 24;

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

/** Lines of a text, without line endings. */
async function* readLines(path: string, options: TextOptions): AsyncGenerator<string> {
  let begun = '';
  for await (const text of readText(path, options)) {
    const all = begun + text;
    // A carriage return at the end may be half of \r\n; the next chunk decides.
    const open = all.endsWith('\r') ? '\r' : '';
    const lines = all.slice(0, all.length - open.length).split(/\r\n|\n|\r/);
    begun = lines.pop()! + open;
    if (begun.length > MAX_CHARACTERS) {
      throw tooLong(path);
    }
    for (const line of lines) {
      if (line.length > MAX_CHARACTERS) throw tooLong(path);
      yield line;
    }
  }
  yield begun;
}

function tooLong(path: string): DataFormatError {
  return new DataFormatError(path, `has a line of more than ${MAX_CHARACTERS} characters`);
}

function parseObject(path: string, line: string, row: number): Record<string, unknown> {
  try {
    return parseRecord(line);
  } catch (error) {
    const { message } = error as Error;
    throw new DataFormatError(path, /^(is|has) /.test(message) ? message : `is not JSON: ${message}`, row);
  }
}
