/** The file is truncated, corrupt or not a safetensors file. */
export class SafetensorsError extends Error {
  override readonly name = 'SafetensorsError';

  /** @param field the invalid part, for instance `header`, `__metadata__.step` or `tensors.memory/kernel.shape` */
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}
