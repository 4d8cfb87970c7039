import type { EstimateError } from './firmware-estimate.js';
import type { Operation } from './operations.js';

/** What a processor's pieces and operations take, fitted to measurements. */
export interface ProcessorCoefficients {
  readonly unit: 'cycles' | 'instructions';
  /** cycles or instructions of an operation */
  readonly work: Readonly<Partial<Record<Operation, number>>>;
  /** bytes of a piece of code */
  readonly code: Readonly<Record<string, number>>;
  /** bytes of stack */
  readonly stack: Readonly<Record<string, number>>;
  /** errors for models that were not fitted */
  readonly error: { readonly flash: EstimateError; readonly stack: EstimateError; readonly step: EstimateError };
}

/** Σ coefficient · count. */
export function weightedSum(
  coefficients: Readonly<Partial<Record<string, number>>>,
  counts: Readonly<Partial<Record<string, number>>>,
): number {
  return Object.entries(counts).reduce((sum, [name, count]) => sum + (coefficients[name] ?? 0) * count!, 0);
}
