import type { NormalizationSummary } from '../quantization/model-summary.js';
import { firstFew } from './first-few.js';

/** One line with mean and standard deviation; none without normalization. */
export function normalizationLines(meaning: string, normalization: NormalizationSummary | null): string[] {
  if (normalization === null) return [];
  const numbers = (values: readonly number[]) => firstFew(values.map((value) => String(Number(value.toPrecision(4)))));
  return [`${meaning}: mean ${numbers(normalization.mean)}; std ${numbers(normalization.std)}`];
}
