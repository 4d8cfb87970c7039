/**
 * A quantizer was asked for something it cannot do: an option out of range, a code that does not fit its bits,
 * weights that are not finite, a name nobody registered.
 *
 * The message names the function, the field, the value and what is allowed.
 */
export class QuantizerError extends Error {
  override readonly name = 'QuantizerError';

  /**
   * @param message one line: function, field, value, what is allowed
   * @param field the option or argument that is wrong, for instance `bits`
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
