import type { BenchmarkFactory, Contestant } from '@qornn/benchmarks';
import { type Cell, cellNames, describe, getCell } from '@qornn/cells';
import {
  calibrate,
  compile,
  createRuntime,
  type IntModel,
  layerKindNames,
  type Runtime,
  serialize,
} from '@qornn/int-runtime';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { normal } from './integer-network.js';

const INPUTS = 4;
const OUTPUTS = 10;
const ENGINES = ['wasm', 'js'] as const;

/** A step of every registered kind of integer layer, of the cells that become one: both engines, which must agree. */
export const layerKindStep: BenchmarkFactory = async ({ quick, parameters }) => {
  const [units, time] = quick ? [8, 10] : [Number(parameters.units), 1000];
  const bits = Number(parameters.bits);
  const sequence = normal(time * INPUTS, 7);
  const missing: string[] = [];
  const contestants: Contestant[] = [];
  const runtimes: Runtime[] = [];
  const found = new Set<string>();
  for (const cell of cellNames().map(getCell)) {
    try {
      if (!cell.describe) throw new Error(`has no integer form: ${cell.noIntegerForm ?? 'it has no describe'}`);
      const model = integerModel(cell, units, bits, sequence);
      const { kind } = model.layers[0]!;
      found.add(kind);
      for (const engine of ENGINES) {
        const runtime = await createRuntime(model, { engine });
        runtimes.push(runtime);
        contestants.push({
          name: `${kind === cell.name ? kind : `${kind} of ${cell.name}`}, ${engine}`,
          computes: cell.name,
          bytes: serialize(model).length,
          parameters: { kind, cell: cell.name, engine },
          run: () => Float32Array.from(runtime.run(sequence)),
        });
      }
    } catch (error) {
      missing.push(`${cell.name}: ${(error as Error).message}`);
    }
  }
  for (const kind of layerKindNames().filter((name) => !found.has(name))) {
    missing.push(`${kind}: no registered cell becomes a layer of this kind`);
  }
  return {
    title: `a step of every kind of integer layer, W of ${bits} bits, d ${units}, whole sequences of ${time}`,
    perRun: time,
    baseline: 'orthogonal, js',
    // The engines agree bit for bit.
    tolerance: 0,
    contestants,
    missing,
    dispose: () => {
      for (const runtime of runtimes) runtime.dispose();
    },
  };
};

/** A network of one layer of a cell with random weights, in integers. */
function integerModel(cell: Cell, units: number, bits: number, sequence: Float32Array): IntModel {
  const options = { units, seed: 1, recurrentQuantizer: { name: 'uniform', bits }, inputShape: [null, INPUTS] };
  const model = sequential({ layers: [new cell.layer(options as never), layers.dense({ units: OUTPUTS })] });
  try {
    const spec = describe(model);
    return compile(spec, calibrate(spec, [sequence]), { stateBits: 12, inputBits: 12 });
  } finally {
    model.dispose();
  }
}
