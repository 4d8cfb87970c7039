import * as tf from '@tensorflow/tfjs-core';
import type { Batch, Task } from '../task.js';

/** One sequence of a batch, without what it is padded with. */
export interface PlainSequence {
  /** number of time steps */
  length: number;
  /** [length, inputs] */
  x: number[];
  /** its answers, of its own time steps if there is one per time step */
  y: number[];
}

/** The sequences of a batch. */
export function sequencesOf({ x, y, lengths }: Batch): PlainSequence[] {
  const [count, time, inputs] = x.shape;
  const [values, answers] = [x.dataSync(), y.dataSync()];
  const width = answers.length / count;
  const perStep = hasStepAnswers(y, time) ? width / time : null;
  return Array.from({ length: count }, (_, i) => {
    const length = lengths?.[i] ?? time;
    return {
      length,
      x: Array.from(values.slice(i * time * inputs, (i * time + length) * inputs)),
      y: Array.from(answers.slice(i * width, i * width + (perStep === null ? width : length * perStep))),
    };
  });
}

/** The contents of a batch, to compare it with others. */
export const valuesOf = ({ x, y, lengths }: Batch) => [x.dataSync(), y.dataSync(), lengths];

/** Whether answers are one per time step of the inputs. */
export function hasStepAnswers(y: tf.Tensor, time: number): boolean {
  return y.rank >= 2 && y.shape[1] === time;
}

/**
 * Which logits of an output per time step have an answer: a class ≥ 0, or a value that is not NaN.
 *
 * @returns booleans of the shape of the logits; null for answers of another form
 */
export function answeredLogits({ answers, returnSequences, outputs }: Task, { x, y }: Batch): tf.Tensor | null {
  const [count, time] = x.shape;
  if (!returnSequences || !hasStepAnswers(y, time)) return null;
  const shape = [count, time, outputs];
  if (answers === 'values') return String(y.shape) === String(shape) ? tf.logicalNot(tf.isNaN(y)) : null;
  if (y.dtype !== 'int32' || y.rank !== 2) return null;
  return tf.tidy(() => tf.tile(tf.expandDims(tf.greaterEqual(y, 0), 2), [1, 1, outputs]));
}
