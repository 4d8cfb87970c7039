/** What `getConfig` of a layer holds of a quantizer or a parametrization. */
export function configOf(part: { name: string; getConfig(): Record<string, unknown> }): Record<string, unknown> {
  return { ...part.getConfig(), name: part.name };
}
