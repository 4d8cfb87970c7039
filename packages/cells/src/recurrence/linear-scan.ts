import { hasWasmKernels } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import { type AffineRecurrence, readRecurrence } from './check-shapes.js';
import { chunkedScan, chunkFor } from './chunked-scan.js';
import { denseOperator } from './dense-operator.js';
import { doublingGradients, doublings } from './doublings.js';
import { emptyLinear, isEmpty } from './empty-scan.js';
import { fusedJumps } from './fused-jumps.js';
import { type FusedRecurrence, fusedScan } from './fused-scan.js';
import { type Jump, planJumps, type Segment } from './jumps.js';
import { type Plain, withLazyGradient } from './lazy-gradient.js';
import { operationCost } from './operation-cost.js';
import { outerProducts } from './outer-products.js';
import { plainLinearScan, plainStatesAt } from './plain-scan.js';
import { transposed } from './transposed.js';

/**
 * All states of a linear recurrence, h_t = W h_{t−1} + U x_t + b from h_0 = 0.
 *
 * On wasm, one kernel call runs all time steps. On other backends one product computes U x_t of all time steps, the states fill one
 * [time·batch, units] buffer, the backward scan fills one buffer of δ, and dW = δᵀ H (H shifted by one step) is one product. There is no
 * tape of time steps. On backends with expensive operations, which is measured, the scan runs in chunks (benchmark:
 * `training-step-many-to-many`).
 *
 * @param recurrence W [units, units], U [units, inputs], b [units]
 * @param x sequences, shape [batch, time, inputs]
 * @returns states, shape [batch, time, units]; differentiable in W, U, b and x
 * @throws ShapeError when the shapes do not match
 * @throws DtypeError when a tensor is not numeric
 * @example
 * linearScan({ w: tf.eye(1), u: tf.ones([1, 1]), b: tf.zeros([1]) }, tf.ones([1, 3, 1])); // [[[1], [2], [3]]]
 */
export function linearScan(recurrence: AffineRecurrence, x: tf.Tensor3D): tf.Tensor3D {
  return tf.tidy(() => {
    const { recurrence: read, x: floats, sizes } = readRecurrence('linearScan', recurrence, x);
    if (isEmpty(floats)) return emptyLinear(read, floats, true) as tf.Tensor3D;
    if (hasWasmKernels()) return fusedScan(floats, fused(read, true)) as tf.Tensor3D;
    const chunk = chunkFor(sizes, operationCost());
    if (chunk > 1) return chunkedScan(read, floats, chunk);
    const jumps = Array.from({ length: sizes.time }, (_, input): Jump => ({ power: 0, input, emit: true }));
    return scan(read, tf.transpose(floats, [1, 0, 2]), jumps, ofTimeMajor(plainLinearScan(true)));
  });
}

/**
 * The states of a linear recurrence at the given time steps. Segments of constant input are crossed by powers of the affine map: n steps
 * with input x are h ← Wⁿ h + Σ_{i<n} Wⁱ (U x + b). Both matrices come from ⌈log₂ n⌉ doublings, shared by all jumps of the batch
 * (benchmark: `training-step-sampled`).
 *
 * @param recurrence W [units, units], U [units, inputs], b [units]
 * @param x sequences, shape [batch, time, inputs]; constant in time within each segment, which is not checked
 * @param steps requested time steps, ascending
 * @param segments of constant x, ascending and disjoint; up to the last requested step, all steps outside them must be requested
 * @returns states, shape [batch, steps, units]; differentiable in W, U and b, not in x
 * @throws ShapeError when the shapes do not match, or a skipped step is in no segment
 */
export function linearAtSteps(
  recurrence: AffineRecurrence,
  x: tf.Tensor3D,
  steps: readonly number[],
  segments: readonly Segment[],
): tf.Tensor3D {
  return tf.tidy(() => {
    const { recurrence: read, x: floats, sizes } = readRecurrence('linearAtSteps', recurrence, x);
    const jumps = planJumps(steps, segments, sizes.time);
    const { batch, inputs: features } = sizes;
    if (batch === 0 || jumps.length === 0) {
      return emptyLinear(read, tf.zeros([batch, steps.length, features]), true) as tf.Tensor3D;
    }
    const inputs = tf.gather(
      tf.transpose(floats, [1, 0, 2]),
      jumps.map((jump) => jump.input),
    );
    const plain: Plain<tf.Tensor3D> = {
      constants: { x: floats },
      compute: ({ x, ...r }) => plainStatesAt(r as unknown as AffineRecurrence, x as tf.Tensor3D, steps) as tf.Tensor3D,
    };
    return hasWasmKernels() ? fusedJumps(read, inputs, jumps, plain) : scan(read, inputs, jumps, plain, true);
  });
}

