import type { BitsFrom, PartPrecision } from '@qornn/int-runtime';
import { tableText } from './table.js';

const BITS_FROM: Readonly<Record<NonNullable<BitsFrom>, string>> = {
  chosen: 'chosen',
  trained: 'trained',
  default: 'default',
  fixed: 'fixed',
  needed: 'as needed',
};

const STEP_FROM: Readonly<Record<PartPrecision['stepFrom'], string>> = {
  weights: 'largest weight',
  calibrated: 'calibrated',
  trained: 'trained',
  fixed: 'fixed',
  derived: 'derived',
};

/** Bits and steps of every number of an integer model, and where they come from. */
export function precisionText(precision: readonly PartPrecision[]): string {
  return tableText(
    ['precision', 'bits', 'are', 'step of a code', 'is'],
    precision.map(({ layer, part, bits, bitsFrom, stepFrom, ...format }) => [
      layer === null ? part : `layer ${layer} ${part}`,
      String(bits),
      bitsFrom === null ? 'not recorded' : BITS_FROM[bitsFrom],
      stepText(format),
      format.step === null ? '' : STEP_FROM[stepFrom],
    ]),
  );
}

function stepText({ step, integerBits, entries }: Pick<PartPrecision, 'step' | 'integerBits' | 'entries'>): string {
  if (step === null) return 'in a multiplier';
  const [min, max] = step.map(numberText);
  return [
    min === max ? min : `${min} … ${max}`,
    ...(integerBits === undefined ? [] : [`${integerBits} integer bits`]),
    ...(entries === undefined ? [] : [`${entries} entries`]),
  ].join(', ');
}

/** @example numberText(2 ** -13) // '2^-13' */
function numberText(value: number): string {
  const exponent = Math.log2(value);
  return Number.isInteger(exponent) ? `2^${exponent}` : value.toPrecision(3);
}
