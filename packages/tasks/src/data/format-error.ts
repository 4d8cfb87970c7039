import { isAbsolute, relative } from 'node:path';

/** Thrown when a file does not hold what its reader expects; the message names file and row, on one line. */
export class DataFormatError extends Error {
  override readonly name = 'DataFormatError';

  /**
   * @param file its path
   * @param reason what is wrong
   * @param row from 1, as an editor counts lines; null where it is the file as a whole
   */
  constructor(
    readonly file: string,
    reason: string,
    readonly row: number | null = null,
  ) {
    super(`${shortest(file)}${row === null ? '' : `, row ${row}`}: ${reason}`);
  }
}

/** A path from the current folder where it lies below it, else as it is. */
function shortest(path: string): string {
  const below = relative(process.cwd(), path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? path : below;
}
