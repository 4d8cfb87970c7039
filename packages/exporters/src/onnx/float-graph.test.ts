import { type IntModel, modelContents, type OrthogonalLayer, type Samples } from '@qornn/int-runtime';
import { codesOf, unitConstants } from '@qornn/int-runtime/reference';
import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { compiledGatedModel } from '../testing/calibration/compiled-gated-model.js';
import { limitModels } from '../testing/limit-models.js';
import { expectedRun, type NamedStates } from '../testing/onnx-expected.js';
import { type OnnxTensor, onnxruntimes } from '../testing/onnxruntime.js';
import { randomGatedModel } from '../testing/random-gated-models.js';
import { answeringAlways, averaging, randomCodes, randomModel, randomSamples } from '../testing/random-models.js';
import { TRAINED, trainedModel } from '../testing/trained-models.js';
import { exportOnnx } from './export-onnx.js';

const TIME = 3;
/** of a sum of 200 products of 32-bit floats, relative to the sum of their magnitudes */
const FLOAT_ERROR = 3e-5;

describe.each(onnxruntimes())('float graphs in $name', ({ load }) => {
  it('differ from the engine by what rounding states can make, for any model', async () => {
    for (let seed = 0; seed < trials(25); seed++) {
      const model = answeringAlways(randomModel(seed));
      const codes = randomCodes(model, TIME, seed);
      const session = await load(exportOnnx(model, { graph: 'float', inputs: 'codes' }));
      const results = await session.run({ input: { data: codes, shape: [1, TIME, model.inputs] } });
      await session.release();
      const run = await expectedRun(model, codes);
      const bounds = errorBounds(model, codes, run.states);
      results.values!.forEach((value, i) => {
        const [t, o] = [Math.floor(i / model.readout.outputs), i % model.readout.outputs];
        const error = Math.abs(value - run.values[t]![o]!);
        expect(error, `model ${seed}, step ${t}, output ${o}`).toBeLessThanOrEqual(bounds[t]![o]!);
      });
    }
  });

  const compared = TRAINED.filter((name) => {
    const { layers, pooling } = trainedModel(name);
    // Noise saturates the states of orthogonal networks of smooth series, and floating point does not saturate.
    return pooling !== 'mean' || layers.every(({ kind }) => kind !== 'orthogonal');
  });

  it.each(compared)('are close to the engine for the trained model %s', async (name) => {
    const trained = trainedModel(name);
    const hasGates = trained.layers.every(({ kind }) => kind !== 'orthogonal');
    const ofGates = trained.layers.every(({ stateBits }) => stateBits > 8) ? 0.01 : 0.025;
    const model = answeringAlways(trained);
    const session = await load(exportOnnx(model, { graph: 'float', inputs: 'codes' }));
    // Noise in all inputs at once saturates the cells of networks of texts, which read one-hot inputs, within a step or two.
    const isText = trained.inputBits === 2;
    const cases = [
      { codes: randomCodes(model, 40, 1), atLeast: isText ? 1 : 5 },
      ...(isText ? [{ codes: oneHotCodes(trained.inputs, 40), atLeast: 5 }] : []),
    ];
    for (const { codes, atLeast } of cases) {
      const { values, label } = await session.run({ input: { data: codes, shape: [1, 40, model.inputs] } });
      const run = await expectedRun(model, codes);
      const steps = stepsBeforeCellsSaturate(model, run.states);
      expect(steps).toBeGreaterThanOrEqual(atLeast);
      const expected = run.values.slice(0, steps).flat();
      expect(relativeError(values!.slice(0, expected.length), expected)).toBeLessThan(hasGates ? ofGates : 0.05);
      const others = label?.slice(0, steps).filter((index, t) => index !== run.label[t]![0]).length ?? 0;
      expect(others).toBeLessThanOrEqual(hasGates ? 1 : 2);
    }
    await session.release();
  });

  it('read samples as codes, clamped to their range', async () => {
    for (let seed = 0; seed < trials(10); seed++) {
      const model = randomModel(seed, { units: 20 });
      const [inputScale, { mean, std }] = [model.inputScale, model.inputNormalization ?? { mean: [0], std: [1] }];
      const codes = randomCodes(model, TIME, seed);
      const top = 2 ** (model.inputBits - 1);
      const samples = Float32Array.from(codes, (code, i) => {
        const beyond = code === top - 1 || code === -top ? 2 : 1;
        return mean[i % mean.length]! + std[i % std.length]! * inputScale * code * beyond;
      });
      const shape = [1, TIME, model.inputs];
      const [ofSamples, ofCodes] = await Promise.all([
        load(exportOnnx(model, { graph: 'float' })),
        load(exportOnnx(model, { graph: 'float', inputs: 'codes' })),
      ]);
      const { values } = await ofSamples.run({ input: { data: samples, shape } });
      const expected = (await ofCodes.run({ input: { data: codes, shape } })).values!;
      const largest = Math.max(...expected.map(Math.abs));
      values!.forEach((value, i) => {
        expect(Math.abs(value - expected[i]!), `model ${seed}`).toBeLessThanOrEqual(1e-3 * largest);
      });
    }
  });

  it('differ from the engine by a few steps of the states, for every kind of layer with gates, as compiled', async () => {
    for (let seed = 0; seed < trials(16); seed++) {
      const model = compiledGatedModel(seed);
      const codes = randomCodes(model, 40, seed);
      const session = await load(exportOnnx(model, { graph: 'float', inputs: 'codes' }));
      const { values } = await session.run({ input: { data: codes, shape: [1, 40, model.inputs] } });
      await session.release();
      const run = await expectedRun(model, codes);
      const bound = 2 ** (3 - model.layers[0]!.stateBits) + 0.001;
      expect(relativeError(values!, run.values.flat()), `model ${seed}`).toBeLessThan(bound);
    }
  });

  it('have pre-activations and states that saturate where those of the engine do, but for cells of an LSTM', async () => {
    for (const [i, model] of limitModels.entries()) {
      if (model.layers[0]!.kind === 'lstm') continue;
      const codes = new Int16Array(TIME).fill(-1);
      const session = await load(exportOnnx(model, { graph: 'float', inputs: 'codes' }));
      const { h0 } = await session.run({ input: { data: codes, shape: [1, TIME, 1] } });
      await session.release();
      const { states } = await expectedRun(model, codes);
      const [h] = modelContents(model).layers[0]!.states;
      expect(h0![0]! / h!.scale, `model ${i}`).toBeCloseTo(states.at(-1)!.h0![0]!, -1);
    }
  });

  it.each([
    { layers: 'orthogonal layers', modelOf: randomModel },
    { layers: 'gates', modelOf: randomGatedModel },
  ])('give the same whole, with lengths and as streams, with $layers', async ({ modelOf }) => {
    for (let seed = 0; seed < trials(20); seed++) {
      const random: IntModel = modelOf(seed, { units: 40 });
      const model = seed % 4 === 0 ? averaging(random) : random;
      const lengths = [TIME, 1];
      const sequences = lengths.map((_, s) => randomSamples(model, TIME, 2 * seed + s));
      const all = Float32Array.from(sequences.flatMap((sequence) => Array.from(sequence)));
      const [whole, stream] = await Promise.all([
        load(exportOnnx(model, { graph: 'float', lengths: true })),
        load(exportOnnx(model, { graph: 'float', streaming: true })),
      ]);
      const input = { data: all, shape: [2, TIME, model.inputs] };
      const results = await whole.run({ input, lengths: { data: Int32Array.from(lengths), shape: [2] } });
      for (const [s, sequence] of sequences.entries()) {
        let states = await initialStates(model, sequence);
        const { outputs } = model.readout;
        if (model.pooling) {
          states.average = { data: new Float32Array(outputs), shape: [1, outputs] };
          states.count = { data: new Float32Array(1), shape: [1, 1] };
        }
        let values: number[] = [];
        for (let t = 0; t < lengths[s]!; t++) {
          const step = sequence.subarray(t * model.inputs, (t + 1) * model.inputs);
          const next = await stream.run({ input: { data: step, shape: [1, model.inputs] }, ...states });
          values = next.values!;
          states = Object.fromEntries(
            Object.entries(states).map(([name, { shape }]) => [
              name,
              { data: Float32Array.from(next[`next_${name}`]!), shape },
            ]),
          );
        }
        const at = model.returnSequences ? (s * TIME + lengths[s]! - 1) * outputs : s * outputs;
        const got = results.values!.slice(at, at + outputs);
        // Sums in another order; a modReLU with a positive threshold may jump.
        const jumps = model.layers.some(
          (layer) =>
            layer.kind === 'orthogonal' &&
            [layer.recurrentThreshold, layer.outputThreshold].some((t) => t.some((b) => b > 0)),
        );
        if (!jumps) expect(relativeError(got, values), `model ${seed}, sequence ${s}`).toBeLessThan(1e-3);
      }
      await Promise.all([whole.release(), stream.release()]);
    }
  });
});

