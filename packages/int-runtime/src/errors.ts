/** A network that has no integer form with the options asked for; the message says what to lower or change. */
export class CompileError extends Error {
  override readonly name = 'CompileError';

  /** @param part which part, as `layers.0.recurrent` */
  constructor(
    readonly part: string,
    reason: string,
  ) {
    super(`${part}: ${reason}`);
  }
}

/** A model, or the bytes of one, that is damaged or inconsistent. */
export class ModelFormatError extends Error {
  override readonly name = 'ModelFormatError';

  /** @param field what is wrong, as `layers.0.shift` */
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}

/** Input that does not fit a model: its length, or a value that is not finite. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** An engine that is not to be had here, or streams that were used after they were disposed. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}
