/**
 * Why a file of a data set cannot be had: it is not there, its content is wrong, no mirror could be reached, a mirror answered
 * with an error, it could not be written, or whoever asked for it stopped waiting.
 */
export type DataProblem = 'missing' | 'damaged' | 'network' | 'http' | 'write' | 'interrupted';

/** Thrown when a file of a data set cannot be read or downloaded; the message names the file and says what helps, on one line. */
export class DataError extends Error {
  override readonly name = 'DataError';

  /**
   * @param message one line
   * @param problem its kind
   * @param set of the file
   * @param path of the file
   */
  constructor(
    message: string,
    readonly problem: DataProblem,
    readonly set: string,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
