import type { LinearOperator } from '@qornn/orthogonal-params';
import { hasWasmKernels, type RecurrentWeight } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import { checkpointed, stepsWithin } from './checkpointed.js';
import { denseOperator } from './dense-operator.js';
import { emptyScan, isEmpty } from './empty-scan.js';
import { fusedScan } from './fused-scan.js';
import { driveRows, inputGradient, inputRows, splitBias } from './input-rows.js';
import { lastStep } from './last-step.js';
import { withLazyGradient } from './lazy-gradient.js';
import { maskColumns } from './mask-columns.js';
import { outerProducts } from './outer-products.js';
import { plainScan } from './plain-scan.js';
import { asFloat, readSequences } from './read-sequences.js';
import { type Activation, sigma } from './sigma.js';

export type { Activation } from './sigma.js';

/** A recurrence with an activation, an initial state and a mask. */
export interface ActivatedRecurrence {
  activation: Activation;
  /** b of modReLU, [units]; required for modrelu */
  threshold?: tf.Tensor1D | undefined;
  /** the tensor that W is computed from */
  latent: tf.Tensor;
  /** W as a linear operator on rows, from the latent */
  operator: (latent: tf.Tensor) => LinearOperator;
  /** U, [units, inputs] */
  kernel: tf.Tensor2D;
  /** b, [units] */
  bias: tf.Tensor1D;
  /** h_0, [batch, units]; null for zeros */
  initialState: tf.Tensor2D | null;
  /** [batch, time], 0 at masked time steps, which keep the state, else 1; null without a mask */
  mask: tf.Tensor2D | null;
  /** returns all states instead of the last */
  returnSequences: boolean;
  /** memory limit of saved states, in bytes; above it, gradient checkpointing; default null, no limit */
  maxStateBytes?: number | null;
}

/** Values per unit and time step in memory during the backward pass: the state and δ. */
const SAVED_PER_UNIT = 2;

/**
 * The states of `h_t = σ(W h_{t−1} + U x_t + b)`, from h_0. Masked values of x are ignored.
 *
 * One product computes U x_t of all time steps. The derivative of each σ is a function of the state (relu: h > 0, tanh: 1 − h²,
 * modReLU: h ≠ 0), so only the states are saved. The backward pass fills one buffer of δ_t = σ'(h_t) ∘ (∂L/∂h_t + Wᵀ δ_{t+1}); then the
 * gradients of W, U and b are one product each. There is no tape of time steps.
 *
 * @param x sequences, shape [batch, time, inputs]; with zero time steps the last state is h_0
 * @returns [batch, time, units], or the last state [batch, units]; differentiable in latent, kernel, bias, threshold, h_0 and x
 * @throws DtypeError when a tensor is not numeric
 */
export function activatedScan(x: tf.Tensor3D, recurrence: ActivatedRecurrence): tf.Tensor {
  return tf.tidy(() => {
    const float = <T extends tf.Tensor>(what: string, tensor: T) => asFloat('activatedScan', what, tensor);
    const { kernel, bias, threshold, initialState } = recurrence;
    const read = readSequences('activatedScan', x, recurrence.mask);
    return scanOf(read.x, {
      ...recurrence,
      mask: read.mask,
      kernel: float('kernel', kernel),
      bias: float('bias', bias),
      threshold: threshold && float('threshold', threshold),
      initialState: initialState && float('initialState', initialState),
    });
  });
}

