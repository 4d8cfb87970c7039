/** A model that cannot be exported as asked, or a wrong option; the message says what, where, and what is allowed. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}
