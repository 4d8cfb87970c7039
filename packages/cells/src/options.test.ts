import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { reloaded } from './conformance/reloaded.js';
import * as everything from './index.js';

beforeAll(() => useBackend());

import {
  FastGRNN,
  FastRNN,
  fastGRNN,
  fastRNN,
  LayerConfigError,
  OrthogonalRNN,
  orthogonalRNN,
  QuantizedGRU,
  QuantizedLSTM,
  quantizedGRU,
  quantizedLSTM,
} from './index.js';

type Make = (config: never) => layers.Layer;

/** Every function of the package that takes options; a test below fails if one is missing. */
const LAYERS: Record<string, [Make, new (config: never) => layers.Layer]> = {
  fastGRNN: [fastGRNN as Make, FastGRNN as never],
  fastRNN: [fastRNN as Make, FastRNN as never],
  orthogonalRNN: [orthogonalRNN as unknown as Make, OrthogonalRNN as never],
  quantizedGRU: [quantizedGRU as unknown as Make, QuantizedGRU as never],
  quantizedLSTM: [quantizedLSTM as unknown as Make, QuantizedLSTM as never],
};
/** Functions without options, or with those of every layer: their arguments are tensors, layers and weights. */
const WITHOUT_OPTIONS = [
  'DEFAULT_CELL DescribeError DtypeError LayerConfigError MaskedAveragePooling1D RecurrentLayer ShapeError activatedScan cellLabel cellNames cellOf cellOptions denseOperator',
  'describe gatedScan getCell krylovMatrix lastOf linearAtSteps linearLast linearScan linearScanLast maskedAveragePooling1D modReLU operationCost registerCell',
  'setOperationCost specMatrix',
].flatMap((names) => names.split(' '));

const names = Object.keys(LAYERS);

function refusal(make: () => unknown): LayerConfigError {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(LayerConfigError);
    expect((error as Error).message).not.toContain('\n');
    return error as LayerConfigError;
  }
  throw new Error('nothing was refused');
}

