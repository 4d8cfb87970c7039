import { calibrate, compile, type IntModel } from '@qornn/int-runtime';
import { randomFrom } from './random.js';

const UNITS = 16;
const INPUTS = 3;
const OUTPUTS = 6;
const BITS = 4;

/**
 * An untrained network of the size of a small gesture recognizer: 3 inputs of 8 bits, 16 units of 12 bits, 6 classes. W is a product of random
 * rotations of all pairs of units, so that it is dense and nearly orthogonal; W and U have 4 bits.
 */
export function smallNetwork(): IntModel {
  const random = randomFrom(16);
  const w: number[][] = Array.from({ length: UNITS }, (_, i) =>
    Array.from({ length: UNITS }, (_, j) => Number(i === j)),
  );
  for (let i = 0; i < UNITS; i++) {
    for (let j = i + 1; j < UNITS; j++) {
      const angle = Math.PI * random.within();
      const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
      for (const row of w) [row[i], row[j]] = [cosine * row[i]! - sine * row[j]!, sine * row[i]! + cosine * row[j]!];
    }
  }
  const values = (length: number) => Float32Array.from({ length }, random.within);
  const spec = {
    inputs: INPUTS,
    layers: [
      {
        kind: 'orthogonal' as const,
        units: UNITS,
        recurrent: coded(UNITS, UNITS, Float32Array.from(w.flat())),
        kernel: coded(UNITS, INPUTS, values(UNITS * INPUTS)),
        bias: values(UNITS).map((value) => 0.05 * value),
        recurrentActivation: 'linear' as const,
        outputActivation: 'relu' as const,
      },
    ],
    readout: {
      weights: { kind: 'real' as const, rows: OUTPUTS, columns: UNITS, values: values(OUTPUTS * UNITS) },
      bias: values(OUTPUTS),
    },
    returnSequences: false,
  };
  const sequences = Array.from({ length: 16 }, () => values(64 * INPUTS));
  return compile(spec, calibrate(spec, sequences));
}

/** Codes of 4 bits on a grid up to the largest magnitude. */
function coded(rows: number, columns: number, values: Float32Array) {
  const scale = Math.max(...values.map(Math.abs)) / (2 ** (BITS - 1) - 1);
  const codes = Int8Array.from(values, (value) => Math.round(value / scale));
  return { kind: 'codes' as const, rows, columns, codes, bits: BITS, scale: Float32Array.of(scale) };
}
