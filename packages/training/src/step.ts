import { selectSteps, type Task } from '@qornn/tasks';
import { hasWasmKernels, squaredNorm } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { RunConfig } from './configuration/run-schema.js';
import { layersInside } from './layers-inside.js';
import { logitsAtSteps, logitsOf, recurrentLayers, setMinBits, setQuantization } from './model.js';
import type { Optimizer, Parameter } from './optimizer.js';
import { rateMultiplier } from './schedule.js';

/** What a step says of itself. */
export interface StepReport {
  /** of the task and of the penalties together */
  loss: number;
  /** Euclidean norm of all gradients together, before clipping */
  gradientNorm: number;
  /** learning rate, relative to that of the optimizer */
  rate: number;
}

/** A loss and its gradients, in the order of the parameters. */
export type LossAndGradients = {
  loss: tf.Scalar;
  gradients: tf.Tensor[];
};

/** Sequences from ≤ i < to of a batch. */
export interface Shard {
  from: number;
  to: number;
}

/**
 * One step of training: a pure function of weights, optimizer state, configuration and step number, so that a resumed run
 * repeats it. Weights are left as they are when loss or gradient is not finite.
 *
 * @param step from 1
 */
export function trainStep(
  model: LayersModel,
  parameters: readonly Parameter[],
  optimizer: Optimizer,
  task: Task,
  config: RunConfig,
  step: number,
): StepReport {
  prepareStep(model, config, step);
  renewCodes(model, config, step);
  const whole = { from: 0, to: config.training.batchSize };
  const found = lossAndGradients(model, parameters, task, config, step, whole, true);
  const report = applyGradients(model, optimizer, config, step, found);
  tf.dispose(found);
  return report;
}

/** Brings switches and widths of the quantizers to where they are at a step. */
export function prepareStep(model: LayersModel, { training }: RunConfig, step: number): void {
  setQuantization(model, step > training.warmStartSteps);
  setMinBits(model, training.bitSchedule.find(({ until }) => step <= until)?.bits ?? null);
}

/** Renews what quantizers keep beside the weights, where that is due before a step. */
export function renewCodes(model: LayersModel, config: RunConfig, step: number): void {
  if (roundsBefore(step, config)) for (const layer of recurrentLayers(model)) layer.refreshQuantizers();
}

/**
 * What some of the sequences of a step's batch contribute to its loss and gradients.
 *
 * @param shard the sequences; the loss is that of them, times their share of the batch
 * @param withPenalties adds what layers add to the loss, which does not depend on the sequences
 */
export function lossAndGradients(
  model: LayersModel,
  parameters: readonly Parameter[],
  task: Task,
  { training, seed }: RunConfig,
  step: number,
  shard: Shard,
  withPenalties: boolean,
): LossAndGradients {
  const { batchSize } = training;
  return tf.tidy(() => {
    const { x, y } = partOf(task.batch('train', step, batchSize), shard, batchSize);
    const fraction = (shard.to - shard.from) / batchSize;
    const selected =
      training.sampledSteps === undefined
        ? undefined
        : selectSteps(task, training.sampledSteps, `${seed}/steps/${step}`);
    const { value, grads } = tf.variableGrads(
      () => {
        const logits = selected ? logitsAtSteps(model, x, task, selected) : logitsOf(model, x);
        const loss = task.loss(logits, y, selected);
        const penalties = withPenalties ? layersInside(model).flatMap(({ layer }) => layer.calculateLosses()) : [];
        return tf.addN([fraction === 1 ? loss : tf.mul<tf.Scalar>(loss, fraction), ...penalties]);
      },
      parameters.map(({ variable }) => variable),
    );
    // What a step does not use, as a learned step while quantizers rest, has no gradient.
    return { loss: value, gradients: parameters.map(({ variable }) => grads[variable.name] ?? tf.zerosLike(variable)) };
  });
}

/**
 * Moves the weights, unless loss or gradient is not finite.
 *
 * @param found stays the caller's
 */
export function applyGradients(
  model: LayersModel,
  optimizer: Optimizer,
  { training }: RunConfig,
  step: number,
  found: LossAndGradients,
): StepReport {
  const { loss: value, gradients } = found;
  const rate = rateMultiplier(training.schedule, step, training.steps);
  return tf.tidy(() => {
    const norm = tf.sqrt(
      hasWasmKernels() ? squaredNorm(gradients) : tf.addN(gradients.map((g) => tf.sum(tf.square(g)))),
    );
    // One read for both: on a GPU every read waits for the queue.
    const [loss, gradientNorm] = tf.stack([value, norm]).dataSync() as unknown as [number, number];
    if (Number.isFinite(loss) && Number.isFinite(gradientNorm)) {
      const scale = training.clipNorm === undefined ? 1 : Math.min(1, training.clipNorm / gradientNorm);
      optimizer.apply(gradients, step, rate, scale);
      for (const layer of recurrentLayers(model)) {
        if (layer.moveBaseEvery !== null && step % layer.moveBaseEvery === 0) layer.moveBase();
      }
    }
    return { loss, gradientNorm, rate };
  });
}

/** Some sequences of a batch: both x and y have them along their first axis. */
function partOf(batch: { x: tf.Tensor3D; y: tf.Tensor }, { from, to }: Shard, batchSize: number): typeof batch {
  if (to - from === batchSize) return batch;
  const cut = <T extends tf.Tensor>(of: T) => tf.slice(of, [from], [to - from]) as tf.Tensor as T;
  return { x: cut(batch.x), y: cut(batch.y) };
}

/** Whether what quantizers keep beside the weights is renewed before a step. */
function roundsBefore(step: number, { training: { orthogonalRounding, bitSchedule } }: RunConfig): boolean {
  const { start, every } = orthogonalRounding;
  // The quantizers' own width begins after the schedule, which is a start, too.
  const firstAtOwnWidth = (bitSchedule.at(-1)?.until ?? 0) + 1;
  return step === 1 || step === firstAtOwnWidth ? start : every !== undefined && (step - 1) % every === 0;
}
