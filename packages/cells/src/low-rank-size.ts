/** Numbers of a matrix, whole or as the product of two factors. */
export function lowRankSize(rows: number, columns: number, rank: number | null): number {
  return rank === null ? rows * columns : rank * (rows + columns);
}
