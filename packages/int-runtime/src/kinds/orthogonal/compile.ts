import { chooseShift } from '../../choose-shift.js';
import { prove, refuseIdentity, requireFinite } from '../../compile-checks.js';
import { CompileError } from '../../errors.js';
import { codeRange, largestRowSum } from '../../int-matrix.js';
import { roundCodes, roundRecurrent } from '../../round-codes.js';
import { stateGrid } from '../../state-grid.js';
import type { Incoming, LayerOptions, Range } from '../compiling-kind.js';
import { type IntActivation, type OrthogonalLayer, stateMagnitude } from './layer.js';
import type { OrthogonalSpec } from './spec.js';

/**
 * Compiles a layer to integers. The 32-bit multipliers are m_W ≈ 2^s · (step of W) and m_U ≈ 2^s · (step of U) · (step of the input) / (step
 * of the state). With a range per unit, the steps of units are powers of two times one scale; biases, thresholds and the initial state have
 * the step of their unit.
 *
 * @throws CompileError when the layer is not supported: tanh, more than 8 bits, NaN, or a sum that could overflow
 */
export function compileOrthogonal(
  at: string,
  spec: OrthogonalSpec,
  ranges: Readonly<Record<string, Range>>,
  incoming: Incoming,
  { stateBits, kernelBits, recurrentBits, weightScales, biasBits, powerOfTwo, spread }: LayerOptions,
): OrthogonalLayer {
  const { recurrentActivation, outputActivation } = spec;
  if (recurrentActivation === 'tanh') {
    throw new CompileError(at, 'tanh in the recurrence has no integer form; allowed: linear, relu, modrelu');
  }
  for (const field of ['bias', 'initialState', 'recurrentThreshold', 'outputThreshold'] as const) {
    requireFinite(`${at}.${field}`, spec[field]);
  }
  const recurrent = roundRecurrent(`${at}.recurrent`, spec.recurrent, recurrentBits, weightScales);
  const kernel = roundCodes(`${at}.kernel`, spec.kernel, kernelBits, weightScales);
  refuseIdentity(`${at}.kernel`, kernel.identity);
  const { stateScale, stateShift } = stateGrid(ranges.h!, { stateBits, spread, powerOfTwo });
  const magnitude = stateMagnitude({ stateBits, stateShift });
  const recurrentBound = largestRowSum(recurrent.matrix) * magnitude;
  const kernelBound = largestRowSum(kernel.matrix) * incoming.magnitude;
  prove(`${at}.recurrent`, recurrentBound, 'stateBits or the bits of the recurrent weight');
  prove(`${at}.kernel`, kernelBound, 'inputBits or the bits of the input weight');

  const recurrentFactors = recurrent.steps;
  const kernelFactors = kernel.steps.map((step) => (step * incoming.scale) / stateScale);
  const { identity } = recurrent;
  const coarsest = magnitude / 2 ** (stateBits - 1);
  const shift = chooseShift(at, coarsest, [
    { factors: recurrentFactors, bound: recurrentBound },
    { factors: kernelFactors, bound: kernelBound },
    { factors: Float64Array.of(identity), bound: magnitude },
  ]);
  const inStates = (values: Float32Array | undefined, bits = biasBits) =>
    Int32Array.from(values ?? [], (value, i) => {
      const { smallest, largest } = codeRange(bits);
      return Math.max(smallest, Math.min(largest, Math.round(value / (stateScale * 2 ** (stateShift[i] ?? 0)))));
    });
  const toMultiplier = (factor: number) => Math.round(factor * 2 ** shift);
  return {
    kind: 'orthogonal',
    units: spec.units,
    inputs: incoming.inputs,
    recurrent: recurrent.matrix,
    kernel: kernel.matrix,
    recurrentMultiplier: Int32Array.from(recurrentFactors, toMultiplier),
    kernelMultiplier: Int32Array.from(kernelFactors, toMultiplier),
    identityMultiplier: Int32Array.from(identity === 0 ? [] : [identity], toMultiplier),
    shift,
    stateShift,
    bias: inStates(spec.bias),
    initialState: inStates(spec.initialState, stateBits),
    stateBits,
    stateScale,
    recurrentActivation,
    outputActivation: intActivation(outputActivation),
    recurrentThreshold: recurrentActivation === 'modrelu' ? inStates(spec.recurrentThreshold) : new Int32Array(0),
    outputThreshold: outputActivation === 'modrelu' ? inStates(spec.outputThreshold) : new Int32Array(0),
  };
}

function intActivation(activation: OrthogonalSpec['outputActivation']): IntActivation {
  return activation === 'identity' ? 'linear' : activation;
}
