export { activeBackend } from './active-backend.js';
export { automaticOrder, type BackendName, backendNames } from './backend-names.js';
export { describeBackend } from './describe-backend.js';
export {
  BackendError,
  type BackendFailure,
  BackendUnavailableError,
  ThreadsError,
  UnknownBackendError,
} from './errors.js';
export { enableRelaxedSimd, hasRelaxedSimd, relaxedSimdOptions } from './relaxed-simd.js';
export { type BackendDescription, type BackendOptions, useBackend } from './use-backend.js';
export { fixWasmCopies, restoreStockWasmCopies } from './wasm-copies.js';
export { addMissingWasmKernels } from './wasm-missing-kernels.js';
export { fixWasmNotANumber, restoreStockWasmNotANumber } from './wasm-not-a-number.js';
export type { WasmPaths } from './wasm-paths.js';
export { fixWasmProducts, restoreStockWasmProducts, wasmProductsFixed } from './wasm-products.js';
export { fixWasmReductions, restoreStockWasmReductions } from './wasm-reductions.js';
export { fixWasmSlices, restoreStockWasmSlices } from './wasm-slices.js';
export { fixWasmSpeed, restoreStockWasmSpeed } from './wasm-speed.js';
export { fixWebgpuSums, restoreStockWebgpuSums } from './webgpu-sums.js';