/** Codes of 2 bits like those of a text, [time, inputs]: one input a step is 1. */
function oneHotCodes(inputs: number, time: number): Int16Array {
  const codes = new Int16Array(time * inputs);
  for (let t = 0; t < time; t++) codes[t * inputs + ((7 * t * t + 3 * t) % inputs)] = 1;
  return codes;
}

/** How many steps pass before a cell of an LSTM saturates, which cells of float graphs do not. */
function stepsBeforeCellsSaturate(model: IntModel, states: readonly NamedStates[]): number {
  const step = states.findIndex((state) =>
    model.layers.some((layer, l) => {
      if (layer.kind !== 'lstm') return false;
      const top = 2 ** (layer.cellBits - 1) - 1;
      return state[`c${l}`]!.some((code) => Math.abs(code) >= top);
    }),
  );
  return step < 0 ? states.length : step;
}

/** Initial states of one stream, in their own units. */
async function initialStates(model: IntModel, sequence: Samples): Promise<Record<string, OnnxTensor>> {
  const { start } = await expectedRun(model, sequence);
  const encodings = modelContents(model).layers.flatMap(({ states }) => states);
  return Object.fromEntries(
    Object.entries(start).map(([name, values], i) => {
      const { scale, exponents } = encodings[i]!;
      const data = Float32Array.from(values, (value, unit) => scale * 2 ** (exponents?.[unit] ?? 0) * value);
      return [name, { data, shape: [1, values.length] }];
    }),
  );
}

