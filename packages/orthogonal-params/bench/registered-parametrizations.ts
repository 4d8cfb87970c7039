import type { BenchmarkFactory, Contestant } from '@qornn/benchmarks';
import { fixWasmSpeed, readOut, tfjsPeer, weightedSum } from '@qornn/benchmarks/tfjs';
import {
  getParametrization,
  type OrthogonalParametrization,
  orthogonalityDefect,
  parametrizationNames,
} from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';

/** Every registered parametrization: the weight of a latent as after some training steps, or its gradient, too. */
export const parametrizationsPass: BenchmarkFactory = ({ quick, parameters }) => {
  const pass = String(parameters.pass);
  const n = quick ? 8 : Number(parameters.units);
  const dy = tf.randomNormal([n, n], 0, 1, 'float32', 2);
  const missing: string[] = [];
  const made: { contestant: Contestant; latent: tf.Tensor; base: tf.Tensor2D | undefined }[] = [];
  for (const name of parametrizationNames()) {
    try {
      const parametrization = getParametrization(name);
      const latent = trainedLatent(parametrization, n);
      const base = parametrization.base?.initialize(n, 1);
      made.push({ contestant: contestantOf(name, parametrization, pass, latent, base, dy), latent, base });
    } catch (error) {
      missing.push(`${name}: ${(error as Error).message}`);
    }
  }
  return {
    title: `${pass === 'forward' ? 'weight' : 'weight and gradient'} of every parametrization, ${n} × ${n}`,
    baseline: 'bjorck',
    contestants: made.map(({ contestant }) => contestant),
    peers: [tfjsPeer()],
    missing,
    dispose: () => tf.dispose([dy, ...made.flatMap(({ latent, base }) => (base ? [latent, base] : [latent]))]),
  };
};

/** A latent after a small change, in the way in which optimizers change it. */
function trainedLatent(parametrization: OrthogonalParametrization, n: number): tf.Tensor {
  return tf.tidy(() => {
    const latent = parametrization.initialize(n, 1);
    if (parametrization.trainable === false) return latent;
    const change = tf.randomNormal(latent.shape, 0, 1e-2, 'float32', 3);
    return parametrization.retract?.(latent as tf.Tensor2D, change as tf.Tensor2D, 4) ?? tf.add(latent, change);
  });
}

function contestantOf(
  name: string,
  parametrization: OrthogonalParametrization,
  pass: string,
  latent: tf.Tensor,
  base: tf.Tensor2D | undefined,
  dy: tf.Tensor,
): Contestant {
  const weight = (of: tf.Tensor) => parametrization.weight(of, base);
  const backward = () =>
    readOut(() => {
      const { value, grad } = tf.valueAndGrad((of) => weightedSum(weight(of as tf.Tensor), dy))(latent);
      return tf.concat([tf.reshape(value, [1]), tf.reshape(grad, [-1])]);
    });
  const defect = tf.tidy(() => orthogonalityDefect(weight(latent)));
  return {
    name,
    computes: name,
    bytes: 4 * latent.size,
    figures: { defect },
    prepare: fixWasmSpeed,
    run: pass === 'forward' ? () => readOut(() => weight(latent)) : backward,
  };
}
