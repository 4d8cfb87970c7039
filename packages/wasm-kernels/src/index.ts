export { clamp, clampInfo } from './clamp.js';
export {
  type FastActivation,
  type FastActivations,
  type FastCellGradient,
  type FastCellInputs,
  type FastCellStates,
  fastCell,
  fastCellGradient,
} from './fast-cell.js';
export { type GruGradient, type GruInputs, type GruStates, gru, gruGradient } from './gru.js';
export { inputGradient } from './input-gradient.js';
export { type JumpInputs, jumpGradient, jumpScan } from './jumps.js';
export { type KrylovGradient, type KrylovMatrix, krylov, krylovGradient } from './krylov.js';
export { type LstmGradient, type LstmInputs, type LstmStates, lstm, lstmGradient } from './lstm.js';
export { type MatrixPair, matMul, multiplyMatrices, type Transposes } from './mat-mul.js';
export { type OptimizerStep, optimizerStep, squaredNorm, type UpdateRule } from './optimizers.js';
export { outerProducts, sumRows } from './outer-products.js';
export type { Rounding } from './rounding.js';
export {
  type RecurrentWeight,
  type ScanGradient,
  type ScanInputs,
  type Sigma,
  type SignedHadamard,
  scan,
  scanGradient,
} from './scan.js';
export { scanProducts } from './scan-products.js';
export { hasWasmKernels } from './wasm-backend.js';
