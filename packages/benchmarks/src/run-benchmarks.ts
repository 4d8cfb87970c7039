import { cpus, loadavg, totalmem } from 'node:os';
import { useBackend } from '@qornn/backend';
import { callable, check, flag, oneOf } from '@qornn/options';
// Registers the gradients of TensorFlow.js, which tfjs-core does not do in Node.
import '@tensorflow/tfjs-layers';
import * as tf from '@tensorflow/tfjs-core';
import type { BenchmarkFactory, BenchmarkGroup } from './benchmark.js';
import { inferenceCases, trainingCases } from './cases/index.js';
import { UnknownBenchmarkError } from './errors.js';
import { type Growth, measureGrowth } from './growth.js';
import { useMendedKernels } from './kernels.js';
import { type BenchmarkResult, measure } from './measure.js';
import { findOnnxruntime } from './onnx/onnxruntime.js';
import { abortSignal, checkOptions } from './options.js';
import { torchVersion } from './torch-loop.js';

/** Record of a benchmark run. */
export interface BenchmarkRecord {
  /** ISO 8601 */
  date: string;
  machine: { cpu: string; cores: number; memoryGiB: number; loadAverage: number };
  /** null for missing peers */
  versions: { node: string; tfjs: string; torch: string | null; onnxruntime: string | null };
  backend: string;
  /** whether sizes and rounds were reduced, so that the figures are not meaningful */
  quick: boolean;
  results: BenchmarkResult[];
  /** growth of the training cost with T and d; empty with a filter */
  growth: Growth[];
}

export interface BenchmarkRunOptions {
  /** only training or only inference benchmarks; default: both */
  group?: BenchmarkGroup;
  /** only benchmarks whose name contains this text */
  filter?: string;
  /** tiny sizes and two rounds: tests that everything works, not the speed */
  quick?: boolean;
  /** receives the title of each benchmark */
  log?: (line: string) => void;
  /** aborts between measurements */
  signal?: AbortSignal | undefined;
}

/** Names of all benchmarks, or of those of a group. */
export function caseNames(group?: BenchmarkGroup): string[] {
  return Object.keys(casesOf(group));
}

/** Groups of benchmarks. */
export const benchmarkGroups: readonly BenchmarkGroup[] = ['training', 'inference'];

function casesOf(group: BenchmarkGroup | undefined): Record<string, BenchmarkFactory> {
  const groups: Record<BenchmarkGroup, Record<string, BenchmarkFactory>> = {
    training: trainingCases,
    inference: inferenceCases,
  };
  return group ? groups[group] : { ...trainingCases, ...inferenceCases };
}

/**
 * Runs the benchmarks on the wasm backend, alternating between contestants.
 *
 * @throws UnknownBenchmarkError when no name contains the filter
 * @throws BenchmarkError when outputs of contestants differ
 * @throws the reason of the signal
 * @example
 * console.log(formatTable(await runBenchmarks({ filter: 'integer' })));
 */
export async function runBenchmarks(options: BenchmarkRunOptions = {}): Promise<BenchmarkRecord> {
  const {
    group,
    filter = '',
    quick = false,
    log,
    signal,
  } = checkOptions<BenchmarkRunOptions>('runBenchmarks', options, {
    group: oneOf(benchmarkGroups),
    filter: check('a text', (filter) => typeof filter === 'string'),
    quick: flag,
    log: callable,
    signal: abortSignal,
  });
  const chosen = Object.entries(casesOf(group)).filter(([name]) => name.includes(filter));
  if (chosen.length === 0) {
    throw new UnknownBenchmarkError(
      `no benchmark's name contains '${filter}'; there are ${caseNames(group).join(', ')}`,
    );
  }
  const { name: backend } = await useBackend({ backend: 'wasm' });
  const results: BenchmarkResult[] = [];
  let growth: Growth[] = [];
  try {
    for (const [, factory] of chosen) {
      const benchmark = await factory(quick);
      log?.(benchmark.title);
      try {
        results.push(await measure(benchmark, { rounds: quick ? 2 : 9, signal }));
      } finally {
        await benchmark.dispose?.();
      }
    }
    if (filter === '' && group !== 'inference') growth = await measureGrowth(quick, log, signal);
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
    versions: {
      node: process.versions.node,
      tfjs: tf.version_core,
      torch: await torchVersion(),
      onnxruntime: findOnnxruntime()?.version ?? null,
    },
    backend,
    quick,
    results,
    growth,
  };
}
