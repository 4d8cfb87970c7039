import type { ContentsKind } from '../contents-kind.js';
import { gateContents } from '../gates/contents.js';
import { gateFormats } from '../gates/formats.js';
import { stepsOf } from '../number-formats.js';
import { cellFractions, type LstmLayer } from './layer.js';

/** Contents for tools that list models. */
export const lstmContents: ContentsKind<LstmLayer> = {
  name: 'lstm',
  contents(layer, inputMagnitude) {
    const { units, bias, initialCell, cellBits, cellScale, cellShift } = layer;
    const cell = {
      ...{ name: 'c', length: units, bits: cellBits, scale: cellScale, shifts: new Int32Array(0) },
      ...(cellShift && { exponents: cellShift }),
    };
    const constants = { cellBits, cellScale, ...(cellShift && { cellShift: stepsOf(cellShift, 1) }) };
    return gateContents(layer, inputMagnitude, [bias, initialCell], constants, [cell]);
  },
  formats: (layer, incoming) =>
    gateFormats(layer, incoming, {
      biases: { bias: layer.bias },
      hasTable: true,
      stateFrom: 'fixed',
      more: [{ part: 'c', bits: layer.cellBits, step: extremeSteps(layer), stepFrom: 'calibrated' }],
    }),
};

/** The smallest and the largest step of cell states. */
function extremeSteps(layer: LstmLayer): [min: number, max: number] {
  return stepsOf(
    Array.from(cellFractions(layer), (p) => 2 ** -p),
    1,
  );
}
