export {
  type Answer,
  type Benchmark,
  type BenchmarkFactory,
  type BenchmarkGroup,
  type Contestant,
  type Goal,
  ITS_LIMIT,
} from './benchmark.js';
export { BenchmarkError, UnknownBenchmarkError } from './errors.js';
export { type Growth, powerLaw } from './growth.js';
export { growthPlot } from './growth-plot.js';
export { type BenchmarkResult, type Measurement, type MeasureOptions, measure, median } from './measure.js';
export {
  type BenchmarkRecord,
  type BenchmarkRunOptions,
  benchmarkGroups,
  caseNames,
  runBenchmarks,
} from './run-benchmarks.js';
export { formatTable } from './table.js';
