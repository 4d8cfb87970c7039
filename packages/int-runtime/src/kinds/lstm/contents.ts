import type { ContentsKind } from '../contents-kind.js';
import { gateContents } from '../gates/contents.js';
import { gateFormats } from '../gates/formats.js';
import type { LstmLayer } from './layer.js';

/** Contents for tools that list models. */
export const lstmContents: ContentsKind<LstmLayer> = {
  name: 'lstm',
  contents(layer, inputMagnitude) {
    const { units, bias, initialCell, cellBits, cellScale } = layer;
    const cell = { name: 'c', length: units, bits: cellBits, scale: cellScale, shifts: new Int32Array(0) };
    return gateContents(layer, inputMagnitude, [bias, initialCell], { cellBits, cellScale }, [cell]);
  },
  formats: (layer, incoming) =>
    gateFormats(layer, incoming, {
      biases: { bias: layer.bias },
      hasTable: true,
      stateFrom: 'fixed',
      more: [{ part: 'c', bits: layer.cellBits, step: [layer.cellScale, layer.cellScale], stepFrom: 'calibrated' }],
    }),
};
