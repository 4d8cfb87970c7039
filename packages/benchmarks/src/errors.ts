/** Contestants that do not compute the same thing, or a filter that no benchmark fits. */
export class BenchmarkError extends Error {
  override readonly name = 'BenchmarkError';
}
