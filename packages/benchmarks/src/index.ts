export {
  type BenchContext,
  type BenchmarkFactory,
  type BenchOptions,
  bench,
  type RegisteredBenchmark,
  registeredBenchmarks,
} from './bench.js';
export {
  type Answer,
  type Benchmark,
  type BenchmarkGroup,
  benchmarkGroups,
  type Contestant,
  type Goal,
  ITS_LIMIT,
  type Parameters,
  type TimeUnit,
} from './benchmark.js';
export { BenchmarkError, UnknownBenchmarkError } from './errors.js';
export { type Growth, growthOf, powerLaw } from './growth.js';
export { growthPlot } from './growth-plot.js';
export { loadBenchesFor, loadBenchesOf } from './load-benches.js';
export { type MeasureOptions, measure, type NamedBenchmark } from './measure.js';
export { type Onnxruntime, type OrtSession, type OrtTensor, onnxruntime } from './onnxruntime.js';
export { type Found, type FoundPeer, findPeer, type MissingPeer, type Peer, type PeerState } from './peer.js';
export { loadPlugin, locatePlugin, offerToPlugins, type PluginFunctions } from './plugins.js';
export { type Python, PythonSession, pythonPeer } from './python.js';
export { type BenchmarkRecord, recordOf } from './record.js';
export type { BenchmarkResult, MeasuredContestant } from './result.js';
export { type BenchmarkRunOptions, runBenchmarks } from './run-benchmarks.js';
export { benchmarkNames, type Selection } from './selection.js';
export { type SimdLimit, simdLimit } from './simd-limit.js';
export { type GoalOutcome, type Measurement, median, type Summary, summarize } from './summary.js';
export { formatTable } from './table.js';
