import type { BenchmarkRecord } from '../records/benchmark-record.js';
import type { BenchmarkResult } from '../result.js';
import { type NoisyMachine, type NoisyRow, noisySamples } from './noisy-samples.js';

/** Rows as a whole run has them: benchmarks of many contestants, of some, and of two. */
export function syntheticRows(samples = 9): NoisyRow[] {
  const sizes = [10, 10, 10, 5, 5, 5, 5, 2, 2, 2, 2, 2];
  return sizes.flatMap((size, g) =>
    Array.from({ length: size }, (_, i) => ({ group: `bench-${g}`, time: 10 ** ((7 * g + i) % 4), samples })),
  );
}

/** A record of these rows; their contestants are named by their index. */
export function syntheticRecord(rows: readonly NoisyRow[], machine: NoisyMachine, seed: number): BenchmarkRecord {
  const samples = noisySamples(rows, machine, seed);
  const results = [...new Set(rows.map(({ group }) => group))].map((name): BenchmarkResult => {
    const contestants = rows.flatMap(({ group }, i) =>
      group === name ? [{ name: `row ${i}`, samples: samples[i]! }] : [],
    );
    return {
      name,
      title: `the work of ${name}`,
      package: '',
      group: 'training',
      unit: 'µs',
      baseline: contestants[0]!.name,
      goals: [],
      missing: [],
      peers: [],
      contestants,
    };
  });
  return recordWith(results);
}

/** A record of results, on a machine that does not exist. */
export function recordWith(results: BenchmarkResult[], more: Partial<BenchmarkRecord> = {}): BenchmarkRecord {
  return {
    format: 'qornn-benchmarks',
    version: 1,
    date: '2026-01-31T12:00:00.000Z',
    seconds: 12,
    complete: true,
    commit: { hash: '0123456789abcdef0123456789abcdef01234567', dirty: false },
    machine: { cpu: 'Abacus', cores: 2, memoryGiB: 8, platform: 'linux x64', load: { before: 0.5, after: 1.5 } },
    versions: { node: '20.20.2' },
    settings: { quick: false },
    results,
    ...more,
  };
}
