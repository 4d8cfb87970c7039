import type { BenchmarkFactory, Contestant } from '@qornn/benchmarks';
import { fixWasmSpeed, readOut, tfjsPeer } from '@qornn/benchmarks/tfjs';
import { cellNames, getCell } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import { buildByUse, gradientStep, type Layer, sequencesOf } from './layer-step.js';

/** Every registered cell with its default options: all states of a batch, or a gradient step. */
export const cellStep: BenchmarkFactory = ({ quick, parameters }) => {
  const isForward = parameters.pass === 'forward';
  const size = quick
    ? { time: 6, units: 8, batch: 4, inputs: 3 }
    : { time: 200, units: Number(parameters.units), batch: 64, inputs: 10 };
  const { time, units, batch, inputs } = size;
  const { x, weights } = sequencesOf(size);
  const missing: string[] = [];
  const made: { contestant: Contestant; layer: Layer }[] = [];
  for (const name of cellNames()) {
    try {
      const layer: Layer = new (getCell(name).layer)({ units, returnSequences: true, seed: 1 } as never);
      buildByUse(layer, inputs);
      const run = isForward ? () => readOut(() => layer.apply(x) as tf.Tensor) : () => gradientStep(layer, x, weights);
      const bytes = 4 * layer.countParams();
      made.push({ contestant: { name, computes: name, bytes, prepare: fixWasmSpeed, run }, layer });
    } catch (error) {
      missing.push(`${name}: ${(error as Error).message}`);
    }
  }
  return {
    title: `${isForward ? 'all states' : 'gradient step'} of every cell, T ${time}, d ${units}, batch ${batch}`,
    baseline: 'orthogonal',
    contestants: made.map(({ contestant }) => contestant),
    peers: [tfjsPeer()],
    missing,
    dispose: () => {
      tf.dispose([x, weights]);
      for (const { layer } of made) layer.dispose();
    },
  };
};
