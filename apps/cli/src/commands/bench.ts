import type { GlobalOptions } from '../global-options.js';
import type { Terminal } from '../terminal.js';

export interface BenchOptions extends GlobalOptions {
  /** only rows whose name contains this */
  filter?: string;
  /** fewer repetitions */
  quick?: boolean;
}

/** `qornn bench`: this machine's figures beside their peers, measured in one run. */
export async function bench({ filter, quick = false }: BenchOptions, terminal: Terminal): Promise<void> {
  const { formatTable, runBenchmarks } = await import('@qornn/benchmarks');
  const record = await runBenchmarks({
    ...(filter === undefined ? {} : { filter }),
    quick,
    log: (line: string) => terminal.log(line),
  });
  terminal.result(record, () => formatTable(record));
}
