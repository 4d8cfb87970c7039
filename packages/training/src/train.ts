import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { type MetricGoal, metricGoals, recordOf, type Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { WeightAverage } from './averaging.js';
import { bestOf } from './best-checkpoint.js';
import { loadCheckpoint, type Progress, saveCheckpoint } from './checkpoint.js';
import { parseRunConfig } from './configuration/run-config.js';
import type { RunConfig } from './configuration/run-schema.js';
import { Curriculum } from './curriculum.js';
import { DIVERGENCE_CURE, divergence } from './divergence.js';
import { waitAfter } from './early-stopping.js';
import { CheckpointError, DivergenceError, OutOfMemoryError, RunFolderError } from './errors.js';
import { evaluate } from './evaluate.js';
import { testPart, validationPart } from './evaluated-part.js';
import { requireMemory } from './footprint.js';
import { improvement } from './metric-improvement.js';
import {
  buildModel,
  type NamedVariable,
  parametersOf,
  recurrentLayers,
  setLeastBits,
  setQuantization,
  weightsOf,
} from './model.js';
import { createOptimizer, type Optimizer, type Parameter } from './optimizer.js';
import { checkOptions } from './options.js';
import { asOutOfMemory, disposeQuietly } from './out-of-memory.js';
import { Patience } from './patience.js';
import { Rate } from './rate.js';
import { RunFolder } from './run-folder.js';
import { holdRun, type RunHold } from './run-lock.js';
import { applyGradients, lossAndGradients, prepareStep, renewCodes, type StepReport, trainStep } from './step.js';
import { environment, type RunSummary, type StopReason } from './summary.js';
import { WorkerTeam } from './team.js';
import { TRAIN_OPTIONS, type TrainOptions, type TrainProgress } from './train-options.js';
import { requireBackendForWorkers } from './worker-backends.js';

/**
 * Trains a model as a configuration says, on the current backend, into a run folder.
 *
 * All randomness is a function of seed and step number: an interrupted and resumed run ends in the same weights, bit for bit, as
 * one that was not interrupted. `checkpoints/last.safetensors` is where it stands, `best.safetensors` the best evaluation on the
 * validation split.
 *
 * @returns the summary, also in `summary.json`
 * @throws ConfigError when the configuration is not valid, or not that of the run to be resumed
 * @throws RunFolderError when the folder cannot be written, or holds a run already
 * @throws DataChangedError when the run to be resumed was trained on other data
 * @throws RunHeldError, which is one, when another process trains it
 * @throws WorkerError when a thread of `training.workers` cannot start, dies, or does not answer
 * @throws OutOfMemoryError when the backend has no more; of a run without a checkpoint, nothing is left
 * @throws CheckpointError when the checkpoint to resume from is missing or damaged
 * @throws DivergenceError when loss or gradient explode; the last good checkpoint and a summary are kept
 * @throws what the signal aborts with, before there is anything to keep
 * @example
 * const summary = await train(config, { directory: 'runs/memory' });
 */
export async function train(config: RunConfig, options: TrainOptions): Promise<RunSummary> {
  checkOptions<TrainOptions>('train', options, TRAIN_OPTIONS);
  const checked = parseRunConfig(config);
  const folder = new RunFolder(options.directory);
  const kept = options.resume && folder.exists() ? { record: folder.readRecord(), path: folder.data } : undefined;
  const started = performance.now();
  const { signal } = options;
  const curriculum = await Curriculum.load(checked, kept, signal);
  const patience = new Patience(options.workerPatience, performance.now() - started);
  const { task } = curriculum;
  const source = kept ?? { record: recordOf(task), path: folder.data };
  requireBackendForWorkers(checked.training.workers);
  requireMemory(checked, task);
  if (kept !== undefined) folder.requireSameConfig(checked);
  // The model first: what it refuses must not leave a folder behind.
  const model = buildModel(checked, task);
  const parameters = parametersOf(model);
  const optimizer = createOptimizer(checked.training.optimizer, parameters, checked.seed);
  const { averaging, orthogonalRounding } = checked.training;
  const average = averaging && new WeightAverage(model, parameters, averaging, orthogonalRounding);
  let team: WorkerTeam | undefined;
  let hold: RunHold | undefined;
  let isNew = false;
  try {
    hold = holdRun(options.directory);
    // Only now does what lies there stay as it is.
    const resuming = options.resume === true && folder.exists();
    if (resuming) {
      if (kept === undefined) throw new RunFolderError(options.directory, 'was begun meanwhile; go on with it anew');
      folder.requireSameConfig(checked);
      folder.prepareCheckpoints();
    } else folder.create(checked, recordOf(task));
    isNew = !resuming;
    options.onBegin?.({ task, model });
    if (checked.training.workers > 1) {
      team = await WorkerTeam.start(checked, source, parameters, weightsOf(model), { patience, signal });
    }
    return await new Run(
      checked,
      curriculum,
      folder,
      hold,
      model,
      parameters,
      { optimizer, average },
      team,
      options,
    ).go(resuming);
  } catch (error) {
    const told = asOutOfMemory(error, checked, task);
    // What cannot be trained here has not begun.
    if (told instanceof OutOfMemoryError && isNew) folder.discardUntrained();
    throw told;
  } finally {
    // First, and whatever the rest says: a backend that is out of memory may throw at anything.
    hold?.release();
    await team?.end();
    disposeQuietly(average, optimizer, model);
  }
}

/** One run: where it stands, and the loop. */
class Run {
  private progress: Progress = { step: 0, seconds: 0, firstLoss: null, best: null };
  private validation: TrainProgress['validation'] = null;
  private readonly task: Task;
  private readonly goals: Readonly<Record<string, MetricGoal>>;
  private readonly weights: readonly NamedVariable[];

  constructor(
    private readonly config: RunConfig,
    private readonly curriculum: Curriculum,
    private readonly folder: RunFolder,
    private readonly hold: RunHold,
    private readonly model: LayersModel,
    private readonly parameters: readonly Parameter[],
    private readonly kept: { optimizer: Optimizer; average: WeightAverage | undefined },
    private readonly team: WorkerTeam | undefined,
    private readonly options: TrainOptions,
  ) {
    this.task = curriculum.task;
    this.goals = metricGoals(this.task);
    this.weights = weightsOf(model);
  }

  async go(resuming: boolean): Promise<RunSummary> {
    if (resuming) this.resume();
    const { training } = this.config;
    const secondsBefore = this.progress.seconds;
    const started = performance.now();
    const rate = new Rate();
    let stopped = await this.catchUp();
    let lastPause = performance.now();

    while (stopped === 'finished' && this.progress.step < training.steps) {
      if (this.options.signal?.aborted) {
        stopped = 'interrupted';
        this.save();
        break;
      }
      const step = this.progress.step + 1;
      const report = await this.step(step);
      this.progress.seconds = secondsBefore + (performance.now() - started) / 1000;
      const broken = divergence(report, this.progress.firstLoss, this.task.baselineLoss);
      if (broken) {
        this.hold.require();
        this.folder.writeSummary(this.summary('diverged', null));
        throw new DivergenceError(step, broken, DIVERGENCE_CURE);
      }
      this.progress.step = step;
      this.kept.average?.add(step);
      this.progress.firstLoss ??= report.loss;

      const isLast = step === training.steps;
      const evaluates = isLast || step % training.evaluateEvery === 0;
      if (isLast) this.roundAtEnd();
      if (evaluates && !(await this.evaluate(report))) stopped = 'interrupted';
      this.progress.seconds = secondsBefore + (performance.now() - started) / 1000;
      const goal = evaluates && stopped === 'finished' ? this.goal() : undefined;
      if (goal) stopped = goal;
      else if (stopped === 'finished' && this.isOverTime() && !isLast) stopped = 'time';
      if (stopped === 'finished' && this.options.signal?.aborted && !isLast) stopped = 'interrupted';
      if (stopped === 'time' && !evaluates) {
        this.roundAtEnd();
        if (!(await this.evaluate(report))) stopped = 'interrupted';
      }
      if (stopped !== 'finished' || isLast || step % training.checkpointEvery === 0) this.save();

      this.options.onProgress?.(this.report(report, rate.add(step)));
      // The loop is synchronous work: signals and timers get their turn here.
      if (performance.now() - lastPause > 50) {
        await setImmediate();
        lastPause = performance.now();
      }
    }
    const test = stopped === 'interrupted' ? null : await this.unlessStopped(() => this.test());
    // Stopped within the test: the weights are there, and resuming tests them.
    if (test === null) stopped = 'interrupted';
    const summary = this.summary(stopped, test);
    this.hold.require();
    this.folder.writeSummary(summary);
    return summary;
  }

  /** One step, by this thread alone or by the team. */
  private async step(step: number): Promise<StepReport> {
    const { model, parameters, config, team } = this;
    const task = this.curriculum.at(step);
    const { optimizer } = this.kept;
    if (!team) return trainStep(model, parameters, optimizer, task, config, step);
    prepareStep(model, config, step);
    renewCodes(model, config, step);
    const theirs = team.begin(step);
    const own = lossAndGradients(model, parameters, task, config, step, team.shard, true);
    try {
      await theirs();
      const all = tf.tidy(() => team.addTo(own));
      const report = applyGradients(model, optimizer, config, step, all);
      tf.dispose(all);
      return report;
    } finally {
      tf.dispose(own);
    }
  }

  /** What a run that was stopped is still to do for the step it stands at, and whether it has come to its end already. */
  private async catchUp(): Promise<StopReason> {
    const { pending, step } = this.progress;
    if (pending) {
      if (!(await this.evaluate(pending))) return 'interrupted';
      this.save();
    }
    const isEvaluated = this.validation?.step === step;
    return this.goal() ?? (isEvaluated && this.isOverTime() ? 'time' : 'finished');
  }

  private isOverTime(): boolean {
    const { maxSeconds } = this.config.training;
    return maxSeconds !== undefined && this.progress.seconds >= maxSeconds;
  }

  /** @returns null where the signal stopped the work */
  private async unlessStopped<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (this.options.signal?.aborted && error === this.options.signal.reason) return null;
      throw error;
    }
  }

  /** @throws RunFolderError where the numbers so far are of another backend than those to come */
  private requireOwnBackend(): void {
    const [own = tf.getBackend(), now] = [this.progress.backend, tf.getBackend()];
    if (own === now || this.options.anyBackend) return;
    throw new RunFolderError(
      this.options.directory,
      `was trained on the backend ${own}, and on ${now} would end in other numbers; go on with it on ${own}, or say that another may be taken`,
    );
  }

  private resume(): void {
    const path = this.folder.checkpoint('last');
    // A run that was stopped before its first checkpoint starts over.
    if (existsSync(path)) this.progress = loadCheckpoint(path, this.weights, this.kept);
    this.requireOwnBackend();
    this.progress.best = bestOf(this.folder.checkpoint('best'), this.progress);
    const { step, pending } = this.progress;
    this.folder.truncateMetrics(pending ? step - 1 : step);
    const newest = this.folder.readMetrics().at(-1);
    this.validation = newest
      ? { step: newest.step, metrics: newest.validation, ...(newest.part && { part: newest.part }) }
      : null;
  }

  /**
   * With the averaged weights, where there are any: they are what a run is to end in.
   *
   * @returns whether it was done; else the run is being stopped, and will do it when it is resumed
   */
  private async evaluate({ loss, rate }: Omit<StepReport, 'gradientNorm'>): Promise<boolean> {
    const { average } = this.kept;
    const work = () => this.evaluateAndKeep({ loss, rate });
    const done = await this.unlessStopped(async () => {
      await (average ? average.during(this.progress.step, work) : work());
      return true;
    });
    if (done) delete this.progress.pending;
    else this.progress.pending = { loss, rate };
    return done === true;
  }

  private async evaluateAndKeep({ loss, rate }: Omit<StepReport, 'gradientNorm'>): Promise<void> {
    const { training } = this.config;
    const { step } = this.progress;
    const part = validationPart(this.task, training);
    const metrics = await evaluate(this.model, this.task, {
      split: 'validation',
      batches: Math.ceil(part.sequences / training.batchSize),
      batchSize: training.batchSize,
      signal: this.options.signal,
    });
    this.validation = { step, metrics, part };
    this.hold.require();
    // The loss of this step alone: a mean since the last line would depend on where a run was interrupted.
    this.folder.appendMetrics({ step, loss, rate, validation: metrics, part });
    const { name, goal } = this.task.primaryMetric;
    const value = metrics[name]!;
    const before = this.progress.best?.metrics[name];
    if (training.earlyStopping) {
      const { metric = name, minDelta } = training.earlyStopping;
      const judged = { goal: this.goals[metric]!, minDelta };
      this.progress.wait = waitAfter(this.progress.wait ?? null, metrics[metric]!, judged);
    }
    // The newer of equals: a bounded metric reaches its end long before the loss does.
    const isFirst = typeof before !== 'number' || Number.isNaN(before);
    if (isFirst || improvement(goal, value, before) >= 0) {
      this.progress.best = { step, metrics };
      // Only its weights are used again.
      saveCheckpoint(this.folder.checkpoint('best'), this.weights, {}, this.progressHere());
    }
  }

  private save(): void {
    this.hold.require();
    saveCheckpoint(this.folder.checkpoint('last'), this.weights, this.kept, this.progressHere());
  }

  private progressHere(): Progress {
    return { ...this.progress, backend: tf.getBackend() };
  }

  /** Orthogonal rounding of the weights that the run ends in, so that the last evaluation judges it. */
  private roundAtEnd(): void {
    if (!this.config.training.orthogonalRounding.end) return;
    setLeastBits(this.model, null);
    for (const layer of recurrentLayers(this.model)) layer.refreshQuantizers();
  }

  /** Whether the newest evaluation is a reason to end. */
  private goal(): 'reached' | 'patience' | undefined {
    const { stopWhen, earlyStopping } = this.config.training;
    const value = stopWhen && this.validation?.step === this.progress.step && this.validation.metrics[stopWhen.metric];
    if (stopWhen && typeof value === 'number') {
      if (improvement(this.goals[stopWhen.metric]!, value, stopWhen.reach) >= 0) return 'reached';
    }
    const waited = this.progress.wait?.evaluations ?? 0;
    return earlyStopping && waited >= earlyStopping.patience ? 'patience' : undefined;
  }

  /** Metrics of the best weights on data that nothing was chosen by. */
  private async test(): Promise<NonNullable<RunSummary['test']>> {
    const path = this.folder.checkpoint('best');
    if (!existsSync(path)) throw new CheckpointError(path, 'file', 'is missing, though the run has been evaluated');
    loadCheckpoint(path, this.weights);
    const { training } = this.config;
    const { sequences } = testPart(this.task, training);
    const { batchSize } = training;
    const options = { batches: Math.ceil(sequences / batchSize), batchSize, signal: this.options.signal };
    const quantized = await evaluate(this.model, this.task, options);
    const latent = await evaluate(this.model, this.task, { ...options, quantized: false });
    setQuantization(this.model, true);
    setLeastBits(this.model, null);
    return { quantized, latent };
  }

  private report({ loss }: StepReport, stepsPerSecond: number): TrainProgress {
    const { steps, maxSeconds } = this.config.training;
    const byStep = (steps - this.progress.step) / stepsPerSecond;
    const byTime = maxSeconds === undefined ? Infinity : Math.max(0, maxSeconds - this.progress.seconds);
    return {
      step: this.progress.step,
      steps,
      loss,
      stepsPerSecond,
      secondsLeft: Math.min(byStep, byTime),
      validation: this.validation,
    };
  }

  private summary(stopped: StopReason, test: RunSummary['test']): RunSummary {
    return {
      name: this.config.name,
      seed: this.config.seed,
      config: this.config,
      command: this.options.command ?? null,
      steps: this.progress.step,
      seconds: this.progress.seconds,
      stopped,
      metric: this.task.primaryMetric,
      metricGoals: this.goals,
      best: this.progress.best,
      test,
      evaluated: {
        validation: validationPart(this.task, this.config.training),
        test: testPart(this.task, this.config.training),
      },
      ...environment(),
    };
  }
}
