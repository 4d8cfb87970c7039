import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { expectedRun } from '../testing/onnx-expected.js';
import { answersOfOnnx, onnxPython } from '../testing/onnx-python.js';
import { randomGatedModel } from '../testing/random-gated-models.js';
import { answeringAlways, averaging, randomModel, randomSamples } from '../testing/random-models.js';
import { type ExportOnnxOptions, exportOnnx } from './export-onnx.js';

const TIME = 3;
const python = onnxPython();

describe.skipIf(python === null)('the package onnx', () => {
  it('finds nothing wrong with any graph', () => {
    const requests = [];
    for (let seed = 0; seed < trials(60); seed++) {
      const model = seed % 2 === 0 ? randomModel(seed / 2) : randomGatedModel(seed);
      const inputs = seed % 4 < 2 ? 'samples' : 'codes';
      const opset = 17 + (seed % 6);
      const forms: ExportOnnxOptions[] = [{}, { lengths: true }, { streaming: true }];
      for (const graph of ['integer', 'float'] as const) {
        for (const form of forms) requests.push({ model: exportOnnx(model, { ...form, graph, inputs, opset }) });
      }
    }
    expect(answersOfOnnx(python!, requests).filter(({ error }) => error)).toEqual([]);
  });

  it('computes the integers of the engine', async () => {
    const requests = [];
    const expected: number[][] = [];
    for (let seed = 0; seed < trials(40); seed++) {
      const random = seed % 2 === 0 ? randomModel(seed / 2) : randomGatedModel(seed);
      const model = seed % 3 === 0 ? averaging(random) : answeringAlways(random);
      const samples = randomSamples(model, TIME, seed);
      requests.push({
        model: exportOnnx(model),
        inputs: { input: { type: 'float32' as const, shape: [1, TIME, model.inputs], data: Array.from(samples) } },
      });
      const { readout } = await expectedRun(model, samples);
      expected.push(model.returnSequences ? readout.flat() : readout.at(-1)!);
    }
    const answers = answersOfOnnx(python!, requests);
    expect(answers.map(({ outputs, error }) => error ?? outputs!.readout)).toEqual(expected);
  });
});
