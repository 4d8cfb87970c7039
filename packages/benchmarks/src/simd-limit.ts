import { kernelBytes } from './binary.js';

/** Exports of assembly/index.ts. */
interface Kernels {
  multiply(rounds: number, factor: number): number;
  add(rounds: number, addend: number): number;
  read(from: number, rounds: number, times: number): number;
  MULTIPLICATIONS: { value: number };
  ADDITIONS: { value: number };
  BYTES: { value: number };
}

/** The WebAssembly API used here; Node's types lack it. */
interface WebAssemblyNamespace {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
  Memory: new (size: { initial: number }) => object;
}

const PAGE = 65536;

/** Kernels that measure the limits of 128-bit SIMD. */
export interface SimdLimit {
  /** this many 16-bit multiply-accumulates into 32 bits, without memory access */
  multiply(count: number): void;
  /** this many 32-bit additions, without memory access */
  add(count: number): void;
  /** reads the buffer this many times, from the cache level that fits its size */
  read(times: number): void;
}

/**
 * Instantiates the kernels of `assembly/` with a buffer.
 *
 * @param bytes size of the buffer, rounded up to a full loop iteration
 */
export function simdLimit(bytes: number): SimdLimit {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyNamespace };
  const binary = kernelBytes();
  // The memory before the buffer is used by AssemblyScript.
  const memory = new WebAssembly.Memory({ initial: 1 + Math.ceil(bytes / PAGE) });
  const kernels = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory } }).exports as Kernels;
  const { MULTIPLICATIONS, ADDITIONS, BYTES } = kernels;
  return {
    multiply: (count) => void kernels.multiply(Math.ceil(count / MULTIPLICATIONS.value), 3),
    add: (count) => void kernels.add(Math.ceil(count / ADDITIONS.value), 3),
    read: (times) => void kernels.read(PAGE, Math.ceil(bytes / BYTES.value), times),
  };
}
