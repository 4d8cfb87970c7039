import type { CArray } from './c-array.js';

/** A static function, or some, that several parts of a program call. A program has it once. */
export interface CHelper {
  /** identifies it within a program */
  readonly name: string;
  /** definitions, with a comment that states the formula */
  readonly code: string;
  /** constant arrays that it reads; several helpers may share one */
  readonly constants?: readonly CArray[];
  /** helpers that it calls */
  readonly needs?: readonly CHelper[];
}

/** Every helper once, after those that it calls. */
export function inOrder(helpers: readonly CHelper[]): CHelper[] {
  const ordered = new Map<string, CHelper>();
  const add = (helper: CHelper) => {
    if (ordered.has(helper.name)) return;
    for (const needed of helper.needs ?? []) add(needed);
    ordered.set(helper.name, helper);
  };
  for (const helper of helpers) add(helper);
  return [...ordered.values()];
}

/** Every constant array of the helpers once. */
export function constantsOf(helpers: readonly CHelper[]): CArray[] {
  const arrays = helpers.flatMap(({ constants = [] }) => constants);
  return [...new Map(arrays.map((array) => [array.name, array])).values()];
}
