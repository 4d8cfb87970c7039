/** Outputs of contestants differ, or a benchmark cannot run. */
export class BenchmarkError extends Error {
  override readonly name: string = 'BenchmarkError';
}

/** No benchmark matches the filter. */
export class UnknownBenchmarkError extends BenchmarkError {
  override readonly name = 'UnknownBenchmarkError';
}

/** Values of a parameter that are not allowed. */
export class BenchmarkParameterError extends BenchmarkError {
  override readonly name = 'BenchmarkParameterError';
}

/** A program of others that failed, did not answer, or answered with something else than it should. */
export class PeerError extends BenchmarkError {
  override readonly name = 'PeerError';
}
