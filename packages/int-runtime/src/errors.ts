/** A network that cannot be compiled with the given options; the message says what to lower or change. */
export class CompileError extends Error {
  override readonly name = 'CompileError';

  /** @param part the part, such as `layers.0.recurrent` */
  constructor(
    readonly part: string,
    reason: string,
  ) {
    super(`${part}: ${reason}`);
  }
}

/** An invalid model or model file. */
export class ModelFormatError extends Error {
  override readonly name = 'ModelFormatError';

  /**
   * @param field the invalid field, such as `layers.0.shift`
   * @param unknownFeatures features that a file requires and this release does not know, such as `kind:gru`
   */
  constructor(
    readonly field: string,
    reason: string,
    readonly unknownFeatures: readonly unknown[] = [],
  ) {
    super(`${field}: ${reason}`);
  }
}

/** Invalid input: wrong length, or a value that is not finite. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** An engine that is not available here, or streams that were used after they were disposed. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}
