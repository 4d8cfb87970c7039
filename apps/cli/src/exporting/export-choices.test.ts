import { exportC } from '@qornn/exporters';
import { describe, expect, it } from 'vitest';
import { FORMATS, SAMPLES, TARGETS } from './export-choices.js';

/** Choices that the package lists when it refuses one. */
function choicesOf(option: string): string[] {
  try {
    exportC({} as never, { name: 'net', [option]: 'none' });
  } catch (error) {
    return /one of (.*)$/.exec((error as Error).message)![1]!.split(/, (?:or )?/);
  }
  throw new Error('it was not refused');
}

describe('choices', () => {
  it.each([
    ['target', TARGETS],
    ['format', FORMATS],
    ['samples', SAMPLES],
  ] as const)('of %s are those of the package', (option, choices) => {
    expect(choices).toEqual(choicesOf(option));
  });
});
