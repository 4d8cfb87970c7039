import { getCell, maskedAveragePooling1D, type RecurrentLayerConfig } from '@qornn/cells';
import { anything, byDefault, flag, integer, type OptionTable, orNull } from '@qornn/options';
import type { QuantizerIdentifier } from '@qornn/quantizers';
import { type LayersModel, layers, sequential } from '@tensorflow/tfjs-layers';
import { assignNetwork } from './assign-network.js';
import { cellConfig } from './cell-config.js';
import type { NetworkWeights, RecurrentWeights } from './network.js';
import { checkOptions } from './options.js';

/** Options of {@link buildNetwork}. */
export interface BuildOptions {
  /** outputs at all time steps instead of the last or their mean; default: as the file says, else false */
  returnSequences?: boolean;
  /** sequence length; default null: any */
  timeSteps?: number | null;
  /** quantizer of the recurrent weights; default `'none'` */
  recurrentQuantizer?: QuantizerIdentifier;
  /** quantizer of the input weights; default `'none'` */
  kernelQuantizer?: QuantizerIdentifier;
}

/** Checks of the options; the quantizers are checked by the layers. */
export const BUILD_OPTIONS: OptionTable<BuildOptions> = {
  returnSequences: flag,
  timeSteps: byDefault(null, orNull(integer(1))),
  recurrentQuantizer: byDefault('none', anything),
  kernelQuantizer: byDefault('none', anything),
};

/**
 * A model with the weights of a network: layers of `@qornn/cells` named `memory`, `memory_2`, …, and the dense layer `readout` if there is
 * one, as in the runs of `@qornn/training`; between them `pooling` if the network averages over time. A layer with two directions is in `tf.layers.bidirectional`, whose last output is that of each
 * direction at the end of its own reading, as `h_n` of PyTorch.
 *
 * @returns input [batch, time, inputs]; output [batch, time, width] with `returnSequences`, else [batch, width]
 * @throws ImportError when an option is wrong
 * @throws LayerConfigError, QuantizerError when a quantizer is unknown or does not fit the layer
 * @example
 * const model = buildNetwork(readTorch(bytes), { recurrentQuantizer: { name: 'uniform', bits: 4 } });
 */
export function buildNetwork(network: NetworkWeights, options: BuildOptions = {}): LayersModel {
  const checked = checkOptions<BuildOptions>('buildNetwork', options, BUILD_OPTIONS);
  const { returnSequences = network.returnSequences ?? false, timeSteps = null, ...quantizers } = checked;
  const { readout } = network;
  const pools = network.pooling === 'mean' && !returnSequences;
  const memory = network.layers.map((weights, l) => {
    const name = l === 0 ? 'memory' : `memory_${l + 1}`;
    return recurrentLayer(weights, {
      ...quantizers,
      name,
      returnSequences: returnSequences || pools || l + 1 < network.layers.length,
      ...(l === 0 && { inputShape: [timeSteps, weights.inputs] }),
    });
  });
  const dense = readout
    ? [
        layers.dense({
          name: 'readout',
          units: readout.outputs,
          useBias: readout.bias !== null,
          activation: readout.activation,
        }),
      ]
    : [];
  const pooling = pools ? [maskedAveragePooling1D({ name: 'pooling' })] : [];
  const model = sequential({ layers: [...memory, ...pooling, ...dense] });
  try {
    assignNetwork(model, network);
  } catch (error) {
    model.dispose();
    throw error;
  }
  return model;
}

function recurrentLayer(
  weights: RecurrentWeights,
  { inputShape, name, ...place }: Omit<RecurrentLayerConfig, 'units'>,
): layers.Layer {
  const { cell, options } = cellConfig(weights);
  const { layer: Cell } = getCell(cell);
  const own = { ...options, ...place, units: weights.units };
  const shape = inputShape ? { inputShape } : {};
  if (!weights.backward) return new Cell({ ...own, name, ...shape } as never);
  // Some of the type declarations of the wrapper do not know of other layers than its own.
  return layers.bidirectional({ layer: new Cell(own as never), mergeMode: weights.merge, name, ...shape } as never);
}
