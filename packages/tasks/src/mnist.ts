import { integer } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import type { DataSource } from './data-record.js';
import { TaskError } from './errors.js';
import { accuracy, crossEntropy, entropy, read, requireShape } from './losses.js';
import { MNIST_PERMUTATION } from './mnist-permutation.js';
import { checkLoadOptions, checkOptions, requireBatch } from './options.js';
import { sampleSplits } from './sample-splits.js';
import type { Batch, DataTask, Split, Task, TaskOutline } from './task.js';

/** Images and labels of one split. */
export interface LabelledImages {
  /** 0 to 255, [count, pixels] row-major */
  images: Uint8Array;
  /** 0 to 9, [count] */
  labels: Uint8Array;
}

/** Images of all splits; each has `pixels` pixels, row by row. */
export interface ImageData extends Record<Split, LabelledImages> {
  pixels: number;
  /** source files; absent for data created in memory */
  source?: DataSource;
}

/** Options of {@link sequentialMnist} and {@link permutedMnist}. */
export interface MnistOptions {
  /** random seed of the order of the training images, an integer; default 0 */
  seed?: number;
}

type MnistName = 'sequentialMnist' | 'permutedMnist';

const DIGITS = 10;

/**
 * Sequential MNIST: classify a handwritten digit from its 784 pixels, one per step, row by row.
 *
 *     input    x_t = pixel_t / 255 ∈ [0, 1], t < 784
 *     target   0 … 9, after the last pixel
 *
 * Of the training file, the first 50,000 images are for training and the last 10,000 for validation; the test file has 10,000. Training
 * images are shuffled in every epoch; the other splits have a fixed stratified order, in which every prefix
 * contains the digits in proportion. The loss is the
 * cross-entropy. The baseline predicts the digit frequencies; its loss is their entropy, about
 * ln 10. Images are kept as bytes (55 MB in total) and converted per batch.
 * Source: Le, Jaitly and Hinton 2015 (arXiv 1504.00941), section 4.3; data: LeCun, Cortes and Burges.
 *
 * @throws TaskError when an option is out of range or unknown
 * @example
 * const task = await sequentialMnist().load(); // after: qornn data download mnist
 * const { x, y } = task.batch('train', 0, 32); // [32, 784, 1], [32]
 */
export function sequentialMnist(options: MnistOptions = {}): DataTask {
  return fromFiles('sequentialMnist', options);
}

/**
 * Permuted MNIST: `sequentialMnist` with the pixels in the usual fixed random order, so that neighbours in the image are
 * far apart in time. See `MNIST_PERMUTATION`.
 *
 * @throws TaskError when an option is out of range or unknown
 * @example
 * const task = await permutedMnist({ seed: 3 }).load();
 */
export function permutedMnist(options: MnistOptions = {}): DataTask {
  return fromFiles('permutedMnist', options);
}

function fromFiles(name: MnistName, options: MnistOptions): DataTask {
  return {
    ...outlineOf(name, options),
    async load(how = {}) {
      // The same files for every run: nothing to resume from, and no other preprocessing.
      const { signal, onProgress } = checkLoadOptions(name, how);
      return imageTask(name, await (await import('#data')).loadMnist({ signal, onProgress }), options);
    },
  };
}

function outlineOf(name: MnistName, options: MnistOptions): TaskOutline {
  const { seed = 0 } = checkOptions<MnistOptions>(name, options, { seed: integer() });
  return {
    name,
    returnSequences: false,
    metricNames: ['crossEntropy', 'accuracy'],
    primaryMetric: { name: 'accuracy', goal: 'max' },
    quietSegments: [],
    getConfig: () => ({ name, seed }),
  };
}

/**
 * The image task for images in memory.
 *
 * @throws TaskError when an option is invalid, or images to be permuted do not have 784 pixels
 */
export function imageTask(name: MnistName, data: ImageData, options: MnistOptions = {}): Task {
  const outline = outlineOf(name, options);
  const { pixels } = data;
  const permuted = name === 'permutedMnist';
  if (permuted && pixels !== MNIST_PERMUTATION.length) {
    throw new TaskError(
      `${name}: images have ${pixels} pixels, but must have ${MNIST_PERMUTATION.length}`,
      'pixels',
      pixels,
    );
  }
  const sizes = {
    train: data.train.labels.length,
    validation: data.validation.labels.length,
    test: data.test.labels.length,
  };
  const { drawn, classes } = sampleSplits(sizes, options.seed ?? 0, (split, image) => data[split].labels[image]!);

  function batch(split: Split, index: number, batchSize: number): Batch {
    requireBatch(name, [split, index, batchSize], { timeSteps: pixels, inputs: 1 });
    const { images, labels } = data[split];
    const x = new Float32Array(batchSize * pixels);
    const y = new Int32Array(batchSize);
    for (let i = 0; i < batchSize; i++) {
      const image = drawn(split, index * batchSize + i).sample;
      y[i] = labels[image]!;
      for (let t = 0; t < pixels; t++) {
        x[i * pixels + t] = images[image * pixels + (permuted ? MNIST_PERMUTATION[t]! : t)]! / 255;
      }
    }
    return { x: tf.tensor3d(x, [batchSize, pixels, 1]), y: tf.tensor1d(y, 'int32') };
  }

  function loss(logits: tf.Tensor, y: tf.Tensor): tf.Scalar {
    requireShape(name, logits, [y.shape[0]!, DIGITS]);
    return crossEntropy(logits, y);
  }

  const counts = new Array<number>(DIGITS).fill(0);
  for (const label of data.train.labels) counts[label]!++;
  return {
    ...outline,
    inputs: 1,
    outputs: DIGITS,
    timeSteps: pixels,
    answers: 'classes',
    baselineLoss: entropy(counts),
    sizes,
    ...(data.source && {
      data: { ...data.source, details: { pixels: permuted ? 'MNIST_PERMUTATION' : 'row by row' } },
    }),
    stratified: true,
    ...(classes && { classes }),
    labels: Array.from({ length: DIGITS }, (_, digit) => String(digit)),
    batch,
    loss,
    metrics: (logits, y) => ({ crossEntropy: read(loss(logits, y)), accuracy: accuracy(logits, y) }),
  };
}
