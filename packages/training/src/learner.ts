import type { Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { WeightAverage } from './averaging.js';
import type { Kept } from './checkpoint.js';
import type { RunConfig } from './configuration/run-schema.js';
import { buildModel, type NamedVariable, parametersOf, recurrentLayers, setMinBits, weightsOf } from './model.js';
import { createOptimizer, type Optimizer, type Parameter } from './optimizer.js';
import { disposeQuietly } from './out-of-memory.js';
import type { Patience } from './patience.js';
import type { KeptRecord } from './recorded-task.js';
import { applyGradients, lossAndGradients, prepareStep, renewCodes, type StepReport, trainStep } from './step.js';
import { WorkerTeam } from './team.js';

/** A model in training: its weights, the optimizer and the average of the weights, and the threads that share its batches. */
export class Learner {
  readonly model: LayersModel;
  /** all weights, those too that are not trained */
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

  /** What a checkpoint has beside the weights. */
  get kept(): Kept {
    return { optimizer: this.optimizer, average: this.average };
  }

  /**
   * Starts the threads that `training.workers` asks for; none for one.
   *
   * @param source of the data, for threads to read the same
   * @throws WorkerError when one cannot start
   * @throws what the signal aborts with
   */
  async startWorkers(
    source: KeptRecord,
    options: { patience: Patience; signal?: AbortSignal | undefined },
  ): Promise<void> {
    if (this.config.training.workers === 1) return;
    this.team = await WorkerTeam.start(this.config, source, this.parameters, this.weights, options);
  }

  /** One step, by this thread alone or by the team; weights stay as they are where loss or gradient is not finite. */
  async step(task: Task, step: number): Promise<StepReport> {
    const { model, parameters, config, team, optimizer } = this;
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

  /** Takes the weights after a step into their average, where there is one. */
  addToAverage(step: number): void {
    this.average?.add(step);
  }

  /** Runs work with the averaged weights, where there are any: they are what a run is to end in. */
  withAverage<T>(step: number, work: () => Promise<T>): Promise<T> {
    return this.average ? this.average.during(step, work) : work();
  }

  /** Orthogonal rounding of the weights that the run ends in, so that the last evaluation judges it. */
  roundAtEnd(): void {
    if (!this.config.training.orthogonalRounding.end) return;
    setMinBits(this.model, null);
    for (const layer of recurrentLayers(this.model)) layer.refreshQuantizers();
  }

  /** Ends the threads and frees all tensors, whatever state a backend that is out of memory is in. */
  async end(): Promise<void> {
    await this.team?.end();
    disposeQuietly(this.average, this.optimizer, this.model);
  }
}
