import type { OptionTable } from '@qornn/options';
import type { Cell } from './cell.js';
import { PLACEMENT_OPTIONS } from './recurrent-layer-options.js';

/**
 * The options of a cell that a configuration may set: those of its layers, except the ones that depend on the layer's place in the model
 * (`returnSequences`, `inputShape`, …).
 *
 * @example
 * Object.keys(cellOptions(getCell('gru')));
 * // ['units', 'recurrentQuantizer', 'kernelQuantizer', 'maxStateBytes', 'initialState', 'useBias', 'resetAfter']
 */
export function cellOptions({ layer }: Cell): OptionTable<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(layer.options).filter(([name]) => !Object.hasOwn(PLACEMENT_OPTIONS, name)));
}
