/** Outputs of contestants differ, or a benchmark cannot run. */
export class BenchmarkError extends Error {
  override readonly name: string = 'BenchmarkError';
}

/** No benchmark matches the filter. */
export class UnknownBenchmarkError extends BenchmarkError {
  override readonly name = 'UnknownBenchmarkError';
}
