import { FIRST_KIND } from './kinds/layer-kinds.js';
import type { IntModel } from './model.js';

/** Two words of 32 bits. */
export type Digest = readonly [number, number];

/**
 * 64-bit hash. Two lanes, each h ← m(imul(h ⊕ byte, K)) with m(h) = h ⊕ (h >>> 15). This is a bijection of h for a given byte, and injective
 * in the byte for a given h, so that a change of one byte is always detected, and other changes with high probability. It is not
 * cryptographic: collisions can be constructed.
 */
export function digestOf(bytes: Uint8Array): Digest {
  let a = 1;
  let b = 2;
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b ^ byte, 0xc2b2ae35);
    b ^= b >>> 15;
  }
  return [a >>> 0, b >>> 0];
}

/**
 * Hash of everything a model computes with: names and values of its fields, independent of array types and field order. Excludes names of
 * inputs and outputs, kind of answers and origin. The kind 'orthogonal' is not hashed, for compatibility with earlier versions.
 */
export function modelDigest(model: IntModel): Digest {
  const { labels, inputNames, answers, origin, ...arithmetic } = model;
  const canonical = JSON.stringify(arithmetic, (_, value) => {
    if (ArrayBuffer.isView(value)) return [...(value as Int32Array)];
    if (!(value instanceof Object) || Array.isArray(value)) return value;
    return Object.entries(value)
      .filter(([key, inner]) => key !== 'kind' || inner !== FIRST_KIND)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  });
  return digestOf(new TextEncoder().encode(canonical));
}
