import { largestRowSum, type OrthogonalLayer, stateMagnitude } from '@qornn/int-runtime';
import { unitConstants } from '@qornn/int-runtime/reference';
import { type CArray, smallestType } from '../../c/c-array.js';
import type { CScaledSum, CTerm } from '../../c/targets/target.js';
import type { CLayerPlace } from '../c-kind.js';
import { cancelPowers } from './cancel-powers.js';

/** Saturates scaled sums before b is added: |b| ≤ 2^17 and a state of 16 bits do not see it. */
const SATURATION = 2 ** 19;

/** Terms, multipliers and shifts of a layer, with common powers of two cancelled. */
export function scaledSumOf(
  layer: OrthogonalLayer,
  { prefix, index, inputMagnitude }: Omit<CLayerPlace, 'target'>,
): { sum: CScaledSum; constants: readonly CArray[] } {
  const units = unitConstants(layer, inputMagnitude);
  const magnitude = stateMagnitude(layer);
  const hasIdentity = layer.identityMultiplier.length > 0;
  const scales = cancelPowers({
    multipliers: [
      Int32Array.from(units, (unit) => unit.recurrentMultiplier),
      Int32Array.from(units, (unit) => unit.kernelMultiplier),
      Int32Array.from(hasIdentity ? units : [], (unit) => unit.identityMultiplier),
    ],
    shifts: Int32Array.from(units, ({ shift }) => shift),
  });
  const [recurrent, kernel, identity] = scales.multipliers;
  const constants: CArray[] = [];
  const oneOrArray = (values: Int32Array, part: string, comment: string): number | CArray => {
    if (values.every((value) => value === values[0])) return values[0]!;
    const array = {
      name: `${prefix}_${part}${index}`,
      type: smallestType(values),
      values,
      comment: `[${units.length}], ${comment}`,
    };
    constants.push(array);
    return array;
  };
  const terms: CTerm[] = [
    {
      variable: 'w',
      multiplier: oneOrArray(recurrent!, 'recurrent_multiplier', 'm_W'),
      bound: largestRowSum(layer.recurrent) * magnitude,
    },
    {
      variable: 'u',
      multiplier: oneOrArray(kernel!, 'kernel_multiplier', 'm_U'),
      bound: largestRowSum(layer.kernel) * inputMagnitude,
    },
    ...(hasIdentity ? [{ variable: 'h', multiplier: identity![0]!, bound: magnitude }] : []),
  ];
  const bounds = units.map(({ bound }) => bound / 2 ** scales.cancelled);
  return {
    sum: {
      terms,
      shift: oneOrArray(scales.shifts, 'shift', 's + e'),
      bound: Math.max(...bounds),
      needs64Bits: bounds.map((bound) => bound >= 2 ** 31),
      saturation: SATURATION,
    },
    constants,
  };
}
