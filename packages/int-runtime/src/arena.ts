import type { WasmMemory } from './wasm-module.js';

const PAGE = 64 * 1024;
const ALIGNMENT = 16;
/** Start of the data: 0 is the null pointer, and the compiler may use the first bytes. */
const START = 1024;

/**
 * Allocates blocks in a growing WebAssembly memory. Released blocks are reused for blocks of the same size.
 *
 * `dots` says which dot products of bytes the kernels on the memory have, see weight-layout.ts.
 */
export class Arena {
  private end = START;
  private readonly released = new Map<number, number[]>();

  constructor(
    private readonly memory: WasmMemory,
    readonly dots: number,
  ) {}

  /** The whole memory; a new object after the memory has grown. */
  get buffer(): ArrayBuffer {
    return this.memory.buffer;
  }

  /** Bytes allocated so far, including released blocks. */
  get usedBytes(): number {
    return this.end;
  }

  /** Allocates a block of zeros, aligned to 16 bytes. */
  take(bytes: number): number {
    const size = Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    const reused = this.released.get(size)?.pop();
    if (reused !== undefined) {
      new Uint8Array(this.buffer, reused, size).fill(0);
      return reused;
    }
    const at = this.end;
    const missing = at + size - this.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    this.end += size;
    return at;
  }

  /** Allocates a block with a copy of the data. */
  put(values: ArrayBufferView): number {
    const at = this.take(values.byteLength);
    new Uint8Array(this.buffer, at).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    return at;
  }

  release(at: number, bytes: number): void {
    if (bytes === 0) return;
    const size = Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    const blocks = this.released.get(size);
    if (blocks) blocks.push(at);
    else this.released.set(size, [at]);
  }
}
