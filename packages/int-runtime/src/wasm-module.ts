import { kernelBytes } from './binary.js';

/** What assembly/index.ts exports; pointers are bytes from the start of the memory. */
export interface Kernels {
  run(model: number, streams: number, x: number, areSamples: number, time: number, answers: number): void;
  readout(model: number, streams: number, answers: number): void;
  refresh(model: number, streams: number): void;
}

/** A memory that grows in pages of 64 KiB; its buffer is another one then. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** The parts of WebAssembly that are needed; not every environment's types have them. */
interface WebAssemblyNamespace {
  Memory: new (descriptor: { initial: number }) => WasmMemory;
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<{ exports: unknown }>;
}

let compiled: Promise<object> | undefined;

/**
 * The kernels over a new memory of one page. They are compiled once, when the first model asks for them.
 *
 * @returns null where they cannot be had: no WebAssembly, no SIMD, or a page whose policy compiles nothing
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
