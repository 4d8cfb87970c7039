import type { IntModel } from '@qornn/int-runtime';
import { modelDigest } from '@qornn/int-runtime/reference';

/** Hash of everything a model computes with, 16 hexadecimal digits; models with the same numbers have the same. */
export function digestText(model: IntModel): string {
  return modelDigest(model)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
}
