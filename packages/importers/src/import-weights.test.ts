import { expectClose, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { importWeights } from './import-weights.js';
import { type Case, casesOf, fixture } from './testing/fixtures.js';

beforeAll(() => useBackend());

const ALL = (['torch', 'keras', 'onnx'] as const).flatMap((library) =>
  casesOf(library).map((one) => [one.file, one] as const),
);

/** Every output that the library gave, and the option that asks for it. */
function expectations({ sequences, last }: Case) {
  return [
    { returnSequences: true, y: sequences },
    { returnSequences: false, y: last },
  ].flatMap(({ returnSequences, y }) => (y ? [{ returnSequences, y }] : []));
}

describe.each(ALL)('importWeights of %s', (file, one) => {
  it('gives the outputs of the library that trained it', async () => {
    for (const { returnSequences, y } of expectations(one)) {
      const model = await importWeights(fixture(file), { ...one.options, returnSequences });
      const output = model.predict(tf.tensor3d(one.x)) as tf.Tensor;
      expectClose(output, tf.tensor(y), 1e-5);
      model.dispose();
    }
  });

  it('is trained on: gradients reach every weight, and the loss falls', async () => {
    const { returnSequences } = expectations(one)[0]!;
    const model = await importWeights(fixture(file), { ...one.options, returnSequences });
    const x = tf.tensor3d(one.x);
    const target = tf.randomNormal((model.predict(x) as tf.Tensor).shape, 0, 1, 'float32', 1);
    const loss = () => tf.losses.meanSquaredError(target, model.apply(x, { training: true }) as tf.Tensor) as tf.Scalar;
    const before = loss().dataSync()[0]!;
    const optimizer = tf.train.sgd(0.01);
    const { grads } = optimizer.computeGradients(loss);
    expect(Object.keys(grads)).toHaveLength(model.trainableWeights.length);
    optimizer.applyGradients(grads);
    expect(loss().dataSync()[0]!).toBeLessThan(before);
  });

  it('leaves no tensors behind', async () => {
    const importAndDispose = async () => (await importWeights(fixture(file), one.options)).dispose();
    await importAndDispose();
    const { numTensors } = tf.memory();
    await importAndDispose();
    expect(tf.memory().numTensors).toBe(numTensors);
  });
});
