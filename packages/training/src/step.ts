import { selectSteps, type Task } from '@qornn/tasks';
import { hasWasmKernels, squaredNorm } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { RunConfig } from './configuration/run-schema.js';
import { layersInside } from './layers-inside.js';
import { logitsOf } from './logits-of.js';
import { logitsAtSteps, recurrentLayers, setMinBits, setQuantization } from './model.js';
import type { Optimizer, Parameter } from './optimizer.js';
import { rateMultiplier } from './schedule.js';
import { sequencesFrom } from './sequences-from.js';

/** Report of a training step. */
export interface StepReport {
  /** loss of the task plus penalties */
  loss: number;
  /** global gradient norm before clipping */
  gradientNorm: number;
  /** learning rate relative to that of the optimizer */
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
 * A training step. A pure function of weights, optimizer state, configuration and step number, so a resumed run repeats it exactly. Does
 * not change the weights if loss or gradient is not finite. Waits where it reads loss and gradient norm, so that webgpu needs no other reads;
 * the weights must not be changed until it is done.
 *
 * @param step from 1
 */
export async function trainStep(
  model: LayersModel,
  parameters: readonly Parameter[],
  optimizer: Optimizer,
  task: Task,
  config: RunConfig,
  step: number,
): Promise<StepReport> {
  prepareStep(model, config, step);
  renewCodes(model, config, step);
  const whole = { from: 0, to: config.training.batchSize };
  const found = lossAndGradients(model, parameters, task, config, step, whole, true);
  const report = await applyGradients(model, optimizer, config, step, found);
  tf.dispose(found);
  return report;
}

/** Sets the quantization switches and bit widths of a step. */
export function prepareStep(model: LayersModel, { training }: RunConfig, step: number): void {
  setQuantization(model, step > training.warmStartSteps);
  setMinBits(model, training.bitSchedule.find(({ until }) => step <= until)?.bits ?? null);
}

/**
 * Renews the variables of quantizers before a step. Until quantizers are on, these follow the weights: a step learned from initial
 * weights would clip those of the end of a warm start. Then they are refreshed if due (`training.orthogonalRounding`).
 */
export function renewCodes(model: LayersModel, config: RunConfig, step: number): void {
  const firstQuantized = config.training.warmStartSteps + 1;
  const layers = recurrentLayers(model);
  if (step > 1 && step <= firstQuantized) for (const layer of layers) layer.restartQuantizers();
  if (step >= firstQuantized && roundsBefore(step, config)) for (const layer of layers) layer.refreshQuantizers();
}

/**
 * Loss and gradients of a shard of a step's batch.
 *
 * @param shard the sequences; their loss is scaled by their fraction of the batch
 * @param withPenalties adds the penalties of layers, which do not depend on the sequences
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
    const { x, y, lengths } = sequencesFrom(task.batch('train', step, batchSize), shard.from, shard.to);
    const fraction = (shard.to - shard.from) / batchSize;
    const selected =
      training.sampledSteps === undefined
        ? undefined
        : selectSteps(task, training.sampledSteps, `${seed}/steps/${step}`);
    const { value, grads } = tf.variableGrads(
      () => {
        const logits = selected
          ? logitsAtSteps(model, x, task, selected)
          : logitsOf(model, x, { training: true, lengths });
        const loss = task.loss(logits, y, selected);
        const penalties = withPenalties ? layersInside(model).flatMap(({ layer }) => layer.calculateLosses()) : [];
        return tf.addN([fraction === 1 ? loss : tf.mul<tf.Scalar>(loss, fraction), ...penalties]);
      },
      parameters.map(({ variable }) => variable),
    );
    // Unused parameters have no gradient, for example a learned step size while quantization is off.
    return { loss: value, gradients: parameters.map(({ variable }) => grads[variable.name] ?? tf.zerosLike(variable)) };
  });
}

/**
 * Updates the weights, unless loss or gradient is not finite.
 *
 * @param found loss and gradients; not disposed
 */
export async function applyGradients(
  model: LayersModel,
  optimizer: Optimizer,
  { training }: RunConfig,
  step: number,
  { loss: value, gradients }: LossAndGradients,
): Promise<StepReport> {
  const rate = rateMultiplier(training.schedule, step, training.steps);
  const [loss, gradientNorm] = await lossAndNorm(value, gradients);
  if (Number.isFinite(loss) && Number.isFinite(gradientNorm)) {
    tf.tidy(() => {
      const scale = training.clipNorm === undefined ? 1 : Math.min(1, training.clipNorm / gradientNorm);
      optimizer.apply(gradients, step, rate, scale);
      for (const layer of recurrentLayers(model)) {
        if (layer.moveBaseEvery !== null && step % layer.moveBaseEvery === 0) layer.moveBase();
      }
    });
  }
  return { loss, gradientNorm, rate };
}

/** Reads both at once: on a GPU every read waits for the command queue. */
async function lossAndNorm(loss: tf.Scalar, gradients: readonly tf.Tensor[]): Promise<[number, number]> {
  const both = tf.tidy(() => {
    const norm = tf.sqrt(
      hasWasmKernels() ? squaredNorm(gradients) : tf.addN(gradients.map((g) => tf.sum(tf.square(g)))),
    );
    return tf.stack([loss, norm]);
  });
  const values = (await both.data()) as unknown as [number, number];
  both.dispose();
  return values;
}

/** Whether quantizers are refreshed before a step. */
function roundsBefore(step: number, { training }: RunConfig): boolean {
  const { orthogonalRounding, bitSchedule, warmStartSteps } = training;
  const { start, every } = orthogonalRounding;
  // The first step with quantizers and the first one at their own bit width count as starts, too.
  const starts = [warmStartSteps + 1, (bitSchedule.at(-1)?.until ?? 0) + 1];
  return starts.includes(step) ? start : every !== undefined && (step - 1) % every === 0;
}
