import type { MeanOfVariable } from '@qornn/cells';
import { hasWasmKernels, optimizerStep, type UpdateRule } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import type { RunConfig } from './configuration/run-schema.js';

/** Optimizer and its hyperparameters. */
export type OptimizerConfig = RunConfig['training']['optimizer'];

/** A trainable variable with a stable name. */
export interface Parameter {
  /** layer/weight, for example `memory/recurrent_kernel` */
  name: string;
  variable: tf.Variable;
  /** selects the factor of the learning rate: `recurrentRateFactor`, `biasRateFactor` or 1 */
  kind: 'recurrent' | 'bias' | 'other';
  /** retraction of a variable on a manifold; undefined if changes are added */
  retraction?: (value: tf.Tensor, change: tf.Tensor, seed: number) => tf.Tensor;
  /** how to average the variable over steps; undefined if its values can be averaged */
  mean?: MeanOfVariable;
}

/** An optimizer with its state. */
export interface Optimizer {
  /**
   * Updates every parameter in place.
   *
   * @param gradients in the order of the parameters; not disposed
   * @param step from 1, for the bias correction of Adam
   * @param rate multiplies every learning rate
   * @param scale multiplies every gradient; default 1
   */
  apply(gradients: readonly tf.Tensor[], step: number, rate: number, scale?: number): void;
  /** The slots by name (`parameter/slot`), owned by the optimizer. */
  state(): Record<string, tf.Tensor>;
  /** Restores all slots; names and shapes as in `state()`. */
  restore(state: Record<string, tf.Tensor>): void;
  dispose(): void;
}

/** An update rule: slots per parameter; `update` returns the change to subtract and the next slots. */
interface Rule {
  slots: readonly string[];
  update(
    gradient: tf.Tensor,
    slots: tf.Tensor[],
    rate: number,
    step: number,
  ): { change: tf.Tensor; slots: tf.Tensor[] };
}

/**
 * Adam, RMSprop or SGD with separate learning rates for recurrent weights and biases.
 *
 *     adam     m ← β₁ m + (1−β₁) g,  v ← β₂ v + (1−β₂) g²,  θ ← θ − η m̂ / (√v̂ + ε)
 *     rmsprop  v ← ρ v + (1−ρ) g²,   c ← μ c + η g / (√v + ε),  θ ← θ − c
 *     sgd      c ← μ c + η g,        θ ← θ − c
 *
 * with η = learningRate · rate · (recurrentRateFactor for recurrent weights, biasRateFactor for their biases, else 1). Parameters on a
 * manifold are updated by their retraction: projUNN with any of these rules. Its authors use 1/32 of the learning rate for the recurrent
 * weight.
 * Sources: Kingma and Ba 2015 (arXiv 1412.6980), algorithm 1; Tieleman and Hinton 2012, lecture 6.5; the separate rate of the recurrent
 * weight: code of projUNN (Kiani et al. 2022).
 *
 * @param seed of random retractions; the same seed and step give the same update
 * @example
 * const optimizer = createOptimizer({ name: 'adam', learningRate: 1e-3, … }, parameters);
 * optimizer.apply(gradients, step, 1);
 */
