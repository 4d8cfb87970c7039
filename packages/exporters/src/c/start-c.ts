import type { CArray } from './c-array.js';
import type { CTarget } from './targets/target.js';

/**
 * Statement that fills a vector of the context with its first values, and the array of them unless all are 0.
 *
 * @param field of the context
 * @param name of the array
 * @param values [units]; empty for zeros
 */
export function startC(
  { prefix, target }: { prefix: string; target: CTarget },
  { field, name, units, values }: { field: string; name: string; units: number; values: Int32Array },
): { statement: string; constants: readonly CArray[] } {
  const zero = values.every((value) => value === 0);
  const array: CArray = { name, type: 'int16_t', values, comment: `[${units}], the state before the first step` };
  const value = zero ? '0' : target.read(prefix, array.type, array.name, 'i');
  return {
    statement: `for (i = 0; i < ${units}u; i++) {\n  context->${field}[i] = ${value};\n}`,
    constants: zero ? [] : [array],
  };
}
