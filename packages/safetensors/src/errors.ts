/** A container that is cut short, damaged or not a safetensors file. */
export class SafetensorsError extends Error {
  override readonly name = 'SafetensorsError';

  /** @param field what is wrong, as `header`, `__metadata__.step` or `tensors.memory/kernel.shape` */
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}
