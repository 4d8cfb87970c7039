import seedrandom from 'seedrandom';

/** A sample in a sequence of shuffled epochs. */
export interface Drawn {
  /** index of the epoch */
  pass: number;
  /** 0 ≤ sample < count */
  sample: number;
}

/**
 * An endless sequence of shuffled epochs over a set. The order of an epoch depends on seed and epoch only: sample n is entry
 * n mod count of the order of epoch ⌊n/count⌋ (Fisher–Yates). A batch at the end of an epoch continues with the next one.
 *
 * The two newest orders are cached (4 bytes per sample each); others are recomputed.
 *
 * @param count number of samples, ≥ 1
 * @example
 * const draw = shuffledPasses(3, '7');
 * [0, 1, 2].map((n) => draw(n).sample); // some order of 0, 1, 2
 */
export function shuffledPasses(count: number, seed: string): (n: number) => Drawn {
  const orders = new Map<number, Int32Array>();
  const orderOf = (pass: number): Int32Array => {
    const known = orders.get(pass);
    if (known) return known;
    const order = shuffled(count, `${seed}/${pass}`);
    const [oldest] = orders.keys();
    if (orders.size === 2) orders.delete(oldest!);
    orders.set(pass, order);
    return order;
  };
  return (n) => {
    const pass = Math.floor(n / count);
    return { pass, sample: orderOf(pass)[n - pass * count]! };
  };
}

/** A uniformly random permutation of 0 to count − 1 from a seed. */
export function shuffled(count: number, seed: string): Int32Array {
  const random = seedrandom.alea(seed);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
