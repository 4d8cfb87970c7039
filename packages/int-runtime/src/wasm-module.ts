import { kernelBytes } from './binary.js';

/** Exports of assembly/index.ts; pointers are byte offsets in the memory. */
export interface Kernels {
  run(model: number, streams: number, x: number, areSamples: number, time: number, answers: number): void;
  readout(model: number, streams: number, answers: number): void;
  refresh(model: number, streams: number): void;
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

/**
 * Instantiates the kernels with a new memory of one page. They are compiled once, for the first model.
 *
 * @returns null without WebAssembly or SIMD, or if the content security policy forbids compilation
 */
export async function instantiateKernels(): Promise<{ kernels: Kernels; memory: WasmMemory } | null> {
  const { WebAssembly } = globalThis as unknown as { WebAssembly?: WebAssemblyNamespace };
  if (!WebAssembly) return null;
  try {
    compiled ??= WebAssembly.compile(kernelBytes());
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { exports } = await WebAssembly.instantiate(await compiled, { env: { memory } });
    return { kernels: exports as Kernels, memory };
  } catch {
    return null;
  }
}
