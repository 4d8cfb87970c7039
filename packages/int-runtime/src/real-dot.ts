/** Σ_j matrix[from + j] · vector[j], in doubles. */
export function realDot(matrix: Float32Array, from: number, vector: Float32Array): number {
  let sum = 0;
  for (let j = 0; j < vector.length; j++) sum += matrix[from + j]! * vector[j]!;
  return sum;
}
