import * as tf from '@tensorflow/tfjs-core';
import { type Plain, withLazyGradient } from './lazy-gradient.js';
import { withOwnTape } from './with-own-tape.js';

/** A piece of a sequence, run from some states: all outputs, [batch, time, units], and the states after it, [batch, size] each. */
export type RunPiece = (
  parameters: Record<string, tf.Tensor>,
  piece: { x: tf.Tensor3D; mask: tf.Tensor2D | null; states: tf.Tensor2D[] },
) => { outputs: tf.Tensor; states: tf.Tensor2D[] };

/** A scan that is to be run in pieces. */
export interface CheckpointedScan {
  run: RunPiece;
  /** what it depends on beside sequences and states, by name */
  parameters: Record<string, tf.Tensor>;
  /** [batch, time, inputs] */
  x: tf.Tensor3D;
  mask: tf.Tensor2D | null;
  /** the states it starts from, [batch, size] each */
  states: tf.Tensor2D[];
  /** time steps of a piece */
  steps: number;
  /** all outputs, or the last alone */
  returnSequences: boolean;
}

/**
 * How many time steps a piece may have.
 *
 * @param bytesPerStep what a time step keeps for the way back
 * @param limit bytes; null for none
 * @returns the number of steps, `time` where everything fits
 */
export function stepsWithin(limit: number | null, bytesPerStep: number, time: number): number {
  return limit === null ? time : Math.max(1, Math.min(time, Math.floor(limit / bytesPerStep)));
}

/**
 * A scan that keeps only the states between its pieces, and runs each piece once more when its gradient is due: memory of one piece
 * instead of the whole sequence, for one more way there.
 *
 * @returns `outputs`, [batch, time, units] or the last, [batch, units], and the `states` in the end; differentiable in parameters, x and states
 */
export function checkpointed({ run, parameters, x, mask, states, steps, returnSequences }: CheckpointedScan): {
  outputs: tf.Tensor;
  states: tf.Tensor2D[];
} {
  const [, time] = x.shape;
  const names = Object.keys(parameters);
  const starts = Array.from({ length: Math.ceil(time / steps) }, (_, i) => i * steps);
  const lengthFrom = (from: number) => Math.min(steps, time - from);
  const cut = <T extends tf.Tensor>(of: T, from: number) =>
    tf.slice(of, [0, from], [-1, lengthFrom(from)]) as tf.Tensor as T;

  const forward = (save: (tensors: tf.Tensor[]) => void): tf.Tensor[] => {
    const kept: tf.Tensor2D[] = [];
    const outputs: tf.Tensor[] = [];
    let now = states;
    for (const from of starts) {
      kept.push(...now);
      const piece = tf.tidy(() => {
        const { outputs, states } = run(parameters, { x: cut(x, from), mask: mask && cut(mask, from), states: now });
        return { outputs: returnSequences ? [outputs] : [], states };
      });
      outputs.push(...piece.outputs);
      now = piece.states;
    }
    save([x, ...(mask ? [mask] : []), ...Object.values(parameters), ...kept]);
    // Not the same tensor twice: the engine tells gradients apart by tensor.
    return [returnSequences ? tf.concat(outputs, 1) : tf.clone(now[0]!), ...now];
  };

  const backward = ([dOutputs, ...dLast]: tf.Tensor[], saved: tf.Tensor[]) => {
    const [x, ...rest] = saved as [tf.Tensor3D, ...tf.Tensor[]];
    const keptMask = mask && (rest.shift() as tf.Tensor2D);
    const values = rest.splice(0, names.length);
    const sums: (tf.Tensor | undefined)[] = names.map(() => undefined);
    const ofX: tf.Tensor[] = [];
    let dStates = returnSequences ? dLast : dLast.map((d, s) => (s === 0 ? tf.add(d, dOutputs!) : d));
    for (const [i, from] of [...starts.entries()].reverse()) {
      const before = rest.slice(i * states.length, (i + 1) * states.length) as tf.Tensor2D[];
      // One vector holds all that the piece gives, and another all that comes back to it.
      const flat = (tensors: tf.Tensor[]) => tf.concat(tensors.map((tensor) => tf.reshape(tensor, [-1])));
      const again = (...given: tf.Tensor[]) => {
        const named = Object.fromEntries(names.map((name, p) => [name, given[p]!]));
        const piece = run(named, {
          x: given[names.length] as tf.Tensor3D,
          mask: keptMask && cut(keptMask, from),
          states: given.slice(names.length + 1) as tf.Tensor2D[],
        });
        return flat(returnSequences ? [piece.outputs, ...piece.states] : piece.states);
      };
      const gradients = tf.tidy(() => {
        const dy = flat(returnSequences ? [cut(dOutputs!, from), ...dStates] : dStates);
        return withOwnTape(() => tf.grads(again)([...values, cut(x, from), ...before], dy));
      });
      names.forEach((_, p) => {
        const sum = sums[p];
        sums[p] = sum ? tf.add(sum, gradients[p]!) : gradients[p]!;
      });
      ofX.unshift(gradients[names.length]!);
      dStates = gradients.slice(names.length + 1);
    }
    return {
      ...Object.fromEntries(names.map((name, p) => [name, () => sums[p]!])),
      ...Object.fromEntries(dStates.map((delta, s) => [`state${s}`, () => delta])),
      x: () => tf.concat(ofX, 1),
    };
  };

  const inputs: Record<string, tf.Tensor> = {
    ...parameters,
    x,
    ...Object.fromEntries(states.map((state, s) => [`state${s}`, state])),
  };
  // All of it as one piece, which has higher derivatives.
  const plain: Plain<tf.Tensor[]> = {
    ...(mask && { constants: { mask } }),
    compute: ({ x, mask, ...named }) => {
      const given = states.map((_, s) => named[`state${s}`] as tf.Tensor2D);
      const piece = { x: x as tf.Tensor3D, mask: (mask as tf.Tensor2D | undefined) ?? null, states: given };
      const { outputs, states: last } = run(named, piece);
      return [returnSequences ? outputs : tf.clone(last[0]!), ...last];
    },
  };
  const [outputs, ...last] = tf.tidy(() => withLazyGradient<tf.Tensor[], string>(inputs, forward, backward, plain));
  return { outputs: outputs!, states: last as tf.Tensor2D[] };
}
