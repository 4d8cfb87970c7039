import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import { cellNames, cellOf, getCell } from './cell-registry.js';
import { DescribeError } from './errors.js';
import { type Link, layerChain, named } from './layer-chain.js';
import { activationOf, atOneStep, hasNoEffect, isSoftmax, masksZeros } from './no-effect.js';
import type { RecurrentLayer } from './recurrent-layer.js';

/** What of a model becomes integers. */
export interface IntegerParts {
  /** of cells that have an integer form */
  recurrent: RecurrentLayer[];
  /** a dense layer, linear or with softmax */
  readout: layers.Layer;
}

/**
 * The layers of a model that an integer model is made of. Those that change nothing at inference are passed over.
 *
 * @throws DescribeError when another layer is in the way; the message names the layer, its class and the cause
 */
export function integerParts(model: LayersModel): IntegerParts {
  const chain = layerChain(model).filter((link) => !hasNoEffect(link));
  const at = chain.findLastIndex(isDense);
  const body = chain.slice(0, at < 0 ? chain.length : at).filter((link, i, all) => !isIdle(link, all.slice(i + 1)));
  for (const [i, link] of body.entries()) {
    if (!hasIntegerForm(link)) refuse(link, cause(link, body.slice(i + 1)));
  }
  const readout = chain[at];
  const last = chain.at(-1);
  if (!last) throw new DescribeError('describe: the last layer must be dense, but is missing (the model is empty)');
  if (!readout) throw new DescribeError(`describe: the last layer must be dense, but is ${named(last.layer)}`);
  if (body.length === 0) throw new DescribeError('describe: the model has no recurrent layer before its readout');
  return {
    recurrent: body.map(({ layer }) => layer as RecurrentLayer),
    readout: checkedReadout(readout, chain.slice(at + 1)),
  };
}

/** The dense layer of the readout, without what distributes it over time. */
function checkedReadout(readout: Link, behind: readonly Link[]): layers.Layer {
  const dense = unwrapped(readout);
  const activation = activationOf(dense);
  if (activation !== 'linear' && activation !== 'softmax') {
    refuse(readout, `has activation ${activation}; allowed: linear, softmax`);
  }
  const other = behind.find((link) => !(masksZeros(link) || (activation === 'linear' && isSoftmax(link))));
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

function isDense(link: Link): boolean {
  return unwrapped(link).layer.getClassName() === 'Dense';
}

/** Whether a masking layer changes nothing: neither what it is given nor, by its mask, what comes after it. */
function isIdle(link: Link, after: readonly Link[]): boolean {
  return masksZeros(link) && after.every(masksZeros);
}

function unwrapped(link: Link): Link {
  return link.layer.getClassName() === 'TimeDistributed' ? atOneStep(link) : link;
}

/** Why a layer cannot stand before the readout, and what could. */
function cause(link: Link, after: readonly Link[]): string {
  const classes = cellNames().flatMap((name) => {
    const { describe, layer } = getCell(name);
    return describe ? [layer.className] : [];
  });
  const allowed = `allowed before the readout: ${classes.join(', ')}`;
  switch (link.layer.getClassName()) {
    case 'Activation': {
      const activation = activationOf(link);
      const cure = activation === 'relu' ? "; the layer before it does that with outputActivation: 'relu'" : '';
      return `applies ${activation}, which has no integer form; ${allowed}${cure}`;
    }
    case 'Bidirectional':
      return `reads sequences from their end, too, which has no integer form; ${allowed}, without goBackwards`;
    case 'Dense':
      return `has no integer form; ${allowed}, and as the readout one dense layer`;
    case 'Masking': {
      const reader = after.find(hasIntegerForm) ?? after[0];
      return reader
        ? `hides time steps from ${named(reader.layer)}, which has no integer form; leave it out, and run sequences without padding`
        : `writes zeros where it finds ${link.layer.getConfig().maskValue}, which has no integer form; ${allowed}`;
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
