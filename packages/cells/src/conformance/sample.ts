import { expectClose } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { expect } from 'vitest';
import type { RecurrentLayer } from '../recurrent-layer.js';
import type { RecurrentLayerConfig } from '../recurrent-layer-config.js';

/** Makes a layer of the cell under test. */
export type MakeLayer = (options: RecurrentLayerConfig) => RecurrentLayer;

export const BATCH = 2;
export const TIME = 5;
export const FEATURES = 3;
export const UNITS = 4;

/** Random sequences, [BATCH, TIME, FEATURES]. */
export function sequences(seed = 1): tf.Tensor3D {
  return tf.randomNormal<tf.Rank.R3>([BATCH, TIME, FEATURES], 0, 1, 'float32', seed);
}

/** One output, or several, as a list. */
export function list(value: unknown): tf.Tensor[] {
  return (Array.isArray(value) ? value : [value]) as tf.Tensor[];
}

/** Expects as many tensors, each close to its counterpart. */
export function expectSame(actual: unknown, expected: unknown): void {
  expect(list(actual)).toHaveLength(list(expected).length);
  list(actual).forEach((tensor, i) => {
    expectClose(tensor, list(expected)[i]!);
  });
}
