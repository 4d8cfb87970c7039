import type { CompilingKind } from '../compiling-kind.js';
import { clippedValues } from '../gates/clipped.js';
import { compileGates, integerBitsOf, toCodes, unitFormat } from '../gates/compile.js';
import { GateReporter } from '../gates/reporter.js';
import { gateSignals } from '../gates/signals.js';
import { cellSteps } from './cell-steps.js';
import type { LstmLayer } from './layer.js';
import { simulateLstm } from './simulate.js';
import type { LstmSpec } from './spec.js';

/** Calibration, compilation and report. */
export const lstmCompiling: CompilingKind<LstmSpec, LstmLayer> = {
  name: 'lstm',
  signals: (spec) => [
    ...gateSignals(spec),
    // A cell state meets gates of its own unit only, so that a step for each unit costs nothing.
    { name: 'c', length: spec.units, perUnit: !spec.cellFormat, granularity: 'row', bits: 'cellBits' },
  ],
  simulate: simulateLstm,
  compile(at, spec, ranges, incoming, options) {
    const { cellBits } = options;
    const { cellFormat: trained } = spec;
    const cell = {
      cellBits: trained?.bits ?? cellBits,
      ...(trained ? { cellScale: trained.scale } : cellSteps(ranges.c!, cellBits)),
    };
    const { fields, toBias } = compileGates(at, spec, ranges, incoming, options, {
      // |h| < 1.
      state: unitFormat(at, spec, options),
      integerBits: integerBitsOf(ranges, ['sigmoid', 'tanh']),
    });
    return {
      ...(fields as LstmLayer),
      kind: 'lstm',
      bias: toBias('bias', spec.bias),
      ...cell,
      initialCell: toCodes(`${at}.initialCell`, spec.initialCell, cell.cellScale, cell.cellBits, cell.cellShift),
    };
  },
  outputScale: ({ stateScale }) => stateScale,
  reporter(spec, layer) {
    const clipped = clippedValues(spec.bias, layer.bias, 2 ** (layer.integerBits - 15));
    const { cellBits: bits, cellScale: scale, cellShift: exponents } = layer;
    return new GateReporter(layer, clipped, { bits, scale, ...(exponents && { exponents }) });
  },
};
