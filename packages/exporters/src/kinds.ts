// How kinds of layers are exported: what a plugin registers. It loads none of the exporters.
export type { CArray, CType } from './c/c-array.js';
export type { CHelper } from './c/c-helper.js';
export type { CField, CLayer, CStateVector } from './c/c-layer.js';
export type { CButterfly, CNames, CProduct, CScaledSum, CTarget, CTerm, TargetName } from './c/targets/target.js';
export type { CKind, CLayerPlace } from './kinds/c-kind.js';
export type { LayerExporter } from './kinds/layer-exporter.js';
export { registerLayerExporter } from './kinds/register-layer-exporter.js';
