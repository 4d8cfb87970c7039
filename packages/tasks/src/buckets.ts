import { shuffled } from './passes.js';

/** Maximum number of batches of a block, within which sequences are sorted by length. */
const MAX_BATCHES = 8;

/**
 * Puts sequences of similar length into one batch, to save padding. A block of consecutive batches, at most eight and at most an epoch,
 * has the same sequences as without; they are sorted by length, cut into batches, and the batches shuffled.
 *
 * @param index of the batch
 * @param size number of sequences of an epoch
 * @param lengthOf length of sequence n in the order without buckets
 * @param seed random seed of the order of batches
 * @returns the numbers n of the sequences of the batch; index · batchSize, … if all lengths are equal
 */
export function bucketOf(
  index: number,
  batchSize: number,
  size: number,
  lengthOf: (n: number) => number,
  seed: string,
): number[] {
  const batches = Math.max(1, Math.min(MAX_BATCHES, Math.floor(size / batchSize)));
  const block = Math.floor(index / batches);
  const place = index - block * batches;
  const numbers = Array.from({ length: batches * batchSize }, (_, i) => block * batches * batchSize + i);
  const cut = (at: number) => numbers.slice(at * batchSize, (at + 1) * batchSize);
  const lengths = new Map(numbers.map((n) => [n, lengthOf(n)]));
  if (new Set(lengths.values()).size === 1) return cut(place);
  numbers.sort((a, b) => lengths.get(a)! - lengths.get(b)! || a - b);
  return cut(shuffled(batches, `${seed}/${block}`)[place]!);
}
