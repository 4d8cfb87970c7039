import type { LayerVariable } from '@tensorflow/tfjs-layers';

/**
 * The variable of a state that is learned; in files it is called `initial_state`, or `initial_state_<i>` from the second on.
 *
 * TensorFlow.js calls the second variable `initial_state` of a scope `initial_state_1`, without a look at whether that name is taken: so
 * it cannot be the name of a variable, or a model could not be loaded beside the one it was saved from.
 *
 * @param i which of the states of a layer
 * @param add adds a variable of this name
 */
export function initialStateVariable(i: number, add: (name: string) => LayerVariable): LayerVariable {
  if (i === 0) return add('initial_state');
  const variable = add(`initial_state.${i}`);
  return Object.assign(variable, { originalName: variable.originalName.replace(/\.(?=\d+$)/, '_') });
}
