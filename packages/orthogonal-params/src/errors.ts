/** A matrix has a wrong shape. The message names the function and the shape. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';

  /**
   * @param message one line: function, shape, what is needed
   * @param shape the given shape
   */
  constructor(
    message: string,
    readonly shape: readonly number[],
  ) {
    super(message);
  }
}

/**
 * An option of a parametrization, an initializer or a diagnostic is out of range, or a name is unknown.
 * The message names the function, the field, the value and what is allowed.
 */
export class ParametrizationError extends Error {
  override readonly name = 'ParametrizationError';

  /**
   * @param message one line: function, field, value, what is allowed
   * @param field the invalid option or argument, for instance `iterations`
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
