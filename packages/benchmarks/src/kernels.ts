import {
  fixWasmCopies,
  fixWasmProducts,
  fixWasmSlices,
  restoreStockWasmCopies,
  restoreStockWasmProducts,
  restoreStockWasmSlices,
} from '@qornn/backend';

/** Puts the kernels of TensorFlow.js as released in place. */
export function useStockKernels(): void {
  restoreStockWasmProducts();
  restoreStockWasmSlices();
  restoreStockWasmCopies();
}

/** Puts the kernels that `@qornn/backend` mends in place. */
export function useMendedKernels(): void {
  fixWasmProducts();
  fixWasmSlices();
  fixWasmCopies();
}
