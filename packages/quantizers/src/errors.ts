/**
 * Invalid input to a quantizer: an option out of range, a code that does not fit its bits, a weight that is not finite, an
 * unregistered name.
 *
 * The message names the function, the field, the value and what is allowed.
 */
export class QuantizerError extends Error {
  override readonly name = 'QuantizerError';

  /**
   * @param message one line: function, field, value, what is allowed
   * @param field the invalid option or argument, for instance `bits`
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
