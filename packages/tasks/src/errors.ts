/** Thrown when a task is asked for something it cannot be; the message names the key, the value and what is allowed. */
export class TaskError extends Error {
  override readonly name = 'TaskError';

  /**
   * @param message one line
   * @param field the option that is wrong
   * @param value what it was
   */
  constructor(
    message: string,
    readonly field: string,
    readonly value: unknown,
  ) {
    super(message);
  }
}
