import { describe, expect, it } from 'vitest';
import { InputError } from '../../errors.js';
import { registerLayerKind } from '../../kinds/register-layer-kind.js';
import type { IntModel } from '../../model.js';
import { createRuntime } from '../../runtime.js';
import type { MovingAverageLayer } from './moving-average/layer.js';
import { movingAverage } from './moving-average/moving-average.js';

/** A moving average that also counts its steps, up to 3: two vectors of other lengths and other bits, as h and c of an LSTM may be. */
registerLayerKind({
  ...movingAverage,
  name: 'counted',
  states: (layer: MovingAverageLayer) => [
    ...movingAverage.states(layer),
    { name: 'c', start: Int16Array.of(1), holds: (value: number) => value >= 0 && value <= 3 },
  ],
  js: (layer: MovingAverageLayer, inputMagnitude: number) => (batch: number) => {
    const average = movingAverage.js(layer, inputMagnitude)(batch);
    const count = new Int16Array(batch);
    return {
      ...average,
      states: [...average.states, count],
      step(input: Int16Array) {
        average.step(input);
        count.forEach((c, s) => {
          count[s] = Math.min(3, c + 1);
        });
      },
    };
  },
});

const model = {
  inputs: 2,
  inputBits: 8,
  inputScale: 1,
  inputNormalization: null,
  layers: [0, 1].map(() => ({
    kind: 'counted',
    units: 2,
    inputs: 2,
    smoothing: Int32Array.of(8192, 16384),
    shift: 14,
    inputShift: 0,
    stateBits: 8,
    stateScale: 1,
  })),
  readout: {
    outputs: 1,
    weights: { rows: 1, columns: 2, bits: 2, codes: Int8Array.of(1, 1) },
    bias: Int32Array.of(0),
    scale: 1,
  },
  outputNormalization: null,
  labels: [],
  returnSequences: true,
} as unknown as IntModel;

describe('a kind whose layers keep two vectors', () => {
  it('starts, steps, resets and forks with both, layer after layer, vector after vector, stream after stream', async () => {
    const runtime = await createRuntime(model, { batch: 2 });
    const start = [0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1];
    expect(Array.from(runtime.state())).toEqual(start);
    runtime.step(Int16Array.of(100, 40, -100, 7));
    const after = [50, 40, -50, 7, 2, 2, 25, 40, -25, 7, 2, 2];
    expect(Array.from(runtime.state())).toEqual(after);
    expect(Array.from(runtime.fork(1).state())).toEqual([0, 0, 1, 0, 0, 1]);
    expect(Array.from(runtime.state())).toEqual(after);
    runtime.reset();
    expect(Array.from(runtime.state())).toEqual(start);
  });

  it('saves and restores both, each within what it can hold', async () => {
    const runtime = await createRuntime(model, { batch: 2 });
    runtime.run(Int16Array.from({ length: 20 }, (_, i) => 9 * i - 90));
    const saved = runtime.save();
    const other = await createRuntime(model, { batch: 2 });
    other.restore(saved);
    expect(other.state()).toEqual(runtime.state());
    expect(other.readout()).toEqual(runtime.readout());
    const { states, ...narrow } = { ...movingAverage, name: 'narrow' };
    registerLayerKind({
      ...narrow,
      states: (layer) => states(layer).map((state) => ({ ...state, holds: () => false })),
    });
    const refusing = {
      ...model,
      layers: model.layers.map((layer) => ({ ...layer, kind: 'narrow' })),
    } as unknown as IntModel;
    const own = await createRuntime(refusing);
    expect(() => own.restore(own.save())).toThrow(InputError);
    expect(() => own.restore(own.save())).toThrow('layers.0 has the state 0, which its bits cannot hold');
  });
});
