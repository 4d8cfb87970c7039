import type { OrthogonalLayer } from '@qornn/int-runtime';
import type { CArray } from '../../c/c-array.js';
import { startC } from '../../c/start-c.js';
import type { CLayerPlace } from '../c-kind.js';

/** h = c_0 · 2^e: a statement, and the states unless they are 0. */
export function initialStateC(
  { units, initialState, stateShift }: OrthogonalLayer,
  place: CLayerPlace,
): { statement: string; constants: readonly CArray[] } {
  return startC(place, {
    field: `h${place.index}`,
    name: `${place.prefix}_initial_state${place.index}`,
    units,
    values: initialState.map((code, i) => code * 2 ** (stateShift[i] ?? 0)),
  });
}
