/** Thrown when a search finds no network, or cannot go on. */
export class TuneError extends Error {
  override readonly name: string = 'TuneError';
}

/** Thrown for a wrong option, and for a folder that holds another search. */
export class TuneOptionError extends TuneError {
  override readonly name = 'TuneOptionError';
}
