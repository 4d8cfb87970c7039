/** Number of parameters of a matrix, of full rank or as two factors. */
export function lowRankSize(rows: number, columns: number, rank: number | null): number {
  return rank === null ? rows * columns : rank * (rows + columns);
}
