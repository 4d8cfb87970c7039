import * as tf from '@tensorflow/tfjs-core';
import { type Plain, withLazyGradient } from './lazy-gradient.js';
import { withOwnTape } from './with-own-tape.js';

/** Runs a segment of a sequence from given states; returns all outputs, [batch, time, units], and the last states, [batch, size] each. */
export type RunPiece = (
  parameters: Record<string, tf.Tensor>,
  piece: { x: tf.Tensor3D; mask: tf.Tensor2D | null; states: tf.Tensor2D[] },
) => { outputs: tf.Tensor; states: tf.Tensor2D[] };

/** A scan with gradient checkpointing. */
export interface CheckpointedScan {
  run: RunPiece;
  /** differentiable tensors other than x and the states, by name */
  parameters: Record<string, tf.Tensor>;
  /** [batch, time, inputs] */
  x: tf.Tensor3D;
  mask: tf.Tensor2D | null;
  /** initial states, [batch, size] each */
  states: tf.Tensor2D[];
  /** time steps per segment */
  steps: number;
  /** returns all outputs instead of the last */
  returnSequences: boolean;
}

/**
 * The number of time steps per segment.
 *
 * @param limit memory limit in bytes; null for none
 * @param bytesPerStep memory that a time step saves for the backward pass
 * @returns 1 to `time`
 */
export function stepsWithin(limit: number | null, bytesPerStep: number, time: number): number {
  return limit === null ? time : Math.max(1, Math.min(time, Math.floor(limit / bytesPerStep)));
}

/**
 * A scan with gradient checkpointing: saves only the states between segments, and recomputes each segment in the backward pass. Memory of
 * one segment instead of the whole sequence, at the cost of a second forward pass.
 *
 * @returns `outputs`, [batch, time, units] or the last, [batch, units], and the last `states`; differentiable in parameters, x and states
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
    // Clone: the engine identifies gradients by tensor, so outputs must be distinct tensors.
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
      // tf.grads differentiates one tensor, so concatenate all results of the segment.
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
  // The whole sequence as one segment, for higher derivatives.
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
