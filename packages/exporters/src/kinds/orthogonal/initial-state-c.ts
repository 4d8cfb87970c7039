import type { OrthogonalLayer } from '@qornn/int-runtime';
import type { CArray } from '../../c/c-array.js';
import type { CLayerPlace } from '../c-kind.js';

/** h = c_0 · 2^e: a statement, and the states unless they are 0. */
export function initialStateC(
  { units, initialState, stateShift }: OrthogonalLayer,
  { prefix, index, target }: CLayerPlace,
): { statement: string; constants: readonly CArray[] } {
  const zero = initialState.every((code) => code === 0);
  const array: CArray = {
    name: `${prefix}_initial_state${index}`,
    type: 'int16_t',
    values: initialState.map((code, i) => code * 2 ** (stateShift[i] ?? 0)),
    comment: `[${units}], the state before the first step`,
  };
  const value = zero ? '0' : target.read(prefix, array.type, array.name, 'i');
  return {
    statement: `for (i = 0; i < ${units}u; i++) {\n  context->h${index}[i] = ${value};\n}`,
    constants: zero ? [] : [array],
  };
}
