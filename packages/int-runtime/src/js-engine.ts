import type { Engine, Samples } from './engine.js';
import type { JsLayer } from './kinds/running-kind.js';
import { layersWithKinds } from './kinds/running-kinds.js';
import type { IntModel } from './model.js';
import { dot } from './products.js';

/**
 * The engine in plain JavaScript. All numbers from input codes to integer readout are integers. A step does not allocate (benchmark:
 * `integer-step-256`).
 *
 * @param model validated by `validateNumbers`
 */
export function createJsEngine(model: IntModel, batch: number): Engine {
  const known = layersWithKinds(model);
  const layers = known.map(({ kind, layer, inputMagnitude }) => kind.js(layer, inputMagnitude));
  const starts = known.flatMap(({ states }) => states.map(({ start }) => start));
  return engineOf(model, layers, starts, batch);
}

function engineOf(
  model: IntModel,
  made: readonly ((batch: number) => JsLayer)[],
  starts: readonly Int16Array[],
  batch: number,
): Engine {
  const layers = made.map((make) => make(batch));
  const states = layers.flatMap((layer) => layer.states);
  const { readout, inputs } = model;
  const codes = new Int16Array(batch * inputs);
  const { outputs, weights, bias } = readout;

  function answer(into: Int32Array, at: number): void {
    const { output } = layers[layers.length - 1]!;
    const units = weights.columns;
    for (let s = 0; s < batch; s++) {
      for (let o = 0; o < outputs; o++) {
        into[at + s * outputs + o] = bias[o]! + dot(weights.codes, o * units, output, s * units, units);
      }
    }
  }

  const engine: Engine = {
    name: 'js',
    memoryBytes: layers.reduce((sum, { memoryBytes }) => sum + memoryBytes, codes.byteLength),
    reset() {
      states.forEach((state, v) => {
        const start = starts[v]!;
        for (let at = 0; at < state.length; at += start.length) state.set(start, at);
      });
      for (const layer of layers) layer.refresh();
    },
    advance(x, answers) {
      const stride = batch * inputs;
      const width = batch * outputs;
      for (let at = 0, to = 0; at < x.length; at += stride, to += width) {
        readCodes(model, x, at, codes);
        let input: Int16Array = codes;
        for (const layer of layers) {
          layer.step(input);
          input = layer.output;
        }
        if (answers) answer(answers, to);
      }
    },
    readStates(into) {
      let at = 0;
      for (const state of states) {
        into.set(state, at);
        at += state.length;
      }
    },
    writeStates(from) {
      let at = 0;
      for (const state of states) {
        state.set(from.subarray(at, at + state.length));
        at += state.length;
      }
      for (const layer of layers) layer.refresh();
    },
    readout: (into) => answer(into, 0),
    fork: (batch) => engineOf(model, made, starts, batch),
    dispose() {},
  };
  engine.reset();
  return engine;
}

/** Codes of one time step, [batch, inputs]; samples are quantized, codes are clamped. */
function readCodes(
  { inputs, inputBits, inputScale, inputNormalization }: IntModel,
  x: Samples,
  at: number,
  codes: Int16Array,
): void {
  const real = x instanceof Float32Array;
  const max = 2 ** (inputBits - 1) - 1;
  for (let i = 0; i < codes.length; i++) {
    let value = x[at + i]!;
    if (real) {
      const mean = inputNormalization?.mean[i % inputs] ?? 0;
      const std = inputNormalization?.std[i % inputs] ?? 1;
      value = Math.floor((value - mean) / (std * inputScale) + 0.5);
    }
    codes[i] = Math.max(-max - 1, Math.min(max, value));
  }
}
