/** The config of a quantizer or a parametrization, with its name, for `getConfig` of a layer. */
export function configOf(part: { name: string; getConfig(): Record<string, unknown> }): Record<string, unknown> {
  return { ...part.getConfig(), name: part.name };
}
