import * as tf from '@tensorflow/tfjs-core';
import { describeQuantizer } from '../conformance/index.js';
import type { Quantizer } from '../quantizer.js';
import { registerQuantizer } from '../registry.js';
import { straightThrough } from '../straight-through.js';
import { uniformQuantizer } from '../uniform-quantizer.js';

const right = uniformQuantizer({ bits: 4 });

/** A uniform quantizer with one thing changed. */
function describeWrong(title: string, change: Partial<Quantizer>): void {
  const name = title.replaceAll(' ', '');
  const quantizer: Quantizer = { ...right, name, getConfig: () => ({ name }), ...change };
  registerQuantizer(name, (options) => {
    if (Object.keys(options).length > 0) throw new Error(`unknown option ${Object.keys(options)[0]}`);
    return quantizer;
  });
  describeQuantizer(title, () => quantizer, { backends: ['cpu'] });
}

const leaked: tf.Tensor[] = [];

describeWrong('right', { withBits: undefined } as never);
describeWrong('off by one step', {
  encode: (w) => {
    const encoded = right.encode(w);
    return { ...encoded, codes: encoded.codes.map((code) => Math.min(code + 1, 7)) };
  },
});
describeWrong('more codes than bits', { bits: 3 });
describeWrong('without a gradient', { apply: (w) => tf.tensor(right.apply(w).dataSync(), w.shape) });
describeWrong('with half of the gradient', {
  apply: (w) => straightThrough((x) => right.apply(tf.mul(x, 2)))(tf.mul(w, 0.5)),
});
describeWrong('with a leak', {
  apply: (w) => {
    leaked.push(tf.keep(tf.scalar(1)));
    return right.apply(w);
  },
});
describeWrong('hiding NaN', { apply: (w) => right.apply(tf.where(tf.isNaN(w), tf.zerosLike(w), w)) });
describeWrong('with another configuration', { getConfig: () => ({ name: 'uniform', bits: 5 }) });
