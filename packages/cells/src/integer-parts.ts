import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import { cellNames, cellOf, getCell } from './cell-registry.js';
import { DescribeError } from './errors.js';
import { activationOf, atOneStep, isIdentityAtInference, isSoftmax, isZeroMasking } from './inference-identity.js';
import { type Link, layerChain, named } from './layer-chain.js';
import type { RecurrentLayer } from './recurrent-layer.js';

/** The layers of a model that have an integer form. */
export interface IntegerParts {
  /** recurrent layers, in order */
  recurrent: RecurrentLayer[];
  /** whether the readout reads the mean of the outputs over time, or, which is the same, its outputs are averaged */
  pooled: boolean;
  /** dense layer with linear or softmax activation */
  readout: layers.Layer;
}

/**
 * Finds the layers of a model that an integer model consists of. Skips layers that are the identity at inference.
 *
 * @throws DescribeError when the model has any other layer; the message names the layer, its class and the cause
 */
export function integerParts(model: LayersModel): IntegerParts {
  const chain = layerChain(model).filter((link) => !isIdentityAtInference(link));
  const at = chain.findLastIndex(isDense);
  const before = chain.slice(0, at < 0 ? chain.length : at).filter((link, i, all) => !isIdle(link, all.slice(i + 1)));
  const isPooledBefore = before.length > 0 && isPooling(before.at(-1)!);
  const body = isPooledBefore ? before.slice(0, -1) : before;
  for (const [i, link] of body.entries()) {
    if (!hasIntegerForm(link)) refuse(link, cause(link, body.slice(i + 1)));
  }
  const readout = chain[at];
  const last = chain.at(-1);
  if (!last) throw new DescribeError('describe: the last layer must be dense, but is missing (the model is empty)');
  if (!readout) throw new DescribeError(`describe: the last layer must be dense, but is ${named(last.layer)}`);
  if (body.length === 0) throw new DescribeError('describe: the model has no recurrent layer before its readout');
  const behind = chain.slice(at + 1);
  const isPooledBehind = behind.length > 0 && isPooling(behind[0]!) && activationOf(unwrapped(readout)) === 'linear';
  return {
    recurrent: body.map(({ layer }) => layer as RecurrentLayer),
    pooled: isPooledBefore || isPooledBehind,
    readout: checkedReadout(readout, isPooledBehind ? behind.slice(1) : behind),
  };
}

/** The dense layer of the readout, unwrapped from `TimeDistributed`. */
function checkedReadout(readout: Link, behind: readonly Link[]): layers.Layer {
  const dense = unwrapped(readout);
  const activation = activationOf(dense);
  if (activation !== 'linear' && activation !== 'softmax') {
    refuse(readout, `has activation ${activation}; allowed: linear, softmax`);
  }
  const other = behind.find((link) => !(isZeroMasking(link) || (activation === 'linear' && isSoftmax(link))));
  if (other && unwrapped(other).layer.getClassName() === 'Activation') {
    refuse(
      other,
      `applies ${activationOf(unwrapped(other))} to the logits of ${named(readout.layer)}; allowed: softmax`,
    );
  }
  if (other) throw new DescribeError(`describe: the last layer must be dense, but is ${named(other.layer)}`);
  return dense.layer;
}

function hasIntegerForm({ layer }: Link): boolean {
  return cellOf(layer)?.describe !== undefined;
}

/** Whether a layer is the mean over time. A mean of logits is the logit of a mean, since the readout is affine. */
function isPooling({ layer }: Link): boolean {
  return ['GlobalAveragePooling1D', 'MaskedAveragePooling1D'].includes(layer.getClassName());
}

function isDense(link: Link): boolean {
  return unwrapped(link).layer.getClassName() === 'Dense';
}

/** Whether a masking layer changes neither its input nor, by its mask, a later layer. */
function isIdle(link: Link, after: readonly Link[]): boolean {
  return isZeroMasking(link) && after.every(isZeroMasking);
}

function unwrapped(link: Link): Link {
  return link.layer.getClassName() === 'TimeDistributed' ? atOneStep(link) : link;
}

/** Why a layer is not supported before the readout, and which layers are. */
function cause(link: Link, after: readonly Link[]): string {
  const classes = cellNames().flatMap((name) => {
    const { describe, layer } = getCell(name);
    return describe ? [layer.className] : [];
  });
  const allowed = `allowed before the readout: ${classes.join(', ')}`;
  switch (link.layer.getClassName()) {
    case 'Activation': {
      const activation = activationOf(link);
      const hint = activation === 'relu' ? "; set outputActivation: 'relu' on the layer before it instead" : '';
      return `applies ${activation}, which has no integer form; ${allowed}${hint}`;
    }
    case 'Bidirectional':
      return `also reads sequences backwards, which has no integer form; ${allowed}, without goBackwards`;
    case 'Dense':
      return `has no integer form; ${allowed}; the readout is one dense layer`;
    case 'Masking': {
      const reader = after.find(hasIntegerForm) ?? after[0];
      return reader
        ? `masks time steps of ${named(reader.layer)}, which has no integer form; remove it, and run sequences without padding`
        : `replaces ${link.layer.getConfig().maskValue} by zeros, which has no integer form; ${allowed}`;
    }
    default: {
      const reason = cellOf(link.layer)?.noIntegerForm;
      return `has no integer form${reason ? `: ${reason}` : ''}; ${allowed}`;
    }
  }
}

function refuse({ layer }: Link, why: string): never {
  throw new DescribeError(`describe: ${named(layer)} ${why}`);
}
