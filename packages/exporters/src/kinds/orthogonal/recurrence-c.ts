import type { OrthogonalLayer } from '@qornn/int-runtime';
import type { CArray } from '../../c/c-array.js';
import type { CHelper } from '../../c/c-helper.js';
import type { CField } from '../../c/c-layer.js';

/** Next states of a layer in C, for one storage of W. */
export interface RecurrenceC {
  readonly fields: readonly CField[];
  /** where the output is, without `context->`; the field of h if φ is linear */
  readonly outputField: string;
  readonly constants: readonly CArray[];
  /** definitions of static functions; may be absent */
  readonly code?: string;
  readonly helpers: readonly CHelper[];
  /** statements that replace h of `context` by the next state, from the input `x`; they may use `i` */
  readonly nextStates: string;
}

/** The field of the state. */
export function stateField(index: number, units: number): CField {
  const name = `h${index}`;
  return { name, comment: `state of layer ${index}`, members: [{ name, type: 'int16_t', length: units }] };
}

/**
 * The fields of h and, where it is needed, of y.
 *
 * @param inPlace whether the next state replaces h as it is computed; otherwise it goes to y first, which holds the output afterwards
 */
export function vectorFields(
  { units, outputActivation }: OrthogonalLayer,
  index: number,
  inPlace: boolean,
): Pick<RecurrenceC, 'fields' | 'outputField'> {
  const state = stateField(index, units);
  const linear = outputActivation === 'linear';
  const name = `y${index}`;
  const y: CField = {
    name,
    comment: inPlace ? `output of layer ${index}` : `next state of layer ${index} during a step, then its output`,
    members: [{ name, type: 'int16_t', length: units }],
  };
  return { fields: inPlace && linear ? [state] : [state, y], outputField: linear ? state.name : name };
}
