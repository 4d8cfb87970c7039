import { CompileError } from '../../errors.js';
import type { CompilingKind } from '../compiling-kind.js';
import { fractionBits } from '../gates/activation.js';
import { clippedValues } from '../gates/clipped.js';
import { compileGates, integerBitsOf, rangedFormat, toFraction } from '../gates/compile.js';
import { GateReporter } from '../gates/reporter.js';
import { gateSignals } from '../gates/signals.js';
import type { FastGRNNLayer } from './layer.js';
import { simulateFastGRNN } from './simulate.js';
import type { FastGRNNSpec } from './spec.js';

/** Calibration, compilation and report. */
export const fastGRNNCompiling: CompilingKind<FastGRNNSpec, FastGRNNLayer> = {
  name: 'fastGRNN',
  signals: (spec) => [...gateSignals(spec), { name: 'h', length: spec.units, perUnit: false }],
  simulate: simulateFastGRNN,
  compile(at, spec, ranges, incoming, options) {
    const { gateActivation, updateActivation } = spec;
    if (fractionBits(gateActivation, 1) !== 15) {
      throw new CompileError(at, `${gateActivation} of a gate has no bound, and no integer form`);
    }
    const integerBits = integerBitsOf(ranges, [gateActivation, updateActivation]);
    const { fields, toBias } = compileGates(at, spec, ranges, incoming, options, {
      state: rangedFormat(spec, ranges, options, fractionBits(updateActivation, integerBits)),
      integerBits,
    });
    return {
      ...(fields as FastGRNNLayer),
      kind: 'fastGRNN',
      gateBias: toBias('gateBias', spec.gateBias),
      bias: toBias('bias', spec.bias),
      zeta: toFraction(`${at}.zeta`, spec.zeta),
      nu: toFraction(`${at}.nu`, spec.nu),
      gateActivation,
      updateActivation,
    };
  },
  outputScale: ({ stateScale }) => stateScale,
  reporter(spec, layer) {
    const step = 2 ** (layer.integerBits - 15);
    const clipped = clippedValues(spec.bias, layer.bias, step) + clippedValues(spec.gateBias, layer.gateBias, step);
    return new GateReporter(layer, clipped);
  },
};
