import fc from 'fast-check';
import { codeRange, type IntHadamard, type IntMatrix } from '../int-matrix.js';
import type { IntActivation, OrthogonalLayer } from '../kinds/orthogonal/layer.js';
import type { IntModel } from '../model.js';
import { noise } from './models.js';

const activation = fc.constantFrom<IntActivation>('linear', 'relu', 'modrelu');

/** What a layer is drawn from; its constants come from a seed, since a thousand codes are too many to be drawn one by one. */
const layerShape = fc.record({
  units: fc.integer({ min: 1, max: 70 }),
  weight: fc.constantFrom('codes', 'codes', 'signs', 'hadamard'),
  bits: fc.integer({ min: 1, max: 8 }),
  kernelBits: fc.integer({ min: 1, max: 8 }),
  stateBits: fc.integer({ min: 4, max: 16 }),
  /** shares of what is at the end of its range */
  extremes: fc.constantFrom(0, 0.1, 1),
  /** how far multipliers are from keeping states as large as they are, as a power of two */
  gain: fc.integer({ min: -3, max: 12 }),
  shift: fc.integer({ min: 1, max: 40 }),
  perRow: fc.boolean(),
  hasIdentity: fc.boolean(),
  hasSteps: fc.boolean(),
  starts: fc.boolean(),
  recurrentActivation: activation,
  outputActivation: activation,
  seed: fc.nat(),
});

/** Models on both sides of what the kernels take at a time (16 rows, 4 or 8 columns, 2 streams), with samples or codes for them. */
export const wideModels = fc
  .record({
    inputs: fc.integer({ min: 1, max: 36 }),
    inputBits: fc.integer({ min: 2, max: 16 }),
    layers: fc.array(layerShape, { minLength: 1, maxLength: 2 }),
    outputs: fc.integer({ min: 1, max: 20 }),
    readoutBits: fc.integer({ min: 1, max: 8 }),
    returnSequences: fc.boolean(),
    time: fc.integer({ min: 1, max: 5 }),
    batch: fc.integer({ min: 1, max: 11 }),
    normalizes: fc.boolean(),
    seed: fc.nat(),
  })
  .map(({ inputs, inputBits, layers, outputs, readoutBits, returnSequences, time, batch, normalizes, seed }) => {
    let reads = inputs;
    const made = layers.map((shape) => {
      const layer = layerOf(shape, reads);
      reads = layer.units;
      return layer;
    });
    const random = integersFrom(seed);
    const real = (scale: number) => scale * (random(-1000, 1000) / 1000);
    const model: IntModel<OrthogonalLayer> = {
      inputs,
      inputBits,
      inputScale: 0.03,
      inputNormalization: normalizes
        ? {
            mean: Float32Array.from({ length: inputs }, () => real(0.5)),
            std: Float32Array.from({ length: inputs }, () => 1.5 + real(1)),
          }
        : null,
      layers: made,
      readout: {
        outputs,
        weights: matrixOf(outputs, reads, readoutBits, 0.1, random),
        bias: Int32Array.from({ length: outputs }, () => random(-(2 ** 20), 2 ** 20)),
        scale: 0.1,
      },
      outputNormalization: null,
      labels: [],
      returnSequences,
    };
    const count = time * batch * inputs;
    return {
      model,
      batch,
      // Some far beyond the range of the inputs.
      samples: Float32Array.from({ length: count }, () => real(random(0, 9) === 0 ? 1e6 : 2)),
      codes: Int16Array.from({ length: count }, () => random(-(2 ** 15), 2 ** 15 - 1) >> random(0, 12)),
    };
  });

type LayerShape = typeof layerShape extends fc.Arbitrary<infer T> ? T : never;
type Integers = (min: number, max: number) => number;

function integersFrom(seed: number): Integers {
  const next = noise(seed);
  return (min, max) => Math.min(max, min + Math.floor(((next() + 1) / 2) * (max - min + 1)));
}

function matrixOf(rows: number, columns: number, bits: number, extremes: number, random: Integers): IntMatrix {
  const { smallest, largest } = codeRange(bits);
  const code = () => {
    if (random(0, 99) < 100 * extremes) return random(0, 1) === 0 ? smallest : largest;
    return random(smallest, largest);
  };
  return { rows, columns, bits, codes: Int8Array.from({ length: rows * columns }, code) };
}

function layerOf(shape: LayerShape, inputs: number): OrthogonalLayer {
  const { weight, bits, kernelBits, stateBits, extremes, gain, perRow } = shape;
  const random = integersFrom(shape.seed);
  const recurrent = recurrentOf(shape, random);
  const { units } = shape;
  const stateShift = shape.hasSteps
    ? Int32Array.from({ length: units }, () => random(0, 16 - stateBits))
    : new Int32Array(0);
  // About what keeps a state of random signs as large as it is.
  const norm = Math.sqrt(units) * (weight === 'codes' ? 2 ** (bits - 1) / 1.7 : 1);
  const shift = Math.max(1, Math.min(shape.shift, 46 - 12));
  const multiplier = (typical: number) => {
    const max = Math.max(1, Math.min(2 ** 31 - 1, Math.round(typical * 2 ** (shift + gain - 6))));
    return Int32Array.from({ length: perRow ? units : 1 }, () => random(Math.floor(max / 2), max));
  };
  const thresholds = () => Int32Array.from({ length: units }, () => random(-(2 ** 17), 2 ** 17) >> random(0, 16));
  const top = 2 ** (stateBits - 1);
  return {
    kind: 'orthogonal',
    units,
    inputs,
    recurrent,
    kernel: matrixOf(units, inputs, kernelBits, extremes, random),
    recurrentMultiplier: multiplier(1 / norm),
    kernelMultiplier: multiplier(1 / 2 ** kernelBits),
    identityMultiplier: shape.hasIdentity ? Int32Array.of(random(0, 2 ** Math.min(30, shift))) : new Int32Array(0),
    shift,
    stateShift,
    bias: thresholds(),
    initialState: shape.starts ? Int32Array.from({ length: units }, () => random(-top, top - 1)) : new Int32Array(0),
    stateBits,
    stateScale: 0.01,
    recurrentActivation: shape.recurrentActivation,
    outputActivation: shape.outputActivation,
    recurrentThreshold: shape.recurrentActivation === 'modrelu' ? thresholds() : new Int32Array(0),
    outputThreshold: shape.outputActivation === 'modrelu' ? thresholds() : new Int32Array(0),
  };
}

function recurrentOf(shape: LayerShape, random: Integers): IntMatrix | IntHadamard {
  const { units, weight, bits, extremes } = shape;
  const sign = () => 2 * random(0, 1) - 1;
  if (weight === 'hadamard') {
    const powers = [1, 2, 4, 8, 16, 32, 64].filter((m) => units % m === 0);
    const blockSize = powers[random(0, powers.length - 1)]!;
    return { rows: units, columns: units, blockSize, signs: Int8Array.from({ length: units }, sign) };
  }
  if (weight === 'signs') {
    return { rows: units, columns: units, bits: 1, codes: Int8Array.from({ length: units * units }, sign) };
  }
  return matrixOf(units, units, bits, extremes, random);
}
