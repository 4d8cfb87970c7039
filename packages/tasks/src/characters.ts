import { integer } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import type { DataSource } from './data-record.js';
import { TaskError } from './errors.js';
import { crossEntropy, entropy, read, requireShape } from './losses.js';
import { checkLoadOptions, checkOptions, requireBatch } from './options.js';
import { shuffledPasses } from './passes.js';
import { sampleSplits } from './sample-splits.js';
import { SPLITS } from './splits.js';
import type { Batch, DataTask, Split, Task, TaskOutline } from './task.js';

/** Texts as character codes: indices into the alphabet. */
export interface CharacterData extends Record<Split, Uint8Array> {
  /** the character of each code, at most 256 */
  alphabet: readonly string[];
  /** source files; absent for data created in memory */
  source?: DataSource;
}

/** Options of {@link pennTreebankCharacters}. */
export interface CharacterTaskOptions {
  /** sequence length in characters, an integer ≥ 1; default 150 */
  T?: number;
  /** random seed of the order of the training sequences, an integer; default 0 */
  seed?: number;
}

const NAME = 'pennTreebankCharacters';

/**
 * Character-level language modelling on the Penn Treebank: predict the next character.
 *
 *     input    onehot(c_t), t < T
 *     target   c_{t+1}
 *
 * The characters are those of the word-level files, including the line feed and the five characters of `<unk>`: 50 different
 * characters, 5,101,618 of them for training. Validation and test are cut into consecutive sequences without gaps, so that every
 * character except the first and at most T at the end is a target once; the state is reset for each sequence. Their order
 * spreads every prefix of the split evenly over the text. Training cuts
 * the text anew in every epoch, at an offset in [0, T), and shuffles the sequences.
 *
 * The loss is the cross-entropy in nats; `bitsPerCharacter` is the loss divided by ln 2. The baseline predicts the character
 * frequencies of the training text; its loss is their entropy, −Σ p ln p.
 * Source: Marcus, Santorini and Marcinkiewicz 1993; as prepared by Mikolov; T = 150 as in Foucault, Mamalet and Malgouyres
 * (arXiv 2402.04012).
 *
 * @throws TaskError when an option is out of range or unknown
 * @example
 * const task = await pennTreebankCharacters().load(); // after: qornn data download ptb
 * const { x, y } = task.batch('train', 0, 32); // [32, 150, 50], [32, 150]
 */
export function pennTreebankCharacters(options: CharacterTaskOptions = {}): DataTask {
  return {
    ...outlineOf(options),
    async load(how = {}) {
      // The same files for every run: nothing to resume from, and no other preprocessing.
      const { signal, onProgress } = checkLoadOptions(NAME, how);
      return characterTask(await (await import('#data')).loadPennTreebank({ signal, onProgress }), options);
    },
  };
}

function outlineOf(options: CharacterTaskOptions): TaskOutline {
  const { T = 150, seed = 0 } = checkOptions<CharacterTaskOptions>(NAME, options, { T: integer(1), seed: integer() });
  return {
    name: NAME,
    returnSequences: true,
    metricNames: ['crossEntropy', 'bitsPerCharacter'],
    primaryMetric: { name: 'bitsPerCharacter', goal: 'min' },
    quietSegments: [],
    getConfig: () => ({ name: NAME, T, seed }),
  };
}

/**
 * The character task for texts in memory.
 *
 * @throws TaskError when an option is invalid, or a text is too short for one sequence
 */
export function characterTask(data: CharacterData, options: CharacterTaskOptions = {}): Task {
  const outline = outlineOf(options);
  const { T = 150, seed = 0 } = options;
  const { alphabet } = data;
  // Each sequence needs one more character, the last target; in training at every offset.
  const sizes = {
    train: Math.floor((data.train.length - 1 - (T - 1)) / T),
    validation: Math.floor((data.validation.length - 1) / T),
    test: Math.floor((data.test.length - 1) / T),
  };
  for (const split of SPLITS) {
    if (sizes[split] < 1) {
      const text = `the ${split} text has ${data[split].length} characters`;
      throw new TaskError(`${NAME}: ${text}, too few for one sequence of T = ${T}`, 'T', T);
    }
  }
  const { drawn } = sampleSplits(sizes, seed);
  // A new offset per epoch; all T offsets occur before any repeats.
  const offset = shuffledPasses(T, `${seed}/offsets`);

  function startOf(split: Split, n: number): number {
    const { pass, sample } = drawn(split, n);
    return (split === 'train' ? offset(pass).sample : 0) + sample * T;
  }

  function batch(split: Split, index: number, batchSize: number): Batch {
    requireBatch(NAME, [split, index, batchSize], { timeSteps: T, inputs: alphabet.length });
    const text = data[split];
    const x = new Float32Array(batchSize * T * alphabet.length);
    const y = new Int32Array(batchSize * T);
    for (let i = 0; i < batchSize; i++) {
      const start = startOf(split, index * batchSize + i);
      for (let t = 0; t < T; t++) {
        x[(i * T + t) * alphabet.length + text[start + t]!] = 1;
        y[i * T + t] = text[start + t + 1]!;
      }
    }
    return { x: tf.tensor3d(x, [batchSize, T, alphabet.length]), y: tf.tensor2d(y, [batchSize, T], 'int32') };
  }

  function loss(logits: tf.Tensor, y: tf.Tensor): tf.Scalar {
    requireShape(NAME, logits, [...y.shape, alphabet.length]);
    return crossEntropy(logits, y);
  }

  const counts = new Array<number>(alphabet.length).fill(0);
  for (const code of data.train) counts[code]!++;
  return {
    ...outline,
    inputs: alphabet.length,
    outputs: alphabet.length,
    timeSteps: T,
    answers: 'classes',
    baselineLoss: entropy(counts),
    sizes,
    ...(data.source && { data: { ...data.source, details: { T } } }),
    inputNames: alphabet,
    stratified: true,
    labels: alphabet,
    batch,
    loss,
    metrics(logits, y) {
      const nats = read(loss(logits, y));
      return { crossEntropy: nats, bitsPerCharacter: nats / Math.LN2 };
    },
  };
}
