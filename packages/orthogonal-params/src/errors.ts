/** A matrix has a shape the function cannot work on. The message names the function and the shape. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';

  /**
   * @param message one line: function, shape, what is needed
   * @param shape the shape that was given
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
   * @param field the option or argument that is wrong, for instance `iterations`
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
