/** The multiplier of a row, of one for all or one per row. */
export function multiplierOf(values: Int32Array, row: number): number {
  return values[values.length > 1 ? row : 0]!;
}
