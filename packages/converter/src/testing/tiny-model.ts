import { orthogonalRNN, quantizedGRU, quantizedLSTM } from '@qornn/cells';
import type { Task } from '@qornn/tasks';
import { type LayersModel, layers, sequential } from '@tensorflow/tfjs-layers';

/** One recurrent layer of 16 units with 6-bit weights, and a readout; not trained. */
export function tinyModel({ inputs, outputs, timeSteps, returnSequences }: Task): LayersModel {
  const quantizer = { name: 'uniform', bits: 6 };
  return sequential({
    layers: [
      orthogonalRNN({
        units: 16,
        recurrentQuantizer: quantizer,
        kernelQuantizer: quantizer,
        returnSequences,
        inputShape: [timeSteps, inputs],
        seed: 3,
      }),
      layers.dense({ units: outputs, kernelInitializer: 'heNormal' }),
    ],
  });
}

/** One LSTM of 6 units in floating point, and a readout; not trained. */
export function tinyLSTM({ inputs, outputs, timeSteps, returnSequences }: Task): LayersModel {
  return sequential({
    layers: [
      quantizedLSTM({ units: 6, returnSequences, inputShape: [timeSteps, inputs], seed: 3 }),
      layers.dense({ units: outputs, kernelInitializer: 'heNormal' }),
    ],
  });
}

/** The same of a GRU. */
export function tinyGRU({ inputs, outputs, timeSteps, returnSequences }: Task): LayersModel {
  return sequential({
    layers: [
      quantizedGRU({ units: 6, returnSequences, inputShape: [timeSteps, inputs], seed: 3 }),
      layers.dense({ units: outputs, kernelInitializer: 'heNormal' }),
    ],
  });
}
