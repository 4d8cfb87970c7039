import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { BenchmarkGroup } from '@qornn/benchmarks';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import { stoppable } from '../process/interruption.js';
import { loadBenchmarks } from './load-benchmarks.js';

export interface BenchOptions extends GlobalOptions {
  /** only benchmarks whose name contains this text */
  filter?: string;
  /** tiny sizes and two rounds: a smoke test */
  quick?: boolean;
}

/** `qornn bench`: benchmarks against peers, all or one group. */
export async function bench(
  group: string | undefined,
  { filter, quick = false, plugin = [] }: BenchOptions,
  terminal: Terminal,
): Promise<void> {
  const harness = await loadBenchmarks();
  const { benchmarkGroups, benchmarkNames, formatTable, recordOf, runBenchmarks } = harness;
  const isGroup = (name: string): name is BenchmarkGroup => (benchmarkGroups as readonly string[]).includes(name);
  if (group !== undefined && !isGroup(group)) {
    throw new UsageError(`unknown benchmark group '${group}'; allowed are ${benchmarkGroups.join(' and ')}`);
  }
  await loadPlugins(
    plugin.map(({ path }) => path),
    harness,
  );
  await harness.loadBenchesFor(dirname(createRequire(import.meta.url).resolve('qornn/package.json')));
  const names = benchmarkNames(group === undefined ? {} : { group });
  if (filter !== undefined && !names.some((name) => name.includes(filter))) {
    throw new UsageError(`--filter: no benchmark's name contains '${filter}'; there are ${names.join(', ')}`);
  }
  const results = await stoppable(
    terminal,
    (signal) =>
      runBenchmarks({
        ...(group === undefined ? {} : { group }),
        ...(filter === undefined ? {} : { filter }),
        quick,
        log: (line: string) => terminal.log(line),
        signal,
      }),
    'nothing was saved',
  );
  const record = recordOf(results, quick);
  terminal.result(record, () => formatTable(record));
}

/** Loads modules that the user names, as `train` loads those of a configuration. */
async function loadPlugins(
  entries: readonly string[],
  { BenchmarkError, locatePlugin }: typeof import('@qornn/benchmarks'),
): Promise<void> {
  if (entries.length === 0) return;
  const training = await import('@qornn/training');
  try {
    const plugins = entries.map((entry) => locatePlugin(entry, process.cwd()));
    await training.loadPlugins({ plugins }, process.cwd());
  } catch (error) {
    throw error instanceof BenchmarkError ? new UsageError(error.message) : error;
  }
}
