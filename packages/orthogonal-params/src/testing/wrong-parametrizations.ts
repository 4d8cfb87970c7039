import * as tf from '@tensorflow/tfjs-core';
import { describeParametrization } from '../conformance/index.js';
import type { OrthogonalParametrization } from '../parametrization.js';
import { registerParametrization } from '../registry.js';
import { expmParametrization } from '../trivialization.js';

const right = expmParametrization();

/** The matrix exponential with one thing changed. */
function describeWrong(title: string, change: Partial<OrthogonalParametrization>, backend = 'cpu'): void {
  const name = title.replaceAll(' ', '');
  const parametrization: OrthogonalParametrization = { ...right, name, getConfig: () => ({ name }), ...change };
  registerParametrization(name, (options) => {
    if (Object.keys(options).length > 0) throw new Error(`unknown option ${Object.keys(options)[0]}`);
    return parametrization;
  });
  describeParametrization(title, () => parametrization, { backends: [backend], sizes: [4, 8] });
}

let calls = 0;
const leaked: tf.Tensor[] = [];

describeWrong('right', {});
describeWrong('not orthogonal', { weight: (latent, base) => tf.mul(right.weight(latent, base), 1.001) });
describeWrong('orthogonal at the start only', {
  // A Taylor polynomial, which the exponential is for small latents alone.
  weight: (latent: tf.Tensor, base?: tf.Tensor2D) => {
    const a = tf.mul(tf.sub(latent, tf.transpose(latent)), 0.5) as tf.Tensor2D;
    return tf.matMul(base ?? (tf.eye(latent.shape[0]!) as tf.Tensor2D), tf.add(tf.eye(latent.shape[0]!), a));
  },
  base: undefined,
  initialize: (n: number) => tf.zeros([n, n]),
} as never);
describeWrong('with another gradient', {
  weight: (latent, base) =>
    tf.customGrad((x) => ({
      value: right.weight(x as tf.Tensor, base),
      gradFunc: (dW) => tf.mul(dW, 2),
    }))(latent) as tf.Tensor2D,
});
describeWrong('random whatever the seed', { initialize: (n) => right.initialize(n, calls++) });
describeWrong('with a leak', {
  weight: (latent, base) => {
    leaked.push(tf.keep(tf.scalar(1)));
    return right.weight(latent, base);
  },
});
describeWrong(
  'without a kernel on wasm',
  {
    weight: (latent, base) => right.weight(tf.gather(latent, tf.range(0, latent.shape[0]!, 1, 'int32')), base),
  },
  'wasm',
);
