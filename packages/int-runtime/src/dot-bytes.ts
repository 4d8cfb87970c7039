import { NO_DOTS, SIGNED_DOTS, UNSIGNED_DOTS } from './weight-layout.js';

/** Bytes to multiply that tell apart signed and unsigned bytes, and sums of 16 bits that overflow or are clamped. */
const TRIED = [
  [127, 127],
  [127, -1],
  [-128, -1],
  [-128, -128],
] as const;

/**
 * How an engine's dot product of bytes reads bytes of 128 and more. The WebAssembly specification leaves it to parameters of the engine, which are
 * constant while a program runs. Only exact sums are used; without them, the instruction stands for many, and the other kernels are faster.
 *
 * @param dotOfBytes the export of assembly/parts.ts
 */
export function dotsOf(dotOfBytes: (w: number, x: number) => number): number {
  const isExact = (mask: number) => TRIED.every(([w, x]) => dotOfBytes(w, x) === 1 + 4 * w * (x & mask));
  return isExact(-1) ? SIGNED_DOTS : isExact(255) ? UNSIGNED_DOTS : NO_DOTS;
}
