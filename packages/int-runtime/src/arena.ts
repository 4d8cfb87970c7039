import type { WasmMemory } from './wasm-module.js';

const PAGE = 64 * 1024;
const ALIGNMENT = 16;
/** Where data begin: 0 is no pointer, and what the compiler may put at the start stays free. */
const START = 1024;

/** Blocks of a WebAssembly memory, which grows as needed. What is released serves again for blocks of the same size. */
export class Arena {
  private end = START;
  private readonly released = new Map<number, number[]>();

  constructor(private readonly memory: WasmMemory) {}

  /** The whole memory; another object after it has grown. */
  get buffer(): ArrayBuffer {
    return this.memory.buffer;
  }

  /** What has been taken so far, released blocks included. */
  get usedBytes(): number {
    return this.end;
  }

  /** A block of zeros, aligned to 16 bytes. */
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

  /** A block that holds a copy. */
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
