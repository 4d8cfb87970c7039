import type { IntModel } from '@qornn/int-runtime';
import { expect, it } from 'vitest';
import { samplesNote } from './samples-note.js';

const model = (std: number[], inputNames: string[] = []) =>
  ({
    inputs: std.length,
    inputBits: 8,
    inputScale: 2 / 64,
    inputNormalization: { mean: new Float32Array(std.length), std: Float32Array.from(std) },
    inputNames,
  }) as unknown as IntModel;

it('names the first input whose range has few integers', () => {
  expect(samplesNote(model([100, 0.5], ['light', 'volts']), {})).toMatch(
    /^note: the range of input 1, volts, has fewer than 16 integers; .*--count-scale/,
  );
  expect(samplesNote(model([0.5]), {})).toContain('input 0 has');
});

it('says nothing where counts are fine, scaled, or inputs have no normalization', () => {
  expect(samplesNote(model([100, 3]), {})).toBeNull();
  expect(samplesNote(model([100, 0.5]), { countScale: [1, 0.005] })).toBeNull();
  expect(samplesNote(model([0.5]), { countScale: -0.005 })).toBeNull();
  expect(samplesNote({ ...model([0.5]), inputNormalization: null }, {})).toBeNull();
});
