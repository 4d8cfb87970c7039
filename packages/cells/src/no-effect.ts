import { type Link, wrapped } from './layer-chain.js';

/** Layers that act in training alone. */
const ONLY_IN_TRAINING: readonly string[] = [
  'Dropout',
  'SpatialDropout1D',
  'AlphaDropout',
  'GaussianDropout',
  'GaussianNoise',
  'ActivityRegularization',
];

/**
 * Whether a layer gives at inference what it is given, so that a network is the same without it: noise and dropout, the linear
 * activation, what changes a shape into the same shape.
 */
export function hasNoEffect(link: Link): boolean {
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
      return hasNoEffect(atOneStep(link));
    default:
      return false;
  }
}

/** Whether a layer turns logits into probabilities, which keeps their order: integer models give logits. */
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
 * Whether a masking layer gives what it is given: it writes 0 where all features are `maskValue`. The mask is another matter; it
 * is nobody's where no recurrent layer comes after it.
 */
export function masksZeros({ layer }: Link): boolean {
  return layer.getClassName() === 'Masking' && layer.getConfig().maskValue === 0;
}

/** The name of the activation of a layer that has one. */
export function activationOf({ layer }: Link): unknown {
  return layer.getConfig().activation;
}

/** What a `TimeDistributed` layer does to a time step. */
export function atOneStep({ layer, from, to }: Link): Link {
  const step = ([batch, , ...rest]: Link['from']) => [batch!, ...rest];
  return { layer: wrapped(layer)!, from: step(from), to: step(to) };
}
