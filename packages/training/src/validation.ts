import { type MetricGoal, metricGoals, type Task } from '@qornn/tasks';
import type { RunConfig } from './configuration/run-schema.js';
import { waitAfter } from './early-stopping.js';
import { evaluate } from './evaluate.js';
import { validationPart } from './evaluated-part.js';
import type { HeldRun } from './held-run.js';
import type { Learner } from './learner.js';
import { improvement } from './metric-improvement.js';
import type { RunState } from './run-state.js';
import type { StepReport } from './step.js';
import { unlessStopped } from './unless-stopped.js';

/** Evaluates a run on the validation split: keeps the best weights, and how long none have been better. */
export class Validation {
  /** which way each metric of the task is better */
  readonly goals: Readonly<Record<string, MetricGoal>>;

  constructor(
    private readonly training: RunConfig['training'],
    private readonly task: Task,
    private readonly learner: Learner,
    private readonly run: HeldRun,
    private readonly state: RunState,
  ) {
    this.goals = metricGoals(task);
  }

  /**
   * Evaluates the weights as they are, or their average where there is one.
   *
   * @param report the loss and rate of the step that they are after
   * @returns whether it was done; else the run is being stopped, and will do it when it is resumed
   */
  async evaluate({ loss, rate }: Omit<StepReport, 'gradientNorm'>, signal: AbortSignal | undefined): Promise<boolean> {
    const { progress } = this.state;
    const done = await unlessStopped(signal, async () => {
      await this.learner.withAverage(progress.step, () => this.evaluateAndKeep({ loss, rate }, signal));
      return true;
    });
    if (done) delete progress.pending;
    else progress.pending = { loss, rate };
    return done === true;
  }

  private async evaluateAndKeep(
    { loss, rate }: Omit<StepReport, 'gradientNorm'>,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { batchSize } = this.training;
    const { progress } = this.state;
    const { step } = progress;
    const part = validationPart(this.task, this.training);
    const metrics = await evaluate(this.learner.model, this.task, {
      split: 'validation',
      batches: Math.ceil(part.sequences / batchSize),
      batchSize,
      signal,
    });
    this.state.validation = { step, metrics, part };
    // The loss of this step alone: a mean since the last line would depend on where a run was interrupted.
    this.run.appendMetrics({ step, loss, rate, validation: metrics, part });
    this.wait(metrics);
    if (this.isBest(metrics)) {
      progress.best = { step, metrics };
      this.run.saveBest(this.learner, progress);
    }
  }

  private wait(metrics: Readonly<Record<string, number>>): void {
    const { earlyStopping } = this.training;
    if (!earlyStopping) return;
    const { metric = this.task.primaryMetric.name, minDelta } = earlyStopping;
    const { progress } = this.state;
    progress.wait = waitAfter(progress.wait ?? null, metrics[metric]!, { goal: this.goals[metric]!, minDelta });
  }

  /** The newer of equals: a bounded metric reaches its end long before the loss does. */
  private isBest(metrics: Readonly<Record<string, number>>): boolean {
    const { name, goal } = this.task.primaryMetric;
    const before = this.state.progress.best?.metrics[name];
    const isFirst = typeof before !== 'number' || Number.isNaN(before);
    return isFirst || improvement(goal, metrics[name]!, before) >= 0;
  }
}
