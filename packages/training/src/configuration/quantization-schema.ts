import * as z from 'zod';
import { setting } from './described-settings.js';
import { bits, integer, oneOf, positiveFraction } from './schema-checks.js';

const weightScales = () => oneOf(['tensor', 'row']);

/** Bits of a single layer; what is not given is as for all layers. */
const layerSchema = z.strictObject(
  {
    stateBits: bits(4, 16).optional(),
    cellBits: bits(8, 16).optional(),
    weightBits: bits(2, 8).optional(),
    kernelBits: bits(2, 8).optional(),
    recurrentBits: bits(2, 8).optional(),
    weightScales: weightScales().optional(),
    biasBits: bits(4, 18).optional(),
  },
  { error: 'the bits of a layer, such as { cellBits: 12 }' },
);

/**
 * Section `quantization` of a configuration: post-training quantization of activations; see `calibrate` and `compile` of
 * `@qornn/int-runtime`. The options of `qornn quantize`, the settings of `quantizeModel` and the tables of the documentation are generated
 * from this schema.
 */
export const quantizationSchema = z.strictObject({
  stateBits: setting(
    bits(4, 16).default(12),
    'bits of the states; those of layers with a stateQuantizer keep their own',
  ),
  cellBits: setting(bits(8, 16).default(16), 'bits of the cell states of an LSTM, which keep their own likewise'),
  inputBits: setting(bits(2, 16).default(8), 'bits of the inputs'),
  readoutBits: setting(bits(2, 8).default(8), "bits of the readout's weights"),
  weightBits: setting(bits(2, 8).default(8), 'bits of weights that were trained without a quantizer'),
  kernelBits: setting(bits(2, 8).optional(), 'the same for input weights U; not given, those of weightBits'),
  recurrentBits: setting(bits(2, 8).optional(), 'the same for recurrent weights W; not given, those of weightBits'),
  weightScales: setting(
    weightScales().default('tensor'),
    'one step for such a weight (tensor), or one for each of its rows (row)',
  ),
  biasBits: setting(
    bits(4, 18).default(18),
    'bits of biases and thresholds of recurrent layers, in steps of what they are added to',
  ),
  biasCorrection: setting(
    z.boolean({ error: 'true or false' }).default(false),
    'takes what integers change in the mean of the logits out of the bias of the readout',
  ),
  scale: setting(
    oneOf(['multiplier', 'pow2']).default('multiplier'),
    'scales as calibrated (multiplier), or powers of two, so that requantization is a shift (pow2)',
  ),
  stateScales: setting(
    oneOf(['tensor', 'row']).optional(),
    'one scale for the states of a layer (tensor), or one for each unit (row), where W does not bind them: states of orthogonal layers, cell states of an LSTM; not given, one for each unit of cell states only',
  ),
  layers: setting(
    z.array(layerSchema, { error: 'a list with the bits of each layer, from the first one' }).optional(),
    'bits of single layers',
    'layer',
  ),
  calibration: z
    .strictObject({
      method: setting(
        oneOf(['max', 'percentile', 'mse', 'kl']).default('max'),
        'how the ranges of inputs and states are chosen',
        'calibration',
      ),
      percentile: setting(
        positiveFraction().default(0.9999),
        'fraction of the magnitudes that the method percentile keeps in range',
        'percentile',
      ),
      sequences: setting(integer(1).default(64), 'training sequences to calibrate on', 'calibration-sequences'),
    })
    .prefault({}),
});

/** Settings with defaults filled in. */
export type QuantizationSettings = z.infer<typeof quantizationSchema>;

/** Settings as given by the user; all are optional. */
export type QuantizationOptions = z.input<typeof quantizationSchema>;
