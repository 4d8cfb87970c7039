import { useBackend } from '@qornn/benchmarks/tfjs';
import { quantizedLSTM } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers';
import type { GatedNetwork } from './gated-network.js';
import { normal } from './integer-network.js';
import { transposedValues } from './onnx/transposed.js';

const CLASSES = 6;
const INPUTS = 4;
/** Standard deviation of the noise. */
const NOISE = 0.6;
/** Least strength of a tone in a channel: none is lost in the noise, and a trained network is nearly always right. */
const LEAST_STRENGTH = 0.5;
/** Time steps in which the tones of neighbouring classes drift apart by a whole period. */
const DRIFT = 60;

/** Sequences with a class each. */
export interface LabelledSequences {
  /** each [time, inputs] */
  sequences: Float32Array[];
  labels: Int32Array;
}

/**
 * Synthetic sequences of four channels: a class is a frequency, whose phase, and whose strength in each channel, are random, in noise.
 * To tell the classes apart, a network must count over the whole sequence.
 */
export function noisyTones(count: number, time: number, seed: number): LabelledSequences {
  const noise = normal(count * time * INPUTS, seed);
  const draws = normal(count * (1 + INPUTS), seed + 1);
  const labels = Int32Array.from({ length: count }, (_, i) => i % CLASSES);
  const sequences = Array.from(labels, (label, i) => {
    const phase = 2 * Math.PI * draws[i * (1 + INPUTS)]!;
    const frequency = (2 * Math.PI * (label + 1)) / DRIFT;
    return Float32Array.from({ length: time * INPUTS }, (_, k) => {
      const [t, channel] = [Math.floor(k / INPUTS), k % INPUTS];
      const draw = draws[i * (1 + INPUTS) + 1 + channel]!;
      const strength = Math.sign(draw) * LEAST_STRENGTH + draw;
      return strength * Math.sin(frequency * t + phase) + NOISE * noise[i * time * INPUTS + k]!;
    });
  });
  return { sequences, labels };
}

/** An LSTM that was trained in floating point to tell the tones apart, by Adam. Takes seconds. */
export async function trainedNetwork({
  units,
  time,
  steps,
  batch,
}: Record<'units' | 'time' | 'steps' | 'batch', number>) {
  await useBackend({ backend: 'wasm' });
  const memory = quantizedLSTM({ units, seed: 1, inputShape: [time, INPUTS] });
  const readout = layers.dense({
    units: CLASSES,
    useBias: false,
    kernelInitializer: initializers.glorotNormal({ seed: 2 }),
  });
  const model = sequential({ layers: [memory, readout] });
  const [coarse, fine] = [tf.train.adam(0.01), tf.train.adam(0.002)];
  const toRefine = Math.floor((3 * steps) / 4);
  const { sequences, labels } = noisyTones(batch * steps, time, 11);
  for (let k = 0; k < steps; k++) {
    const chosen = sequences.slice(k * batch, (k + 1) * batch);
    tf.tidy(() => {
      const x = tf.tensor3d(Float32Array.from(chosen.flatMap((one) => Array.from(one))), [batch, time, INPUTS]);
      const y = tf.oneHot(tf.tensor1d(labels.subarray(k * batch, (k + 1) * batch), 'int32'), CLASSES);
      (k < toRefine ? coarse : fine).minimize(() => tf.losses.softmaxCrossEntropy(y, model.apply(x) as tf.Tensor));
    });
  }
  const values = model.getWeights().map((weight) => weight.dataSync() as Float32Array);
  coarse.dispose();
  fine.dispose();
  model.dispose();
  const [kernel, recurrent, bias, v] = values as [Float32Array, Float32Array, Float32Array, Float32Array];
  const rows = 4 * units;
  const network: GatedNetwork = {
    cell: 'lstm',
    units,
    inputs: INPUTS,
    outputs: CLASSES,
    w: transposedValues(recurrent, units, rows),
    u: transposedValues(kernel, INPUTS, rows),
    b: Float32Array.from(bias),
    recurrentBias: new Float32Array(0),
    v: transposedValues(v, units, CLASSES),
  };
  return network;
}

/** Fraction of the largest logits that are those of the labels. */
export function accuracyOf(logits: ArrayLike<number>, labels: Int32Array): number {
  const answers = answersIn(logits, labels.length);
  return labels.filter((label, i) => label === answers[i]).length / labels.length;
}

/** The class with the largest logit of each sequence. */
export function answersIn(logits: ArrayLike<number>, sequences: number): Int32Array {
  const classes = logits.length / sequences;
  return Int32Array.from({ length: sequences }, (_, i) => {
    const own = Array.from({ length: classes }, (_, k) => logits[i * classes + k]!);
    return own.indexOf(Math.max(...own));
  });
}
