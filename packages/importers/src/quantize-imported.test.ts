import { describe as specification } from '@qornn/cells';
import { calibrate, compile, createRuntime } from '@qornn/int-runtime';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { importWeights } from './import-weights.js';
import { fixture } from './testing/fixtures.js';

beforeAll(() => useBackend());

const SEQUENCES = 32;
const TIME = 20;

/** Outputs of an imported network and of its integer form, over many sequences: error relative to the size of the outputs. */
async function integerError(bits: number): Promise<number> {
  const quantizer = { name: 'uniform', bits };
  const model = await importWeights(fixture('rnn-torch.onnx'), {
    recurrentQuantizer: quantizer,
    kernelQuantizer: quantizer,
  });
  const x = tf.randomNormal<tf.Rank.R3>([SEQUENCES, TIME, 3], 0, 1, 'float32', 1);
  const sequences = tf.unstack(x).map((sequence) => Float32Array.from(sequence.dataSync()));
  const spec = specification(model);
  const integers = compile(spec, calibrate(spec, sequences));
  const runtime = await createRuntime(integers, { engine: 'js' });
  const expected = (model.predict(x) as tf.Tensor2D).arraySync();
  let difference = 0;
  let size = 0;
  sequences.forEach((sequence, i) => {
    const { values } = runtime.predict(sequence);
    expected[i]!.forEach((value, o) => {
      difference += (values[o]! - value) ** 2;
      size += value ** 2;
    });
  });
  model.dispose();
  return Math.sqrt(difference / size);
}

describe('an imported network with relu', () => {
  it('runs in integers, with the outputs of its quantized weights', async () => {
    expect(await integerError(8)).toBeLessThan(0.05);
  });
});
