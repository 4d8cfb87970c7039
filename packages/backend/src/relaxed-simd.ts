/** The option of Node.js 20 for relaxed SIMD, which later versions have without one, and refuse. */
const NODE_OPTION = '--experimental-wasm-relaxed-simd';

/** A function of three vectors: f32x4.relaxed_madd. */
const MULTIPLY_ADD = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 8, 1, 0x60, 3, 0x7b, 0x7b, 0x7b, 1, 0x7b],
  ...[3, 2, 1, 0],
  ...[10, 13, 1, 11, 0, 0x20, 0, 0x20, 1, 0x20, 2, 0xfd, 0x85, 0x02, 0x0b],
);

interface Environment {
  WebAssembly?: { validate(bytes: Uint8Array): boolean };
  process?: {
    execArgv?: readonly string[];
    getBuiltinModule?(name: string): { setFlagsFromString(flags: string): void } | undefined;
  };
}

/** Whether WebAssembly has relaxed SIMD here. The kernels of `@qornn/wasm-kernels` then multiply and add in one instruction. */
export function hasRelaxedSimd(): boolean {
  return (globalThis as Environment).WebAssembly?.validate(MULTIPLY_ADD) ?? false;
}

/** Whether this process turned it on. */
let isTurnedOn = false;

/**
 * Turns relaxed SIMD on where Node.js has it only behind an option, as Node.js 20 does; elsewhere it does nothing. Training is then faster, as
 * in later versions, and the last bits of its results differ (docs/decisions/0058 has measurements). Call it before a backend computes, in
 * programs of your own: it changes the whole process, and the engine calls the feature experimental.
 *
 * @returns `hasRelaxedSimd()`
 */
export function enableRelaxedSimd(): boolean {
  if (hasRelaxedSimd()) return true;
  (globalThis as Environment).process?.getBuiltinModule?.('node:v8')?.setFlagsFromString(NODE_OPTION);
  isTurnedOn = hasRelaxedSimd();
  return isTurnedOn;
}

/** Options for a Node.js process that this one starts, so that the last bits of its results are the same. */
export function relaxedSimdOptions(): string[] {
  const isGiven = (globalThis as Environment).process?.execArgv?.includes(NODE_OPTION);
  return isTurnedOn || isGiven ? [NODE_OPTION] : [];
}
