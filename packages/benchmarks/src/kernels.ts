import {
  fixWasmCopies,
  fixWasmProducts,
  fixWasmSlices,
  restoreStockWasmCopies,
  restoreStockWasmProducts,
  restoreStockWasmSlices,
} from '@qornn/backend';

/** Restores the released kernels of TensorFlow.js. */
export function useStockKernels(): void {
  restoreStockWasmProducts();
  restoreStockWasmSlices();
  restoreStockWasmCopies();
}

/** Applies the patches of `@qornn/backend`. */
export function useMendedKernels(): void {
  fixWasmProducts();
  fixWasmSlices();
  fixWasmCopies();
}
