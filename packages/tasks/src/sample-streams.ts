import { fairOrder } from './fair-order.js';
import { type Drawn, shuffledPasses } from './passes.js';
import type { Stream } from './task.js';

/** The samples of the three streams of a task whose data lie in files. */
export interface SampleStreams {
  /** which sample sequence n of a stream is; beyond the last, streams begin anew */
  drawn(stream: Stream, n: number): Drawn;
  /** the kinds of the sequences, in the order of the stream; of training, that of its first pass */
  kinds?(stream: Stream): Int32Array;
}

/**
 * Training goes through its samples in shuffled passes, each in an order of its own; validation and test have one fair order each, so
 * that what is measured on a part of them is measured on a fair part. Those do not depend on the seed: all runs are judged by the same.
 *
 * @param sizes samples of each stream, ≥ 1
 * @param seed of the training passes
 * @param kindOf the class of a sample, where samples have one; without it, parts are spread evenly over the file
 */
export function sampleStreams(
  sizes: Readonly<Record<Stream, number>>,
  seed: number,
  kindOf?: (stream: Stream, sample: number) => number,
): SampleStreams {
  const draw = shuffledPasses(sizes.train, `${seed}/train`);
  const orders = new Map<Stream, Int32Array>();
  const orderOf = (stream: Stream): Int32Array => {
    let order = orders.get(stream);
    if (!order) {
      const kinds = kindOf && Int32Array.from({ length: sizes[stream] }, (_, sample) => kindOf(stream, sample));
      order = fairOrder(kinds ?? sizes[stream], stream);
      orders.set(stream, order);
    }
    return order;
  };
  const drawn = (stream: Stream, n: number): Drawn => {
    if (stream === 'train') return draw(n);
    const pass = Math.floor(n / sizes[stream]);
    return { pass, sample: orderOf(stream)[n - pass * sizes[stream]]! };
  };
  return {
    drawn,
    ...(kindOf && {
      kinds: (stream: Stream) =>
        Int32Array.from({ length: sizes[stream] }, (_, n) => kindOf(stream, drawn(stream, n).sample)),
    }),
  };
}
