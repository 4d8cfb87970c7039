export type { Cell, CellLabel, OrthogonalWeight, RecurrentLayerClass } from './cell.js';
export { cellOptions } from './cell-options.js';
export { cellNames, cellOf, DEFAULT_CELL, getCell, registerCell } from './cell-registry.js';
export { describe } from './describe.js';
export type { GateActivation } from './dynamics/gate-activation.js';
export { DescribeError, DtypeError, LayerConfigError, ShapeError } from './errors.js';
export type { FastCellConfig } from './fast-cell.js';
export { FastGRNN, type FastGRNNConfig, fastGRNN } from './fast-grnn.js';
export { FastRNN, type FastRNNConfig, fastRNN } from './fast-rnn.js';
export type { GainOptions } from './gain.js';
export type { GateBlocksConfig } from './gate-blocks-layer.js';
export type { GatedWeights } from './gated-layer.js';
export { modReLU } from './modrelu.js';
export { OrthogonalRNN, orthogonalRNN } from './orthogonal-rnn.js';
export type { OrthogonalRNNConfig, RecurrentActivation } from './orthogonal-rnn-config.js';
export type { OutputActivation } from './output-activation.js';
export type { OrthogonalPenaltyOptions } from './penalty.js';
export { QuantizedGRU, type QuantizedGRUConfig, quantizedGRU } from './quantized-gru.js';
export { QuantizedLSTM, type QuantizedLSTMConfig, quantizedLSTM } from './quantized-lstm.js';
export type { QuantizedWeight } from './quantized-weight.js';
export { type ActivatedRecurrence, type Activation, activatedScan } from './recurrence/activated-scan.js';
export type { AffineRecurrence } from './recurrence/check-shapes.js';
export { denseOperator } from './recurrence/dense-operator.js';
export {
  type CellDynamics,
  type CellSteps,
  type GatedRecurrence,
  type GateInputs,
  gatedScan,
} from './recurrence/gated-scan.js';
export type { Segment } from './recurrence/jumps.js';
export { type KrylovMatrix, krylovMatrix, lastOf, linearLast } from './recurrence/linear-last.js';
export { linearAtSteps, linearScan, linearScanLast } from './recurrence/linear-scan.js';
export { type OperationCost, operationCost, setOperationCost } from './recurrence/operation-cost.js';
export { type MeanOfVariable, RecurrentLayer } from './recurrent-layer.js';
export type { RecurrentLayerConfig } from './recurrent-layer-config.js';
export { specMatrix } from './spec-matrix.js';
export type { Unrolled, UnrollRequest } from './unrolled.js';
export type { NamedInitializer, WeightInitializer, WeightInitializerName } from './weight-initializer.js';
