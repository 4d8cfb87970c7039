import type { NormalizationAnatomy } from '../quantization/integer-anatomy.js';
import { firstFew } from './first-few.js';

/** How samples or values are scaled, in one line; none where they are not. */
export function normalizationLines(meaning: string, normalization: NormalizationAnatomy | null): string[] {
  if (normalization === null) return [];
  const numbers = (values: readonly number[]) => firstFew(values.map((value) => String(Number(value.toPrecision(4)))));
  return [`${meaning}: mean ${numbers(normalization.mean)}; std ${numbers(normalization.std)}`];
}
