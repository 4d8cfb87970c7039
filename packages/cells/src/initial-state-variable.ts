import type { LayerVariable } from '@tensorflow/tfjs-layers';

/**
 * Adds the variable of a learned initial state. Files name it `initial_state`, or `initial_state_<i>` from the second state on.
 *
 * TensorFlow.js renames a second `initial_state` in a scope to `initial_state_1` without checking whether that name is taken. So the
 * variable itself has another name; otherwise a model could not be loaded next to the one it was saved from.
 *
 * @param i index of the state
 * @param add adds a variable with the given name
 */
export function initialStateVariable(i: number, add: (name: string) => LayerVariable): LayerVariable {
  if (i === 0) return add('initial_state');
  const variable = add(`initial_state.${i}`);
  return Object.assign(variable, { originalName: variable.originalName.replace(/\.(?=\d+$)/, '_') });
}