/** Errors as a part of the root mean square of what is expected. */
function relativeError(got: readonly number[], expected: readonly number[]): number {
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
  return Math.sqrt(squares(expected.map((value, i) => got[i]! - value)) / (squares(expected) || 1));
}

/**
 * Bounds of the error of every output at every step. States of the engine are rounded by at most half a step q, so the errors E of states obey
 *
 *     E' ≤ |A| E + |B| E_x + q / 2
 *
 * and every activation keeps them but modReLU with a threshold t > 0, which jumps by 2 t where the sign differs. RNN clips all units at one
 * number, which is one step, or for smaller units more, from where saturated states of the engine are.
 */
function errorBounds(model: IntModel<OrthogonalLayer>, codes: Int16Array, states: readonly NamedStates[]): number[][] {
  const { inputs, readout, inputScale, outputNormalization } = model;
  const layers = model.layers.map((layer) => boundedLayer(layer));
  const errors = layers.map(({ steps }) => steps.map(() => 0));
  return states.map((state, t) => {
    let x = Array.from({ length: inputs }, (_, j) => codes[t * inputs + j]!);
    let scale = inputScale;
    let fromBelow = x.map(() => 0);
    layers.forEach((layer, l) => {
      const before = t === 0 ? layer.start : states[t - 1]![`h${l}`]!;
      errors[l] = layer.next(errors[l]!, before, fromBelow, x, scale, state[`h${l}`]!);
      fromBelow = layer.afterOutput(errors[l]!);
      x = state[`h${l}`]!;
      scale = layer.scale;
    });
    const { codes: v } = readout.weights;
    return Array.from({ length: readout.outputs }, (_, o) => {
      let bound = 0;
      fromBelow.forEach((error, i) => {
        const weight = (Math.abs(v[o * x.length + i]!) * readout.scale) / scale;
        bound += weight * (error + FLOAT_ERROR * Math.abs(x[i]!) * scale);
      });
      bound += FLOAT_ERROR * Math.abs(readout.bias[o]!) * readout.scale;
      const { mean, std } = outputNormalization ?? { mean: [0], std: [1] };
      return std[o % std.length]! * bound * (1 + FLOAT_ERROR) + FLOAT_ERROR * Math.abs(mean[o % mean.length]!);
    });
  });
}

function boundedLayer(layer: OrthogonalLayer) {
  const { units, inputs, stateBits, stateScale, initialState } = layer;
  const constants = unitConstants(layer);
  const steps = constants.map(({ stateShift }) => stateScale * 2 ** stateShift);
  const limit = 2 ** (stateBits - 1);
  const largest = Math.max(...steps) * limit;
  const w = codesOf(layer.recurrent).codes;
  const jump = (activation: string, threshold: Int32Array, i: number) =>
    activation === 'modrelu' ? 2 * Math.max(0, threshold[i]!) * steps[i]! : 0;
  return {
    steps,
    scale: stateScale,
    start: steps.map((step, i) => ((initialState[i] ?? 0) * step) / stateScale),
    next(errors: number[], h: number[], inputErrors: number[], x: number[], inputScale: number, state: number[]) {
      return constants.map((unit, i) => {
        const power = 2 ** (unit.shift - unit.stateShift);
        let bound = steps[i]! / 2;
        for (let j = 0; j < units; j++) {
          const own = j === i ? unit.identityMultiplier : 0;
          const a = Math.abs(w[i * units + j]! * unit.recurrentMultiplier + own) / power;
          bound += a * (errors[j]! + FLOAT_ERROR * Math.abs(h[j]!) * stateScale);
        }
        for (let j = 0; j < inputs; j++) {
          const b =
            (Math.abs(layer.kernel.codes[i * inputs + j]! * unit.kernelMultiplier) / power) * (stateScale / inputScale);
          bound += b * (inputErrors[j]! + FLOAT_ERROR * Math.abs(x[j]!) * inputScale);
        }
        bound += FLOAT_ERROR * Math.abs(unit.bias) * steps[i]!;
        const code = (state[i]! * stateScale) / steps[i]!;
        const saturates = code <= -limit || code >= limit - 1;
        const clipped = saturates ? largest - (limit - 1) * steps[i]! : 0;
        return bound + clipped + jump(layer.recurrentActivation, layer.recurrentThreshold, i);
      });
    },
    afterOutput: (errors: number[]) =>
      errors.map((error, i) => error + jump(layer.outputActivation, layer.outputThreshold, i)),
  };
}
