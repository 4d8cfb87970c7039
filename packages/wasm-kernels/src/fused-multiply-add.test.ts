import { setFlagsFromString } from 'node:v8';
import { beforeAll, describe, expect, it } from 'vitest';
import { kernelBytes } from './binary.js';
import { withFusedMultiplyAdd } from './fused-multiply-add.js';
import type { Kernels } from './instance.js';
import { lstmStep } from './testing/lstm-step.js';

interface WebAssemblyNamespace {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
  validate(bytes: Uint8Array): boolean;
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyNamespace };
const plain = kernelBytes();
const fused = withFusedMultiplyAdd(plain);

/** The kernels on a memory of their own. */
function instance(bytes: Uint8Array): { kernels: Kernels; memory: { buffer: ArrayBuffer } } {
  const memory = new WebAssembly.Memory({ initial: 40 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  return { kernels: exports as Kernels, memory };
}

/** c + a b by the product of matrices, of 4 rows of a and 8 columns of b. */
function sumAndProduct(bytes: Uint8Array, a: number, b: number, c: number): number[] {
  const { kernels, memory } = instance(bytes);
  new Float32Array(memory.buffer, 1024, 4).fill(a);
  new Float32Array(memory.buffer, 2048, 8).fill(b);
  new Float32Array(memory.buffer, 4096, 32).fill(c);
  kernels.multiplyPanels(1024, 4, 2048, 4096, 32, 4, 8, 1);
  return Array.from(new Float32Array(memory.buffer, 4096, 32));
}

describe('withFusedMultiplyAdd', () => {
  // Node 20 has relaxed SIMD behind a flag.
  beforeAll(() => {
    if (!WebAssembly.validate(fused)) setFlagsFromString('--experimental-wasm-relaxed-simd');
  });

  it('makes a module of the same size that engines with relaxed SIMD accept', () => {
    expect(fused.length).toBe(plain.length);
    expect(fused).not.toEqual(plain);
    expect(WebAssembly.validate(fused)).toBe(true);
  });

  it('rounds a product and its addend once', () => {
    const a = 1 + 2 ** -12; // a² = 1 + 2⁻¹¹ + 2⁻²⁴ needs 25 bits
    expect(sumAndProduct(plain, a, a, -1)).toEqual(new Array(32).fill(2 ** -11));
    expect(sumAndProduct(fused, a, a, -1)).toEqual(new Array(32).fill(2 ** -11 + 2 ** -24));
  });

  it('leaves an LSTM and its gradients as they are but for rounding', () => {
    const [expected, got] = [plain, fused].map((bytes) => {
      const { kernels, memory } = instance(bytes);
      return lstmStep(kernels, memory.buffer, { batch: 5, time: 4, inputs: 3, n: 21 });
    }) as [number[], number[]];
    expect(got.length).toBe(expected.length);
    got.forEach((value, i) => {
      expect(Math.abs(value - expected[i]!)).toBeLessThan(1e-5 * (1 + Math.abs(expected[i]!)));
    });
  });

  it('leaves other instructions and other bytes', () => {
    const bytes = Uint8Array.of(
      0xfd,
      0xe6,
      0x01,
      0x20,
      0x80,
      0x01,
      0xfd,
      0xe4,
      0x01,
      0xfd,
      0xe6,
      0x01,
      0xfd,
      0xe4,
      0x01,
    );
    expect(withFusedMultiplyAdd(bytes)).toEqual(bytes);
  });
});
