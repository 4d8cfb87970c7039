import { predictsValues } from '@qornn/int-runtime';
import { referenceRun } from '@qornn/int-runtime/reference';
import { codeOfCount } from '../../sample-lines.js';
import type { CLibrary } from '../c-library.js';
import { addLong, addWord, START } from './checksum.js';
import { inputGenerator } from './input-generator.js';

/** Sequences of a self-test: the even ones of raw samples where the network encodes them, the others of codes; the index of a sequence is its seed. */
export const SEQUENCES = 4;
/** Checks of a sequence, and time steps before each. */
export const CHECKS = 4;
export const STEPS = 4;

/**
 * What a model computes for the sequences of a self-test: checksums of all states, outputs and labels of all steps up to a check.
 *
 * They are of the formulas in BigInt, which every engine equals and which share no code with an exporter.
 *
 * @returns [SEQUENCES][CHECKS], below 2^32
 */
export function recordSequences(library: Pick<CLibrary, 'model' | 'samples'>): number[][] {
  return Array.from({ length: SEQUENCES }, (_, seed) => recordSequence(library, seed));
}

function recordSequence({ model, samples }: Pick<CLibrary, 'model' | 'samples'>, seed: number): number[] {
  const { inputs, inputBits } = model;
  const generator = inputGenerator(seed);
  const codes = Int16Array.from({ length: CHECKS * STEPS * inputs }, (_, at) =>
    samples && seed % 2 === 0
      ? codeOfCount(model, at % inputs, generator.sample(samples.samples ?? 'int16'), samples)
      : generator.code(inputBits),
  );
  const { states, readouts } = referenceRun(model, codes);
  const sums: number[] = [];
  let sum = START;
  readouts.forEach((outputs, t) => {
    for (const state of states[t]!) sum = addWord(sum, state);
    for (const output of outputs) sum = addLong(sum, output);
    if (!predictsValues(model)) sum = addWord(sum, outputs.indexOf(Math.max(...outputs)));
    if ((t + 1) % STEPS === 0) sums.push(sum);
  });
  return sums;
}
