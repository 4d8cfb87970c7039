/** Weights that cannot be imported, or a wrong option; the message says what, where, and what is allowed. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(message: string, options?: ErrorOptions) {
    super(onOneLine(message), options);
  }
}

/** Names in files may have line feeds and control characters. */
function onOneLine(message: string): string {
  return message.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
