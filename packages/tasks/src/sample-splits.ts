import { type Drawn, shuffledPasses } from './passes.js';
import { stratifiedOrder } from './stratified-order.js';
import type { Split } from './task.js';

/** The order of the samples in the three splits of a finite data set. */
export interface SampleSplits {
  /** the sample of sequence n of a split; splits repeat after the last */
  drawn(split: Split, n: number): Drawn;
  /** classes of the sequences in the order of the split (for training: of the first epoch) */
  classes?(split: Split): Int32Array;
}

/**
 * Training samples are shuffled in every epoch. Validation and test have one fixed stratified order each, so
 * that metrics on a prefix are representative. These orders do not depend on the seed, so all runs are evaluated on the same samples.
 *
 * @param sizes number of samples per split, ≥ 1
 * @param seed random seed of the training order
 * @param classOf the class of a sample; without it, prefixes are spread evenly over the file
 */
export function sampleSplits(
  sizes: Readonly<Record<Split, number>>,
  seed: number,
  classOf?: (split: Split, sample: number) => number,
): SampleSplits {
  const draw = shuffledPasses(sizes.train, `${seed}/train`);
  const orders = new Map<Split, Int32Array>();
  const orderOf = (split: Split): Int32Array => {
    let order = orders.get(split);
    if (!order) {
      const classes = classOf && Int32Array.from({ length: sizes[split] }, (_, sample) => classOf(split, sample));
      order = stratifiedOrder(classes ?? sizes[split], split);
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
    ...(classOf && {
      classes: (split: Split) =>
        Int32Array.from({ length: sizes[split] }, (_, n) => classOf(split, drawn(split, n).sample)),
    }),
  };
}
