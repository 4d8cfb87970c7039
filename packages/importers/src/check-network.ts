import { ImportError } from './errors.js';
import { type NetworkWeights, outputsOf, type ReadoutWeights, type RecurrentWeights } from './network.js';
import { listText } from './stored-array.js';

/**
 * Checks that each layer reads the output of the one before it.
 *
 * @throws ImportError that names both layers and sizes
 */
export function checkNetwork(network: NetworkWeights): NetworkWeights {
  const chain: readonly (RecurrentWeights | ReadoutWeights)[] = [
    ...network.layers,
    ...(network.readout ? [network.readout] : []),
  ];
  chain.slice(1).forEach((layer, i) => {
    const before = network.layers[i]!;
    const outputs = outputsOf(before);
    if (layer.inputs !== outputs) {
      throw new ImportError(
        `${layer.name} reads ${layer.inputs} values, but ${before.name} before it gives ${outputs}`,
      );
    }
  });
  return network;
}

/** @throws ImportError when a layer is not of the type that was asked for */
export function requireCell(layers: readonly RecurrentWeights[], cell: string | undefined): void {
  if (cell === undefined) return;
  const others = layers.filter((layer) => layer.cell !== cell);
  if (others.length === 0) return;
  throw new ImportError(
    `cell is '${cell}', but the file has ${listText(others.map((layer) => `${layer.name} (${layer.cell})`))}; give its own cell, or none`,
  );
}
