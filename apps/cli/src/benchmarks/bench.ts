import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { BenchmarkRecord, Comparison } from '@qornn/benchmarks';
import type { Terminal } from '../display/terminal.js';
import { InterruptedError } from '../errors.js';
import { requireOutput } from '../files/output.js';
import { requireWritable } from '../files/writable.js';
import { interruptible, STOPPING, stoppable } from '../process/interruption.js';
import { commandToType } from '../process/invocation.js';
import { type BenchOptions, MORE_PAIRS, PAIRS, ROUNDS_OF_PAIR } from './bench-options.js';
import { type ChosenBenchmarks, chosenBenchmarks } from './chosen-benchmarks.js';
import { CommitError } from './commit-error.js';
import { compareCommit } from './compare-commit.js';
import { KeptPairs } from './kept-pairs.js';
import { loadBenchmarks } from './load-benchmarks.js';
import { loadPluginsOf } from './load-plugins-of.js';
import { requireFitting } from './require-fitting.js';
import { workspaceRoot } from './workspace-root.js';
import { hashOf } from './worktree.js';

type Benchmarks = typeof import('@qornn/benchmarks');

/** `qornn bench`: measures, prints and saves; compares with a record or a commit; or compares two records. */
export async function bench(group: string | undefined, options: BenchOptions, terminal: Terminal): Promise<void> {
  const { out, compare } = options;
  requireFitting(group, options);
  const isCommit = compare?.length === 1 && !existsSync(compare[0]!);
  if (out !== undefined && !isCommit) {
    requireOutput('--out', out, compare);
    requireWritable(dirname(out));
  }
  const benchmarks = await loadBenchmarks();
  if (compare?.length === 2) return compareFiles(benchmarks, compare, options, terminal);
  if (isCommit) await hashOf(workspaceRoot(), compare[0]!);
  benchmarks.compileInTurn();
  const plugins = (options.plugin ?? []).map(({ path }) => path);
  await loadPluginsOf(benchmarks, plugins);
  await benchmarks.loadBenchesFor(dirname(createRequire(import.meta.url).resolve('qornn/package.json')));
  const chosen = chosenBenchmarks(benchmarks, group, options);
  if (compare === undefined) return measure(benchmarks, chosen, options, terminal);
  if (isCommit) return compareWithCommit(benchmarks, compare[0]!, group, chosen, options, terminal);
  return compareWithRecord(benchmarks, compare[0]!, chosen, options, terminal);
}

async function measure(benchmarks: Benchmarks, chosen: ChosenBenchmarks, options: BenchOptions, terminal: Terminal) {
  const { out, format = 'table' } = options;
  const record = await measured(benchmarks, chosen, options, terminal);
  terminal.result(record, () => benchmarks.printRecord(record, format));
  save(benchmarks, record, out, terminal);
  requireComplete(benchmarks, record, out, terminal);
}

async function compareFiles(
  benchmarks: Benchmarks,
  paths: readonly string[],
  options: BenchOptions,
  terminal: Terminal,
): Promise<void> {
  const [before, after] = paths.map((path) => ({ name: path, record: benchmarks.readBenchmarkRecord(path) }));
  show(benchmarks, benchmarks.compareRecords(before!, after!, comparing(options)), options, terminal);
}

async function compareWithRecord(
  benchmarks: Benchmarks,
  path: string,
  chosen: ChosenBenchmarks,
  options: BenchOptions,
  terminal: Terminal,
): Promise<void> {
  const before = { name: path, record: benchmarks.readBenchmarkRecord(path) };
  const { quick, rounds } = options;
  const isChosen = Object.keys(chosen).length > 0 || quick !== undefined || rounds !== undefined;
  // Without a choice of its own, it measures what the record has.
  const { quick: quickBefore, rounds: roundsBefore, ...chosenBefore } = before.record.settings;
  const record = isChosen
    ? await measured(benchmarks, chosen, options, terminal)
    : await measured(
        benchmarks,
        chosenBefore,
        { quick: quickBefore, ...(roundsBefore && { rounds: roundsBefore }) },
        terminal,
      );
  const comparison = benchmarks.compareRecords(before, { name: 'this run', record }, comparing(options));
  show(benchmarks, comparison, options, terminal);
  save(benchmarks, record, options.out, terminal);
  requireComplete(benchmarks, record, options.out, terminal);
}

