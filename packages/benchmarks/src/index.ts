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
export type { CompareOptions } from './compare/compare-options.js';
export { type ComparePairsOptions, comparePairs, MIN_PAIRS, type RecordPair } from './compare/compare-pairs.js';
export { compareRecords, type NamedRecord } from './compare/compare-records.js';
export type { Clock, ComparedRow, Comparison, RecordDifference } from './compare/comparison.js';
export type { Verdict } from './compare/judge-shifts.js';
export { compileInTurn } from './compile-in-turn.js';
export { decodedFloats, type EncodedTensor, encodedTensor } from './encoded-tensor.js';
export { BenchmarkError, BenchmarkParameterError, PeerError, UnknownBenchmarkError } from './errors.js';
export { type Growth, growthOf, powerLaw } from './growth.js';
export { growthPlot } from './growth-plot.js';
export { keras } from './keras.js';
export { loadBenchesFor, loadBenchesOf } from './load-benches.js';
export { type MeasureOptions, measure, type NamedBenchmark } from './measure.js';
export { type NodeRowsOptions, nodeRows } from './node-rows.js';
export { type Onnxruntime, type OrtSession, type OrtTensor, onnxruntime, onnxruntimeWeb } from './onnxruntime.js';
export { parameterValues } from './parameters/parameter-values.js';
export { type Found, type FoundPeer, findPeer, type MissingPeer, type Peer, type PeerState } from './peer.js';
export { joinRows, noRows, type PeerRows, type ScriptRow } from './peer-rows.js';
export { loadPlugin, locatePlugin, offerToPlugins, type PluginFunctions } from './plugins.js';
export { type PrintComparisonOptions, printComparison } from './printers/print-comparison.js';
export { printRecord } from './printers/print-record.js';
export { type RecordFormat, recordFormats } from './printers/record-formats.js';
export { type Python, PythonSession, pythonPackages, pythonPeer } from './python.js';
export { type PythonRowsOptions, pythonRows } from './python-rows.js';
export type { BenchmarkRecord, FailedBenchmark, RecordedCommit, RecordedSettings } from './records/benchmark-record.js';
export { parseBenchmarkRecord, readBenchmarkRecord } from './records/read-benchmark-record.js';
export { type RecordBenchmarksOptions, recordBenchmarks } from './records/record-benchmarks.js';
export { writeBenchmarkRecord } from './records/write-benchmark-record.js';
export type { BenchmarkResult, MeasuredContestant } from './result.js';
export { type BenchmarkRunOptions, runBenchmarks } from './run-benchmarks.js';
export { benchmarkNames, requireBenchmarks, type Selection } from './selection.js';
export { type ServedRow, type ServedRows, serveRows } from './serve-rows.js';
export { type SimdLimit, simdLimit } from './simd-limit.js';
export { median } from './statistics/robust.js';
export { type GoalOutcome, type Measurement, type Summary, summarize } from './summary.js';
