import { type IntModel, type LayerKind, type OrthogonalLayer, registerLayerKind } from '@qornn/int-runtime';
import { describe, expect, it } from 'vitest';
import { recurrentValues } from './recurrent-values.js';
import { statesOfModel } from './states-of-model.js';

const none = new Int32Array(0);
/** One unit that adds its input to its state, in 4 bits. */
const layer: OrthogonalLayer = {
  kind: 'orthogonal',
  units: 1,
  inputs: 1,
  recurrent: { rows: 1, columns: 1, codes: Int8Array.of(1), bits: 2 },
  kernel: { rows: 1, columns: 1, codes: Int8Array.of(1), bits: 2 },
  recurrentMultiplier: Int32Array.of(16),
  kernelMultiplier: Int32Array.of(16),
  identityMultiplier: none,
  shift: 4,
  stateShift: none,
  bias: Int32Array.of(0),
  initialState: none,
  stateBits: 4,
  stateScale: 1,
  recurrentActivation: 'linear',
  outputActivation: 'linear',
  recurrentThreshold: none,
  outputThreshold: none,
};
const model: IntModel = {
  inputs: 1,
  inputBits: 8,
  inputScale: 1,
  inputNormalization: null,
  layers: [layer],
  readout: {
    outputs: 1,
    weights: { rows: 1, columns: 1, codes: Int8Array.of(1), bits: 2 },
    bias: Int32Array.of(0),
    scale: 1,
  },
  outputNormalization: null,
  labels: [],
  returnSequences: false,
};

describe('statesOfModel', () => {
  it('counts states in their range, and those at its limits, over sequences of any length', async () => {
    const { signal } = new AbortController();
    // States 3, 6, 7 (saturated) and −4, −8 (saturated).
    const sequences = [Float32Array.of(3, 3, 3), Float32Array.of(-4, -4)];
    const [states] = await statesOfModel(model, sequences, signal);
    expect(states).toMatchObject({ name: 'layer 0', bits: 4, sequences: 2, range: [7, 7], saturation: [0, 0.5, 1] });
    const counts = Array.from(states!.histogram);
    expect(counts.reduce((sum, n) => sum + n)).toBe(5);
    // 64 parts of 16 codes: 4 parts a code.
    for (const code of [3, 6, 7, -4, -8]) expect(counts[(code + 8) * 4]).toBe(1);
  });
});

/** A count of the steps, and a vector of two states of its own bits, scales and shifts. */
const counter = {
  name: 'counter',
  validate() {},
  outputMagnitude: () => 8,
  states: () => [
    { name: 'h', start: Int16Array.of(0), holds: () => true },
    { name: 'c', start: Int16Array.of(0, 0), holds: () => true },
  ],
  js: () => (batch: number) => {
    const [h, c] = [new Int16Array(batch), new Int16Array(2 * batch)];
    return {
      states: [h, c],
      output: h,
      memoryBytes: 6 * batch,
      step() {
        h.fill(h[0]! + 1);
        c.set([4 * h[0]!, -32 * h[0]!]);
      },
      refresh() {},
    };
  },
  contents: () => ({
    matrices: [],
    states: [
      { name: 'h', length: 1, bits: 4, scale: 1, shifts: none },
      { name: 'c', length: 2, bits: 8, scale: 0.5, shifts: Int32Array.of(2, 0) },
    ],
    vectorParameters: 0,
    constants: {},
    summary: '',
  }),
} as unknown as LayerKind;

describe('statesOfModel of a kind that is registered elsewhere', () => {
  it('counts each of its state vectors', async () => {
    registerLayerKind(counter);
    const layers = [{ kind: 'counter', units: 1, inputs: 1 }, layer] as unknown as IntModel['layers'];
    const states = await statesOfModel({ ...model, layers }, [new Float32Array(4)], new AbortController().signal);
    expect(states.map(({ name, bits, range, saturation }) => ({ name, bits, range, saturation }))).toEqual([
      { name: 'layer 0, h', bits: 4, range: [7, 7], saturation: [0, 0, 0, 0] },
      { name: 'layer 0, c', bits: 8, range: [63.5, 254], saturation: [0, 0, 0, 0.5] },
      { name: 'layer 1', bits: 4, range: [7, 7], saturation: [0, 0, 0, 1] },
    ]);
    const parts = (counts: ArrayLike<number>) => Array.from(counts).flatMap((n, i) => (n === 0 ? [] : [[i, n]]));
    // 64 parts of 256 codes: from −128, −96, −64, −32, and 1 to 4.
    expect(parts(states[1]!.histogram)).toEqual([
      [0, 1],
      [8, 1],
      [16, 1],
      [24, 1],
      [32, 3],
      [33, 1],
    ]);
  });
});

describe('recurrentValues', () => {
  it('is codes · m_W / 2^s, by row, and m_I / 2^s on the diagonal', () => {
    const recurrent = { rows: 2, columns: 2, codes: Int8Array.of(1, -2, 3, 0), bits: 3 };
    const two = { ...layer, units: 2, recurrent, shift: 3 };
    expect([...recurrentValues({ ...two, recurrentMultiplier: Int32Array.of(4, 8) })]).toEqual([0.5, -1, 3, 0]);
    const identityMultiplier = Int32Array.of(8);
    expect([...recurrentValues({ ...two, recurrentMultiplier: Int32Array.of(4), identityMultiplier })]).toEqual([
      1.5, -1, 1.5, 1,
    ]);
  });
});
