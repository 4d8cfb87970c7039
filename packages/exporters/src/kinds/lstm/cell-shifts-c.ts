import type { LstmLayer } from '@qornn/int-runtime';
import { cellFractions } from '@qornn/int-runtime/reference';
import type { CArray } from '../../c/c-array.js';
import type { CLayerPlace } from '../c-kind.js';

/** e = 15 − p of the units of a layer, whose cell states are in units of 2^−p. */
export interface CellShiftsC {
  /** one number, or an array of uint8_t where units differ */
  readonly e: number | CArray;
  /** the array */
  readonly constants: readonly CArray[];
}

export function cellShiftsC(layer: LstmLayer, { prefix, index }: CLayerPlace): CellShiftsC {
  const values = cellFractions(layer).map((p) => 15 - p);
  if (values.every((e) => e === values[0])) return { e: values[0]!, constants: [] };
  const e: CArray = {
    ...{ name: `${prefix}_cell_shift${index}`, type: 'uint8_t', values },
    comment: `[${layer.units}], e: cell states of the unit are in units of 2^(e-15)`,
  };
  return { e, constants: [e] };
}
