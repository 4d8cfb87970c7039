import { predictsValues, type Runtime } from '@qornn/int-runtime';

/** What the C is compared in after a step: states, outputs, and the label, or 0 if the model predicts values. */
export function stepWords(runtime: Runtime): Int32Array {
  const state = runtime.state();
  const readout = runtime.readout();
  const words = new Int32Array(state.length + readout.length + 1);
  words.set(state);
  words.set(readout, state.length);
  words[words.length - 1] = predictsValues(runtime.model) ? 0 : firstLargest(readout);
  return words;
}

/** Index of the largest number, the first of equal ones. */
function firstLargest(numbers: Int32Array): number {
  return numbers.indexOf(numbers.reduce((a, b) => Math.max(a, b)));
}
