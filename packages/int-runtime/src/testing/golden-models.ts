import { codeRange, type IntHadamard, type IntMatrix } from '../int-matrix.js';
import type { OrthogonalLayer } from '../kinds/orthogonal/layer.js';
import type { IntModel } from '../model.js';
import { noise } from './models.js';

/** A small model for those who write the arithmetic again, and samples for it. */
export interface GoldenModel {
  name: string;
  /** what of the arithmetic it needs */
  exercises: string[];
  model: IntModel<OrthogonalLayer>;
  /** [time, inputs] */
  samples: Float32Array;
}

const TIME = 24;
const NONE = new Int32Array(0);

type Random = (min: number, max: number) => number;

function randomIntegers(seed: number): Random {
  const next = noise(seed);
  return (min, max) => Math.min(max, min + Math.floor(((next() + 1) / 2) * (max - min + 1)));
}

function codes(rows: number, columns: number, bits: number, random: Random): IntMatrix {
  const { smallest, largest } = codeRange(bits);
  return { rows, columns, bits, codes: Int8Array.from({ length: rows * columns }, () => random(smallest, largest)) };
}

function hadamard(units: number, blockSize: number, random: Random): IntHadamard {
  const signs = Int8Array.from({ length: units }, () => 2 * random(0, 1) - 1);
  return { rows: units, columns: units, blockSize, signs };
}

/** A linear layer of 12-bit states that neither grows nor fades at once; what a model exercises is changed in it. */
function layer(units: number, inputs: number, bits: number, random: Random): OrthogonalLayer {
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

function golden(
  name: string,
  seed: number,
  exercises: string[],
  layersOf: (random: Random) => OrthogonalLayer[],
  more: Partial<IntModel<OrthogonalLayer>> = {},
): GoldenModel {
  const random = randomIntegers(seed);
  const layers = layersOf(random);
  const { inputs } = layers[0]!;
  const { units } = layers.at(-1)!;
  const bias = Int32Array.of(random(-999, 999), random(-999, 999), random(-999, 999));
  const model: IntModel<OrthogonalLayer> = {
    inputs,
    inputBits: 8,
    inputScale: 2 ** -6,
    inputNormalization: null,
    layers,
    readout: { outputs: 3, weights: codes(3, units, 8, random), bias, scale: 2 ** -12 },
    outputNormalization: null,
    labels: [],
    returnSequences: true,
    ...more,
  };
  // Of 2^-10, so that they are the same numbers in decimals; a tenth of them far beyond the range.
  const sample = () => random(-2000, 2000) * (random(0, 9) === 0 ? 8 : 1) * 2 ** -10;
  return { name, exercises, model, samples: Float32Array.from({ length: TIME * inputs }, sample) };
}

/** Together they need all there is in the arithmetic of orthogonal layers. */
export const goldenModels: readonly GoldenModel[] = [
  golden('plain', 1, ['codes of 4 bits', 'linear', 'relu read'], (random) => [layer(8, 2, 4, random)]),
  golden('ternary-stacked', 2, ['ternary', 'signs', 'relu', 'modrelu read', 'two layers', 'identity'], (random) => {
    const signs = Int8Array.from({ length: 40 }, () => 2 * random(0, 1) - 1);
    const thresholds = (length: number) => Int32Array.from({ length }, () => random(-300, 300));
    return [
      {
        ...layer(8, 3, 1, random),
        recurrentActivation: 'relu',
        outputActivation: 'modrelu',
        outputThreshold: thresholds(8),
      },
      {
        ...layer(5, 8, 3, random),
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
      const base = layer(12, 2, 1, random);
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
      ...layer(6, 2, 8, random),
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
      ...layer(6, 2, 2, random),
      shift: 4,
      stateBits: 6,
      recurrentMultiplier: Int32Array.from({ length: 6 }, (_, i) => (i < 3 ? random(1, 4) : random(2 ** 28, 2 ** 30))),
      kernelMultiplier: Int32Array.of(1),
      bias: Int32Array.from({ length: 6 }, () => random(-5, 5)),
      recurrentActivation: 'modrelu',
      recurrentThreshold: Int32Array.from({ length: 6 }, () => random(-3, 40)),
    },
  ]),
  golden('mean-of-outputs', 6, ['pooling'], (random) => [layer(7, 2, 4, random)], {
    returnSequences: false,
    pooling: 'mean',
  }),
];

/** What a file `golden/<name>.json` holds. */
export interface GoldenRun {
  /** the model file beside it */
  model: string;
  exercises: string[];
  /** [time][inputs] */
  samples: number[][];
  /** what the samples are quantized to, likewise */
  codes: number[][];
  /** [time][the states of all layers, one after the other] */
  states: number[][];
  /** [time][outputs] */
  readouts: number[][];
}
