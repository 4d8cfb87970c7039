import { cpus, loadavg, totalmem } from 'node:os';
import { useBackend } from '@qornn/backend';
// Registers the gradients of TensorFlow.js, which its core does not do by itself in Node.
import '@tensorflow/tfjs-layers';
import * as tf from '@tensorflow/tfjs-core';
import { cases } from './cases/index.js';
import { UnknownBenchmarkError } from './errors.js';
import { useMendedKernels } from './kernels.js';
import { type BenchmarkResult, measure } from './measure.js';

/** A run of benchmarks: what was measured, when, and on what. */
export interface BenchmarkRecord {
  /** ISO 8601 */
  date: string;
  machine: { cpu: string; cores: number; memoryGiB: number; loadAverage: number };
  versions: { node: string; tfjs: string };
  backend: string;
  /** whether sizes and rounds were cut down, so that the figures mean little */
  quick: boolean;
  results: BenchmarkResult[];
}

export interface BenchmarkRunOptions {
  /** only benchmarks whose name contains this */
  filter?: string;
  /** tiny sizes and two rounds: shows that everything works, not how fast it is */
  quick?: boolean;
  /** told what is being measured */
  log?: (line: string) => void;
}

/** Names of all benchmarks. */
export function caseNames(): string[] {
  return Object.keys(cases);
}

/**
 * Measures on the wasm backend, each case beside its peers, in turns.
 *
 * @throws UnknownBenchmarkError when no name contains the filter
 * @throws BenchmarkError when contestants of a case disagree
 * @example
 * console.log(formatTable(await runBenchmarks({ filter: 'integer' })));
 */
export async function runBenchmarks({
  filter = '',
  quick = false,
  log,
}: BenchmarkRunOptions = {}): Promise<BenchmarkRecord> {
  const chosen = Object.entries(cases).filter(([name]) => name.includes(filter));
  if (chosen.length === 0) {
    throw new UnknownBenchmarkError(`no benchmark's name contains '${filter}'; there are ${caseNames().join(', ')}`);
  }
  const { name: backend } = await useBackend({ backend: 'wasm' });
  const results: BenchmarkResult[] = [];
  try {
    for (const [, factory] of chosen) {
      const benchmark = await factory(quick);
      log?.(benchmark.title);
      try {
        results.push(measure(benchmark, { rounds: quick ? 2 : 9 }));
      } finally {
        benchmark.dispose?.();
      }
    }
  } finally {
    useMendedKernels();
  }
  return {
    date: new Date().toISOString(),
    machine: {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      loadAverage: loadavg()[0]!,
    },
    versions: { node: process.versions.node, tfjs: tf.version_core },
    backend,
    quick,
    results,
  };
}
