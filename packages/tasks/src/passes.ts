import seedrandom from 'seedrandom';

/** The n-th sample of a stream of shuffled passes over a set. */
export interface Drawn {
  /** how often the set has been gone through before */
  pass: number;
  /** 0 ≤ sample < count */
  sample: number;
}

/**
 * Passes over a set of samples without end, each in an order of its own that depends on seed and pass alone: sample n is entry
 * n mod count of the order of pass ⌊n/count⌋ (Fisher and Yates). A batch at the end of a pass goes on with the next.
 *
 * The two newest orders are kept, 4 bytes a sample each, so that batches in sequence cost nothing; others are drawn again.
 *
 * @param count samples of the set, ≥ 1
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

/** The numbers 0 to count − 1 in an order that the seed gives, each of them as likely as any other. */
export function shuffled(count: number, seed: string): Int32Array {
  const random = seedrandom.alea(seed);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
