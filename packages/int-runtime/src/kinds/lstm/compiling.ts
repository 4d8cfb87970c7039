import { StateReporter } from '../../state-reporter.js';
import type { CompilingKind } from '../compiling-kind.js';
import { clippedValues } from '../gates/clipped.js';
import { compileGates, integerBitsOf, powerOfTwoStep, toCodes, unitFormat } from '../gates/compile.js';
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
    const { units, stateBits: bits, stateScale: scale, integerBits } = layer;
    const clipped = clippedValues(spec.bias, layer.bias, 2 ** (integerBits - 15));
    return new StateReporter(units, { index: 0, signal: 'h', bits, scale, shifts: new Int32Array(0) }, clipped);
  },
};
