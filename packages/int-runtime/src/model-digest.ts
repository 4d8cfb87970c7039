import { FIRST_KIND } from './kinds/layer-kinds.js';
import type { IntModel } from './model.js';

/** Two words of 32 bits. */
export type Digest = readonly [number, number];

/**
 * 64 bits of bytes. Two lanes, each h ← m(imul(h ⊕ byte, K)) with m(h) = h ⊕ (h >>> 15): a bijection of h for a given byte, and
 * injective in the byte for a given h, so that a change of one byte always shows, and several ones but for chance. It is not for
 * secrets: who wants two models of one digest can make them.
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
 * What tells a model from every other one that computes otherwise: all that is in it but words (names of inputs and outputs, what
 * is answered, where it comes from), by the names and the values of its fields, whatever the type of an array or the order of fields.
 * The first kind of layers goes unsaid, as it did before there were others.
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
