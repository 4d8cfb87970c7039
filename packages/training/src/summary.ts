import { cpus, totalmem } from 'node:os';
import type { MetricGoal } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import type { RunConfig } from './configuration/run-schema.js';
import type { EvaluatedPart } from './evaluated-part.js';

/** Why a run ended; `patience`: its metric has not improved for as many evaluations as `earlyStopping` allows. */
export type StopReason = 'finished' | 'reached' | 'patience' | 'time' | 'interrupted' | 'diverged';

/** What a run leaves behind: enough to tell what was obtained, with what, and how to obtain it again. */
export interface RunSummary {
  name: string;
  seed: number;
  config: RunConfig;
  /** command line that gave it, when there was one */
  command: string | null;
  /** steps done */
  steps: number;
  /** seconds of training, evaluation included, over all parts of an interrupted run */
  seconds: number;
  stopped: StopReason;
  /** the metric that the task is judged by, and best weights are chosen by */
  metric: { name: string; goal: MetricGoal };
  /** whether more or less is better, of all metrics; of those of early releases, as it was then */
  metricGoals: Readonly<Record<string, MetricGoal>>;
  /** the evaluation whose weights are in checkpoints/best.safetensors, on the validation split */
  best: { step: number; metrics: Record<string, number> } | null;
  /** metrics of the best weights on the test split, quantized and latent; null unless the run came to its end */
  test: { quantized: Record<string, number>; latent: Record<string, number> } | null;
  /** how much of the validation and test splits `best` and `test` are of; absent in summaries from before it was said */
  evaluated?: { validation: EvaluatedPart; test: EvaluatedPart };
  backend: string;
  versions: { node: string; tfjs: string };
  machine: { cpu: string; cores: number; memoryGiB: number };
}

/** The part of a summary that tells what computed it. */
export function environment(): Pick<RunSummary, 'backend' | 'versions' | 'machine'> {
  const processors = cpus();
  return {
    backend: tf.getBackend(),
    versions: { node: process.versions.node, tfjs: tf.version_core },
    machine: {
      cpu: processors[0]?.model.trim() ?? 'unknown',
      cores: processors.length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
    },
  };
}
