import type { ForeignOptions } from '@qornn/options';

/** What Keras' recurrent layers take, and what is said about it where a layer of ours does not. */
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
  dropout: 'use a tf.layers.dropout before or after it',
  recurrentDropout: '',
  dropoutFunc: '',
  recurrentDropoutFunc: '',
  implementation: 'it chooses the way to compute by size',
  unroll: 'it chooses the way to compute by size',
  timeMajor: 'its inputs are [batch, time, features]',
  zeroOutputForMask: 'where a mask is 0, outputs stay those of the time step before',
  useCudnn: '',
  resetStates: 'use stateful, and the method resetStates()',
  cell: '',
  inputDim: 'use inputShape: [time or null, features]',
  inputLength: 'use inputShape: [time or null, features]',
} as const;

/**
 * The options of Keras, for a layer that has not all of them.
 *
 * @param instead what to say where it is more than can be said of every layer
 */
export function kerasOptions(instead: { readonly [option in keyof typeof KERAS]?: string }): ForeignOptions {
  return { of: 'Keras', options: { ...KERAS, ...instead } };
}
