export type { Benchmark, BenchmarkFactory, Contestant } from './benchmark.js';
export { BenchmarkError, UnknownBenchmarkError } from './errors.js';
export { type BenchmarkResult, type Measurement, type MeasureOptions, measure, median } from './measure.js';
export { type BenchmarkRecord, type BenchmarkRunOptions, caseNames, runBenchmarks } from './run-benchmarks.js';
export { formatTable } from './table.js';
