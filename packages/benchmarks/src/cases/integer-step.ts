import { calibrate, compile, createRuntime, type IntegerSpec } from '@qornn/int-runtime';
import { haar } from '@qornn/orthogonal-params';
import { uniformQuantizer } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import type { BenchmarkFactory } from '../benchmark.js';

/** A step of the integer engine against a plain float loop of the same size. */
export function integerStep(units: number): BenchmarkFactory {
  return async (quick) => {
    const d = quick ? 12 : units;
    const time = quick ? 10 : 200;
    const inputs = 4;
    const spec = rotation(d, inputs);
    const sequence = tf.tidy(() => tf.randomNormal([time * inputs], 0, 1, 'float32', 7).dataSync()) as Float32Array;
    const model = compile(spec, calibrate(spec, [sequence]), { stateBits: 12, inputBits: 12 });
    const runtime = await createRuntime(model, { engine: 'js' });
    const float = floatLoop(spec, model.layers[0]!.recurrent.codes);
    return {
      name: `integer-step-${units}`,
      title: `one time step of a network, d ${d}, 4-bit weights, whole sequence of ${time}`,
      group: 'inference' as const,
      unit: 'µs',
      perRun: time,
      baseline: 'plain JavaScript, float32',
      // Both run the same network; states of 12 bits differ from real ones by their rounding.
      tolerance: 0.1,
      contestants: [
        { name: 'qornn, JavaScript integers', run: () => [runtime.run(sequence)[0]! * model.readout.scale] },
        { name: 'plain JavaScript, float32', run: () => [float(sequence)] },
      ],
    };
  };
}

function rotation(units: number, inputs: number): IntegerSpec {
  const quantizer = uniformQuantizer({ bits: 4 });
  const orthogonal = haar(units, 1);
  const { codes, scale } = quantizer.encode(orthogonal);
  orthogonal.dispose();
  const values = (length: number, seed: number) =>
    tf.tidy(() => tf.randomNormal([length], 0, 1, 'float32', seed).dataSync()) as Float32Array;
  return {
    inputs,
    layers: [
      {
        units,
        recurrent: { kind: 'codes', rows: units, columns: units, bits: 4, codes, scale },
        kernel: { kind: 'real', rows: units, columns: inputs, values: values(units * inputs, 2) },
        bias: new Float32Array(units),
        recurrentActivation: 'linear',
        outputActivation: 'relu',
      },
    ],
    readout: {
      weights: { kind: 'real', rows: 1, columns: units, values: values(units, 4).map(Math.abs) },
      bias: new Float32Array(1),
    },
    returnSequences: false,
  };
}

/** What people would write: two matrix-vector products in float32 a step. */
function floatLoop(spec: IntegerSpec, codes: Int8Array): (sequence: Float32Array) => number {
  const layer = spec.layers[0]!;
  const { units } = layer;
  const { inputs } = spec;
  const step = layer.recurrent.kind === 'codes' ? layer.recurrent.scale[0]! : 1;
  const w = Float32Array.from(codes, (code) => code * step);
  const u = (layer.kernel as { values: Float32Array }).values;
  const v = (spec.readout.weights as { values: Float32Array }).values;
  return (sequence) => {
    let h = new Float32Array(units);
    let next = new Float32Array(units);
    for (let t = 0; t * inputs < sequence.length; t++) {
      for (let i = 0; i < units; i++) {
        let sum = 0;
        for (let j = 0; j < units; j++) sum += w[i * units + j]! * h[j]!;
        for (let j = 0; j < inputs; j++) sum += u[i * inputs + j]! * sequence[t * inputs + j]!;
        next[i] = sum;
      }
      [h, next] = [next, h];
    }
    return h.reduce((sum, value, i) => sum + v[i]! * Math.max(value, 0), 0);
  };
}
