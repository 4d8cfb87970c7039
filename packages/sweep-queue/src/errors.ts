/** Thrown for an invalid option: an address of Redis that is not understood, or a name that is not allowed. Nothing has started. */
export class QueueOptionError extends Error {
  override readonly name = 'QueueOptionError';
}

/** Thrown when Redis cannot be used: it is not reachable, refuses the password, or is too old. Messages never contain a password. */
export class RedisError extends Error {
  override readonly name = 'RedisError';
}

/** Thrown when a run of a queue failed for good, or its result is not valid. */
export class QueuedRunError extends Error {
  override readonly name = 'QueuedRunError';
}

/** Thrown when a sweep was queued by another version of qornn. */
export class QueueVersionError extends Error {
  override readonly name = 'QueueVersionError';
}