async function compareWithCommit(
  benchmarks: Benchmarks,
  commit: string,
  group: string | undefined,
  chosen: ChosenBenchmarks,
  options: BenchOptions,
  terminal: Terminal,
): Promise<void> {
  const root = workspaceRoot();
  const { pairs = PAIRS, maxPairs = MORE_PAIRS * pairs, rounds = ROUNDS_OF_PAIR, quick = false, out } = options;
  const names = benchmarks.benchmarkNames(chosen);
  const flags = Object.entries(chosen.parameters ?? {}).flatMap(([name, values]) => [
    '--parameter',
    `${name}=${values.join(',')}`,
  ]);
  const words = [
    ...(group === undefined ? [] : [group]),
    ...flags,
    ...(options.plugin ?? []).flatMap(({ path }) => ['--plugin', path]),
    '--rounds',
    String(rounds),
    ...(quick ? ['--quick'] : []),
  ];
  const kept = new KeptPairs(out);
  const asked = { commit, names, words, pairs, maxPairs, comparing: comparing(options) };
  try {
    const { comparison, failure } = await interruptible(terminal, STOPPING, (signal) =>
      compareCommit(root, asked, kept, (line) => terminal.log(line), signal),
    );
    show(benchmarks, comparison, options, terminal);
    if (failure !== undefined) throw failure;
    if (out !== undefined) terminal.log(`written: ${out}`);
  } catch (error) {
    throw withKept(error, kept, out, terminal);
  }
  kept.discard();
}

/** The error with what was kept, and how to go on with it. */
function withKept(error: unknown, kept: KeptPairs, out: string | undefined, terminal: Terminal): unknown {
  const isStopped = (error as Error).name === 'AbortError';
  const { count, folder } = kept;
  if (count === 0) kept.discard();
  if (!isStopped && !(error instanceof CommitError)) return error;
  const what = isStopped ? 'interrupted' : error instanceof Error ? error.message : String(error);
  const rest =
    count === 0
      ? `nothing was measured; to start again: ${commandToType(terminal.args)}`
      : `${count} ${count === 1 ? 'pair is' : 'pairs are'} in ${out ?? folder}; to go on with ${count === 1 ? 'it' : 'them'}: ${commandToType(
          out === undefined ? [...terminal.args, '--out', folder] : terminal.args,
        )}`;
  return isStopped ? new InterruptedError(`${what}; ${rest}`) : new CommitError(`${what}; ${rest}`);
}

function measured(
  { recordBenchmarks }: Benchmarks,
  chosen: ChosenBenchmarks,
  { quick, rounds }: BenchOptions,
  terminal: Terminal,
): Promise<BenchmarkRecord> {
  return stoppable(
    terminal,
    (signal) =>
      recordBenchmarks({
        ...chosen,
        ...(quick !== undefined && { quick }),
        ...(rounds !== undefined && { rounds }),
        log: (line: string) => terminal.log(line),
        signal,
      }),
    'nothing was measured',
  );
}

function comparing({ minEffect }: BenchOptions) {
  return minEffect === undefined ? {} : { minEffect: minEffect / 100 };
}

function show(
  { printComparison }: Benchmarks,
  comparison: Comparison,
  options: BenchOptions,
  terminal: Terminal,
): void {
  const { format = 'table', all = false, failOnSlower = false } = options;
  terminal.result(comparison, () => printComparison(comparison, format, { all }));
  if (failOnSlower && comparison.rows.some(({ verdict }) => verdict === 'slower')) terminal.exitCode = 1;
}

/** After the result was printed: a full disk loses nothing. */
function save(
  { writeBenchmarkRecord }: Benchmarks,
  record: BenchmarkRecord,
  out: string | undefined,
  terminal: Terminal,
): void {
  if (out === undefined) return;
  writeBenchmarkRecord(out, record);
  terminal.log(`written: ${out}`);
}

/** @throws InterruptedError, or BenchmarkError if some failed, after what was measured was shown */
function requireComplete(
  { BenchmarkError }: Benchmarks,
  { complete, failed = [] }: BenchmarkRecord,
  out: string | undefined,
  terminal: Terminal,
): void {
  const shown = `is shown${out === undefined ? '' : ` and in ${out}`}`;
  if (!complete) {
    const kept = `what was measured until then ${shown}, marked as incomplete`;
    throw new InterruptedError(`interrupted; ${kept}; to start again: ${commandToType(terminal.args)}`);
  }
  if (failed.length === 0) return;
  const names = failed.map(({ name }) => name).join(', ');
  throw new BenchmarkError(`${names} failed, see above; what was measured of the others ${shown}`);
}
