import { type Check, either, optionsOf, required, text } from '@qornn/options';

/** The files of TensorFlow.js' wasm backend, of which a machine loads one: plain, with SIMD, with SIMD and threads. */
export const wasmFiles = [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
] as const;

/** Where those files are: a folder, as a prefix that ends in a slash, or the address of each. */
export type WasmPaths = string | Readonly<Record<(typeof wasmFiles)[number], string>>;

/** What the option `wasmPaths` must be. */
export const isWasmPaths: Check = /* @__PURE__ */ either(
  text,
  /* @__PURE__ */ optionsOf({
    'tfjs-backend-wasm.wasm': /* @__PURE__ */ required(text),
    'tfjs-backend-wasm-simd.wasm': /* @__PURE__ */ required(text),
    'tfjs-backend-wasm-threaded-simd.wasm': /* @__PURE__ */ required(text),
  }),
);

/** The address of each file. TensorFlow.js would let addresses that were set earlier win over a prefix. */
export function addressesOf(paths: WasmPaths): Record<(typeof wasmFiles)[number], string> {
  const addresses = wasmFiles.map((file) => [file, typeof paths === 'string' ? paths + file : paths[file]]);
  return Object.fromEntries(addresses);
}

/** Why the wasm backend did not start, as far as it can be known: TensorFlow.js keeps the cause to itself. */
export function whyWasmFailed(paths: WasmPaths | undefined): string {
  return paths === undefined
    ? 'its .wasm files could not be loaded from where the script is; useBackend({ wasmPaths }) says where they are'
    : `its .wasm files could not be loaded from wasmPaths, ${Object.values(addressesOf(paths)).join(', ')}`;
}
