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
    super(`${shortest(file)}${row === null ? '' : `, row ${row}`}: ${reason}`);
  }
}

/** The path relative to the current folder if it is inside, else unchanged. */
function shortest(path: string): string {
  const below = relative(process.cwd(), path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? path : below;
}
