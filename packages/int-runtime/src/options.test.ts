import { testOptions } from '@qornn/internal-testing/options';
import { describe, expect, it } from 'vitest';
import * as file from './file.js';
import * as everything from './index.js';
import {
  calibrate,
  calibrator,
  compile,
  correctBias,
  createRuntime,
  fitBits,
  observeRanges,
  quantizationReport,
  searchBits,
} from './index.js';
import * as stream from './stream.js';
import { noise, rotatingSpec } from './testing/models.js';

const spec = rotatingSpec(4, 2, 3);
const sequences = [Float32Array.from({ length: 20 }, noise(1))];
const ranges = calibrate(spec, sequences);
const model = compile(spec, ranges);
const runtime = await createRuntime(model, { engine: 'js' });
const RANGE = ['method', 'percentile', 'stateBits', 'cellBits', 'inputBits', 'layers'];
const TRIALS = ['reference', 'dropOf', 'parts', 'maxBits', 'minBits', 'onTrial', 'signal'];
const BITS = ['2', null, 2.5, Number.NaN, 1, 17];

describe('options', () => {
  testOptions({
    everything: { ...everything, ...file, ...stream },
    error: RangeError,
    others: [
      'CompileError EngineError InputError MEAN_STEPS ModelFormatError codesOf deserialize isHadamard largestRowSum predictsValues',
      'serialize simulate stateMagnitude validateModel createRuntime runtimeStream predictWindow currentPrediction registerLayerKind layerKindNames StateReporter unitRanges unitStates requireUnitStates modelContents modelPrecision bitParts bitSources weightBits',
    ].flatMap((names) => names.split(' ')),
    takers: {
      calibrate: {
        call: (options) => calibrate(spec, sequences, options),
        known: [...RANGE, 'granularity'],
        wrong: [
          ['method', 'median'],
          ['percentile', '0.9'],
          ['percentile', 0],
          ['granularity', 'column'],
          ...BITS.flatMap((bits): [string, unknown][] => [
            ['stateBits', bits],
            ['inputBits', bits],
          ]),
        ],
      },
      calibrator: { call: (options) => calibrator(spec, sequences, options), known: ['granularity'] },
      observeRanges: {
        call: (options) => observeRanges(spec, sequences, options),
        known: ['granularity', 'signal', 'onProgress'],
        wrong: [
          ['signal', true],
          ['onProgress', 'bar'],
        ],
      },
      'calibrator ranges': {
        caller: 'calibrator',
        call: (options) => calibrator(spec, sequences)(options),
        known: RANGE,
      },
      compile: {
        call: (options) => compile(spec, ranges, options),
        known: [
          'stateBits, cellBits, weightBits, kernelBits, recurrentBits, weightScales, biasBits, layers, inputBits, readoutBits, scale, inputNormalization, outputNormalization, labels, inputNames, answers, origin',
        ].flatMap((names) => names.split(', ')),
        wrong: [
          ...BITS.map((bits): [string, unknown] => ['stateBits', bits]),
          ['cellBits', 7],
          ['kernelBits', 9],
          ['recurrentBits', 1],
          ['weightScales', 'column'],
          ['layers', { stateBits: 8 }],
          ['scale', 'pow3'],
          ['labels', 'abc'],
          ['inputNormalization', 'none'],
        ],
      },
      correctBias: {
        call: (options) => correctBias(spec, model, sequences, options),
        known: ['signal', 'onProgress'],
        wrong: [['signal', new AbortController()]],
      },
      quantizationReport: {
        call: (options) => quantizationReport(spec, model, sequences, options),
        known: ['signal', 'onProgress'],
        wrong: [['signal', 'stop']],
      },
      searchBits: {
        call: (options) => searchBits(() => 1, options),
        options: { maxDrop: 0.1 },
        known: ['maxDrop', ...TRIALS],
        wrong: [
          ['maxDrop', '0.1'],
          ['maxDrop', undefined],
          ['reference', '1'],
          ['dropOf', 3],
          ['maxBits', 16],
          ['maxBits', { statebits: 3 }],
          ['minBits', { stateBits: '3' }],
        ],
      },
      fitBits: {
        call: (options) => fitBits(() => 1, options),
        options: { maxBytes: 9, bytesOf: () => 9, states: { stateBits: 8, inputBits: 8 } },
        known: ['maxBytes', 'bytesOf', 'states', 'maxDrop', ...TRIALS],
        wrong: [
          ['maxBytes', 0],
          ['maxBytes', undefined],
          ['bytesOf', 9],
          ['states', 8],
          ['maxDrop', -1],
        ],
      },
    },
  });

  const lean = [
    ['createRuntime', (options: unknown) => createRuntime(model, options as never), 'engine, batch, weights'],
    ['runtimeStream', async (options: unknown) => stream.runtimeStream(runtime, options as never), 'answer'],
    ['predictWindow', async (options: unknown) => stream.predictWindow(runtime, options as never), 'window, every'],
  ] as const;
  it.each(lean)(
    'of %s are refused, too, without a guess: few names are many bytes for a page',
    async (name, call, known) => {
      await expect(call({ engin: 'js' })).rejects.toThrow(`${name}: unknown option 'engin'; allowed are ${known}`);
      await expect(call(JSON.parse('{ "__proto__": {} }'))).rejects.toThrow("unknown option '__proto__'");
      for (const options of [null, [], 'js', 3, Object.create({ engine: 'js' })]) {
        await expect(call(options)).rejects.toThrow(`${name}: the options must be a plain object`);
      }
    },
  );

  it.each([{ engine: 'cpu' }, { engine: null }, { batch: '2' }, { batch: 1.5 }, { batch: null }, { weights: 'full' }])(
    'of createRuntime must be what they are: %j',
    async (options) => {
      await expect(createRuntime(model, options as never)).rejects.toThrow(RangeError);
    },
  );
});
