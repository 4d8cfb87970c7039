import type { GatedIntLayer } from '@qornn/int-runtime';
import type { IntegerOnnx } from '../onnx-kind.js';

/** A state of k bits in an integer graph. @param initial empty for zeros */
export function gateStateOnnx(
  name: string,
  units: number,
  initial: Int32Array,
  bits: number,
): IntegerOnnx['states'][number] {
  const top = 2 ** (bits - 1);
  return { name, start: Array.from({ length: units }, (_, i) => initial[i] ?? 0), low: -top, high: top - 1 };
}

/** What layers with gates have in common: h is a state, and the output. */
export function gatedLayerOnnx(
  { units, initialState, stateBits }: GatedIntLayer,
  { drive, step }: Pick<IntegerOnnx, 'drive' | 'step'>,
  more: IntegerOnnx['states'] = [],
): IntegerOnnx {
  return {
    states: [gateStateOnnx('h', units, initialState, stateBits), ...more],
    drive,
    step,
    output: (_, [h]) => h!,
  };
}
