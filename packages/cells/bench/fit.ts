import type { BenchmarkFactory } from '@qornn/benchmarks';
import { fixWasmSpeed, restoreStockWasmSpeed, tfjsPeer } from '@qornn/benchmarks/tfjs';
import { quantizedGRU, quantizedLSTM } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, layers, sequential } from '@tensorflow/tfjs-layers';
import { plainRNN } from './plain-rnn.js';

type Layer = layers.Layer;

/** A batch of ordinary training: `compile`, `fit`, and a dense readout of the last state. */
function besideFit(peer: string, pair: (units: number) => [ours: Layer, theirs: Layer]): BenchmarkFactory {
  return ({ quick }) => {
    const [time, units, batch, inputs] = quick ? [6, 8, 4, 3] : [100, 128, 64, 10];
    const x = tf.randomNormal([batch, time, inputs], 0, 1, 'float32', 4);
    const y = tf.randomNormal([batch, time, 2], 0, 1, 'float32', 5);
    const models = pair(units).map((layer) => {
      const model = sequential();
      model.add(layers.inputLayer({ inputShape: [time, inputs] }));
      model.add(layer);
      model.add(layers.timeDistributed({ layer: layers.dense({ units: 2 }) }));
      // Learning rate 0: every round computes the same, with the full work.
      model.compile({ optimizer: tf.train.sgd(0), loss: 'meanSquaredError' });
      return model;
    });
    const [ours, theirs] = models as unknown as [LayersModel, LayersModel];
    theirs.setWeights(ours.getWeights());
    const oneBatch = (model: LayersModel) => async () => {
      const { history } = await model.fit(x, y, { batchSize: batch, epochs: 1, shuffle: false, verbose: 0 });
      return history.loss as number[];
    };
    return {
      title: `a batch of model.fit, ${peer.replace('tf.layers.', '')}, T ${time}, d ${units}, batch ${batch}`,
      unit: 'ms',
      baseline: `${peer}, stock`,
      contestants: [
        { name: 'qornn', prepare: fixWasmSpeed, run: oneBatch(ours) },
        { name: `${peer}, mended kernels`, prepare: fixWasmSpeed, run: oneBatch(theirs), rounds: 3 },
        { name: `${peer}, stock`, prepare: restoreStockWasmSpeed, run: oneBatch(theirs), rounds: 3 },
      ],
      peers: [tfjsPeer()],
      dispose: () => {
        tf.dispose([x, y]);
        for (const model of models) {
          model.optimizer.dispose();
          model.dispose();
        }
      },
    };
  };
}

const returnSequences = true;
const keras = { returnSequences, recurrentInitializer: 'glorotNormal' } as const;
const gated = { ...keras, recurrentActivation: 'sigmoid' } as const;

export const fitSimpleRNN = besideFit('tf.layers.simpleRNN', (units) => [
  plainRNN(units, 'tanh'),
  layers.simpleRNN({ units, ...keras }),
]);

export const fitLstm = besideFit('tf.layers.lstm', (units) => [
  quantizedLSTM({ units, returnSequences }),
  layers.lstm({ units, ...gated }),
]);

export const fitGru = besideFit('tf.layers.gru', (units) => [
  quantizedGRU({ units, returnSequences, resetAfter: false }),
  layers.gru({ units, ...gated }),
]);
