import { cellConfig, ImportError, type NetworkWeights } from '@qornn/importers';

/**
 * Section `model` of a configuration for a network.
 *
 * @throws ImportError when a run cannot have such a network: several widths, cells or directions
 * @example
 * importedModel(network); // { cell: 'gru', units: 64, layers: 2, useBias: true, resetAfter: true }
 */
export function importedModel({ layers }: NetworkWeights): Record<string, unknown> {
  const elsewhere = 'import it in a script, with importWeights of @qornn/importers';
  const wide = layers.find(({ backward }) => backward !== null);
  if (wide) throw new ImportError(`${wide.name} has two directions, and the layers of a run have one; ${elsewhere}`);
  const [first, ...others] = layers.map((layer) => {
    const { cell, options } = cellConfig(layer);
    return { cell, units: layer.units, ...options, useBias: layer.forward.bias !== null };
  });
  const { useBias, ...model } = first!;
  const different = others.findIndex(({ useBias: _, ...other }) => JSON.stringify(other) !== JSON.stringify(model));
  if (different >= 0) {
    const text = (config: object) => JSON.stringify(config).replaceAll('"', '');
    const { useBias: _, ...other } = others[different]!;
    throw new ImportError(
      `${layers[different + 1]!.name} is ${text(other)}, but ${layers[0]!.name} is ${text(model)}; the layers of a run are the same; ${elsewhere}`,
    );
  }
  const hasBias = useBias || others.some((other) => other.useBias);
  // An orthogonal layer always has biases, and no option for them.
  return { ...model, layers: layers.length, ...(model.cell !== 'orthogonal' && { useBias: hasBias }) };
}