/** The scan of float32 sequences whose masked values are 0. */
function scanOf(x: tf.Tensor3D, recurrence: ActivatedRecurrence): tf.Tensor {
  const { activation, threshold, latent, operator, kernel, bias, initialState, mask, returnSequences } = recurrence;
  const [batch, time] = x.shape;
  const units = kernel.shape[0];
  const inputs: Record<string, tf.Tensor> = {
    latent,
    kernel,
    bias,
    x,
    ...(threshold && activation === 'modrelu' && { threshold }),
    ...(initialState && { initialState }),
  };
  if (isEmpty(x)) {
    const { x: _, initialState: start, ...parameters } = inputs;
    const initialStates = start ? [start as tf.Tensor2D] : null;
    return emptyScan({ x, units, parameters, initialStates, returnSequences }).outputs;
  }
  const steps = stepsWithin(recurrence.maxStateBytes ?? null, 4 * batch * units * SAVED_PER_UNIT, time);
  if (steps < time) return withCheckpoints(x, recurrence, steps);
  const weight = fusableWeight(operator, latent);
  if (weight) {
    const used = activation === 'modrelu' ? threshold : undefined;
    return fusedScan(x, { ...recurrence, sigma: activation, weight, threshold: used });
  }
  const { activate, derivative } = sigma(activation);

  const forward = (save: (tensors: tf.Tensor[]) => void) => {
    const { multiply } = operator(latent);
    const rows = inputRows(x);
    const drive = driveRows(rows, kernel, bias);
    const start = initialState ?? tf.zeros<tf.Rank.R2>([batch, units]);
    const counts = mask && maskColumns(mask, units);
    const states: tf.Tensor2D[] = [];
    for (let t = 0; t < time; t++) {
      const before = t === 0 ? start : states[t - 1]!;
      const driven = tf.slice(drive, [t * batch, 0], [batch, -1]);
      const z = t === 0 && !initialState ? driven : tf.add<tf.Tensor2D>(multiply(before), driven);
      const h = activate(z, threshold);
      const column = counts?.[t];
      states.push(column ? tf.where(column, h, before) : h);
    }
    // The caller may dispose its intermediates before the backward pass, so save all that it reads.
    save([latent, kernel, rows, start, ...states, ...(mask ? [mask] : [])]);
    if (!returnSequences) return states[time - 1]! as tf.Tensor;
    return tf.transpose(tf.reshape(tf.concat(states, 0), [time, batch, units]), [1, 0, 2]);
  };

  const backward = (dy: tf.Tensor, saved: tf.Tensor[]) => {
    const [latent, kernel, rows, start, ...rest] = saved as tf.Tensor2D[];
    const states = rest.slice(0, time);
    const counts = mask && maskColumns(rest[time]!, units);
    const { multiplyTransposed, latentGradient } = operator(latent!);
    const outer = returnSequences ? tf.transpose(dy as tf.Tensor3D, [1, 0, 2]) : undefined;
    const zeros = counts && tf.zeros<tf.Rank.R2>([batch, units]);
    const deltas = new Array<tf.Tensor2D>(time);
    let carried = returnSequences ? undefined : (dy as tf.Tensor2D);
    for (let t = time - 1; t >= 0; t--) {
      if (outer) {
        const own = tf.reshape(tf.slice(outer, [t, 0, 0], [1, -1, -1]), [batch, units]) as tf.Tensor2D;
        carried = carried ? tf.add<tf.Tensor2D>(carried, own) : own;
      }
      const step = counts?.[t];
      const delta = derivative(carried!, states[t]!);
      // Masked time steps pass the gradient through unchanged.
      deltas[t] = step ? tf.where(step, delta, zeros!) : delta;
      if (t === 0 && !initialState) break;
      const through = multiplyTransposed(deltas[t]!);
      carried = step ? tf.where(step, through, carried!) : through;
    }
    const before = tf.concat([start!, ...states.slice(0, -1)], 0) as tf.Tensor2D;
    const delta = tf.concat(deltas, 0) as tf.Tensor2D;
    // For a dense weight, W and U share the transposes of δ.
    const [ofInputs, ofStates] = outerProducts(delta, operator === denseOperator ? [rows!, before] : [rows!]);
    return {
      latent: () => ofStates ?? latentGradient(before, delta),
      ...splitBias(ofInputs!),
      x: () => inputGradient(delta, kernel!, batch),
      threshold: () => tf.sum(tf.mul(tf.sign(tf.concat(states, 0)), delta), 0),
      initialState: () => carried!,
    };
  };

  return withLazyGradient<tf.Tensor, string>(inputs, forward, backward, plainScan(recurrence));
}

/** The scan with gradient checkpointing, in segments of `steps` time steps. */
function withCheckpoints(x: tf.Tensor3D, recurrence: ActivatedRecurrence, steps: number): tf.Tensor {
  const { activation, threshold, latent, kernel, bias, initialState, mask, returnSequences } = recurrence;
  const batch = x.shape[0];
  const units = kernel.shape[0];
  return tf.tidy(() => {
    const { outputs } = checkpointed({
      run: (named, piece) => {
        const outputs = scanOf(piece.x, {
          ...recurrence,
          latent: named.latent!,
          kernel: named.kernel as tf.Tensor2D,
          bias: named.bias as tf.Tensor1D,
          threshold: named.threshold as tf.Tensor1D | undefined,
          initialState: piece.states[0]!,
          mask: piece.mask,
          maxStateBytes: null,
        });
        return { outputs, states: [returnSequences ? lastStep(outputs as tf.Tensor3D) : (outputs as tf.Tensor2D)] };
      },
      parameters: { latent, kernel, bias, ...(threshold && activation === 'modrelu' && { threshold }) },
      x,
      mask,
      states: [initialState ?? tf.zeros([batch, units])],
      steps,
      returnSequences,
    });
    return outputs;
  });
}

/** W as the wasm kernels take it, from the latent; undefined if there is no kernel. */
function fusableWeight(
  operator: ActivatedRecurrence['operator'],
  latent: tf.Tensor,
): ((latent: tf.Tensor) => RecurrentWeight) | undefined {
  if (!hasWasmKernels()) return undefined;
  if (operator === denseOperator) return (w) => w as tf.Tensor2D;
  return tf.tidy(() => operator(latent).hadamard) && ((latent) => operator(latent).hadamard!);
}
