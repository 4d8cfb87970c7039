import type { CompilingKind } from '../compiling-kind.js';
import { clippedValues } from '../gates/clipped.js';
import { compileGates, integerBitsOf, powerOfTwoStep, toCodes, unitFormat } from '../gates/compile.js';
import { GateReporter } from '../gates/reporter.js';
import { gateSignals } from '../gates/signals.js';
import type { LstmLayer } from './layer.js';
import { simulateLstm } from './simulate.js';
import type { LstmSpec } from './spec.js';

/** Calibration, compilation and report. */
export const lstmCompiling: CompilingKind<LstmSpec, LstmLayer> = {
  name: 'lstm',
  signals: (spec) => [...gateSignals(spec), { name: 'c', length: spec.units, perUnit: false, bits: 'cellBits' }],
  simulate: simulateLstm,
  compile(at, spec, ranges, incoming, options) {
    const { cellBits } = options;
    const cell = spec.cellFormat ?? { bits: cellBits, scale: powerOfTwoStep(ranges.c as number, cellBits, 15) };
    const { fields, toBias } = compileGates(at, spec, ranges, incoming, options, {
      // |h| < 1.
      state: unitFormat(at, spec, options),
      integerBits: integerBitsOf(ranges, ['sigmoid', 'tanh']),
    });
    return {
      ...(fields as LstmLayer),
      kind: 'lstm',
      bias: toBias('bias', spec.bias),
      cellBits: cell.bits,
      cellScale: cell.scale,
      initialCell: toCodes(`${at}.initialCell`, spec.initialCell, cell.scale, cell.bits),
    };
  },
  outputScale: ({ stateScale }) => stateScale,
  reporter(spec, layer) {
    const clipped = clippedValues(spec.bias, layer.bias, 2 ** (layer.integerBits - 15));
    return new GateReporter(layer, clipped, { bits: layer.cellBits, scale: layer.cellScale });
  },
};
