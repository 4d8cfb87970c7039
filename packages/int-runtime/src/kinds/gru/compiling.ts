import type { CompilingKind } from '../compiling-kind.js';
import { clippedValues } from '../gates/clipped.js';
import { compileGates, integerBitsOf, unitFormat } from '../gates/compile.js';
import { GateReporter } from '../gates/reporter.js';
import { gateSignals } from '../gates/signals.js';
import type { GruLayer } from './layer.js';
import { simulateGru } from './simulate.js';
import type { GruSpec } from './spec.js';

/** Calibration, compilation and report. */
export const gruCompiling: CompilingKind<GruSpec, GruLayer> = {
  name: 'gru',
  signals: gateSignals,
  simulate: simulateGru,
  compile(at, spec, ranges, incoming, options) {
    const { units, bias, recurrentBias, resetAfter } = spec;
    const { fields, toBias } = compileGates(at, spec, ranges, incoming, options, {
      // |h| ≤ 1.
      state: unitFormat(at, spec, options),
      integerBits: integerBitsOf(ranges, ['sigmoid', 'tanh']),
    });
    return {
      ...(fields as GruLayer),
      kind: 'gru',
      bias: toBias('bias', bias),
      recurrentBias: resetAfter ? toBias('recurrentBias', recurrentBias ?? new Float32Array(units)) : new Int32Array(0),
      resetAfter,
    };
  },
  outputScale: ({ stateScale }) => stateScale,
  reporter(spec, layer) {
    const step = 2 ** (layer.integerBits - 15);
    const clipped =
      clippedValues(spec.bias, layer.bias, step) + clippedValues(spec.recurrentBias, layer.recurrentBias, step);
    return new GateReporter(layer, clipped);
  },
};
