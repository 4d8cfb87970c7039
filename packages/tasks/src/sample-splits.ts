import { fairOrder } from './fair-order.js';
import { type Drawn, shuffledPasses } from './passes.js';
import type { Split } from './task.js';

/** The samples of the three splits of a task whose data lie in files. */
export interface SampleSplits {
  /** which sample sequence n of a split is; beyond the last, splits begin anew */
  drawn(split: Split, n: number): Drawn;
  /** the kinds of the sequences, in the order of the split; of training, that of its first pass */
  kinds?(split: Split): Int32Array;
}

/**
 * Training goes through its samples in shuffled passes, each in an order of its own; validation and test have one fair order each, so
 * that what is measured on a part of them is measured on a fair part. Those do not depend on the seed: all runs are judged by the same.
 *
 * @param sizes samples of each split, ≥ 1
 * @param seed of the training passes
 * @param kindOf the class of a sample, where samples have one; without it, parts are spread evenly over the file
 */
export function sampleSplits(
  sizes: Readonly<Record<Split, number>>,
  seed: number,
  kindOf?: (split: Split, sample: number) => number,
): SampleSplits {
  const draw = shuffledPasses(sizes.train, `${seed}/train`);
  const orders = new Map<Split, Int32Array>();
  const orderOf = (split: Split): Int32Array => {
    let order = orders.get(split);
    if (!order) {
      const kinds = kindOf && Int32Array.from({ length: sizes[split] }, (_, sample) => kindOf(split, sample));
      order = fairOrder(kinds ?? sizes[split], split);
      orders.set(split, order);
    }
    return order;
  };
  const drawn = (split: Split, n: number): Drawn => {
    if (split === 'train') return draw(n);
    const pass = Math.floor(n / sizes[split]);
    return { pass, sample: orderOf(split)[n - pass * sizes[split]]! };
  };
  return {
    drawn,
    ...(kindOf && {
      kinds: (split: Split) =>
        Int32Array.from({ length: sizes[split] }, (_, n) => kindOf(split, drawn(split, n).sample)),
    }),
  };
}
