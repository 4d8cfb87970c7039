import { uniformNumbers } from '@qornn/internal-testing/random';
import fc from 'fast-check';
import { codeRange, type IntHadamard, type IntMatrix } from '../int-matrix.js';
import type { IntegerSpec } from '../integer-spec.js';
import type { OrthogonalLayer } from '../kinds/orthogonal/layer.js';
import type { OrthogonalSpec } from '../kinds/orthogonal/spec.js';
import type { IntModel, Normalization } from '../model.js';
import type { CodedMatrix } from '../spec-matrix.js';

const activation = fc.constantFrom('linear' as const, 'relu' as const, 'modrelu' as const);

/** Codes of any width; those of one bit are ternary, or only signs. */
function matrix(rows: number, columns: number): fc.Arbitrary<IntMatrix> {
  return fc.tuple(fc.integer({ min: 1, max: 8 }), fc.boolean()).chain(([bits, onlyExtreme]) => {
    const { smallest, largest } = codeRange(bits);
    const extreme = fc.constantFrom(smallest, largest);
    const code = onlyExtreme ? extreme : fc.oneof(fc.integer({ min: smallest, max: largest }), extreme);
    return fc
      .array(code, { minLength: rows * columns, maxLength: rows * columns })
      .map((codes) => ({ rows, columns, bits, codes: Int8Array.from(codes) }));
  });
}

/** Signs and blocks of any size that divides. */
function hadamard(units: number): fc.Arbitrary<IntHadamard> {
  const blockSizes = [1, 2, 4, 8].filter((blockSize) => units % blockSize === 0);
  return fc.record({
    rows: fc.constant(units),
    columns: fc.constant(units),
    blockSize: fc.constantFrom(...blockSizes),
    signs: fc
      .array(fc.constantFrom(-1, 1), { minLength: units, maxLength: units })
      .map((signs) => Int8Array.from(signs)),
  });
}

function normalization(length: number): fc.Arbitrary<Normalization | null> {
  const floats = (float: fc.Arbitrary<number>) =>
    fc.array(float, { minLength: length, maxLength: length }).map((a) => Float32Array.from(a));
  return fc.option(
    fc.record({
      mean: floats(fc.float({ min: -100, max: 100, noNaN: true })),
      std: floats(fc.float({ min: Math.fround(0.01), max: 100, noNaN: true })),
    }),
  );
}

const integers = (length: number, min: number, max: number) =>
  fc.array(fc.integer({ min, max }), { minLength: length, maxLength: length }).map((a) => Int32Array.from(a));

function layer(units: number, inputs: number): fc.Arbitrary<OrthogonalLayer> {
  const multiplier = fc
    .boolean()
    .chain((perRow) =>
      fc.oneof(integers(perRow ? units : 1, 0, 2 ** 31 - 1), integers(perRow ? units : 1, 0, 2 ** 20)),
    );
  return fc
    .record({
      recurrent: fc.oneof(
        { arbitrary: matrix(units, units) as fc.Arbitrary<IntMatrix | IntHadamard>, weight: 3 },
        { arbitrary: hadamard(units), weight: 1 },
      ),
      kernel: matrix(units, inputs),
      recurrentMultiplier: multiplier,
      kernelMultiplier: multiplier,
      identityMultiplier: fc.oneof(fc.constant(new Int32Array(0)), integers(1, 0, 2 ** 31 - 1)),
      shift: fc.integer({ min: 1, max: 46 }),
      bias: integers(units, -(2 ** 17), 2 ** 17),
      stateBits: fc.integer({ min: 4, max: 16 }),
      recurrentActivation: activation,
      outputActivation: activation,
      thresholds: integers(units, -3000, 3000),
      starts: fc.boolean(),
      start: integers(units, -(2 ** 15), 2 ** 15 - 1),
      shifts: fc.boolean(),
      stateShift: integers(units, 0, 12),
    })
    .map(({ thresholds, starts, start, shifts, stateShift, ...rest }) => ({
      kind: 'orthogonal' as const,
      ...rest,
      initialState: starts ? start.map((h) => h >> (16 - rest.stateBits)) : new Int32Array(0),
      units,
      inputs,
      stateShift: shifts ? stateShift.map((e) => Math.min(e, 16 - rest.stateBits, 46 - rest.shift)) : new Int32Array(0),
      stateScale: 0.01,
      recurrentThreshold: rest.recurrentActivation === 'modrelu' ? thresholds : new Int32Array(0),
      outputThreshold: rest.outputActivation === 'modrelu' ? thresholds : new Int32Array(0),
    }));
}

