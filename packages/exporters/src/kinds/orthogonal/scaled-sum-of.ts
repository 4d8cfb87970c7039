import { largestRowSum, type OrthogonalLayer, stateMagnitude } from '@qornn/int-runtime';
import { type UnitConstants, unitConstants } from '@qornn/int-runtime/reference';
import type { CArray } from '../../c/c-array.js';
import { type RowTerm, scaledRows } from '../../c/scaled-rows.js';
import type { CScaledSum } from '../../c/targets/target.js';
import type { CLayerPlace } from '../c-kind.js';

/** Terms, multipliers and shifts of a layer, with common powers of two cancelled. */
export function scaledSumOf(
  layer: OrthogonalLayer,
  { prefix, index, inputMagnitude }: Omit<CLayerPlace, 'target'>,
): { sum: CScaledSum; constants: readonly CArray[] } {
  const units = unitConstants(layer, inputMagnitude);
  const magnitude = stateMagnitude(layer);
  const each = (of: (unit: UnitConstants) => number, part: string, comment: string) => ({
    values: Int32Array.from(units, of),
    name: `${prefix}_${part}${index}`,
    comment,
  });
  const terms: RowTerm[] = [
    {
      variable: 'w',
      multiplier: each((unit) => unit.recurrentMultiplier, 'recurrent_multiplier', 'm_W'),
      bound: largestRowSum(layer.recurrent) * magnitude,
    },
    {
      variable: 'u',
      multiplier: each((unit) => unit.kernelMultiplier, 'kernel_multiplier', 'm_U'),
      bound: largestRowSum(layer.kernel) * inputMagnitude,
    },
  ];
  if (layer.identityMultiplier.length > 0) {
    const multiplier = each((unit) => unit.identityMultiplier, 'identity_multiplier', 'm_I');
    terms.push({ variable: 'h', multiplier, bound: magnitude });
  }
  return scaledRows(
    terms,
    each(({ shift }) => shift, 'shift', 's + e'),
    units.map(({ bound }) => bound),
  );
}
