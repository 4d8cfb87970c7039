/** Contestants that do not compute the same thing. */
export class BenchmarkError extends Error {
  override readonly name: string = 'BenchmarkError';
}

/** A filter that no benchmark fits. */
export class UnknownBenchmarkError extends BenchmarkError {
  override readonly name = 'UnknownBenchmarkError';
}
