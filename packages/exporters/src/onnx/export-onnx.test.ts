import { deserialize, type IntModel, ModelFormatError, modelContents, serialize } from '@qornn/int-runtime';
import { testOptions } from '@qornn/internal-testing/options';
import { describe, expect, it } from 'vitest';
import { ExportError } from '../errors.js';
import { limitModels } from '../testing/limit-models.js';
import { onnxruntimes } from '../testing/onnxruntime.js';
import { answeringAlways, randomModel } from '../testing/random-models.js';
import { TRAINED, trainedModel } from '../testing/trained-models.js';
import { type ExportOnnxOptions, exportOnnx } from './export-onnx.js';
import { metadataOnnx } from './metadata-onnx.js';

const [{ load }] = onnxruntimes() as [ReturnType<typeof onnxruntimes>[number]];
const FORMS: ExportOnnxOptions[] = [{}, { streaming: true }, { lengths: true }, { graph: 'float' }, { opset: 22 }];
const classes: IntModel = {
  ...answeringAlways(randomModel(1, { units: 12, inputs: 1, layers: 1 })),
  outputNormalization: null,
  answers: 'classes',
  returnSequences: false,
};

describe('exportOnnx', () => {
  it('gives the same bytes for the same model and options, and others for others', () => {
    const model = trainedModel(TRAINED[0]!);
    const same = deserialize(serialize(model));
    const files = FORMS.map((options) => Buffer.from(exportOnnx(model, options)).toString('base64'));
    expect(FORMS.map((options) => Buffer.from(exportOnnx(same, options)).toString('base64'))).toEqual(files);
    expect(new Set(files).size).toBe(FORMS.length);
  });

  it('names inputs and outputs', async () => {
    const names = async (options: ExportOnnxOptions, model = classes) => {
      const { inputs, outputs } = await load(exportOnnx(model, options));
      return [inputs, outputs];
    };
    const states = (prefix: string) => classes.layers.map((_, l) => `${prefix}h${l}`);
    const answers = ['readout', 'values', 'label'];
    expect(await names({})).toEqual([['input'], [...answers, ...states('')]]);
    expect(await names({ lengths: true })).toEqual([
      ['input', 'lengths'],
      [...answers, ...states('')],
    ]);
    expect(await names({ streaming: true })).toEqual([
      ['input', ...states('')],
      [...answers, ...states('next_')],
    ]);
    expect(await names({ graph: 'float' })).toEqual([['input'], ['values', 'label', ...states('')]]);
    const averages: IntModel = { ...classes, pooling: 'mean' };
    const withMean = (prefix: string, sums: string) => [...states(prefix), `${prefix}${sums}`, `${prefix}count`];
    expect(await names({}, averages)).toEqual([['input'], [...answers, ...withMean('', 'sums')]]);
    expect(await names({ streaming: true }, averages)).toEqual([
      ['input', ...withMean('', 'sums')],
      [...answers, ...withMean('next_', 'sums')],
    ]);
    expect(await names({ graph: 'float', streaming: true }, averages)).toEqual([
      ['input', ...withMean('', 'average')],
      ['values', 'label', ...withMean('next_', 'average')],
    ]);
    const lstm = limitModels.find(({ layers }) => layers[0]!.kind === 'lstm')!;
    const cells: IntModel = { ...answeringAlways(lstm), answers: 'values' };
    expect(await names({ streaming: true }, cells)).toEqual([
      ['input', 'h0', 'c0'],
      ['readout', 'values', 'next_h0', 'next_c0'],
    ]);
    expect(await names({ graph: 'float', lengths: true }, cells)).toEqual([
      ['input', 'lengths'],
      ['values', 'h0', 'c0'],
    ]);
    const predictor: IntModel = { ...classes, answers: 'values' };
    expect(await names({}, predictor)).toEqual([['input'], ['readout', 'values', ...states('')]]);
  });

  it('holds codes in a byte each, and nothing of a Hadamard matrix but small factors', () => {
    const size = (name: string) => exportOnnx(trainedModel(name)).length;
    expect(size('copy-1000-4bit-seed0')).toBeGreaterThan(128 ** 2);
    expect(size('copy-1000-4bit-seed0')).toBeLessThan(128 ** 2 + 16_000);
    expect(size('copy-1000-hadamard-seed0')).toBeLessThan(16_000);
    const weights = modelContents(trainedModel('spoken-digits-lstm-seed0')).layers[0]!.matrices;
    const codes = weights.reduce((sum, { matrix: { rows, columns } }) => sum + rows * columns, 0);
    expect(size('spoken-digits-lstm-seed0')).toBeGreaterThan(codes);
    expect(size('spoken-digits-lstm-seed0')).toBeLessThan(codes + 24_000);
  });

  it('has operators of ONNX itself only, and no loop in streams', () => {
    const has = (text: string, options: ExportOnnxOptions) => Buffer.from(exportOnnx(classes, options)).includes(text);
    for (const options of FORMS) expect(has('com.microsoft', options)).toBe(false);
    expect([has('Scan', {}), has('MatMulInteger', {})]).toEqual([true, true]);
    expect([has('Scan', { streaming: true }), has('MatMulInteger', { streaming: true })]).toEqual([false, true]);
    expect(has('MatMulInteger', { graph: 'float' })).toBe(false);
  });

  it('has an operator of ONNX for GRUs and LSTMs in floating point, and a loop for the others', () => {
    for (const model of limitModels) {
      const bytes = Buffer.from(exportOnnx(model, { graph: 'float' }));
      const { kind } = model.layers[0]!;
      const has = ['GRU', 'LSTM', 'Scan'].filter((operator) => bytes.includes(operator));
      expect(has, kind).toEqual([{ gru: 'GRU', lstm: 'LSTM' }[kind as 'gru'] ?? 'Scan']);
    }
  });

  it('refuses what is no valid model, and scales that no float graph can have', () => {
    expect(() => exportOnnx(null as never)).toThrow(new ModelFormatError('model', 'is null, not an object'));
    expect(() => exportOnnx({ ...classes, inputScale: Number.NaN })).toThrow(ModelFormatError);
    const tiny = { ...classes, inputScale: 1e-300 };
    expect(() => exportOnnx(tiny)).not.toThrow();
    expect(() => exportOnnx(tiny, { graph: 'float' })).toThrow(/^layer0_B: .* 32 bits; use graph 'integer'$/);
  });

  it('refuses lengths of streams', () => {
    expect(() => exportOnnx(classes, { streaming: true, lengths: true })).toThrow(ExportError);
    expect(() => exportOnnx(classes, { streaming: true, lengths: true })).toThrow(
      'exportOnnx: lengths are for whole sequences, not for streaming',
    );
    expect(() => exportOnnx(classes, { opset: 16 })).toThrow('opset is 16; it must be an integer from 17 to 22');
  });
});

