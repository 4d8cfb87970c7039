/** A commit cannot be measured; the message says why. Exit code 1. */
export class CommitError extends Error {
  override readonly name = 'CommitError';
}
