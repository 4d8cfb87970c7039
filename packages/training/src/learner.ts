import type { Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { WeightAverage } from './averaging.js';
import type { Kept } from './checkpoint.js';
import type { RunConfig } from './configuration/run-schema.js';
import { buildModel, type NamedVariable, parametersOf, recurrentLayers, setMinBits, weightsOf } from './model.js';
import { createOptimizer, type Optimizer, type Parameter } from './optimizer.js';
import { disposeQuietly } from './out-of-memory.js';
import type { KeptRecord } from './recorded-task.js';
import { applyGradients, lossAndGradients, prepareStep, renewCodes, type StepReport, trainStep } from './step.js';
import { WorkerTeam } from './team.js';
import type { WorkerTimeouts } from './worker-timeouts.js';

/** A model in training with its optimizer, weight average and worker threads. */
export class Learner {
  readonly model: LayersModel;
  /** all weights, trainable or not */
  readonly weights: readonly NamedVariable[];
  private readonly parameters: readonly Parameter[];
  private readonly optimizer: Optimizer;
  private readonly average: WeightAverage | undefined;
  private team: WorkerTeam | undefined;

  /** @throws LayerConfigError when an option of a layer is out of range */
  constructor(
    private readonly config: RunConfig,
    task: Task,
  ) {
    const { optimizer, averaging, orthogonalRounding } = config.training;
    this.model = buildModel(config, task);
    this.weights = weightsOf(this.model);
    this.parameters = parametersOf(this.model);
    this.optimizer = createOptimizer(optimizer, this.parameters, config.seed);
    this.average = averaging && new WeightAverage(this.model, this.parameters, averaging, orthogonalRounding);
  }

  /** What checkpoints save besides the weights. */
  get kept(): Kept {
    return { optimizer: this.optimizer, average: this.average };
  }

  /**
   * Starts `training.workers` − 1 threads.
   *
   * @param source data record, so that all threads read the same data
   * @throws WorkerError when a thread fails to start
   * @throws the abort reason of the signal
   */
  async startWorkers(
    source: KeptRecord,
    options: { timeouts: WorkerTimeouts; signal?: AbortSignal | undefined },
  ): Promise<void> {
    if (this.config.training.workers === 1) return;
    this.team = await WorkerTeam.start(this.config, source, this.parameters, this.weights, options);
  }

  /** A training step, with the worker threads if there are any. Does not change the weights if loss or gradient is not finite. */
  async step(task: Task, step: number): Promise<StepReport> {
    const { model, parameters, config, team, optimizer } = this;
    if (!team) return trainStep(model, parameters, optimizer, task, config, step);
    prepareStep(model, config, step);
    renewCodes(model, config, step);
    const workers = team.begin(step);
    const own = lossAndGradients(model, parameters, task, config, step, team.shard, true);
    try {
      await workers();
      const all = tf.tidy(() => team.addTo(own));
      const report = await applyGradients(model, optimizer, config, step, all);
      tf.dispose(all);
      return report;
    } finally {
      tf.dispose(own);
    }
  }

  /** Adds the weights after a step to the average, if averaging is on. */
  addToAverage(step: number): void {
    this.average?.add(step);
  }

  /** Runs work with the averaged weights if averaging is on. */
  withAverage<T>(step: number, work: () => Promise<T>): Promise<T> {
    return this.average ? this.average.during(step, work) : work();
  }

  /** Applies orthogonal rounding to the final weights, before the last evaluation. */
  roundAtEnd(): void {
    if (!this.config.training.orthogonalRounding.end) return;
    setMinBits(this.model, null);
    for (const layer of recurrentLayers(this.model)) layer.refreshQuantizers();
  }

  /** Terminates the threads and disposes all tensors; ignores errors of a backend that is out of memory. */
  async end(): Promise<void> {
    await this.team?.end();
    disposeQuietly(this.average, this.optimizer, this.model);
  }
}
