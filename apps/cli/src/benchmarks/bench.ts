import type { BenchmarkGroup } from '@qornn/benchmarks';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import { stoppable } from '../process/interruption.js';
import { loadBenchmarks } from './load-benchmarks.js';

export interface BenchOptions extends GlobalOptions {
  /** only rows whose name contains this */
  filter?: string;
  /** tiny sizes, two rounds: whether it works, not how fast it is */
  quick?: boolean;
}

/** `qornn bench`: this machine's figures beside their peers, measured in one run; all of them, or those of a group. */
export async function bench(
  group: string | undefined,
  { filter, quick = false }: BenchOptions,
  terminal: Terminal,
): Promise<void> {
  const { benchmarkGroups, caseNames, formatTable, runBenchmarks } = await loadBenchmarks();
  const isGroup = (name: string): name is BenchmarkGroup => (benchmarkGroups as readonly string[]).includes(name);
  if (group !== undefined && !isGroup(group)) {
    throw new UsageError(
      `there is no group of benchmarks named '${group}'; there are ${benchmarkGroups.join(' and ')}`,
    );
  }
  const names = caseNames(group);
  if (filter !== undefined && !names.some((name) => name.includes(filter))) {
    throw new UsageError(`--filter: no benchmark's name contains '${filter}'; there are ${names.join(', ')}`);
  }
  const record = await stoppable(
    terminal,
    (signal) =>
      runBenchmarks({
        ...(group === undefined ? {} : { group }),
        ...(filter === undefined ? {} : { filter }),
        quick,
        log: (line: string) => terminal.log(line),
        signal,
      }),
    'nothing was recorded',
  );
  terminal.result(record, () => formatTable(record));
}
