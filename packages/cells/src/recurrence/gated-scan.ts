import { hasWasmKernels } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import type { CellDynamics, GatedRecurrence, GatedStates } from './cell-dynamics.js';
import { checkpointed, stepsWithin } from './checkpointed.js';
import { emptyScan, isEmpty } from './empty-scan.js';
import { driveRows, inputGradient, inputRows, splitBias } from './input-rows.js';
import { withLazyGradient } from './lazy-gradient.js';
import { unitsOf, withFormedMatrices } from './low-rank.js';
import { maskColumns } from './mask-columns.js';
import { outerProducts } from './outer-products.js';
import type { ParameterDelta } from './parameter-delta.js';
import { namedInputs, namedParameters, plainCell } from './plain-cell.js';
import { asFloat, readSequences } from './read-sequences.js';
import { statesOfPadded } from './states-of-padded.js';
import { transposed } from './transposed.js';

/**
 * Runs a gated cell over sequences without a tape of time steps: one product with W per step, one buffer of δ in the backward pass, and
 * one product for the gradient of W. Masked values of x are ignored.
 *
 * @returns differentiable in x, kernel, bias, recurrent, the left factors, parameters and initial states; with zero time steps, the last
 *   output and the states are the initial states
 * @throws DtypeError when a tensor is not numeric
 */
export function gatedScan(cell: CellDynamics, recurrence: GatedRecurrence): GatedStates {
  const float = <T extends tf.Tensor>(what: string, tensor: T) => asFloat('gatedScan', what, tensor);
  const { kernel, kernelLeft, bias, recurrent, recurrentLeft, parameters, initialStates } = recurrence;
  const { x, mask, lengths } = readSequences('gatedScan', recurrence.x, recurrence.mask);
  const floats = {
    ...recurrence,
    x,
    mask,
    kernel: float('kernel', kernel),
    kernelLeft: kernelLeft ? float('kernelLeft', kernelLeft) : null,
    bias: bias && float('bias', bias),
    recurrent: float('recurrent', recurrent),
    recurrentLeft: recurrentLeft ? float('recurrentLeft', recurrentLeft) : null,
    parameters: parameters.map((parameter) => float('a parameter', parameter)),
    initialStates: initialStates?.map((state) => float('an initial state', state)) ?? null,
  };
  const read = withFormedMatrices(cell, floats, isFused(cell));
  return lengths && ignoresPadding(cell, read, lengths) ? scanOfPadded(cell, read, lengths) : scanOf(cell, read);
}

/**
 * Whether to run over the padding and pick the states before it, instead of a masked scan, which selects twice per time step. The states
 * in the padding must be finite: an overflow there would give 0 · ∞ = NaN in the backward pass.
 */
function ignoresPadding(cell: CellDynamics, recurrence: GatedRecurrence, lengths: Int32Array): boolean {
  const { initialStates, maxStateBytes } = recurrence;
  const startsFromZero = !initialStates || !lengths.includes(0);
  return !isFused(cell) && !!cell.isBounded && cell.states === 1 && maxStateBytes == null && startsFromZero;
}

function scanOfPadded(cell: CellDynamics, recurrence: GatedRecurrence, lengths: Int32Array): GatedStates {
  const { outputs, last } = tf.tidy(() => {
    const whole = scanOf(cell, { ...recurrence, mask: null, returnSequences: true });
    const { last, all } = statesOfPadded(whole.outputs as tf.Tensor3D, lengths);
    const end = last();
    return { outputs: recurrence.returnSequences ? all() : end, last: end };
  });
  return { outputs, states: () => [last] };
}

function isFused(cell: CellDynamics): boolean {
  return !!cell.fused && hasWasmKernels();
}

