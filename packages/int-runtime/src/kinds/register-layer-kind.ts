import type { BaseLayer, BaseSpec } from './base-layer.js';
import type { LayerKind } from './layer-kind.js';
import { registeredKinds } from './registered-kinds.js';
import { runningKind } from './running-kinds.js';

/**
 * Registers a kind of layer for networks, models and files. Add its types to `LayerKinds` by declaration merging.
 *
 * @param kind its name is the `kind` of its layers; registering the same object twice has no effect
 * @throws RangeError when the name is empty or taken
 * @example
 * registerLayerKind(movingAverage);
 * const model = compile({ inputs: 2, layers: [{ kind: 'movingAverage', units: 2, … }], … }, ranges);
 */
export function registerLayerKind<Spec extends BaseSpec, Layer extends BaseLayer>(kind: LayerKind<Spec, Layer>): void {
  const { name } = kind;
  if (!name) throw new RangeError('registerLayerKind: the name is empty');
  const known: unknown = runningKind(name);
  if (known && known !== kind) throw new RangeError(`registerLayerKind: the name '${name}' is taken`);
  registeredKinds.set(name, kind as unknown as LayerKind);
}
