import { describe, expect, it } from 'vitest';
import { evaluatedPart, testPart, validationPart } from './evaluated-part.js';
import { tinyConfig } from './testing/tiny.js';

const sizes = { train: 1000, validation: 300, test: 257 };
const training = (changes: object) => ({ ...tinyConfig().training, ...changes });

describe('evaluatedPart', () => {
  it('is limited by the size of the split', () => {
    expect(evaluatedPart({ sizes }, 'test', 1000)).toEqual({ sequences: 257, of: 257 });
    expect(evaluatedPart({ sizes }, 'validation', 128)).toEqual({ sequences: 128, of: 300 });
    expect(evaluatedPart({}, 'test', 1000)).toEqual({ sequences: 1000, of: null });
  });
});

describe('validationPart', () => {
  it('is the whole split of a file, if not larger than the training data between evaluations', () => {
    const rare = training({ evaluationBatches: undefined, batchSize: 32, evaluateEvery: 100 });
    expect(validationPart({ sizes }, rare)).toEqual({ sequences: 300, of: 300 });
    const often = training({ evaluationBatches: undefined, batchSize: 10, evaluateEvery: 7 });
    expect(validationPart({ sizes }, often)).toEqual({ sequences: 70, of: 300 });
    expect(validationPart({ sizes }, { ...often, evaluateEvery: 1 })).toEqual({ sequences: 40, of: 300 });
  });

  it('is evaluationBatches, or four batches of generated data', () => {
    const asked = training({ evaluationBatches: 2, batchSize: 50 });
    expect(validationPart({ sizes }, asked)).toEqual({ sequences: 100, of: 300 });
    expect(validationPart({}, asked)).toEqual({ sequences: 100, of: null });
    const silent = training({ evaluationBatches: undefined, batchSize: 50, evaluateEvery: 100 });
    expect(validationPart({}, silent)).toEqual({ sequences: 200, of: null });
    expect(testPart({}, silent)).toEqual({ sequences: 200, of: null });
    expect(testPart({ sizes }, asked)).toEqual({ sequences: 257, of: 257 });
  });
});
