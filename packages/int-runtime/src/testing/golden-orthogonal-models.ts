import type { IntHadamard } from '../int-matrix.js';
import type { OrthogonalLayer } from '../kinds/orthogonal/layer.js';
import { codes, type GoldenModel, golden, type Random } from './golden-model.js';

const NONE = new Int32Array(0);

function hadamard(units: number, blockSize: number, random: Random): IntHadamard {
  const signs = Int8Array.from({ length: units }, () => 2 * random(0, 1) - 1);
  return { rows: units, columns: units, blockSize, signs };
}

/** A linear layer of 12-bit states that neither grows nor fades at once; what a model exercises is changed in it. */
export function goldenOrthogonalLayer(units: number, inputs: number, bits: number, random: Random): OrthogonalLayer {
  const shift = 20;
  const gain = 1 / (Math.sqrt(units) * Math.max(1, 2 ** (bits - 1) / 1.7));
  return {
    kind: 'orthogonal',
    units,
    inputs,
    recurrent: codes(units, units, bits, random),
    kernel: codes(units, inputs, 4, random),
    recurrentMultiplier: Int32Array.of(Math.round(gain * 2 ** shift)),
    kernelMultiplier: Int32Array.of(2 ** (shift - 1)),
    identityMultiplier: NONE,
    shift,
    stateShift: NONE,
    bias: Int32Array.from({ length: units }, () => random(-40, 40)),
    initialState: NONE,
    stateBits: 12,
    stateScale: 2 ** -8,
    recurrentActivation: 'linear',
    outputActivation: 'relu',
    recurrentThreshold: NONE,
    outputThreshold: NONE,
  };
}

/** Together they need all there is in the arithmetic of orthogonal layers. */
export const goldenOrthogonalModels: readonly GoldenModel<OrthogonalLayer>[] = [
  golden('plain', 1, ['codes of 4 bits', 'linear', 'relu read'], (random) => [goldenOrthogonalLayer(8, 2, 4, random)]),
  golden('ternary-stacked', 2, ['ternary', 'signs', 'relu', 'modrelu read', 'two layers', 'identity'], (random) => {
    const signs = Int8Array.from({ length: 40 }, () => 2 * random(0, 1) - 1);
    const thresholds = (length: number) => Int32Array.from({ length }, () => random(-300, 300));
    return [
      {
        ...goldenOrthogonalLayer(8, 3, 1, random),
        recurrentActivation: 'relu',
        outputActivation: 'modrelu',
        outputThreshold: thresholds(8),
      },
      {
        ...goldenOrthogonalLayer(5, 8, 3, random),
        kernel: { rows: 5, columns: 8, bits: 1, codes: signs },
        recurrentMultiplier: Int32Array.from({ length: 5 }, () => random(10_000, 60_000)),
        kernelMultiplier: Int32Array.from({ length: 5 }, () => random(50_000, 150_000)),
        identityMultiplier: Int32Array.of(900_000),
        outputActivation: 'linear',
      },
    ];
  }),
  golden(
    'hadamard-steps',
    3,
    ['hadamard', 'stateShift', 'modrelu', 'initialState', 'normalization'],
    (random) => {
      const base = goldenOrthogonalLayer(12, 2, 1, random);
      return [
        {
          ...base,
          recurrent: hadamard(12, 4, random),
          recurrentMultiplier: Int32Array.of(2 ** 19),
          stateBits: 9,
          stateShift: Int32Array.from({ length: 12 }, () => random(0, 7)),
          initialState: Int32Array.from({ length: 12 }, () => random(-256, 255)),
          bias: base.bias.map((b) => b >> 2),
          recurrentActivation: 'modrelu',
          recurrentThreshold: Int32Array.from({ length: 12 }, () => random(-20, 20)),
          outputActivation: 'modrelu',
          outputThreshold: Int32Array.from({ length: 12 }, () => random(-60, 60)),
        },
      ];
    },
    {
      inputNormalization: { mean: Float32Array.of(0.5, -0.25), std: Float32Array.of(2, 0.75) },
      outputNormalization: { mean: Float32Array.of(1, 2, 3), std: Float32Array.of(0.5, 0.25, 4) },
    },
  ),
  golden('saturating-64-bit', 4, ['saturation at 16 bits', '64-bit units', 'shift of 40'], (random) => [
    {
      ...goldenOrthogonalLayer(6, 2, 8, random),
      shift: 40,
      stateBits: 16,
      // Between what 32 bits hold of a sum, and far beyond it.
      recurrentMultiplier: Int32Array.from({ length: 6 }, (_, i) => (i === 0 ? 0 : random(2 ** 30, 2 ** 31 - 1))),
      kernelMultiplier: Int32Array.from({ length: 6 }, (_, i) => (i === 0 ? 1 : random(2 ** 30, 2 ** 31 - 1))),
      bias: Int32Array.from({ length: 6 }, (_, i) => (2 * (i & 1) - 1) * random(2 ** 10, 2 ** 16)),
      outputActivation: 'linear',
    },
  ]),
  golden('mixed-widths', 5, ['units of 32-bit and of 64-bit sums', 'short shift'], (random) => [
    {
      ...goldenOrthogonalLayer(6, 2, 2, random),
      shift: 4,
      stateBits: 6,
      recurrentMultiplier: Int32Array.from({ length: 6 }, (_, i) => (i < 3 ? random(1, 4) : random(2 ** 28, 2 ** 30))),
      kernelMultiplier: Int32Array.of(1),
      bias: Int32Array.from({ length: 6 }, () => random(-5, 5)),
      recurrentActivation: 'modrelu',
      recurrentThreshold: Int32Array.from({ length: 6 }, () => random(-3, 40)),
    },
  ]),
  golden('mean-of-outputs', 6, ['pooling'], (random) => [goldenOrthogonalLayer(7, 2, 4, random)], {
    returnSequences: false,
    pooling: 'mean',
  }),
];