/**
 * The last state of a linear recurrence by a scan. Faster than `linearLast` for inputs with many features.
 *
 * @param recurrence W [units, units], U [units, inputs], b [units]
 * @param x sequences, shape [batch, time, inputs]
 * @returns h_T, shape [batch, units]; differentiable in W, U, b and x
 * @throws ShapeError when the shapes do not match
 * @throws DtypeError when a tensor is not numeric
 */
export function linearScanLast(recurrence: AffineRecurrence, x: tf.Tensor3D): tf.Tensor2D {
  return tf.tidy(() => {
    const { recurrence: read, x: floats, sizes } = readRecurrence('linearScanLast', recurrence, x);
    if (isEmpty(floats)) return emptyLinear(read, floats, false) as tf.Tensor2D;
    if (hasWasmKernels()) return fusedScan(floats, fused(read, false)) as tf.Tensor2D;
    const { time, batch, units } = sizes;
    const jumps = Array.from({ length: time }, (_, input): Jump => ({ power: 0, input, emit: input === time - 1 }));
    const plain = ofTimeMajor(plainLinearScan(false), (h) => tf.reshape(h, [batch, 1, units]));
    return tf.reshape(scan(read, tf.transpose(floats, [1, 0, 2]), jumps, plain), [batch, units]);
  });
}

/** A linear recurrence from zero, for `fusedScan`. */
function fused({ w, u, b }: AffineRecurrence, returnSequences: boolean): FusedRecurrence {
  return {
    sigma: 'linear',
    latent: w,
    operator: denseOperator,
    weight: (latent) => latent as tf.Tensor2D,
    kernel: u,
    bias: b,
    threshold: undefined,
    initialState: null,
    mask: null,
    returnSequences,
  };
}

/**
 * @param inputs the input of each jump, shape [jumps, batch, inputs]
 * @param plain the same by recorded operations
 * @param constantInputs whether the inputs are not differentiated
 */
function scan(
  { w, u, b }: AffineRecurrence,
  inputs: tf.Tensor3D,
  jumps: readonly Jump[],
  plain: Plain<tf.Tensor3D>,
  constantInputs = false,
): tf.Tensor3D {
  const [count, batch, features] = inputs.shape;
  const units = w.shape[0];
  const levels = 1 + Math.max(...jumps.map((jump) => jump.power));
  const emitted = jumps.flatMap((jump, k) => (jump.emit ? [k] : []));

  const forward = (save: (tensors: tf.Tensor[]) => void) => {
    const { powers, drives } = doublings({ w, u, b }, levels);
    const driven = driveJumps(inputs, drives, jumps);
    const states: tf.Tensor2D[] = [];
    for (let k = 0; k < count; k++) {
      const drive = driven(k);
      states.push(k === 0 ? drive : tf.add(tf.matMul(states[k - 1]!, powers[jumps[k]!.power]!), drive));
    }
    save([inputs, ...powers, ...drives, ...states]);
    return stackRows(
      emitted.map((k) => states[k]!),
      batch,
      units,
    );
  };
  const backward = (dy: tf.Tensor, saved: tf.Tensor[]) => {
    const inputs = saved[0] as tf.Tensor3D;
    const powers = saved.slice(1, 1 + levels) as tf.Tensor2D[];
    const drives = saved.slice(1 + levels, 1 + 2 * levels) as tf.Tensor2D[];
    const states = saved.slice(1 + 2 * levels) as tf.Tensor2D[];
    const deltas = backwardScan(dy as tf.Tensor3D, powers, jumps, emitted);
    const { dPower, dDrive } = weightGradients(inputs, powers, drives, states, deltas, jumps);
    return {
      w: () => transposed(dPower),
      u: () => transposed(tf.slice(dDrive, [0, 0], [features, -1])),
      b: () => tf.reshape(tf.slice(dDrive, [features, 0], [1, -1]), [-1]),
      // Only reached if every jump is one step (level 0): the gradient of the inputs is δ U.
      inputs: () => {
        const back = transposed(tf.slice(drives[0]!, [0, 0], [features, -1]));
        return tf.reshape(tf.matMul(tf.concat(deltas, 0) as tf.Tensor2D, back), [count, batch, features]);
      },
    };
  };
  const variables: Record<string, tf.Tensor> = constantInputs ? { w, u, b } : { w, u, b, inputs };
  return withLazyGradient(variables, forward, backward, plain);
}

/** The same where the sequences are called inputs, and lie [time, batch, inputs]. */
function ofTimeMajor({ compute }: Plain<tf.Tensor>, shaped = (h: tf.Tensor) => h): Plain<tf.Tensor3D> {
  return {
    compute: ({ inputs, ...recurrence }) =>
      shaped(compute({ ...recurrence, x: tf.transpose(inputs!, [1, 0, 2]) })) as tf.Tensor3D,
  };
}

