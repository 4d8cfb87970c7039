/** Thrown when the shapes of tensors that belong together do not fit; the message names the function and every size. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

/** Thrown at construction when a layer is asked for something it does not have; the message says what is allowed. */
export class LayerConfigError extends Error {
  override readonly name = 'LayerConfigError';

  /**
   * @param message one line: layer, option, value, what is allowed
   * @param field the option that is wrong, where it is one, for instance `units`
   */
  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** Thrown when a trained model cannot be written as an integer specification; the message names the layer. */
export class DescribeError extends Error {
  override readonly name = 'DescribeError';
}

/** A tensor holds what is no number: strings, or complex values. The message names the function, the tensor and its dtype. */
export class DtypeError extends Error {
  override readonly name = 'DtypeError';
}
