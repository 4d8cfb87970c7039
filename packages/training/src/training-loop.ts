import { setImmediate } from 'node:timers/promises';
import type { RunConfig } from './configuration/run-schema.js';
import type { Curriculum } from './curriculum.js';
import { DIVERGENCE_HINT, divergence } from './divergence.js';
import { DivergenceError } from './errors.js';
import { testPart, validationPart } from './evaluated-part.js';
import { finalTest } from './final-test.js';
import type { Learner } from './learner.js';
import type { LockedRun } from './locked-run.js';
import { Rate } from './rate.js';
import { isOverTime, reasonToStop } from './reason-to-stop.js';
import type { RunState } from './run-state.js';
import type { StepReport } from './step.js';
import { environment, type RunSummary, type StopReason } from './summary.js';
import type { TrainOptions, TrainProgress } from './train-options.js';
import { unlessStopped } from './unless-stopped.js';
import { Validation } from './validation.js';

/** Milliseconds of synchronous work between two yields to the event loop. */
const YIELD_INTERVAL = 50;

/** Parts of a training run. */
export interface RunParts {
  config: RunConfig;
  curriculum: Curriculum;
  learner: Learner;
  run: LockedRun;
  /** updated by the loop */
  state: RunState;
  options: TrainOptions;
  /** `performance.now()` when reading the data began */
  since: number;
}

/** The training loop: steps, evaluations, checkpoints and stopping. */
export class TrainingLoop {
  private readonly validation: Validation;

  constructor(private readonly parts: RunParts) {
    const { config, curriculum, learner, run, state, options } = parts;
    this.validation = new Validation(config.training, curriculum.task, learner, run, state, options.onEvaluation);
  }

  /** @throws DivergenceError when loss or gradient diverge */
  async go(): Promise<RunSummary> {
    const { config, run, state, options, since } = this.parts;
    const { training } = config;
    const { progress } = state;
    const secondsBefore = progress.seconds;
    const totalBefore = progress.totalSeconds ?? progress.seconds;
    const started = performance.now();
    const rate = new Rate();
    const countTime = () => {
      const now = performance.now();
      progress.seconds = secondsBefore + (now - started) / 1000;
      progress.totalSeconds = totalBefore + (now - since) / 1000;
    };
    let stopped = await this.catchUp();
    let lastYield = performance.now();

    while (stopped === 'finished' && progress.step < training.steps) {
      if (options.signal?.aborted) {
        stopped = 'interrupted';
        this.save();
        break;
      }
      const step = progress.step + 1;
      const report = await this.step(step, countTime);
      const isLast = step === training.steps;
      stopped = await this.afterStep(report, isLast, countTime);
      const isDue = stopped !== 'finished' || isLast || step % training.checkpointEvery === 0;
      if (options.saveWhen?.() || isDue) this.save();

      options.onProgress?.(this.report(report, rate.add(step)));
      // The loop is synchronous: let signals and timers run.
      if (performance.now() - lastYield > YIELD_INTERVAL) {
        await setImmediate();
        lastYield = performance.now();
      }
    }
    const tests = stopped !== 'interrupted' && options.test !== false;
    const test = tests ? await unlessStopped(options.signal, () => this.test()) : null;
    // Interrupted during the final test: resuming repeats it.
    if (tests && test === null) stopped = 'interrupted';
    // Not of training alone, which "maxSeconds" limits and results compare.
    progress.totalSeconds = totalBefore + (performance.now() - since) / 1000;
    const summary = this.summary(stopped, test);
    run.writeSummary(summary);
    return summary;
  }

  /** One step. Writes the summary and throws if training diverges. */
  private async step(step: number, countTime: () => void): Promise<StepReport> {
    const { curriculum, learner, run, state } = this.parts;
    const { progress } = state;
    const report = await learner.step(curriculum.at(step), step);
    countTime();
    const reason = divergence(report, progress.firstLoss, curriculum.task.baselineLoss);
    if (reason) {
      run.writeSummary(this.summary('diverged', null));
      throw new DivergenceError(step, reason, DIVERGENCE_HINT);
    }
    progress.step = step;
    learner.addToAverage(step);
    progress.firstLoss ??= report.loss;
    return report;
  }

  /** Evaluates if due. @returns why the run ends; `finished` if it does not end yet */
  private async afterStep(report: StepReport, isLast: boolean, countTime: () => void): Promise<StopReason> {
    const { config, learner, state, options } = this.parts;
    const { training } = config;
    const evaluates = isLast || state.progress.step % training.evaluateEvery === 0;
    let stopped: StopReason = 'finished';
    if (isLast) learner.roundAtEnd();
    if (evaluates && !(await this.validation.evaluate(report, options.signal))) stopped = 'interrupted';
    countTime();
    const goal = evaluates && stopped === 'finished' ? this.goal() : undefined;
    if (goal) stopped = goal;
    else if (stopped === 'finished' && isOverTime(training, state) && !isLast) stopped = 'time';
    if (stopped === 'finished' && options.signal?.aborted && !isLast) stopped = 'interrupted';
    if (stopped === 'time' && !evaluates) {
      learner.roundAtEnd();
      if (!(await this.validation.evaluate(report, options.signal))) stopped = 'interrupted';
    }
    return stopped;
  }

  /** Completes an interrupted evaluation of a resumed run. @returns why the run ends already; `finished` if it does not */
  private async catchUp(): Promise<StopReason> {
    const { config, state, options } = this.parts;
    const { pending, step } = state.progress;
    if (pending) {
      if (!(await this.validation.evaluate(pending, options.signal))) return 'interrupted';
      this.save();
    }
    const isEvaluated = state.validation?.step === step;
    return this.goal() ?? (isEvaluated && isOverTime(config.training, state) ? 'time' : 'finished');
  }

  /** Saves everything needed to resume. */
  private save(): void {
    const { learner, run, state, options } = this.parts;
    run.saveLast(learner, state.progress);
    options.onSave?.({ step: state.progress.step });
  }

  private goal(): 'reached' | 'patience' | undefined {
    return reasonToStop(this.parts.config.training, this.validation.goals, this.parts.state);
  }

  private test(): Promise<NonNullable<RunSummary['test']>> {
    const { config, curriculum, learner, run, options } = this.parts;
    return finalTest(
      run.folder.checkpoint('best'),
      learner,
      curriculum.task,
      config.training,
      options.signal,
      options.onEvaluation,
    );
  }

  private report({ loss, rate }: StepReport, stepsPerSecond: number): TrainProgress {
    const { config, state } = this.parts;
    const { steps, maxSeconds } = config.training;
    const { step, seconds } = state.progress;
    const byStep = (steps - step) / stepsPerSecond;
    const byTime = maxSeconds === undefined ? Number.POSITIVE_INFINITY : Math.max(0, maxSeconds - seconds);
    const secondsLeft = Math.min(byStep, byTime);
    return { step, steps, loss, rate, stepsPerSecond, secondsLeft, validation: state.validation };
  }

  private summary(stopped: StopReason, test: RunSummary['test']): RunSummary {
    const { config, curriculum, state } = this.parts;
    const { task } = curriculum;
    const { step, seconds, totalSeconds = seconds, best, command = null } = state.progress;
    return {
      name: config.name,
      seed: config.seed,
      config,
      command,
      steps: step,
      seconds,
      totalSeconds,
      stopped,
      metric: task.primaryMetric,
      metricGoals: this.validation.goals,
      best,
      test,
      evaluated: { validation: validationPart(task, config.training), test: testPart(task, config.training) },
      ...environment(),
    };
  }
}
