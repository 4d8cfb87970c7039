import type { IntModel } from '@qornn/int-runtime';

/** value = offset + factor · output */
export function outputUnits({ readout, outputNormalization }: IntModel, o: number): { factor: number; offset: number } {
  return {
    factor: readout.scale * (outputNormalization?.std[o] ?? 1),
    offset: outputNormalization?.mean[o] ?? 0,
  };
}

/** Six significant digits, without trailing zeros. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(6)));
}
