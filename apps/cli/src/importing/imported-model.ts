import { cellConfig, ImportError, type NetworkWeights } from '@qornn/importers';

/**
 * Section `model` of a configuration for a network.
 *
 * @throws ImportError when a run cannot have such a network: several cells, or two directions
 * @example
 * importedModel(network); // { cell: 'gru', units: 64, layers: 2, useBias: true, resetAfter: true }
 * importedModel(tapered); // { cell: 'lstm', units: 64, layers: [{}, { units: 32 }], useBias: true }
 */
export function importedModel({ layers, pooling }: NetworkWeights): Record<string, unknown> {
  const elsewhere = 'import it in a script, with importWeights of @qornn/importers';
  const wide = layers.find(({ backward }) => backward !== null);
  if (wide) throw new ImportError(`${wide.name} has two directions, and the layers of a run have one; ${elsewhere}`);
  const [first, ...rest] = layers.map((layer) => {
    const { cell, options } = cellConfig(layer);
    return { cell, units: layer.units, ...options, useBias: layer.forward.bias !== null };
  });
  const { useBias, ...model } = first!;
  const others = rest.map(({ useBias: _, ...other }) => other);
  const different = others.findIndex(({ cell }) => cell !== model.cell);
  if (different >= 0) {
    throw new ImportError(
      `${layers[different + 1]!.name} is ${others[different]!.cell}, but ${layers[0]!.name} is ${model.cell}; the layers of a run have one cell; ${elsewhere}`,
    );
  }
  const own = [{}, ...others.map((other) => differencesIn(other, model))];
  const stacked = own.every((options) => Object.keys(options).length === 0) ? layers.length : own;
  const hasBias = useBias || rest.some((other) => other.useBias);
  // An orthogonal layer always has biases, and no option for them.
  return {
    ...model,
    layers: stacked,
    ...(pooling && { pooling }),
    ...(model.cell !== 'orthogonal' && { useBias: hasBias }),
  };
}

/** The options that are others than those of another layer. */
function differencesIn(layer: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  const different = ([key, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(other[key]);
  return Object.fromEntries(Object.entries(layer).filter(different));
}
