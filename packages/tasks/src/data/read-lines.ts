import { DataFormatError } from './format-error.js';
import { readText, type TextOptions } from './read-text.js';

/** Maximum length of a line. */
const MAX_CHARACTERS = 2 ** 24;

/**
 * Lines of a text file, plain or gzipped, without line endings, which may be of any kind. The last one is empty if the file ends with
 * a line ending.
 *
 * @throws DataFormatError as `readText`, and when a line has more than 2²⁴ characters
 */
export async function* readLines(path: string, options: TextOptions): AsyncGenerator<string> {
  let begun = '';
  for await (const text of readText(path, options)) {
    const all = begun + text;
    // A carriage return at the end may be half of \r\n; the next chunk decides.
    const open = all.endsWith('\r') ? '\r' : '';
    const lines = all.slice(0, all.length - open.length).split(/\r\n|\n|\r/);
    begun = lines.pop()! + open;
    if (begun.length > MAX_CHARACTERS) throw tooLong(path);
    for (const line of lines) {
      if (line.length > MAX_CHARACTERS) throw tooLong(path);
      yield line;
    }
  }
  yield begun.replace(/\r$/, '');
}

function tooLong(path: string): DataFormatError {
  return new DataFormatError(path, `has a line of more than ${MAX_CHARACTERS} characters`);
}
