import {
  fail,
  requireAccumulator,
  requireHadamard,
  requireInteger,
  requireIntegers,
  requireMatrix,
  requireRecord,
  requireScale,
} from '../../checks.js';
import { isHadamard, largestRowSum } from '../../int-matrix.js';
import { largestMagnitude } from '../../largest-magnitude.js';
import { MAX_SHIFT, requireProductSum } from '../../requantization.js';
import { type OrthogonalLayer, stateMagnitude } from './layer.js';

const ACTIVATIONS: readonly string[] = ['linear', 'relu', 'modrelu'];

/**
 * Validates sizes and ranges of a layer, and that its 32-bit accumulators and the 64-bit sum of products cannot overflow.
 *
 * @param inputMagnitude largest magnitude of the layer's input
 * @throws ModelFormatError whose `field` names the invalid field
 */
export function validateOrthogonal(at: string, layer: OrthogonalLayer, inputMagnitude: number): void {
  requireInteger(`${at}.stateBits`, layer.stateBits, 4, 16);
  requireInteger(`${at}.shift`, layer.shift, 1, MAX_SHIFT);
  requireScale(`${at}.stateScale`, layer.stateScale);
  requireRecord(`${at}.recurrent`, layer.recurrent);
  if (isHadamard(layer.recurrent)) requireHadamard(`${at}.recurrent`, layer.recurrent, layer.units);
  else requireMatrix(`${at}.recurrent`, layer.recurrent, layer.units, layer.units);
  requireMatrix(`${at}.kernel`, layer.kernel, layer.units, layer.inputs);
  for (const field of ['recurrentActivation', 'outputActivation'] as const) {
    if (!ACTIVATIONS.includes(layer[field])) fail(`${at}.${field}`, `is not one of ${ACTIVATIONS.join(', ')}`);
  }
  const { units, stateBits, shift, stateShift } = layer;
  const lengths = {
    recurrentMultiplier: [1, units],
    kernelMultiplier: [1, units],
    identityMultiplier: [0, 1],
    bias: [units],
    initialState: [0, units],
    recurrentThreshold: [layer.recurrentActivation === 'modrelu' ? units : 0],
    outputThreshold: [layer.outputActivation === 'modrelu' ? units : 0],
    stateShift: [0, units],
  };
  for (const field of Object.keys(lengths) as (keyof typeof lengths)[]) {
    requireIntegers(`${at}.${field}`, layer[field], lengths[field]);
  }
  for (const field of ['recurrentMultiplier', 'kernelMultiplier', 'identityMultiplier'] as const) {
    if (layer[field].some((m) => m < 0)) fail(`${at}.${field}`, 'holds a negative number');
  }
  const top = 2 ** (stateBits - 1);
  if (layer.initialState.some((h) => h < -top || h >= top)) {
    fail(`${at}.initialState`, `holds a number that ${stateBits} bits cannot hold`);
  }
  // Twice the range of 16-bit states. Larger values would saturate every state, and could overflow the sum.
  for (const field of ['bias', 'recurrentThreshold', 'outputThreshold'] as const) {
    if (layer[field].some((b) => Math.abs(b) > 2 ** 17)) fail(`${at}.${field}`, 'holds a number beyond ±2^17');
  }
  if (stateShift.some((e) => e < 0 || stateBits + e > 16 || shift + e > MAX_SHIFT)) {
    fail(`${at}.stateShift`, `holds a number below 0, or one with which states pass 16 bits or shifts ${MAX_SHIFT}`);
  }
  const magnitude = stateMagnitude(layer);
  const recurrentBound = largestRowSum(layer.recurrent) * magnitude;
  const kernelBound = largestRowSum(layer.kernel) * inputMagnitude;
  requireAccumulator(`${at}.recurrent`, recurrentBound);
  requireAccumulator(`${at}.kernel`, kernelBound);
  requireProductSum(
    `${at}.shift`,
    recurrentBound * largestMagnitude(layer.recurrentMultiplier) +
      kernelBound * largestMagnitude(layer.kernelMultiplier) +
      magnitude * largestMagnitude(layer.identityMultiplier),
    layer.shift + largestMagnitude(layer.stateShift),
  );
}