describe('options', () => {
  testOptions({
    everything: { exportOnnx },
    error: ExportError,
    others: [],
    takers: {
      exportOnnx: {
        call: (options) => exportOnnx(classes, options),
        known: ['graph', 'streaming', 'inputs', 'lengths', 'opset'],
        wrong: [
          ['graph', 'int8'],
          ['streaming', 1],
          ['inputs', 'floats'],
          ['lengths', 'true'],
          ['opset', 23],
          ['opset', '17'],
        ],
      },
    },
  });
});

describe('metadataOnnx', () => {
  it('has what a program needs to use the file', () => {
    const { units } = classes.layers[0]!;
    const model: IntModel = {
      ...classes,
      inputBits: 9,
      inputScale: 0.25,
      inputNormalization: { mean: Float32Array.of(0.1), std: Float32Array.of(3) },
      labels: ['still', 'moving'],
      inputNames: ['speed'],
      readout: {
        outputs: 2,
        weights: { rows: 2, columns: units, bits: 4, codes: new Int8Array(2 * units) },
        bias: new Int32Array(2),
        scale: 2 ** -9,
      },
    };
    const facts = Object.fromEntries(metadataOnnx(model, 'integer').map(({ key, value }) => [key, value]));
    expect(facts).toMatchObject({
      'qornn.graph': 'integer',
      'qornn.inputNames': '["speed"]',
      'qornn.inputBits': '9',
      'qornn.inputScale': '0.25',
      'qornn.inputMean': '[0.1]',
      'qornn.inputStd': '[3]',
      'qornn.answers': 'classes',
      'qornn.labels': '["still","moving"]',
      'qornn.readoutScale': '0.001953125',
    });
    expect(facts['qornn.digest']).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.parse(facts['qornn.layers']!)).toMatchObject([{ kind: 'orthogonal', units, inputs: 1 }]);
    expect(Object.keys(facts)).not.toContain('qornn.outputMean');
  });
});
