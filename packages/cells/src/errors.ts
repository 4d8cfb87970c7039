/** Thrown when tensor shapes do not match; the message names the function and every size. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

/** Thrown when a layer option is invalid; the message says what is allowed. */
export class LayerConfigError extends Error {
  override readonly name = 'LayerConfigError';

  /**
   * @param message one line: layer, option, value, what is allowed
   * @param field the invalid option, for instance `units`; undefined if the error is not about one option
   */
  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** Thrown when a model cannot be converted to an integer specification; the message names the layer. */
export class DescribeError extends Error {
  override readonly name = 'DescribeError';
}

/** Thrown when a tensor is not numeric (strings, complex values); the message names the function, the tensor and its dtype. */
export class DtypeError extends Error {
  override readonly name = 'DtypeError';
}
