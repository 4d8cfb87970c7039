import { kernelBytes } from './binary.js';
import { withFusedMultiplyAdd } from './fused-multiply-add.js';

/** Exports of assembly/index.ts: functions of numbers; pointers are byte offsets in the memory. */
export type Kernels = Record<
  | 'adam'
  | 'clamp'
  | 'copyRows'
  | 'fast'
  | 'fastBack'
  | 'fastBackScratchBytes'
  | 'fastScratchBytes'
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

/** The WebAssembly API used here; not all environments have types for it. */
interface WebAssemblyNamespace {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
  validate(bytes: Uint8Array): boolean;
}

const instances = new WeakMap<object, Kernels | null>();

/**
 * Instantiates the kernels on a memory; with fused multiplications and additions where the engine has relaxed SIMD.
 *
 * @param memory a WebAssembly.Memory that is not shared
 * @returns null if they are not supported: no SIMD, shared memory, or a page that forbids compilation
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
    const fused = withFusedMultiplyAdd(bytes);
    const module = new WebAssembly.Module(WebAssembly.validate(fused) ? fused : bytes);
    return new WebAssembly.Instance(module, { env: { memory } }).exports as Kernels;
  } catch {
    return null;
  }
}
