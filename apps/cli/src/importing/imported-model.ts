import { cellConfig, ImportError, type NetworkWeights, type RecurrentWeights } from '@qornn/importers';

/**
 * Section `model` of a configuration for a network.
 *
 * @throws ImportError when a run cannot have such a network, with two directions
 * @example
 * importedModel(network); // { cell: 'gru', units: 64, layers: 2, useBias: true, resetAfter: true }
 * importedModel(tapered); // { cell: 'lstm', units: 64, layers: [{}, { units: 32 }], useBias: true }
 * importedModel(mixed); // { cell: 'lstm', units: 64, layers: [{}, { cell: 'gru', units: 32, … }], useBias: true }
 */
export function importedModel({ layers, pooling }: NetworkWeights): Record<string, unknown> {
  const wide = layers.find(({ backward }) => backward !== null);
  if (wide) {
    throw new ImportError(
      `${wide.name} has two directions, and the layers of a run have one; import it in a script, with importWeights of @qornn/importers`,
    );
  }
  const [model, ...rest] = layers.map((layer) => optionsOf(layer, layers));
  const own = [{}, ...rest.map((other) => (other.cell === model!.cell ? differencesIn(other, model!) : other))];
  const stacked = own.every((options) => Object.keys(options).length === 0) ? layers.length : own;
  return { ...model, layers: stacked, ...(pooling && { pooling }) };
}

/** The options of a layer; biases of zero where only other layers of its cell have some. */
function optionsOf(layer: RecurrentWeights, layers: readonly RecurrentWeights[]): Record<string, unknown> {
  const { cell, options } = cellConfig(layer);
  const hasBias = layers.some((other) => other.cell === layer.cell && other.forward.bias !== null);
  // An orthogonal layer always has biases, and no option for them.
  return { cell, units: layer.units, ...options, ...(cell !== 'orthogonal' && { useBias: hasBias }) };
}

/** The options that are others than those of another layer. */
function differencesIn(layer: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  const different = ([key, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(other[key]);
  return Object.fromEntries(Object.entries(layer).filter(different));
}