/** The scan of float32 sequences whose masked values are 0. */
function scanOf(cell: CellDynamics, recurrence: GatedRecurrence): GatedStates {
  const { x, kernel, bias, recurrent, parameters, initialStates, mask, returnSequences } = recurrence;
  const units = unitsOf(recurrence);
  const [batch, time] = x.shape;
  if (isEmpty(x)) {
    const { outputs, states } = emptyScan({
      x,
      units,
      parameters: namedParameters(recurrence),
      initialStates,
      count: cell.states,
      returnSequences,
    });
    return { outputs, states: () => states };
  }
  const bytesPerStep = 4 * batch * units * cell.keptPerUnit;
  const steps = stepsWithin(recurrence.maxStateBytes ?? null, bytesPerStep, time);
  if (steps < time) return withCheckpoints(cell, recurrence, steps);
  const plain = plainCell(cell, recurrence);
  if (isFused(cell)) return cell.fused!(recurrence, plain);
  const outputSteps = returnSequences ? time : 1;

  // One tensor holds the outputs in time order, then the other last states.
  const forward = (save: (tensors: tf.Tensor[]) => void) => {
    const steps = cell.open(parameters);
    const w = transposed(recurrent);
    const rows = inputRows(x);
    const drive = driveRows(rows, kernel, bias);
    const start = initialStates ?? Array.from({ length: cell.states }, () => tf.zeros<tf.Rank.R2>([batch, units]));
    const counts = mask && maskColumns(mask, units);
    const history: tf.Tensor2D[][] = [[...start]];
    const kept: tf.Tensor2D[][] = [];
    for (let t = 0; t < time; t++) {
      const before = history[t]!;
      const column = counts?.[t];
      const from = whereCounts(column, before);
      const inputs = { drive: rowsOf(drive, t, batch), product: tf.matMul<tf.Tensor2D>(from[0]!, w) };
      const next = steps.forward(inputs, from);
      history.push(column ? next.states.map((h, s) => tf.where(column, h, before[s]!)) : next.states);
      kept.push(next.kept);
    }
    save([recurrent, kernel, rows, ...(mask ? [mask] : []), ...parameters, ...history.flat(), ...kept.flat()]);
    return together(
      history.slice(1).map(([h]) => h!),
      history[time]!,
    );
  };
  const together = (outputs: tf.Tensor2D[], last: tf.Tensor2D[]) =>
    tf.concat([...(returnSequences ? outputs : [last[0]!]), ...last.slice(1)], 0) as tf.Tensor2D;

  const backward = (dy: tf.Tensor, saved: tf.Tensor[]) => {
    const rest = [...saved];
    const take = (count: number) => rest.splice(0, count) as tf.Tensor2D[];
    const [recurrent, kernel, rows] = take(3);
    const columnsOfMask = mask && maskColumns(take(1)[0]!, units);
    const steps = cell.open(take(parameters.length));
    const history = Array.from({ length: time + 1 }, () => take(cell.states));
    const keptPerStep = rest.length / time;
    const kept = Array.from({ length: time }, () => take(keptPerStep));

    const driveDeltas = new Array<tf.Tensor2D>(time);
    const productDeltas = new Array<tf.Tensor2D>(time);
    const parameterDeltas: ParameterDelta[][] = [];
    let deltas = Array.from({ length: cell.states }, (_, s) =>
      rowsOf(dy as tf.Tensor2D, s === 0 ? outputSteps - 1 : outputSteps - 1 + s, batch),
    );
    for (let t = time - 1; t >= 0; t--) {
      const column = columnsOfMask?.[t];
      // Masked time steps pass the gradient through unchanged.
      const gradients = steps.backward(whereCounts(column, deltas), kept[t]!, whereCounts(column, history[t]!));
      driveDeltas[t] = gradients.drive;
      productDeltas[t] = gradients.product;
      parameterDeltas.push(gradients.parameters);
      const throughW = tf.matMul<tf.Tensor2D>(gradients.product, recurrent!);
      deltas = deltas.map((delta, s) => {
        const direct = gradients.states[s];
        const terms = [...(s === 0 ? [throughW] : []), ...(direct ? [direct] : [])];
        const through = terms.length > 0 ? tf.addN(terms) : tf.zerosLike(delta);
        const before = column ? tf.where(column, through, delta) : through;
        return s === 0 && returnSequences && t > 0 ? tf.add(before, rowsOf(dy as tf.Tensor2D, t - 1, batch)) : before;
      });
    }
    const before = tf.concat(
      history.slice(0, time).map(([h]) => h!),
      0,
    ) as tf.Tensor2D;
    const ofDrive = tf.concat(driveDeltas, 0) as tf.Tensor2D;
    // Most cells add drive and product: then the gradients are equal, and their transposes are shared.
    const isShared = driveDeltas.every((delta, t) => delta === productDeltas[t]);
    const [ofInputs, ofStates] = outerProducts(ofDrive, isShared ? [rows!, before] : [rows!]);
    return {
      ...splitBias(ofInputs!),
      x: () => inputGradient(ofDrive, kernel!, batch),
      recurrent: () => ofStates ?? outerProducts(tf.concat(productDeltas, 0) as tf.Tensor2D, [before])[0]!,
      ...Object.fromEntries(
        parameters.map((_, p) => [`parameter${p}`, () => collect(parameterDeltas.map((deltas) => deltas[p]!))]),
      ),
      ...Object.fromEntries(deltas.map((delta, s) => [`state${s}`, () => delta])),
    } as Record<string, () => tf.Tensor>;
  };

  const compute = (named: Record<string, tf.Tensor>) => {
    const { outputs, states } = plain.compute(named);
    return together(outputs, states);
  };
  const all = tf.tidy(() =>
    withLazyGradient<tf.Tensor2D, string>(namedInputs(recurrence), forward, backward, { ...plain, compute }),
  );
  const last = rowsOf(all, outputSteps - 1, batch);
  const states = () => [
    last,
    ...Array.from({ length: cell.states - 1 }, (_, s) => rowsOf(all, outputSteps + s, batch)),
  ];
  if (!returnSequences) return { outputs: last, states };
  const outputs = tf.reshape(tf.slice(all, [0, 0], [time * batch, -1]), [time, batch, units]);
  return { outputs: tf.transpose(outputs, [1, 0, 2]), states };
}

