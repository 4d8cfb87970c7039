import { kernelBytes } from './binary.js';
import { dotsOf } from './dot-bytes.js';
import { withoutRelaxedSimd } from './without-relaxed-simd.js';

/** Exports of assembly/index.ts; pointers are byte offsets in the memory. */
export interface Kernels {
  run(model: number, streams: number, x: number, areSamples: number, time: number, answers: number): void;
  readout(model: number, streams: number, answers: number): void;
  dotOfBytes(w: number, x: number): number;
}

/** A memory that grows in pages of 64 KiB, with a new buffer after growth. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Types of the used parts of WebAssembly, which not every environment declares. */
interface WebAssemblyNamespace {
  Memory: new (descriptor: { initial: number }) => WasmMemory;
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<{ exports: unknown }>;
}

let compiled: Promise<object> | undefined;

/** The kernels, and what they do with dot products of bytes, see `dotsOf`. */
export interface KernelInstance {
  kernels: Kernels;
  memory: WasmMemory;
  dots: number;
}

/**
 * Instantiates the kernels with a new memory of one page. They are compiled once, for the first model.
 *
 * @returns null without WebAssembly or SIMD, or if the content security policy forbids compilation
 */
export async function instantiateKernels(): Promise<KernelInstance | null> {
  const { WebAssembly } = globalThis as unknown as { WebAssembly?: WebAssemblyNamespace };
  if (!WebAssembly) return null;
  try {
    compiled ??= WebAssembly.compile(kernelBytes()).catch(() => WebAssembly.compile(withoutRelaxedSimd(kernelBytes())));
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { exports } = await WebAssembly.instantiate(await compiled, { env: { memory } });
    const kernels = exports as Kernels;
    return { kernels, memory, dots: dotsOf(kernels.dotOfBytes) };
  } catch {
    return null;
  }
}
