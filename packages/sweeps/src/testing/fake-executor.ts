import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunSummary } from '@qornn/training';
import type { Execution, SweepExecutor } from '../sweep-executor.js';
import type { SweepRun } from '../sweep-plan.js';

/** What a fake training of a run comes to at a step: a value of `recall`, or an error. */
export type FakeTraining = (run: SweepRun, steps: number) => number | Error;

/** An executor that trains nothing; what it did is in `executions`, as `name:steps`. */
export class FakeExecutor implements SweepExecutor {
  readonly executions: string[] = [];
  isClosed = false;

  constructor(
    readonly size: number,
    private readonly train: FakeTraining,
    private readonly onExecute: (run: SweepRun, execution: Execution) => Promise<void> | void = () => {},
  ) {}

  async execute(run: SweepRun, execution: Execution): Promise<RunSummary> {
    const { directory, until, signal } = execution;
    signal.throwIfAborted();
    await this.onExecute(run, execution);
    await new Promise((resolve) => setImmediate(resolve));
    const all = run.config.training.steps;
    const steps = until ?? all;
    this.executions.push(`${run.name}:${steps}`);
    const value = this.train(run, steps);
    if (value instanceof Error) throw value;
    const isOver = steps === all && !signal.aborted;
    const summary = {
      ...{ name: run.config.name, seed: run.seed, config: run.config, steps, seconds: 1 },
      stopped: isOver ? (Number.isNaN(value) ? 'diverged' : 'finished') : 'interrupted',
      metric: { name: 'recall', goal: 'max' },
      best: { step: steps, metrics: { recall: value } },
      test: isOver ? { quantized: { recall: value }, latent: { recall: value } } : null,
    } as unknown as RunSummary;
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'config.yaml'), '');
    writeFileSync(join(directory, 'summary.json'), JSON.stringify(summary));
    return summary;
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }
}