/** The scan with gradient checkpointing, in segments of `steps` time steps. */
function withCheckpoints(cell: CellDynamics, recurrence: GatedRecurrence, steps: number): GatedStates {
  const { x, parameters, initialStates, mask, returnSequences } = recurrence;
  const [batch] = x.shape;
  const zeros = () => tf.zeros<tf.Rank.R2>([batch, unitsOf(recurrence)]);
  const { outputs, states } = tf.tidy(() =>
    checkpointed({
      run: (named, piece) => {
        const { outputs, states } = scanOf(cell, {
          x: piece.x,
          kernel: named.kernel as tf.Tensor2D,
          kernelLeft: (named.kernelLeft as tf.Tensor2D | undefined) ?? null,
          bias: (named.bias as tf.Tensor1D | undefined) ?? null,
          recurrent: named.recurrent as tf.Tensor2D,
          recurrentLeft: (named.recurrentLeft as tf.Tensor2D | undefined) ?? null,
          parameters: parameters.map((_, p) => named[`parameter${p}`]!),
          initialStates: piece.states,
          mask: piece.mask,
          returnSequences,
        });
        return { outputs, states: states() };
      },
      parameters: namedParameters(recurrence),
      x,
      mask,
      states: initialStates ? [...initialStates] : Array.from({ length: cell.states }, zeros),
      steps,
      returnSequences,
    }),
  );
  return { outputs, states: () => states };
}

/** The gradient of a parameter, summed over all time steps. */
function collect(deltas: readonly ParameterDelta[]): tf.Tensor {
  const stacked = (rowsOf: (delta: never) => tf.Tensor2D) =>
    tf.concat(
      deltas.map((delta) => rowsOf(delta as never)),
      0,
    ) as tf.Tensor2D;
  if ('rows' in deltas[0]!)
    return tf.sum(
      stacked(({ rows }: { rows: tf.Tensor2D }) => rows),
      0,
    );
  return outerProducts(
    stacked(({ left }: { left: tf.Tensor2D }) => left),
    [stacked(({ right }: { right: tf.Tensor2D }) => right)],
  )[0]!;
}

/**
 * Replaces rows at masked time steps by zeros. Otherwise an overflow there would give 0 · ∞ = NaN in the backward pass.
 */
function whereCounts(column: tf.Tensor2D | undefined, rows: readonly tf.Tensor2D[]): readonly tf.Tensor2D[] {
  return column ? rows.map((own) => tf.where(column, own, tf.zerosLike(own))) : rows;
}

/** The rows of time step t, [batch, columns]. */
function rowsOf(rows: tf.Tensor2D, t: number, batch: number): tf.Tensor2D {
  return tf.slice(rows, [t * batch, 0], [batch, -1]);
}
