import type { IntModel } from '@qornn/int-runtime';
import { trainedModel } from '../trained-models.js';
import { compiledGatedModel } from './compiled-gated-model.js';
import { compiledModel } from './compiled-model.js';

/** Trained models that estimates are compared with, beside random ones. */
const TRAINED: readonly string[] = [
  'adding-750-seed0',
  'copy-200-seed0',
  'copy-1000-1bit-seed0',
  'copy-1000-4bit-seed0',
  'copy-1000-6bit-seed0',
  'copy-1000-hadamard-seed0',
  'pmnist-seed0',
  'ptb-seed0',
  'smnist-seed0',
];

/** Before the seeds of models with gates. */
const GATED = 'gated-';

/** Models by name: trained ones, and seeds of random ones, of orthogonal layers and of layers with gates. */
export const CALIBRATION_MODELS: readonly string[] = [
  ...TRAINED,
  ...Array.from({ length: 75 }, (_, seed) => `${seed}`),
  ...Array.from({ length: 30 }, (_, seed) => `${GATED}${seed}`),
];

/** Every third random model, and all trained ones, are not fitted. */
export function isHeldOut(name: string): boolean {
  return TRAINED.includes(name) || Number(name.replace(GATED, '')) % 3 === 2;
}

/** @param name one of `CALIBRATION_MODELS` */
export function calibrationModel(name: string): IntModel {
  if (TRAINED.includes(name)) return trainedModel(name);
  return name.startsWith(GATED) ? compiledGatedModel(Number(name.slice(GATED.length))) : compiledModel(Number(name));
}
