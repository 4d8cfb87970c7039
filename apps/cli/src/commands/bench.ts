import { UsageError } from '../errors.js';
import type { GlobalOptions } from '../global-options.js';
import type { Terminal } from '../terminal.js';

export interface BenchOptions extends GlobalOptions {
  /** only rows whose name contains this */
  filter?: string;
  /** tiny sizes, two rounds: whether it works, not how fast it is */
  quick?: boolean;
}

/** `qornn bench`: this machine's figures beside their peers, measured in one run. */
export async function bench({ filter, quick = false }: BenchOptions, terminal: Terminal): Promise<void> {
  const { caseNames, formatTable, runBenchmarks } = await import('@qornn/benchmarks');
  if (filter !== undefined && !caseNames().some((name) => name.includes(filter))) {
    throw new UsageError(`--filter: no benchmark's name contains '${filter}'; there are ${caseNames().join(', ')}`);
  }
  const record = await runBenchmarks({
    ...(filter === undefined ? {} : { filter }),
    quick,
    log: (line: string) => terminal.log(line),
  });
  terminal.result(record, () => formatTable(record));
}
