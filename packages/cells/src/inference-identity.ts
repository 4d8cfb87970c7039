import { type Link, wrapped } from './layer-chain.js';

/** Layers that only act during training. */
const ONLY_IN_TRAINING: readonly string[] = [
  'Dropout',
  'SpatialDropout1D',
  'AlphaDropout',
  'GaussianDropout',
  'GaussianNoise',
  'ActivityRegularization',
];

/**
 * Whether a layer is the identity at inference: dropout and noise, the linear activation, a reshape to the same shape.
 */
export function isIdentityAtInference(link: Link): boolean {
  const { layer, from, to } = link;
  const name = layer.getClassName();
  if (ONLY_IN_TRAINING.includes(name)) return true;
  switch (name) {
    case 'Activation':
      return activationOf(link) === 'linear';
    case 'Reshape':
      return from.join() === to.join();
    case 'Permute':
      return (layer.getConfig().dims as number[]).every((dim, i) => dim === i + 1);
    case 'TimeDistributed':
      return isIdentityAtInference(atOneStep(link));
    default:
      return false;
  }
}

/** Whether a layer is a softmax. Integer models return logits, which have the same argmax. */
export function isSoftmax(link: Link): boolean {
  switch (link.layer.getClassName()) {
    case 'Activation':
      return activationOf(link) === 'softmax';
    case 'Softmax': {
      const { axis } = link.layer.getConfig();
      return axis === -1 || axis === link.to.length - 1;
    }
    case 'TimeDistributed':
      return isSoftmax(atOneStep(link));
    default:
      return false;
  }
}

/**
 * Whether a masking layer returns its input unchanged: it writes 0 where all features equal `maskValue`. Its mask only matters to a later
 * recurrent layer.
 */
export function isZeroMasking({ layer }: Link): boolean {
  return layer.getClassName() === 'Masking' && layer.getConfig().maskValue === 0;
}

/** The activation in the config of a layer. */
export function activationOf({ layer }: Link): unknown {
  return layer.getConfig().activation;
}

/** The layer inside a `TimeDistributed`, with the shapes of one time step. */
export function atOneStep({ layer, from, to }: Link): Link {
  const step = ([batch, , ...rest]: Link['from']) => [batch!, ...rest];
  return { layer: wrapped(layer)!, from: step(from), to: step(to) };
}
