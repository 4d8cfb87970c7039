import type { IntActivation, OrthogonalLayer } from './layer.js';

/**
 * σ or φ of a code.
 *
 * @param top the largest code; the smallest is −top − 1
 */
export function activate(kind: IntActivation, code: number, threshold: Int32Array, i: number, top: number): number {
  if (kind === 'linear') return code;
  if (kind === 'relu') return Math.max(code, 0);
  const magnitude = Math.abs(code) + threshold[i]!;
  if (magnitude <= 0 || code === 0) return 0;
  return code > 0 ? Math.min(magnitude, top) : Math.max(-magnitude, -top - 1);
}

/** φ of states, [batch, units]. */
export function readOutputs(layer: OrthogonalLayer, states: Int16Array, outputs: Int16Array): void {
  const { units, outputActivation, outputThreshold, stateShift, stateBits } = layer;
  const top = 2 ** (stateBits - 1) - 1;
  for (let from = 0; from < states.length; from += units) {
    for (let i = 0; i < units; i++) {
      const e = stateShift.length === 0 ? 0 : stateShift[i]!;
      outputs[from + i] = activate(outputActivation, states[from + i]! >> e, outputThreshold, i, top) << e;
    }
  }
}