/** The contribution of the input to every jump: one product a level. */
function driveJumps(
  inputs: tf.Tensor3D,
  drives: readonly tf.Tensor2D[],
  jumps: readonly Jump[],
): (k: number) => tf.Tensor2D {
  const [, batch, features] = inputs.shape;
  const position = new Array<number>(jumps.length);
  const products = perLevel(jumps, drives.length).map((ks, level) => {
    if (ks.length === 0) return undefined;
    ks.forEach((k, i) => {
      position[k] = i;
    });
    const rows = tf.reshape(ks.length === jumps.length ? inputs : tf.gather(inputs, ks), [-1, features]) as tf.Tensor2D;
    const drive = drives[level]!;
    return tf.add(tf.matMul(rows, tf.slice(drive, [0, 0], [features, -1])), tf.slice(drive, [features, 0], [1, -1]));
  });
  return (k) => tf.slice(products[jumps[k]!.power]!, [position[k]! * batch, 0], [batch, -1]) as tf.Tensor2D;
}

/** δ_k = ∂L/∂h_k = emitted gradient + δ_{k+1} (A^{2^{j_{k+1}}})ᵀ. */
function backwardScan(
  dy: tf.Tensor3D,
  powers: readonly tf.Tensor2D[],
  jumps: readonly Jump[],
  emitted: readonly number[],
): tf.Tensor2D[] {
  const [batch, , units] = dy.shape;
  const timeMajor = tf.transpose(dy, [1, 0, 2]);
  const back = powers.map(transposed);
  const deltas = new Array<tf.Tensor2D>(jumps.length);
  let wanted = emitted.length - 1;
  for (let k = jumps.length - 1; k >= 0; k--) {
    const carried =
      k + 1 < jumps.length ? tf.matMul<tf.Tensor2D>(deltas[k + 1]!, back[jumps[k + 1]!.power]!) : undefined;
    if (emitted[wanted] === k) {
      const own = tf.reshape(tf.slice(timeMajor, [wanted, 0, 0], [1, -1, -1]), [batch, units]) as tf.Tensor2D;
      deltas[k] = carried ? tf.add<tf.Tensor2D>(carried, own) : own;
      wanted--;
    } else {
      deltas[k] = carried ?? tf.zeros([batch, units]);
    }
  }
  return deltas;
}

/** Gradients of A and [Uᵀ; b]: one product per level over all its jumps, then the backward pass of the doublings. */
function weightGradients(
  inputs: tf.Tensor3D,
  powers: readonly tf.Tensor2D[],
  drives: readonly tf.Tensor2D[],
  states: readonly tf.Tensor2D[],
  deltas: readonly tf.Tensor2D[],
  jumps: readonly Jump[],
): { dPower: tf.Tensor2D; dDrive: tf.Tensor2D } {
  const [count, , features] = inputs.shape;
  const withOnes = tf.pad(
    inputs,
    [
      [0, 0],
      [0, 0],
      [0, 1],
    ],
    1,
  ) as tf.Tensor3D;
  const levels = perLevel(jumps, powers.length);
  const dPowers: (tf.Tensor2D | undefined)[] = [];
  const dDrives: (tf.Tensor2D | undefined)[] = [];
  for (const ks of levels) {
    let fromStates: tf.Tensor2D | undefined;
    let fromInputs: tf.Tensor2D | undefined;
    if (ks.length > 0) {
      const stack = (parts: tf.Tensor2D[]) => tf.concat(parts, 0) as tf.Tensor2D;
      // Before the first jump the state is 0.
      const before = stack(ks.map((k) => states[k - 1] ?? tf.zerosLike(states[0]!)));
      const ofLevel = ks.length === count ? withOnes : tf.gather(withOnes, ks);
      const rows = tf.reshape(ofLevel, [-1, features + 1]) as tf.Tensor2D;
      const [ofInputs, ofStates] = outerProducts(stack(ks.map((k) => deltas[k]!)), [rows, before]);
      fromInputs = transposed(ofInputs!);
      fromStates = transposed(ofStates!);
    }
    dPowers.push(fromStates);
    dDrives.push(fromInputs);
  }
  return doublingGradients(powers, drives, dPowers, dDrives);
}

/** Time-major states to [batch, states, units]. */
function stackRows(states: tf.Tensor2D[], batch: number, units: number): tf.Tensor3D {
  return tf.transpose(tf.reshape(tf.concat(states, 0) as tf.Tensor2D, [states.length, batch, units]), [1, 0, 2]);
}

function perLevel(jumps: readonly Jump[], levels: number): number[][] {
  const ks: number[][] = Array.from({ length: levels }, () => []);
  jumps.forEach((jump, k) => {
    ks[jump.power]!.push(k);
  });
  return ks;
}
