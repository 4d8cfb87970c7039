import { testOptions } from '@qornn/internal-testing/options';
import { describe } from 'vitest';
import * as everything from './index.js';
import { countCode, ExportError, estimateFirmware, exportC, exportOnnx } from './index.js';
import { randomModel } from './testing/random-models.js';

const model = randomModel(1, { units: 8, layers: 1 });
const SAMPLES = ['samples', 'countScale', 'countOffset'];
const WRONG_SAMPLES: [string, unknown][] = [
  ['samples', 'float'],
  ['countScale', 0],
  ['countScale', [0.5, 'x']],
  ['countOffset', '3'],
  ['countOffset', Number.NaN],
];

describe('options', () => {
  testOptions({
    everything,
    error: ExportError,
    others: [
      'ExportError OPERATIONS deviceNamed devices exportJson floorDivideOnnx formats productOnnx productOperations',
      'registerLayerExporter requireName scanOnnx totalOf',
    ].flatMap((names) => names.split(' ')),
    takers: {
      exportC: {
        call: (options) => exportC(model, options),
        options: { name: 'net' },
        known: ['name', 'target', 'format', ...SAMPLES],
        wrong: [['name', 3], ['target', 'z80'], ['format', 'zip'], ...WRONG_SAMPLES],
      },
      countCode: {
        call: (options) => countCode(model, 0, 1, options),
        known: ['countScale', 'countOffset'],
        wrong: WRONG_SAMPLES.filter(([name]) => name !== 'samples'),
      },
      exportOnnx: {
        call: (options) => exportOnnx(model, options),
        known: ['graph', 'streaming', 'inputs', 'lengths', 'opset'],
        wrong: [
          ['graph', 'double'],
          ['streaming', 'true'],
          ['inputs', 'samples?'],
          ['lengths', 1],
          ['opset', 3],
        ],
      },
      estimateFirmware: {
        call: (options) => estimateFirmware(model, options),
        options: { device: 'rp2040' },
        known: ['device', 'maxFlash', 'maxRam', ...SAMPLES],
        wrong: [['device', 3], ['maxFlash', -1], ['maxRam', '2 kB'], ...WRONG_SAMPLES],
      },
    },
  });
});
