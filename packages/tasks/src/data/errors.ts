/**
 * Why a file of a data set is not available: it does not exist, its content is wrong, no mirror was reachable, a mirror responded
 * with an error, it could not be written, or the download was interrupted.
 */
export type DataProblem = 'missing' | 'damaged' | 'network' | 'http' | 'write' | 'interrupted';

/** Thrown when a file of a data set cannot be read or downloaded. The one-line message names the file and the remedy. */
export class DataError extends Error {
  override readonly name = 'DataError';

  /**
   * @param message one line
   * @param problem kind of the problem
   * @param set data set of the file
   * @param path path of the file
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
