import { calibrate, compile, type IntModel } from '@qornn/int-runtime';
import { gatedSpecs, networkOf } from '../../../int-runtime/src/testing/gated-specs.js';
import { randomFrom } from './random.js';

const UNITS = 16;
const INPUTS = 3;
const CLASSES = 6;

/** An untrained FastGRNN of the size of a small gesture recognizer: 3 inputs of 8 bits, 16 units of 16 bits, 6 classes; weights have 8 bits. */
export function smallGatedNetwork(): IntModel {
  const random = randomFrom(16);
  const spec = networkOf([gatedSpecs(UNITS, INPUTS).fastGRNN!], INPUTS, CLASSES);
  const sequences = Array.from({ length: 4 }, () => Float32Array.from({ length: 64 * INPUTS }, random.within));
  return compile(spec, calibrate(spec, sequences), { stateBits: 16, inputBits: 8 });
}
