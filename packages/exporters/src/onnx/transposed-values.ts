/** [rows, columns] → [columns, rows] */
export function transposedValues(values: readonly number[], rows: number, columns: number): number[] {
  return values.map((_, i) => values[(i % rows) * columns + Math.floor(i / rows)]!);
}