/** Models of any shape and any constants, extreme ones included, and a sequence of codes for each. */
export const modelsWithCodes: fc.Arbitrary<{ model: IntModel<OrthogonalLayer>; codes: Int16Array }> = fc
  .record({
    inputs: fc.integer({ min: 1, max: 3 }),
    widths: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 2 }),
    outputs: fc.integer({ min: 1, max: 3 }),
    inputBits: fc.integer({ min: 2, max: 16 }),
    time: fc.integer({ min: 1, max: 12 }),
    returnSequences: fc.boolean(),
  })
  .chain(({ inputs, widths, outputs, inputBits, time, returnSequences }) => {
    const top = 2 ** (inputBits - 1);
    const code = fc.oneof(fc.integer({ min: -top, max: top - 1 }), fc.constantFrom(-top, top - 1));
    return fc.record({
      model: fc
        .tuple(
          fc.tuple(...widths.map((units, l) => layer(units, l === 0 ? inputs : widths[l - 1]!))),
          matrix(outputs, widths.at(-1)!),
          integers(outputs, -(2 ** 24), 2 ** 24),
          fc.record({
            inputNormalization: normalization(inputs),
            outputNormalization: normalization(outputs),
            labels: fc
              .boolean()
              .chain((has) => fc.array(fc.string(), { minLength: has ? outputs : 0, maxLength: has ? outputs : 0 })),
          }),
        )
        .map(
          ([layers, weights, bias, told]): IntModel<OrthogonalLayer> => ({
            ...told,
            inputs,
            inputBits,
            inputScale: 0.5,
            layers,
            readout: { outputs, weights, bias, scale: 0.25 },
            returnSequences,
          }),
        ),
      codes: fc
        .array(code, { minLength: time * inputs, maxLength: time * inputs })
        .map((codes) => Int16Array.from(codes)),
    });
  });

/** Numbers in [−1, 1) from a seed. */
export function noise(seed: number): () => number {
  const next = uniformNumbers(seed);
  return () => 2 * next() - 1;
}

/** 8-bit codes of values in [−1, 1]. */
function coded(rows: number, columns: number, values: Float32Array): CodedMatrix {
  const codes = Int8Array.from(values, (value) => Math.round(value * 127));
  return { kind: 'codes', rows, columns, codes, bits: 8, scale: Float32Array.of(1 / 127) };
}

/** A network of one layer whose recurrent weight turns pairs of units, so that it neither grows nor fades. */
export function rotatingSpec(units: number, inputs: number, outputs: number, seed = 1): IntegerSpec<OrthogonalSpec> {
  const next = noise(seed);
  const w = new Float32Array(units * units);
  for (let i = 0; i + 1 < units; i += 2) {
    const angle = Math.PI * next();
    w[i * units + i] = Math.cos(angle);
    w[i * units + i + 1] = -Math.sin(angle);
    w[(i + 1) * units + i] = Math.sin(angle);
    w[(i + 1) * units + i + 1] = Math.cos(angle);
  }
  if (units % 2 === 1) w[units * units - 1] = 1;
  const random = (length: number) => Float32Array.from({ length }, next);
  return {
    inputs,
    layers: [
      {
        kind: 'orthogonal',
        units,
        recurrent: coded(units, units, w),
        kernel: coded(units, inputs, random(units * inputs)),
        bias: random(units).map((value) => value * 0.01),
        recurrentActivation: 'linear',
        outputActivation: 'relu',
      },
    ],
    readout: {
      weights: coded(outputs, units, random(outputs * units)),
      bias: random(outputs),
    },
    returnSequences: true,
  };
}
