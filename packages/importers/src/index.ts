export { assignNetwork } from './assign-network.js';
export { type BuildOptions, buildNetwork } from './build-network.js';
export { type CellConfig, cellConfig } from './cell-config.js';
export { ImportError } from './errors.js';
export { formatOf, type WeightsFormat } from './format.js';
export { type ImportOptions, importWeights } from './import-weights.js';
export { type KerasOptions, readKeras } from './keras/read-keras.js';
export type {
  DirectionWeights,
  ImportedCell,
  MergeMode,
  NetworkWeights,
  ReadoutActivation,
  ReadoutWeights,
  RecurrentWeights,
  RnnActivation,
} from './network.js';
export { type OnnxOptions, readOnnx } from './onnx/read-onnx.js';
export { type ReadOptions, readNetwork, type WeightsFile } from './read-network.js';
export { readTorch, type TorchOptions } from './torch/read-torch.js';
