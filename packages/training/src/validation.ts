import { type MetricGoal, metricGoals, type Task } from '@qornn/tasks';
import type { RunConfig } from './configuration/run-schema.js';
import { waitAfter } from './early-stopping.js';
import { evaluate } from './evaluate.js';
import { validationPart } from './evaluated-part.js';
import type { Learner } from './learner.js';
import type { LockedRun } from './locked-run.js';
import { improvement } from './metric-improvement.js';
import type { RunState } from './run-state.js';
import type { StepReport } from './step.js';
import type { TrainOptions } from './train-options.js';
import { unlessStopped } from './unless-stopped.js';
import { weightSpectra } from './weight-spectra.js';

/** Evaluates a run on the validation split; saves the best weights and updates early stopping. */
export class Validation {
  /** goals of the task's metrics */
  readonly goals: Readonly<Record<string, MetricGoal>>;

  constructor(
    private readonly training: RunConfig['training'],
    private readonly task: Task,
    private readonly learner: Learner,
    private readonly run: LockedRun,
    private readonly state: RunState,
    private readonly onEvaluation?: TrainOptions['onEvaluation'],
  ) {
    this.goals = metricGoals(task);
  }

  /**
   * Evaluates the averaged weights if averaging is on, else the current ones.
   *
   * @param report loss and learning rate of the last step
   * @returns false if interrupted; a resumed run repeats the evaluation
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
      onProgress: (done) => this.onEvaluation?.({ split: 'validation', weights: 'quantized', ...done }),
    });
    this.state.validation = { step, metrics, part };
    // Record the loss of this step: a mean since the last evaluation would depend on interruptions.
    const spectra = this.training.recordSpectra ? { spectra: weightSpectra(this.learner.model) } : {};
    this.run.appendMetrics({ step, loss, rate, validation: metrics, part, ...spectra });
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

  /** The newest of equal evaluations: a bounded metric saturates before the loss. With `select: last`, every evaluation. */
  private isBest(metrics: Readonly<Record<string, number>>): boolean {
    if (this.training.select === 'last') return true;
    const { name, goal } = this.task.primaryMetric;
    const before = this.state.progress.best?.metrics[name];
    const isFirst = typeof before !== 'number' || Number.isNaN(before);
    return isFirst || improvement(goal, metrics[name]!, before) >= 0;
  }
}