export function createOptimizer(config: OptimizerConfig, parameters: readonly Parameter[], seed = 0): Optimizer {
  const rule = ruleOf(config);
  const slots = parameters.map(({ variable }) => rule.slots.map(() => tf.keep(tf.zeros(variable.shape)) as tf.Tensor));
  const slotName = (i: number, s: number) => `${parameters[i]!.name}/${rule.slots[s]}`;

  function replaceSlots(i: number, next: readonly tf.Tensor[]): void {
    next.forEach((tensor, s) => {
      slots[i]![s]!.dispose();
      slots[i]![s] = tf.keep(tensor);
    });
  }

  const factors = { recurrent: config.recurrentRateFactor, bias: config.biasRateFactor, other: 1 };
  const rateOf = ({ kind }: Parameter, rate: number) => config.learningRate * rate * factors[kind];
  const retracted = ({ variable, retraction }: Parameter, change: tf.Tensor, step: number, i: number) =>
    retraction!(variable, tf.neg(change), seedOfStep(seed, step, i));

  function applyByOperations(gradients: readonly tf.Tensor[], step: number, rate: number, scale: number): void {
    parameters.forEach((parameter, i) => {
      tf.tidy(() => {
        const gradient = scale === 1 ? gradients[i]! : tf.mul(gradients[i]!, scale);
        const { change, slots: next } = rule.update(gradient, slots[i]!, rateOf(parameter, rate), step);
        const { variable, retraction } = parameter;
        variable.assign(retraction ? retracted(parameter, change, step, i) : (tf.sub(variable, change) as tf.Tensor));
        replaceSlots(i, next);
      });
    });
  }

  /** Updates all parameters in one kernel call, which overwrites the slots. */
  function applyFused(gradients: readonly tf.Tensor[], step: number, rate: number, scale: number): void {
    tf.tidy(() => {
      const moved = optimizerStep(
        fusedRule(config, step, scale),
        parameters.map((parameter, i) => ({
          value: parameter.retraction ? null : parameter.variable,
          gradient: gradients[i]!,
          slots: slots[i]!,
          rate: rateOf(parameter, rate) / (config.name === 'adam' ? 1 - config.beta1 ** step : 1),
        })),
      );
      parameters.forEach((parameter, i) => {
        parameter.variable.assign(parameter.retraction ? retracted(parameter, moved[i]!, step, i) : moved[i]!);
      });
    });
  }

  return {
    apply(gradients, step, rate, scale = 1) {
      (hasWasmKernels() ? applyFused : applyByOperations)(gradients, step, rate, scale);
    },
    state() {
      return Object.fromEntries(slots.flatMap((own, i) => own.map((tensor, s) => [slotName(i, s), tensor])));
    },
    restore(state) {
      slots.forEach((own, i) => {
        replaceSlots(
          i,
          // Copy the values, since a step overwrites them; a clone would share them with the caller.
          own.map((_, s) => tf.mul(state[slotName(i, s)]!, 1)),
        );
      });
    },
    dispose() {
      tf.dispose(slots);
    },
  };
}

/** The update rule in the format of the kernel. */
function fusedRule(config: OptimizerConfig, step: number, scale: number): UpdateRule {
  const { beta1, beta2, epsilon, decay, momentum } = config;
  switch (config.name) {
    case 'adam':
      return { name: 'adam', scale, beta1, beta2, correction: 1 / (1 - beta2 ** step), epsilon };
    case 'rmsprop':
      return { name: 'rmsprop', scale, decay, momentum, epsilon };
    case 'sgd':
      return { name: 'sgd', scale, momentum };
  }
}

/** A unique seed per step and parameter; consecutive steps have consecutive seeds. */
function seedOfStep(seed: number, step: number, parameter: number): number {
  return ((Math.abs(seed) % 2 ** 12) * 2 ** 8 + (parameter % 2 ** 8)) * 2 ** 32 + step;
}

function ruleOf(config: OptimizerConfig): Rule {
  const { beta1, beta2, epsilon, decay, momentum } = config;
  const average = (old: tf.Tensor, value: tf.Tensor, keep: number) =>
    tf.add(tf.mul(old, keep), tf.mul(value, 1 - keep));
  switch (config.name) {
    case 'adam':
      return {
        slots: ['m', 'v'],
        update(gradient, [m, v], rate, step) {
          const nextM = average(m!, gradient, beta1);
          const nextV = average(v!, tf.square(gradient), beta2);
          const root = tf.sqrt(tf.div(nextV, 1 - beta2 ** step));
          const change = tf.mul(tf.div(nextM, tf.add(root, epsilon)), rate / (1 - beta1 ** step));
          return { change, slots: [nextM, nextV] };
        },
      };
    case 'rmsprop':
      return {
        slots: ['v', 'momentum'],
        update(gradient, [v, velocity], rate) {
          const nextV = average(v!, tf.square(gradient), decay);
          const scaled = tf.mul(tf.div(gradient, tf.add(tf.sqrt(nextV), epsilon)), rate);
          const change = tf.add(tf.mul(velocity!, momentum), scaled);
          return { change, slots: [nextV, change] };
        },
      };
    case 'sgd':
      return {
        slots: ['momentum'],
        update(gradient, [velocity], rate) {
          const change = tf.add(tf.mul(velocity!, momentum), tf.mul(gradient, rate));
          return { change, slots: [change] };
        },
      };
  }
}
