import { fixWasmCopies, restoreStockWasmCopies } from './wasm-copies.js';
import { fixWasmProducts, restoreStockWasmProducts } from './wasm-products.js';
import { fixWasmSlices, restoreStockWasmSlices } from './wasm-slices.js';

/** Applies all patches that make kernels of the wasm backend faster: products, slices and copies. `useBackend` does so, too. */
export function fixWasmSpeed(): void {
  fixWasmProducts();
  fixWasmSlices();
  fixWasmCopies();
}

/** Restores the released kernels that {@link fixWasmSpeed} replaced, to compare with them. */
export function restoreStockWasmSpeed(): void {
  restoreStockWasmProducts();
  restoreStockWasmSlices();
  restoreStockWasmCopies();
}
