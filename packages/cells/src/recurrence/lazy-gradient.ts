import { isDifferentiatedAgain } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';

/** A backward pass: from the gradient of the value (or of each value) and the saved tensors to one thunk per input. */
type Backward<T, Names extends string> = (
  dy: T extends tf.Tensor ? tf.Tensor : tf.Tensor[],
  saved: tf.Tensor[],
) => Record<Names, () => tf.Tensor>;

/** The private engine API behind `tf.customGrad` and nested gradients. */
interface Engine {
  state: { gradientDepth: number };
  runKernelFunc(params: {
    inputs: tf.NamedTensorMap;
    forwardFunc: (backend: unknown, save: (tensors: tf.Tensor[]) => void) => tf.Tensor | tf.Tensor[];
    backwardsFunc: (dy: never, saved: tf.Tensor[]) => Record<string, () => tf.Tensor>;
  }): tf.Tensor | tf.Tensor[];
}

/** The same function made of recorded operations, for higher derivatives. */
export interface Plain<T> {
  compute(named: Record<string, tf.Tensor>): T;
  /** further tensors passed to `compute` by name; not differentiated */
  constants?: Record<string, tf.Tensor>;
}

/**
 * `tf.customGrad` that only computes the requested gradients. The public function computes the gradients of all inputs; that of the
 * sequences costs as much as that of the weights, but training a first layer does not need it.
 *
 * `backward` gives first derivatives only: the engine treats saved tensors as constants. Higher derivatives come from `plain`, with a tape
 * of time steps.
 *
 * @param inputs differentiable inputs by name
 * @param forward computes the value, or several; `save` saves tensors for the backward pass
 * @param backward called once; its thunks share what it computes
 * @param plain computes the same value by operations that have gradients of any order
 */
export function withLazyGradient<T extends tf.Tensor | tf.Tensor[], Names extends string>(
  inputs: Record<Names, tf.Tensor>,
  forward: (save: (tensors: tf.Tensor[]) => void) => T,
  backward: Backward<T, Names>,
  plain: Plain<T>,
): T {
  const engine = tf.engine() as unknown as Engine;
  const names = [...Object.keys(inputs), ...Object.keys(plain.constants ?? {})];
  const given = [...Object.values<tf.Tensor>(inputs), ...Object.values(plain.constants ?? {})];
  // Second derivatives need nested gradients; otherwise save nothing for them.
  const kept = engine.state.gradientDepth > 1 ? given : [];
  return engine.runKernelFunc({
    inputs,
    forwardFunc: (_, save) => forward((tensors) => save([...kept, ...tensors])),
    backwardsFunc: (dy, saved) => {
      const own = saved.slice(kept.length);
      if (!isDifferentiatedAgain()) return backward(dy, own);
      return gradientsOf(plain, names, saved.slice(0, kept.length), Object.keys(inputs).length, dy);
    },
  }) as T;
}

/** The differentiable gradients of the first `count` inputs of `plain`. */
function gradientsOf<T extends tf.Tensor | tf.Tensor[]>(
  { compute }: Plain<T>,
  names: readonly string[],
  values: readonly tf.Tensor[],
  count: number,
  dy: tf.Tensor | tf.Tensor[],
): Record<string, () => tf.Tensor> {
  // The engine differentiates one tensor, so concatenate several values.
  const flat = (tensors: tf.Tensor | tf.Tensor[]) =>
    Array.isArray(tensors) ? tf.concat(tensors.map((tensor) => tf.reshape(tensor, [-1]))) : tensors;
  const y = () => flat(compute(Object.fromEntries(names.map((name, i) => [name, values[i]!]))));
  const xs = values.slice(0, count);
  const { grads } = tf.engine().gradients(y, xs, flat(dy), true);
  return Object.fromEntries(xs.map((x, i) => [names[i]!, () => grads[i] ?? tf.zerosLike(x)]));
}
