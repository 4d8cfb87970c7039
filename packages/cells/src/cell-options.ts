import type { OptionTable } from '@qornn/options';
import type { Cell } from './cell.js';
import { PLACE_OPTIONS } from './recurrent-layer-options.js';

/**
 * What a configuration may set of a cell: the options that its layers check, but for those that follow from the place of a layer in a
 * model, as `returnSequences` and `inputShape`, which whoever builds the model sets.
 *
 * @example
 * Object.keys(cellOptions(getCell('gru')));
 * // ['units', 'recurrentQuantizer', 'kernelQuantizer', 'maxStateBytes', 'initialState', 'useBias', 'resetAfter']
 */
export function cellOptions({ layer }: Cell): OptionTable<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(layer.options).filter(([name]) => !Object.hasOwn(PLACE_OPTIONS, name)));
}
