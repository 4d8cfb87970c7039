import type { ModelConfig } from './model-schema.js';

/**
 * The options of each recurrent layer, from the input on. A layer with another cell than the model has its own, and `units` of the model unless
 * it has these, too.
 *
 * @example
 * layerModels({ cell: 'orthogonal', units: 16, layers: [{}, { units: 32 }], … }).map(({ units }) => units); // [16, 32]
 */
export function layerModels(model: ModelConfig): ModelConfig[] {
  const { layers } = model;
  const own = typeof layers === 'number' ? Array.from({ length: layers }, (): Record<string, unknown> => ({})) : layers;
  const { cell, units, pooling } = model;
  return own.map((options) => {
    const isOther = options.cell !== undefined && options.cell !== cell;
    return { ...(isOther ? { units, layers, pooling } : model), ...options } as ModelConfig;
  });
}

/** Equal layers in a row. */
export interface EqualLayers {
  model: ModelConfig;
  count: number;
}

/** `layerModels` without a list of equal layers, for checks of any number of them. */
export function equalLayers(model: ModelConfig): EqualLayers[] {
  const { layers } = model;
  if (typeof layers === 'number') return [{ model, count: layers }];
  return layerModels(model).map((layer) => ({ model: layer, count: 1 }));
}
