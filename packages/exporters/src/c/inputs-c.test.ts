import { describe, expect, it } from 'vitest';
import { randomModel } from '../testing/random-models.js';
import { exportC } from './export-c.js';
import { inputsC } from './inputs-c.js';

const names = ['x', 'y', 'z', 'diff(x)', 'diff(y)', 'diff(z)', 'missing(x)'];
const reading = { columns: ['x', 'y', 'z'], missing: { x: 'mask', y: 'forward' }, differences: true };
const model = {
  ...randomModel(1, { units: 8 }),
  inputNames: names,
  inputNormalization: {
    mean: Float32Array.of(1.5, 2, 3, 0.25, 0.5, 0.75, 0),
    std: Float32Array.of(1, 1, 1, 1, 1, 1, 1),
  },
  origin: { task: 'series', timeSteps: 9, data: null, checkpoint: null, reading },
};

describe('inputsC', () => {
  it('names the inputs, and says how a program computes those that are no columns', () => {
    expect(inputsC(model)).toBe(`/*
 * The inputs, in order; numbers are in the unit of the training data:
 * 0: "x", where missing 1.5
 * 1: "y", where missing the last value, before the first one 2
 * 2: "z"
 * 3: "diff(x)", the change of "x" since the step before: 0 in the first step of a sequence, and 0.25 where one of the two has no value
 * 4: "diff(y)", the change of "y" since the step before: 0 in the first step of a sequence, and 0.5 where one of the two has no value
 * 5: "diff(z)", the change of "z" since the step before: 0 in the first step of a sequence
 * 6: "missing(x)", 1 where "x" is missing, else 0
 */`);
  });

  it('only names the inputs of a model that does not say how its data were read', () => {
    const { reading: _, ...origin } = model.origin;
    expect(inputsC({ ...model, inputNames: ['diff(x)', 'x'], origin })).toBe(`/*
 * The inputs, in order; numbers are in the unit of the training data:
 * 0: "diff(x)"
 * 1: "x"
 */`);
    expect(inputsC({ ...model, inputNames: [] })).toBe('');
  });

  it('is in the header, in ASCII, whatever the names hold', () => {
    const plain = randomModel(1, { units: 8 });
    const inputNames = Array.from({ length: plain.inputs }, (_, i) => `${i} °C */ int x; /* \n ??/`);
    const header = exportC({ ...plain, inputNames }, { name: 'net' }).files.get('net.h') as string;
    expect(header).toContain('The inputs, in order');
    expect(header).toMatch(/^[\x20-\x7e\n]*\n$/);
    expect(header).not.toMatch(/\*\/ int x/);
  });
});
