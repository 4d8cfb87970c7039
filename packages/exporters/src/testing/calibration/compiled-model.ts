import {
  calibrate,
  compile,
  type HadamardMatrix,
  type IntModel,
  type OrthogonalSpec,
  type OutputActivation,
  type RecurrentActivation,
  type SpecMatrix,
} from '@qornn/int-runtime';
import { codeRange } from '@qornn/int-runtime/reference';
import { type Random, randomFrom } from '../random.js';

const STEPS = 60;

/**
 * A model as training and `compile` make them: one or two layers of 8 to 160 units with codes of 1 to 8 bits, signs, ternary codes or Hadamard
 * blocks, codes plus an identity, calibrated states of 8 to 16 bits, at times with a step per unit.
 */
export function compiledModel(seed: number): IntModel {
  const random = randomFrom(seed);
  const inputs = random.choice([1, 1, 2, 3, 6, 10, 16]);
  const outputs = random.choice([1, 2, 3, 6, 9, 10]);
  const layers: OrthogonalSpec[] = [];
  for (let l = random.chance(1 / 5) ? 2 : 1; l > 0; l--) {
    layers.push(layerSpec(random, unitsFor(random), layers.at(-1)?.units ?? inputs));
  }
  const units = layers.at(-1)!.units;
  const spec = {
    inputs,
    layers,
    readout: {
      weights: coded(random, outputs, units, random.choice([4, 8, 8]), 'any'),
      bias: floats(outputs, () => random.within()),
    },
    returnSequences: random.chance(1 / 2),
  };
  const sequences = [1, 2].map(() => floats(STEPS * inputs, () => 2 * random.within()));
  const values = random.chance(1 / 3);
  const normalization = (length: number) => ({
    mean: floats(length, () => 50 * random.within()),
    std: floats(length, () => 1 + 20 * random.uniform()),
  });
  return compile(spec, calibrate(spec, sequences, { granularity: random.chance(1 / 3) ? 'row' : 'tensor' }), {
    stateBits: random.choice([8, 10, 12, 12, 14, 16]),
    inputBits: random.choice([8, 8, 8, 12]),
    inputNormalization: random.chance(1 / 2) ? normalization(inputs) : null,
    outputNormalization: values ? normalization(outputs) : null,
    scale: random.chance(1 / 6) ? 'pow2' : 'multiplier',
  });
}

function unitsFor(random: Random): number {
  const units = Math.round(8 * 20 ** random.uniform());
  return random.chance(1 / 2) ? units - (units % 8) : units;
}

function layerSpec(random: Random, units: number, inputs: number): OrthogonalSpec {
  const hadamard = random.chance(1 / 4);
  const recurrentActivation = random.choice<RecurrentActivation>(['linear', 'linear', 'relu', 'modrelu']);
  const outputActivation = random.choice<OutputActivation>(['relu', 'relu', 'identity', 'modrelu']);
  const thresholds = floats(units, () => 0.1 * random.within());
  // Powers of two, so that blocks have all sizes.
  const width = hadamard ? 8 * 2 ** random.integer(0, 4) : units;
  return {
    kind: 'orthogonal',
    units: width,
    recurrent: hadamard
      ? hadamardMatrix(random, width)
      : coded(random, width, width, random.choice([1, 1, 2, 3, 4, 4, 4, 5, 6, 8]), 'recurrent'),
    kernel: coded(random, width, inputs, random.choice([2, 4, 4, 8, 8]), 'any'),
    bias: random.chance(1 / 5) ? new Float32Array(width) : floats(width, () => 0.1 * random.within()),
    ...(random.chance(1 / 5) && { initialState: floats(width, () => random.within()) }),
    recurrentActivation,
    outputActivation,
    ...(recurrentActivation === 'modrelu' && { recurrentThreshold: floats(width, (i) => thresholds[i % units]!) }),
    ...(outputActivation === 'modrelu' && { outputThreshold: floats(width, (i) => thresholds[i % units]!) }),
  };
}

function hadamardMatrix(random: Random, units: number): HadamardMatrix {
  const blockSize = random.chance(2 / 3) ? units : 2 ** random.integer(3, Math.log2(units));
  const signs = Int8Array.from({ length: units }, () => (random.chance(1 / 2) ? 1 : -1));
  return { kind: 'hadamard', rows: units, columns: units, blockSize, signs, scale: 1 / Math.sqrt(blockSize) };
}

/** Random codes, for a recurrence with a scale that neither grows nor fades. */
function coded(random: Random, rows: number, columns: number, bits: number, use: 'recurrent' | 'any'): SpecMatrix {
  const { smallest, largest } = codeRange(bits);
  const signs = bits === 1 && random.chance(1 / 2);
  const codes = Int8Array.from({ length: rows * columns }, () =>
    signs ? random.choice([-1, 1]) : random.integer(smallest, largest),
  );
  const power = Math.sqrt(codes.reduce((sum, code) => sum + code * code, 0) / codes.length) || 1;
  const identity = use === 'recurrent' && random.chance(1 / 5) ? 0.5 : 0;
  const gain = use === 'recurrent' ? 0.9 - identity : 1;
  return {
    kind: 'codes',
    rows,
    columns,
    codes,
    bits,
    scale: Float32Array.of(gain / (power * Math.sqrt(columns))),
    identity,
  };
}

function floats(length: number, of: (i: number) => number): Float32Array {
  return Float32Array.from({ length }, (_, i) => of(i));
}
