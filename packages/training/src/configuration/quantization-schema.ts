import * as z from 'zod';
import { bits, integer, oneOf, positiveFraction } from './schema-checks.js';

/**
 * Section `quantization` of a configuration: how activations become integers once the weights are trained; see `calibrate` and `compile` of
 * `@qornn/int-runtime`.
 */
export const quantizationSchema = z.strictObject({
  stateBits: bits(4, 16).default(12),
  inputBits: bits(2, 16).default(8),
  readoutBits: bits(2, 8).default(8),
  /** of recurrent and input weights that were trained without a quantizer */
  weightBits: bits(2, 8).default(8),
  /** of the biases and thresholds of recurrent layers, in steps of the state */
  biasBits: bits(4, 18).default(18),
  /** takes what integers change in the mean of the logits out of the bias of the readout */
  biasCorrection: z.boolean({ error: 'true or false' }).default(false),
  scale: oneOf(['multiplier', 'pow2']).default('multiplier'),
  /** one scale for the states of a layer, or one for each unit: a row of its weights */
  stateScales: oneOf(['tensor', 'row']).default('tensor'),
  calibration: z
    .strictObject({
      method: oneOf(['max', 'percentile', 'mse', 'kl']).default('max'),
      /** fraction of the magnitudes that `percentile` keeps in range */
      percentile: positiveFraction().default(0.9999),
      sequences: integer(1).default(64),
    })
    .prefault({}),
});
