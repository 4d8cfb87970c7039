import type { CompilingKind } from '../compiling-kind.js';
import { fractionBits } from '../gates/activation.js';
import { clippedValues } from '../gates/clipped.js';
import { compileGates, integerBitsOf, rangedFormat, toFraction } from '../gates/compile.js';
import { GateReporter } from '../gates/reporter.js';
import { gateSignals } from '../gates/signals.js';
import type { FastRNNLayer } from './layer.js';
import { simulateFastRNN } from './simulate.js';
import type { FastRNNSpec } from './spec.js';

/** Calibration, compilation and report. */
export const fastRNNCompiling: CompilingKind<FastRNNSpec, FastRNNLayer> = {
  name: 'fastRNN',
  signals: (spec) => [...gateSignals(spec), { name: 'h', length: spec.units, perUnit: false }],
  simulate: simulateFastRNN,
  compile(at, spec, ranges, incoming, options) {
    const { updateActivation } = spec;
    const integerBits = integerBitsOf(ranges, [updateActivation]);
    const { fields, toBias } = compileGates(at, spec, ranges, incoming, options, {
      state: rangedFormat(spec, ranges, options, fractionBits(updateActivation, integerBits)),
      integerBits,
    });
    return {
      ...(fields as FastRNNLayer),
      kind: 'fastRNN',
      bias: toBias('bias', spec.bias),
      alpha: toFraction(`${at}.alpha`, spec.alpha),
      beta: toFraction(`${at}.beta`, spec.beta),
      updateActivation,
    };
  },
  outputScale: ({ stateScale }) => stateScale,
  reporter(spec, layer) {
    const clipped = clippedValues(spec.bias, layer.bias, 2 ** (layer.integerBits - 15));
    return new GateReporter(layer, clipped);
  },
};
