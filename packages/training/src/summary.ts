import { cpus, totalmem } from 'node:os';
import { activeBackend } from '@qornn/backend';
import type { Measures, MetricGoal } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import type { RunConfig } from './configuration/run-schema.js';
import type { EvaluatedPart } from './evaluated-part.js';

/** Why a run ended: all steps done, `stopWhen`, `earlyStopping`, `maxSeconds`, abort signal, or divergence. */
export type StopReason = 'finished' | 'reached' | 'patience' | 'time' | 'interrupted' | 'diverged';

/** The summary of a run: results, configuration and environment. */
export interface RunSummary {
  name: string;
  seed: number;
  config: RunConfig;
  /** command line that began the run; null if there was none */
  command: string | null;
  /** steps done */
  steps: number;
  /** seconds of training including evaluation, over all parts of a resumed run */
  seconds: number;
  /** seconds of everything, over all parts: reading the data, training, evaluations and the final test; undefined in early releases */
  totalSeconds?: number;
  stopped: StopReason;
  /** the primary metric of the task, which selects the best weights */
  metric: { name: string; goal: MetricGoal };
  /** goals of all metrics */
  metricGoals: Readonly<Record<string, MetricGoal>>;
  /** best evaluation on the validation split; its weights are in checkpoints/best.safetensors */
  best: { step: number; metrics: Record<string, number> } | null;
  /** the best weights on the test split; null if the run did not end normally, or was told not to test */
  test: {
    /** metrics with quantized weights */
    quantized: Record<string, number>;
    /** metrics with latent weights */
    latent: Record<string, number>;
    /** measures with quantized weights; undefined in early releases, for more than 50 classes, and for tasks that have none */
    measures?: Measures;
  } | null;
  /** evaluated parts of both splits; undefined in early releases */
  evaluated?: { validation: EvaluatedPart; test: EvaluatedPart };
  backend: string;
  versions: { node: string; tfjs: string };
  machine: { cpu: string; cores: number; memoryGiB: number };
}

/** The environment fields of a summary. */
export function environment(): Pick<RunSummary, 'backend' | 'versions' | 'machine'> {
  const processors = cpus();
  return {
    backend: activeBackend(),
    versions: { node: process.versions.node, tfjs: tf.version_core },
    machine: {
      cpu: processors[0]?.model.trim() ?? 'unknown',
      cores: processors.length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
    },
  };
}
