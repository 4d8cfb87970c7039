import { calibrate, compile, type IntModel } from '@qornn/int-runtime';
import { gatedSpecs, networkOf } from '../../../../int-runtime/src/testing/gated-specs.js';
import { randomFrom } from '../random.js';

const STEPS = 40;

/** A model of a layer with gates, of any kind and 6 to 48 units, as training and `compile` make them. */
export function compiledGatedModel(seed: number): IntModel {
  const random = randomFrom(seed);
  const inputs = random.choice([1, 2, 3, 6, 10]);
  const units = Math.round(6 * 8 ** random.uniform());
  const variants = Object.values(
    gatedSpecs(units, inputs, { bits: random.choice([2, 4, 8, 8]), perRow: random.chance(1 / 3) }),
  );
  const spec = networkOf([variants[seed % variants.length]!], inputs, random.choice([1, 2, 6]));
  const sequences = [1, 2].map(() => Float32Array.from({ length: STEPS * inputs }, () => 2 * random.within()));
  // With one step for all cell states, as the models of the recorded measurements.
  return compile(spec, calibrate(spec, sequences, { granularity: 'tensor' }), {
    stateBits: random.choice([8, 12, 16]),
    inputBits: 8,
  });
}
