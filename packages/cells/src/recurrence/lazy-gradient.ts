import { isDifferentiatedAgain } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';

/** What the backward pass gets: the gradient of the value, or of each of several, and the tensors saved; it gives thunks for every input. */
type Backward<T, Names extends string> = (
  dy: T extends tf.Tensor ? tf.Tensor : tf.Tensor[],
  saved: tf.Tensor[],
) => Record<Names, () => tf.Tensor>;

/** The parts of the engine that `tf.customGrad` and nested gradients are made of; they have no public names of their own. */
interface Engine {
  state: { gradientDepth: number };
  runKernelFunc(params: {
    inputs: tf.NamedTensorMap;
    forwardFunc: (backend: unknown, save: (tensors: tf.Tensor[]) => void) => tf.Tensor | tf.Tensor[];
    backwardsFunc: (dy: never, saved: tf.Tensor[]) => Record<string, () => tf.Tensor>;
  }): tf.Tensor | tf.Tensor[];
}

/** The same function of recorded operations, from which higher derivatives come. */
export interface Plain<T> {
  compute(named: Record<string, tf.Tensor>): T;
  /** what it reads beside the inputs, and gets with them by name; not differentiated */
  constants?: Record<string, tf.Tensor>;
}

/**
 * `tf.customGrad` that computes only the gradients somebody asks for. The public function computes those of all its inputs, and
 * for a recurrence that of the sequences, which training a first layer never needs, costs as much as that of the weights.
 *
 * The backward pass serves the first derivative. Where a gradient is itself differentiated it would be wrong, since what `forward` has
 * saved are constants to the engine: higher derivatives are those of `plain`, at the price of a tape of time steps.
 *
 * @param inputs by name, what the value depends on
 * @param forward computes the value, or several; `save` keeps tensors for the backward pass
 * @param backward called once; what it computes itself serves all thunks
 * @param plain the same value by operations that have gradients of any order
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
  // A gradient is differentiated again only within another one; otherwise nothing is kept for it.
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

/** The gradients of the first `count` of what `plain` reads, recorded. */
function gradientsOf<T extends tf.Tensor | tf.Tensor[]>(
  { compute }: Plain<T>,
  names: readonly string[],
  values: readonly tf.Tensor[],
  count: number,
  dy: tf.Tensor | tf.Tensor[],
): Record<string, () => tf.Tensor> {
  // One vector holds all that it gives, and another all that comes back to it.
  const flat = (tensors: tf.Tensor | tf.Tensor[]) =>
    Array.isArray(tensors) ? tf.concat(tensors.map((tensor) => tf.reshape(tensor, [-1]))) : tensors;
  const y = () => flat(compute(Object.fromEntries(names.map((name, i) => [name, values[i]!]))));
  const xs = values.slice(0, count);
  const { grads } = tf.engine().gradients(y, xs, flat(dy), true);
  return Object.fromEntries(xs.map((x, i) => [names[i]!, () => grads[i] ?? tf.zerosLike(x)]));
}
