/** Weights that cannot be imported, or a wrong option; the message says what, where, and what is allowed. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
