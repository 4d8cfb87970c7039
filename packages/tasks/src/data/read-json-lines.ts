import { checkOptions } from '../options.js';
import { quoted } from '../task-record.js';
import { DataFormatError } from './format-error.js';
import { parseRecord } from './parse-json.js';
import { readText, type TextOptions } from './read-text.js';
import { ROW_OPTIONS, type Row, type RowOptions } from './rows.js';

/** A line longer than this is not one of samples. */
const MOST_CHARACTERS = 2 ** 24;

/**
 * Reads a file of JSON objects, one a line, plain or gzipped, line by line, whichever way lines end. Empty lines are skipped.
 *
 * @throws DataFormatError when the file cannot be read, is damaged, a line is no JSON object, has a name
 *   twice, or has not the columns
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

/** Lines of a text, without their ends. */
async function* readLines(path: string, options: TextOptions): AsyncGenerator<string> {
  let begun = '';
  for await (const text of readText(path, options)) {
    const all = begun + text;
    // Whether a line feed follows, and belongs to it, is for the next piece to say.
    const open = all.endsWith('\r') ? '\r' : '';
    const lines = all.slice(0, all.length - open.length).split(/\r\n|\n|\r/);
    begun = lines.pop()! + open;
    if (begun.length > MOST_CHARACTERS) {
      throw tooLong(path);
    }
    for (const line of lines) {
      if (line.length > MOST_CHARACTERS) throw tooLong(path);
      yield line;
    }
  }
  yield begun;
}

function tooLong(path: string): DataFormatError {
  return new DataFormatError(path, `has a line of more than ${MOST_CHARACTERS} characters`);
}

function parseObject(path: string, line: string, row: number): Record<string, unknown> {
  try {
    return parseRecord(line);
  } catch (error) {
    const { message } = error as Error;
    throw new DataFormatError(path, /^(is|has) /.test(message) ? message : `is not JSON: ${message}`, row);
  }
}
