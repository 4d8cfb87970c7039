import { calibrate, compile, createRuntime, deserialize, serialize, simulate } from '@qornn/int-runtime';
import type { QuantizerIdentifier } from '@qornn/quantizers';
import type * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers';
import { expect, it } from 'vitest';
import { cellOf } from '../cell-registry.js';
import { describe as describeModel } from '../describe.js';
import { FEATURES, type MakeLayer, sequences, TIME } from './sample.js';

const EIGHT_BITS = { name: 'uniform', bits: 8 };
const UNITS = 8;

/** That the integers of a layer compute what the layer does, or that there are none and it says so. */
export function itHasAnIntegerForm(
  make: MakeLayer,
  { has, tolerance, recurrentQuantizer }: { has: boolean; tolerance: number; recurrentQuantizer: QuantizerIdentifier },
): void {
  const modelOf = () => {
    const layer = make({
      units: UNITS,
      recurrentQuantizer,
      kernelQuantizer: EIGHT_BITS,
      inputShape: [TIME, FEATURES],
      seed: 2,
    });
    const kernelInitializer = initializers.glorotUniform({ seed: 5 });
    return sequential({ layers: [layer, layers.dense({ units: 3, kernelInitializer })] });
  };

  it('is described, compiled, serialized and run in integers that agree with the layer, or says that it has no integer form', async () => {
    const cell = cellOf(make({ units: UNITS }));
    const model = modelOf();
    if (!has || !cell?.describe) {
      expect(() => describeModel(model)).toThrow('has no integer form');
      return;
    }
    const samples = [1, 2, 3].map((seed) => sequences(seed));
    const recordings = samples.flatMap((x) =>
      (x.arraySync() as number[][][]).map((rows) => Float32Array.from(rows.flat())),
    );
    const floats = samples.flatMap((x) => (model.predict(x) as tf.Tensor2D).arraySync());
    const largest = Math.max(...floats.flat().map(Math.abs));
    const spec = describeModel(model);
    const integers = deserialize(serialize(compile(spec, calibrate(spec, recordings))));
    const runtime = await createRuntime(integers);
    recordings.forEach((recording, i) => {
      const simulated = simulate(spec, recording);
      const readout = Array.from(runtime.run(recording), (code) => code * integers.readout.scale);
      floats[i]!.forEach((logit, k) => {
        expect(Math.abs(simulated[k]! - logit), 'simulated in floating point').toBeLessThan(1e-4 * largest);
        expect(Math.abs(readout[k]! - logit), 'run in integers').toBeLessThan(tolerance * largest);
      });
    });
  });
}
