import { StateReporter } from '../../state-reporter.js';
import type { CompilingKind } from '../compiling-kind.js';
import { compileOrthogonal } from './compile.js';
import type { OrthogonalLayer } from './layer.js';
import { simulateOrthogonal } from './simulate.js';
import type { OrthogonalSpec } from './spec.js';

/** Calibration, compilation and report. */
export const orthogonalCompiling: CompilingKind<OrthogonalSpec, OrthogonalLayer> = {
  name: 'orthogonal',
  signals: ({ units }) => [{ name: 'h', length: units, perUnit: true }],
  simulate: simulateOrthogonal,
  compile: compileOrthogonal,
  outputScale: ({ stateScale }) => stateScale,
  reporter(spec, layer) {
    const { units, stateBits: bits, stateScale: scale, stateShift: shifts } = layer;
    return new StateReporter(units, { index: 0, signal: 'h', bits, scale, shifts }, clippedBiases(spec, layer));
  },
};

/** Number of biases and thresholds that differ by a step or more from the trained values. */
function clippedBiases(spec: OrthogonalSpec, { stateScale, stateShift, ...layer }: OrthogonalLayer): number {
  let clipped = 0;
  for (const field of ['bias', 'recurrentThreshold', 'outputThreshold'] as const) {
    layer[field].forEach((code, i) => {
      const step = stateScale * 2 ** (stateShift[i] ?? 0);
      if (Math.abs((spec[field]?.[i] ?? 0) / step - code) >= 1) clipped++;
    });
  }
  return clipped;
}
