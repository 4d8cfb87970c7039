/** Invalid option or argument of a task. The message names the option, the value and what is allowed. */
export class TaskError extends Error {
  override readonly name = 'TaskError';

  /**
   * @param message one line
   * @param field the invalid option
   * @param value its value
   */
  constructor(
    message: string,
    readonly field: string,
    readonly value: unknown,
  ) {
    super(message);
  }
}
