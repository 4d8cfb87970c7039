import { isAbsolute, relative } from 'node:path';

/** Thrown when a file has unexpected content. The one-line message names file and row. */
export class DataFormatError extends Error {
  override readonly name = 'DataFormatError';

  /**
   * @param file path of the file
   * @param reason what is wrong
   * @param row line number from 1; null for the file as a whole
   */
  constructor(
    readonly file: string,
    reason: string,
    readonly row: number | null = null,
  ) {
    super(oneLine(`${shortest(file)}${row === null ? '' : `, row ${row}`}: ${reason}`));
  }
}

/** The path relative to the current folder if it is inside, else unchanged. */
function shortest(path: string): string {
  const below = relative(process.cwd(), path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? path : below;
}

/** Control characters escaped: names and cells of a file may have line breaks. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (sign) =>
    JSON.stringify(sign)
      .slice(1, -1)
      .replace(/^[^\\].*$/s, hex),
  );
}

function hex(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
