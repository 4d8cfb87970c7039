import { type Check, either, optionsOf, required, text } from '@qornn/options';

/** The files of the TensorFlow.js wasm backend, of which one is loaded: plain, with SIMD, or with SIMD and threads. */
export const wasmFiles = [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
] as const;

/** Location of these files: a URL prefix ending in a slash, or the URL of each file. */
export type WasmPaths = string | Readonly<Record<(typeof wasmFiles)[number], string>>;

/** Check of the option `wasmPaths`. */
export const isWasmPaths: Check = /* @__PURE__ */ either(
  text,
  /* @__PURE__ */ optionsOf({
    'tfjs-backend-wasm.wasm': /* @__PURE__ */ required(text),
    'tfjs-backend-wasm-simd.wasm': /* @__PURE__ */ required(text),
    'tfjs-backend-wasm-threaded-simd.wasm': /* @__PURE__ */ required(text),
  }),
);

/** The URL of each file. A prefix is resolved here, because TensorFlow.js prefers URLs set earlier over a prefix. */
export function addressesOf(paths: WasmPaths): Record<(typeof wasmFiles)[number], string> {
  const addresses = wasmFiles.map((file) => [file, typeof paths === 'string' ? paths + file : paths[file]]);
  return Object.fromEntries(addresses);
}

/** The likely reason why the wasm backend did not start; TensorFlow.js does not report the cause. */
export function whyWasmFailed(paths: WasmPaths | undefined): string {
  return paths === undefined
    ? 'its .wasm files could not be loaded from where the script is; useBackend({ wasmPaths }) says where they are'
    : `its .wasm files could not be loaded from wasmPaths, ${Object.values(addressesOf(paths)).join(', ')}`;
}
