import * as tf from '@tensorflow/tfjs-core';
import type { Normalization } from '../task.js';
import type { Sample } from './samples.js';

/** Answers of rows. */
export interface RowAnswers {
  /** class index, [rows], or regression targets, [rows, targets] row-major; NaN where there is none */
  answers: Float32Array;
  /** 1 for classes */
  width: number;
  /** rows to look ahead, ascending */
  horizons: readonly number[];
  /** normalization of the targets; null for classes and raw values */
  normalization: Normalization | null;
}

/**
 * The answers of a sample at one of its rows: for every horizon those of a later row, all targets of the first horizon first.
 *
 * @param t time step of the sample
 * @param write receives the number of the output and its value; NaN beyond the sequence
 */
export function answersAt(
  { answers, width, horizons, normalization }: RowAnswers,
  { start, end }: Sample,
  t: number,
  write: (output: number, value: number) => void,
): void {
  horizons.forEach((horizon, h) => {
    const row = start + t + horizon;
    for (let c = 0; c < width; c++) {
      const value = row < end ? answers[row * width + c]! : Number.NaN;
      const o = h * width + c;
      write(o, normalization ? (value - normalization.mean[o]!) / normalization.std[o]! : value);
    }
  });
}

/** How answers become a tensor. */
export interface AnswerForm {
  /** classes as int32, −1 for none; values as float32, NaN for none */
  classifies: boolean;
  /** number of outputs of a regression; 1 for classes */
  outputs: number;
  /** number of time steps of the batch; null for one answer a sequence */
  time: number | null;
}

/**
 * Answers of a batch as a tensor: [batch] or [batch, outputs]; with an answer at every step [batch, time] or [batch, time, outputs].
 *
 * @param values [batch, time or 1, outputs], NaN for none
 */
export function answersTensor(
  values: Float32Array,
  batch: number,
  { classifies, outputs, time }: AnswerForm,
): tf.Tensor {
  const shape = [batch, ...(time === null ? [] : [time]), ...(classifies ? [] : [outputs])];
  if (!classifies) return tf.tensor(values, shape);
  return tf.tensor(
    Int32Array.from(values, (value) => (Number.isNaN(value) ? -1 : value)),
    shape,
    'int32',
  );
}
