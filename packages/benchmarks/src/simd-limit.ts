import { kernelBytes } from './binary.js';

/** What assembly/index.ts exports. */
interface Kernels {
  multiply(rounds: number, factor: number): number;
  add(rounds: number, addend: number): number;
  read(from: number, rounds: number, times: number): number;
  MULTIPLICATIONS: { value: number };
  ADDITIONS: { value: number };
  BYTES: { value: number };
}

/** The parts of WebAssembly that are needed; Node's types do not have them. */
interface WebAssemblyNamespace {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
  Memory: new (size: { initial: number }) => object;
}

const PAGE = 65536;

/** Work that nothing with vectors of 128 bits does faster, by kernels that do nothing else. */
export interface SimdLimit {
  /** as many products of 16-bit integers, each added to a sum of 32 bits, none read from memory */
  multiply(count: number): void;
  /** as many additions of 32-bit integers, none read from memory */
  add(count: number): void;
  /** reads the buffer as many times, wherever in the caches a buffer of its size stays */
  read(times: number): void;
}

/**
 * The kernels of `assembly/`, with a buffer of their own.
 *
 * @param bytes of the buffer that is read, rounded up to a whole round
 */
export function simdLimit(bytes: number): SimdLimit {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyNamespace };
  const binary = kernelBytes();
  // What lies before the buffer belongs to the compiler.
  const memory = new WebAssembly.Memory({ initial: 1 + Math.ceil(bytes / PAGE) });
  const kernels = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory } }).exports as Kernels;
  const { MULTIPLICATIONS, ADDITIONS, BYTES } = kernels;
  return {
    multiply: (count) => void kernels.multiply(Math.ceil(count / MULTIPLICATIONS.value), 3),
    add: (count) => void kernels.add(Math.ceil(count / ADDITIONS.value), 3),
    read: (times) => void kernels.read(PAGE, Math.ceil(bytes / BYTES.value), times),
  };
}
