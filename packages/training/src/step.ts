import { selectSteps, type Task } from '@qornn/tasks';
import { hasWasmKernels, squaredNorm } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { RunConfig } from './config.js';
import { logitsAtSteps, recurrentLayers, setLeastBits, setQuantization } from './model.js';
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
  const { training, seed } = config;
  const rate = rateMultiplier(training.schedule, step, training.steps);
  setQuantization(model, step > training.warmStartSteps);
  setLeastBits(model, training.bitSchedule.find(({ until }) => step <= until)?.bits ?? null);
  if (roundsBefore(step, config)) for (const layer of recurrentLayers(model)) layer.refreshQuantizers();
  return tf.tidy(() => {
    const { x, y } = task.batch('train', step, training.batchSize);
    const selected =
      training.sampledSteps === undefined
        ? undefined
        : selectSteps(task, training.sampledSteps, `${seed}/steps/${step}`);
    const { value, grads } = tf.variableGrads(
      () => {
        const logits = selected ? logitsAtSteps(model, x, task, selected) : (model.apply(x) as tf.Tensor);
        const penalties = model.layers.flatMap((layer) => layer.calculateLosses());
        return tf.addN([task.loss(logits, y, selected), ...penalties]);
      },
      parameters.map(({ variable }) => variable),
    );
    // What a step does not use, as a learned step while quantizers rest, has no gradient.
    const gradients = parameters.map(({ variable }) => grads[variable.name] ?? tf.zerosLike(variable));
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

/** Whether what quantizers keep beside the weights is renewed before a step. */
function roundsBefore(step: number, { training: { orthogonalRounding, bitSchedule } }: RunConfig): boolean {
  const { start, every } = orthogonalRounding;
  // The quantizers' own width begins after the schedule, which is a start, too.
  const firstAtOwnWidth = (bitSchedule.at(-1)?.until ?? 0) + 1;
  return step === 1 || step === firstAtOwnWidth ? start : every !== undefined && (step - 1) % every === 0;
}
