import type { ForeignOptions } from '@qornn/options';

/** Options of the recurrent layers of Keras, each with the hint of the error message if our layer lacks it. */
const KERAS = {
  activation: '',
  recurrentActivation: '',
  useBias: 'it always adds a bias',
  kernelInitializer: '',
  recurrentInitializer: '',
  biasInitializer: '',
  unitForgetBias: '',
  resetAfter: '',
  kernelRegularizer: '',
  recurrentRegularizer: '',
  biasRegularizer: '',
  activityRegularizer: '',
  kernelConstraint: '',
  recurrentConstraint: '',
  biasConstraint: '',
  dropout: 'add a tf.layers.dropout before or after it',
  recurrentDropout: '',
  dropoutFunc: '',
  recurrentDropoutFunc: '',
  implementation: 'it chooses the fastest implementation by size',
  unroll: 'it chooses the fastest implementation by size',
  timeMajor: 'its inputs are [batch, time, features]',
  zeroOutputForMask: 'masked time steps repeat the previous output',
  useCudnn: '',
  resetStates: 'use stateful, and the method resetStates()',
  cell: '',
  inputDim: 'use inputShape: [time or null, features]',
  inputLength: 'use inputShape: [time or null, features]',
} as const;

/**
 * The options of Keras, for error messages about options that a layer lacks.
 *
 * @param instead hints of this layer
 */
export function kerasOptions(instead: { readonly [option in keyof typeof KERAS]?: string }): ForeignOptions {
  return { of: 'Keras', options: { ...KERAS, ...instead } };
}
