import type { ContentsKind } from '../contents-kind.js';
import { gateContents } from '../gates/contents.js';
import type { LstmLayer } from './layer.js';

/** Contents for tools that list models. */
export const lstmContents: ContentsKind<LstmLayer> = {
  name: 'lstm',
  contents: (layer, inputMagnitude) =>
    gateContents(layer, inputMagnitude, [layer.bias, layer.initialCell], {
      cellBits: layer.cellBits,
      cellScale: layer.cellScale,
    }),
};
