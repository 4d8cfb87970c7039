// How kinds of layers are exported: what a plugin registers. It loads none of the exporters, only what a plugin calls.
export type { CArray, CType } from './c/c-array.js';
export type { CHelper } from './c/c-helper.js';
export type { CField, CLayer, CStateVector } from './c/c-layer.js';
export type { CButterfly, CNames, CProduct, CScaledSum, CTarget, CTerm, TargetName } from './c/targets/target.js';
export type { CKind, CLayerPlace } from './kinds/c-kind.js';
export type { CostKind, CostPlace, LayerSizes } from './kinds/cost-kind.js';
export type { LayerExporter } from './kinds/layer-exporter.js';
export type {
  FloatOnnx,
  FloatOnnxPlace,
  FloatOnnxSequence,
  IntegerOnnx,
  OnnxKind,
  OnnxPlace,
  OnnxState,
} from './kinds/onnx-kind.js';
export { registerLayerExporter } from './kinds/register-layer-exporter.js';
export { floorDivideOnnx } from './onnx/floor-divide-onnx.js';
export type { NodeDetails, OnnxGraph, OnnxShape, OnnxValue, OnnxVector, RangedValue } from './onnx/onnx-graph.js';
export type { OnnxAttribute, OnnxType } from './onnx/onnx-proto.js';
export { type ProductNames, productOnnx } from './onnx/product-onnx.js';
export { type Recurrence, type ScannedStates, scanOnnx } from './onnx/scan-onnx.js';
export { OPERATIONS, type Operation, type Operations, productOperations, totalOf } from './size/operations.js';
