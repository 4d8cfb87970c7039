import { testOptions } from '@qornn/internal-testing/options';
import { useBackend } from '@qornn/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import * as everything from './index.js';
import { buildNetwork, ImportError, importWeights, readKeras, readNetwork, readOnnx, readTorch } from './index.js';
import { fixture } from './testing/fixtures.js';

beforeAll(() => useBackend());

const network = readTorch(fixture('lstm.safetensors'));

describe('options', () => {
  testOptions({
    everything,
    error: ImportError,
    // They have none, or pass them on.
    others: ['assignNetwork', 'cellConfig', 'formatOf', 'ImportError', 'importWeights', 'readNetwork'],
    takers: {
      readTorch: {
        call: (options) => readTorch(fixture('lstm.safetensors'), options),
        known: ['cell', 'prefix', 'readout', 'activation'],
        wrong: [
          ['cell', 'LSTM'],
          ['prefix', 3],
          ['readout', ''],
          ['activation', 'gelu'],
        ],
      },
      readOnnx: {
        call: (options) => readOnnx(fixture('lstm-plain.onnx'), options),
        known: ['cell'],
        wrong: [['cell', 4]],
      },
      readKeras: {
        call: (options) => readKeras(fixture('gru.keras'), options),
        known: ['cell', 'activation', 'resetAfter'],
        wrong: [
          ['cell', null],
          ['activation', 'gelu'],
          ['resetAfter', 1],
        ],
      },
      buildNetwork: {
        call: (options) => buildNetwork(network, options),
        known: ['returnSequences', 'timeSteps', 'recurrentQuantizer', 'kernelQuantizer'],
        wrong: [
          ['returnSequences', 1],
          ['timeSteps', 0],
        ],
      },
    },
  });

  it.each([
    [
      'readNetwork',
      () => readNetwork(fixture('lstm-plain.onnx'), { prefix: 'rnn' }),
      "readOnnx: unknown option 'prefix'; allowed are cell",
    ],
    [
      'importWeights',
      () => importWeights(fixture('lstm-plain.onnx'), { units: 3 } as never),
      "readOnnx: unknown option 'units'; allowed are cell",
    ],
    [
      'importWeights',
      () => importWeights(fixture('lstm-plain.onnx'), 3 as never),
      'importWeights: the options are 3; they must be a plain object',
    ],
    [
      'importWeights',
      () => importWeights(fixture('lstm-plain.onnx'), { timeSteps: -1 }),
      'buildNetwork: timeSteps is -1; it must be an integer ≥ 1 or null',
    ],
  ])('of %s: refuses others', async (_, call, message) => {
    await expect(call()).rejects.toThrow(new ImportError(message));
  });
});

it('a Blob is a file, too', async () => {
  const { layers } = await readNetwork(new Blob([Uint8Array.from(fixture('lstm.safetensors'))]));
  expect(layers).toEqual(network.layers);
});
