import type { Batch, NaiveForecasts } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';

/** Sequences from ≤ i < to of a batch; the batch itself if these are all. */
export function sequencesFrom(batch: Batch, from: number, to: number): Batch {
  const { x, y, lengths, samples, naive } = batch;
  const stride = x.shape[1] * x.shape[2];
  if (from === 0 && to === x.shape[0]) return batch;
  return {
    x: tf.slice(x, [from], [to - from]),
    y: tf.slice(y, [from], [to - from]),
    ...(lengths && { lengths: lengths.slice(from, to) }),
    ...(samples && { samples: () => samples().subarray(from * stride, to * stride) }),
    ...(naive && { naive: () => forecastsFrom(naive(), from / x.shape[0], to / x.shape[0]) }),
  };
}

function forecastsFrom(forecasts: NaiveForecasts, from: number, to: number): NaiveForecasts {
  return Object.fromEntries(
    Object.entries(forecasts).map(([method, values]) => [
      method,
      values.subarray(Math.round(from * values.length), Math.round(to * values.length)),
    ]),
  );
}
