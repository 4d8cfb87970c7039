import { didYouMean } from '@qornn/options';
import { quantizationSchema } from '@qornn/training/settings';
import { UsageError } from '../errors.js';

/** Settings of a layer; what is absent is as for all layers. */
export type LayerSettings = NonNullable<ReturnType<typeof quantizationSchema.parse>['layers']>[number];

/** One `--layer 1:cell-bits=10`. */
export interface OneLayer {
  layer: number;
  settings: LayerSettings;
}

const settingsOfLayers = quantizationSchema.shape.layers.unwrap().element;

/**
 * Parses settings of one layer.
 *
 * @throws UsageError when the text is not understood, or a value is not allowed
 * @example
 * parseLayer('layer', '1:cell-bits=10,state-bits=8'); // { layer: 1, settings: { cellBits: 10, stateBits: 8 } }
 */
export function parseLayer(flag: string, text: string): OneLayer {
  const refuse = (why: string) => new UsageError(`--${flag} ${text}: ${why}`);
  const [, index, rest] = /^\s*(\d{1,4})\s*:(.+)$/.exec(text) ?? [];
  if (index === undefined) throw refuse('write it as the number of the layer and its settings, like 1:cell-bits=10');
  const names = Object.keys(settingsOfLayers.shape);
  const entries = rest!.split(',').map((part) => {
    const [flagName = '', value = ''] = part.split('=').map((word) => word.trim());
    const name = flagName.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (!names.includes(name)) {
      const known = names.map((one) => one.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
      throw refuse(`a layer has no '${flagName}';${didYouMean(flagName, known)} it has ${known.join(', ')}`);
    }
    return [name, /^\d+$/.test(value) ? Number(value) : value];
  });
  const parsed = settingsOfLayers.safeParse(Object.fromEntries(entries));
  if (parsed.success) return { layer: Number(index), settings: parsed.data };
  const { path, message } = parsed.error.issues[0]!;
  throw refuse(`${path.join('.')} must be ${message}`);
}

/** The settings of layers with some changed. */
export function withLayers(own: readonly LayerSettings[] = [], given: unknown): LayerSettings[] {
  const layers = [...own];
  for (const { layer, settings } of given as OneLayer[]) {
    while (layers.length <= layer) layers.push({});
    layers[layer] = { ...layers[layer], ...settings };
  }
  return layers;
}
