import { referenceRun } from '../reference-engine.js';
import type { GoldenModel, GoldenRun } from './golden-model.js';

/** What a golden model computes, by its formulas. */
export function goldenRun({ name, exercises, model, samples }: GoldenModel): GoldenRun {
  const { inputs, inputBits, inputScale, inputNormalization } = model;
  const top = 2 ** (inputBits - 1);
  const codes = Array.from(samples, (x, i) => {
    const mean = inputNormalization?.mean[i % inputs] ?? 0;
    const std = inputNormalization?.std[i % inputs] ?? 1;
    return Math.max(-top, Math.min(top - 1, Math.floor((x - mean) / (std * inputScale) + 0.5)));
  });
  const steps = (values: ArrayLike<number>) =>
    Array.from({ length: values.length / inputs }, (_, t) =>
      Array.from({ length: inputs }, (_, j) => values[t * inputs + j]!),
    );
  return {
    model: `${name}.qornn.safetensors`,
    exercises,
    samples: steps(samples),
    codes: steps(codes),
    ...referenceRun(model, codes),
  };
}