describe('options of layers', () => {
  it('cover all functions of the package', () => {
    const classes = names.map((name) => name[0]!.toUpperCase() + name.slice(1));
    expect(Object.keys(everything).sort()).toEqual([...names, ...classes, ...WITHOUT_OPTIONS].sort());
  });

  describe.each(names)('%s', (name) => {
    const [factory, layerClass] = LAYERS[name]!;
    const ways: [string, Make][] = [
      ['the function', factory],
      ['the class', (config) => new layerClass(config)],
    ];

    describe.each(ways)('by %s', (_, make) => {
      it('rejects unknown options and suggests the nearest name', () => {
        const error = refusal(() => make({ units: 4, recurentQuantizer: { name: 'uniform', bits: 4 } } as never));
        expect(error.message).toMatch(
          new RegExp(
            `^${name}: unknown option 'recurentQuantizer'; did you mean 'recurrentQuantizer'\\? allowed are units, recurrentQuantizer, `,
          ),
        );
        expect(error.field).toBe('recurentQuantizer');
        expect(refusal(() => make({ units: 4, zzzzzzzz: undefined } as never)).message).toContain("'zzzzzzzz'");
        expect(refusal(() => make({ units: 4, return_sequences: true } as never)).message).toContain(
          "did you mean 'returnSequences'?",
        );
      });

      it.each(['__proto__', 'constructor', 'toString'])('rejects an option named %s', (key) => {
        const config = JSON.parse(`{ "units": 4, "${key}": { "units": 5 } }`);
        expect(refusal(() => make(config as never)).message).toContain(`unknown option '${key}'`);
      });

      it.each([[null], [undefined], [4], ['4'], [[4]], [() => 4], [Object.create({ units: 4 })]])(
        'refuses %o in the place of the options',
        (config) => {
          expect(refusal(() => make(config as never)).message).toContain(`${name}: the options are `);
        },
      );

      it.each([
        ['units', '4'],
        ['units', Number.NaN],
        ['units', 2.5],
        ['units', null],
        ['units', undefined],
        ['returnSequences', 'false'],
        ['returnState', 1],
        ['goBackwards', 'true'],
        ['stateful', null],
        ['trainable', 'false'],
        ['seed', '1'],
        ['maxStateBytes', '1e6'],
        ['initialState', 'zeros'],
        ['inputShape', 3],
        ['dtype', 'float64'],
        ['name', 3],
      ])('rejects %s: %o', (option, value) => {
        const error = refusal(() => make({ units: 4, [option]: value } as never));
        expect(error.message).toContain(`${name}: ${option} is `);
        expect(error.field).toBe(option);
      });

      it.each([
        'activation',
        'recurrentInitializer',
        'kernelRegularizer',
        'recurrentRegularizer',
        'biasRegularizer',
        'activityRegularizer',
        'kernelConstraint',
        'recurrentConstraint',
        'biasConstraint',
        'dropout',
        'recurrentDropout',
        'implementation',
        'unroll',
        'timeMajor',
        'zeroOutputForMask',
        'inputDim',
        'inputLength',
        'cell',
      ])('explains that %s is an option of Keras', (option) => {
        expect(refusal(() => make({ units: 4, [option]: 'glorotUniform' } as never)).message).toMatch(
          new RegExp(`^${name}: '${option}' is an option of Keras that ${name} does not have`),
        );
      });
    });

    it('accepts the options of every TensorFlow.js layer', () => {
      const layer = factory({
        units: 2,
        name: `own_${name}`,
        trainable: false,
        inputShape: [5, 3],
        batchSize: 7,
        dtype: 'int32',
        goBackwards: undefined,
      } as never);
      expect(layer.name).toBe(`own_${name}`);
      expect(layer.batchInputShape).toEqual([7, 5, 3]);
      expect(layer.dtype).toBe('int32');
      expect(layer.trainable).toBe(false);
    });

    it('accepts initial weights', () => {
      const first = factory({ units: 2, seed: 1, inputShape: [5, 3] } as never);
      sequential({ layers: [first] });
      const second = factory({ units: 2, seed: 2, inputShape: [5, 3], weights: first.getWeights() } as never);
      sequential({ layers: [second] });
      second.getWeights().forEach((weight, i) => {
        expect(weight.dataSync()).toEqual(first.getWeights()[i]!.dataSync());
      });
    });

    it('is recreated from its config by loading and by wrappers', async () => {
      const make = () => factory({ units: 2, returnSequences: true, recurrentQuantizer: 'none' } as never);
      const wrap = layers.bidirectional({ layer: make() as never, mergeMode: 'concat', inputShape: [5, 3] });
      const models = [
        sequential({ layers: [factory({ units: 2, inputShape: [5, 3] } as never)] }),
        sequential({ layers: [wrap] }),
        sequential({ layers: [layers.timeDistributed({ layer: make(), inputShape: [2, 5, 3] })] }),
      ];
      for (const model of models) {
        const loaded = await reloaded(model);
        const x = tf.randomNormal(
          model.inputs[0]!.shape.map((side) => side ?? 3),
          0,
          1,
          'float32',
          5,
        );
        expect((loaded.predict(x) as tf.Tensor).dataSync()).toEqual((model.predict(x) as tf.Tensor).dataSync());
      }
    });
  });

  it.each([
    [
      { gain: { horizn: 3 } },
      "gain has an unknown option 'horizn'; did you mean 'horizon'? allowed are horizon, target",
    ],
    [{ gain: 3 }, "gain is 3; it must be 'none' or { horizon?, target? }"],
    [{ gain: 'nnoe' }, "gain is 'nnoe'; it must be 'none' or { horizon?, target? }"],
    [{ gain: [] }, "gain is an empty array; it must be 'none' or { horizon?, target? }"],
    [{ gain: { horizon: '3' } }, "gain.horizon is '3'; it must be an integer ≥ 1"],
    [{ orthogonalPenalty: {} }, 'orthogonalPenalty.strength is undefined; it must be a finite number > 0'],
    [
      { orthogonalPenalty: { strength: 1, of: 'latent' } },
      "orthogonalPenalty has an unknown option 'of'; did you mean 'on'?",
    ],
    [{ orthogonalPenalty: 1 }, 'orthogonalPenalty is 1; it must be { strength, on? } or null'],
    [
      { kernelInitializer: { name: 'randomNormal', stdev: 1 } },
      "kernelInitializer has an unknown option 'stdev'; did you mean 'stddev'?",
    ],
    [{ kernelInitializer: 3 }, 'kernelInitializer is 3; it must be one of zeros, '],
    [{ biasInitializer: [] }, 'biasInitializer is an empty array; it must be '],
    [{ useBias: false }, "'useBias' is an option of Keras that orthogonalRNN does not have; it always adds a bias"],
  ])('orthogonalRNN rejects %j', (options, message) => {
    expect(refusal(() => orthogonalRNN({ units: 4, ...options } as never)).message).toContain(
      `orthogonalRNN: ${message}`,
    );
  });

  it.each([
    [quantizedLSTM, { useBias: 'false' }],
    [quantizedLSTM, { unitForgetBias: 0 }],
    [quantizedGRU, { resetAfter: 'true' }],
    [fastRNN, { wRank: '2' }],
    [fastGRNN, { uRank: 1.5 }],
  ])('rejects a wrong type (%#)', (make, options) => {
    const [option] = Object.keys(options);
    expect(refusal(() => (make as Make)({ units: 4, ...options } as never)).field).toBe(option);
  });

  it('accepts cell-specific options only for their cell', () => {
    expect(refusal(() => fastRNN({ units: 4, gateActivation: 'tanh' } as never)).message).toContain("'gateActivation'");
    expect(refusal(() => quantizedGRU({ units: 4, unitForgetBias: true } as never)).message).toContain('Keras');
    expect(refusal(() => quantizedLSTM({ units: 4, recurrentActivation: 'sigmoid' } as never)).message).toBe(
      "quantizedLSTM: 'recurrentActivation' is an option of Keras that quantizedLSTM does not have; its gates are sigmoid",
    );
  });
});
