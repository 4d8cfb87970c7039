import { kernelBytes } from './binary.js';

/** What assembly/index.ts exports: functions of numbers, pointers among them, in bytes from the start of the memory. */
export type Kernels = Record<
  | 'adam'
  | 'clamp'
  | 'copyRows'
  | 'fill'
  | 'gru'
  | 'gruBack'
  | 'gruBackScratchBytes'
  | 'gruScratchBytes'
  | 'krylov'
  | 'krylovBack'
  | 'krylovScratchBytes'
  | 'lstm'
  | 'lstmBack'
  | 'lstmBackScratchBytes'
  | 'lstmScratchBytes'
  | 'momentumDescent'
  | 'multiplyPanels'
  | 'outerProducts'
  | 'outerScratchBytes'
  | 'packPanels'
  | 'panelBytes'
  | 'rmsprop'
  | 'scaleInto'
  | 'scan'
  | 'scanBack'
  | 'scanBackScratchBytes'
  | 'scanScratchBytes'
  | 'sumOfSquares'
  | 'sumRows'
  | 'transpose',
  (...values: number[]) => number
>;

/** The parts of WebAssembly that are needed; not every environment's types have them. */
interface WebAssemblyNamespace {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
}

const instances = new WeakMap<object, Kernels | null>();

/**
 * The kernels, working in a memory.
 *
 * @param memory a WebAssembly.Memory that is not shared between threads
 * @returns null where they cannot be had: no SIMD, a memory of threads, or a page that compiles nothing
 */
export function kernelsIn(memory: object): Kernels | null {
  let kernels = instances.get(memory);
  if (kernels === undefined) {
    kernels = instantiate(memory);
    instances.set(memory, kernels);
  }
  return kernels;
}

function instantiate(memory: object): Kernels | null {
  const { WebAssembly } = globalThis as unknown as { WebAssembly?: WebAssemblyNamespace };
  if (!WebAssembly) return null;
  try {
    const bytes = kernelBytes();
    return new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } }).exports as Kernels;
  } catch {
    return null;
  }
}
