import { testOptions } from '@qornn/internal-testing/options';
import { describe, expect, it } from 'vitest';
import * as everything from './index.js';
import { readSafetensors, readSafetensorsHeader, SafetensorsError, writeSafetensors } from './index.js';

const bytes = writeSafetensors({ tensors: {} });
const READING = {
  known: ['maxHeaderBytes'],
  wrong: [
    ['maxHeaderBytes', '1'],
    ['maxHeaderBytes', -1],
    ['maxHeaderBytes', Number.POSITIVE_INFINITY],
  ] as [string, unknown][],
};

describe('options', () => {
  testOptions({
    everything,
    error: SafetensorsError,
    others: Object.keys(everything).filter((name) => !/^(read|write)/.test(name)),
    takers: {
      readSafetensors: { call: (options) => readSafetensors(bytes, options), ...READING },
      readSafetensorsHeader: {
        call: (options) => readSafetensorsHeader(bytes, options),
        known: [...READING.known, 'otherDtypes'],
        wrong: [...READING.wrong, ['otherDtypes', 1]],
      },
      writeSafetensors: {
        call: writeSafetensors,
        options: { tensors: {} },
        known: ['tensors', 'metadata'],
        wrong: [
          ['tensors', undefined],
          ['tensors', []],
          ['metadata', 'a'],
        ],
      },
    },
  });
});

it('does not write metadata that a reader rejects', () => {
  for (const metadata of [{ a: 1 }, { a: null }, { toString: () => 'a' }]) {
    expect(() => writeSafetensors({ tensors: {}, metadata: metadata as never })).toThrow(
      'must be a string under a key that is not reserved',
    );
  }
});
