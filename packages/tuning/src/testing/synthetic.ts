import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunConfig } from '@qornn/training';
import { parseRunConfig } from '@qornn/training/loop';
import type { Outcome } from '../candidate.js';
import type { TestResult, TrialRequest } from '../trial.js';
import type { TrialRunner } from '../trial-runner.js';

/** A configuration that synthetic objectives judge; it is never trained. */
export function syntheticConfig(): RunConfig {
  return parseRunConfig({
    name: 'synthetic',
    task: { name: 'adding', T: 10 },
    model: {
      units: 64,
      recurrentQuantizer: { name: 'uniform', bits: 4 },
      kernelQuantizer: { name: 'uniform', bits: 4 },
    },
    training: { steps: 90, batchSize: 16, optimizer: { name: 'adam', learningRate: 0.001 } },
  });
}

/** A loss with its best at a learning rate of 0.01 and 24 units, which more steps bring nearer, and bytes that grow with the units. */
export function syntheticOutcome({ config, limits }: TrialRequest): Outcome {
  const { model, training, seed } = config;
  const bytes = model.units ** 2 + 100;
  if (limits.maxBytes !== undefined && bytes > limits.maxBytes) {
    return { status: 'refused', reason: `its model file has ${bytes} bytes, more than ${limits.maxBytes}`, seconds: 0 };
  }
  const rate = Math.log10(training.optimizer.learningRate / 0.01) ** 2;
  const size = Math.log2(model.units / 24) ** 2;
  const noise = ((seed * 7919) % 13) / 1000;
  const loss = rate + 0.2 * size + 1 / training.steps + noise;
  return { status: 'measured', metrics: { meanSquaredError: loss }, sequences: 128, bytes, seconds: 0 };
}

export interface SyntheticOptions {
  /** number of trials at the same time; default 1 */
  size?: number;
  /** default: `syntheticOutcome` */
  outcome?: (request: TrialRequest) => Outcome;
  /** called before each trial, with the number of those before */
  onTrial?: (before: number) => void;
}

/** A runner that trains nothing; it keeps what it was asked for. */
export class SyntheticRunner implements TrialRunner {
  readonly size: number;
  readonly requests: TrialRequest[] = [];
  tests = 0;
  closed = false;

  constructor(private readonly options: SyntheticOptions = {}) {
    this.size = options.size ?? 1;
  }

  async probe() {
    return { secondsPerStep: 1e-6, cells: ['orthogonal'] };
  }

  async trial(request: TrialRequest, signal: AbortSignal): Promise<Outcome> {
    const { onTrial, outcome = syntheticOutcome } = this.options;
    onTrial?.(this.requests.length);
    signal.throwIfAborted();
    this.requests.push(request);
    const answer = outcome(request);
    // Trials of one lane end in turns.
    await new Promise((resolve) => setImmediate(resolve));
    if (request.keep) {
      mkdirSync(request.directory, { recursive: true });
      writeFileSync(join(request.directory, 'config.yaml'), JSON.stringify(request.config));
    }
    return answer;
  }

  async test(): Promise<TestResult> {
    this.tests++;
    const metrics = { meanSquaredError: 0.5 };
    return {
      metrics: { latent: metrics, quantized: metrics, integer: metrics },
      part: { sequences: 128, of: null },
      bytes: 676,
    };
  }

  async close(): Promise<void> {
    this.closed = true;
  }
}
