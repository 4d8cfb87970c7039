import type { BaseLayer } from '@qornn/int-runtime';
import type { LayerExporter } from './layer-exporter.js';
import { registeredExporters } from './registered-exporters.js';

/** Kinds that the package exports itself. */
const BUILT_IN: readonly string[] = ['orthogonal', 'fastRNN', 'fastGRNN', 'gru', 'lstm'];

/**
 * Registers how a kind of layer is exported.
 *
 * @param exporter registering the same object twice has no effect
 * @throws RangeError when the name is empty or taken
 * @example
 * registerLayerExporter({ name: 'movingAverage', c: (layer, place) => … });
 */
export function registerLayerExporter<Layer extends BaseLayer>(exporter: LayerExporter<Layer>): void {
  const { name } = exporter;
  if (!name) throw new RangeError('registerLayerExporter: the name is empty');
  const known: unknown = registeredExporters.get(name);
  if (BUILT_IN.includes(name) || (known && known !== exporter)) {
    throw new RangeError(`registerLayerExporter: the name '${name}' is taken`);
  }
  registeredExporters.set(name, exporter as unknown as LayerExporter);
}
