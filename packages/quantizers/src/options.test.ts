import { testOptions } from '@qornn/internal-testing/options';
import { describe, expect, it } from 'vitest';
import * as everything from './index.js';
import { getQuantizer, QuantizerError } from './index.js';

const { uniformQuantizer, orthogonalRounding, deltaFromIdentity } = everything;
const GRANULARITIES: [string, unknown][] = [
  ['granularity', 'column'],
  ['granularity', null],
];
const BITS: [string, unknown][] = [undefined, null, '4', Number.NaN, 2.5, 0, 17, [4]].map((bits) => ['bits', bits]);
const around = { quantizer: { name: 'uniform', bits: 4 } };
const codes = { codes: Int8Array.of(1, 0, 0, 1), shape: [2, 2], scale: Float32Array.of(1), bits: 4 };

describe('options', () => {
  testOptions({
    everything,
    error: QuantizerError,
    others: [
      'QuantizerError noQuantizer orthogonalRoundingQuantizer packCodes registerQuantizer storageBits straightThrough unpackCodes',
      'bitsOfLevels quantizerNames requireEncoded variablesAtBits withBits',
    ].flatMap((names) => names.split(' ')),
    takers: {
      binaryQuantizer: { call: everything.binaryQuantizer, known: ['granularity'], wrong: GRANULARITIES },
      deltaFromIdentity: {
        call: (options) => deltaFromIdentity(uniformQuantizer({ bits: 4 }), options),
        known: ['multiple'],
        wrong: [
          ['multiple', '1'],
          ['multiple', Number.NaN],
          ['multiple', null],
        ],
      },
      dorefaQuantizer: { call: everything.dorefaQuantizer, options: { bits: 4 }, known: ['bits'], wrong: BITS },
      learnedRangeQuantizer: {
        call: everything.learnedRangeQuantizer,
        options: { bits: 4 },
        known: ['bits', 'granularity'],
        wrong: [...BITS, ...GRANULARITIES],
      },
      learnedStepQuantizer: {
        call: everything.learnedStepQuantizer,
        options: { bits: 4 },
        known: ['bits', 'granularity'],
        wrong: [...BITS, ...GRANULARITIES],
      },
      maxObserver: { call: everything.maxObserver },
      movingAverageObserver: {
        call: everything.movingAverageObserver,
        known: ['momentum'],
        wrong: [
          ['momentum', '0.5'],
          ['momentum', 1],
          ['momentum', Number.NaN],
        ],
      },
      mseObserver: { call: everything.mseObserver, options: { bits: 4 }, known: ['bits'], wrong: BITS },
      orthogonalRounding: {
        call: (options) => orthogonalRounding(codes, options),
        known: ['sweeps'],
        wrong: [
          ['sweeps', 0],
          ['sweeps', '3'],
          ['sweeps', null],
        ],
      },
      percentileObserver: {
        call: everything.percentileObserver,
        known: ['percentile'],
        wrong: [
          ['percentile', 0],
          ['percentile', '0.9'],
          ['percentile', 1.1],
        ],
      },
      ternaryQuantizer: {
        call: everything.ternaryQuantizer,
        known: ['threshold', 'granularity'],
        wrong: [...GRANULARITIES, ['threshold', '0.7'], ['threshold', 0]],
      },
      uniformQuantizer: {
        call: uniformQuantizer,
        options: { bits: 4 },
        known: ['bits', 'granularity', 'scale', 'percentile'],
        wrong: [...BITS, ...GRANULARITIES, ['scale', 'least'], ['percentile', 0.5]],
      },
      'getQuantizer uniform': {
        caller: '',
        call: (options) => getQuantizer('uniform', options),
        options: { bits: 4 },
        known: ['bits', 'granularity', 'scale', 'percentile'],
      },
      'getQuantizer none': { caller: '', call: (options) => getQuantizer('none', options) },
      'getQuantizer orthogonalRounding': {
        caller: '',
        call: (options) => getQuantizer('orthogonalRounding', options),
        options: around,
        known: ['quantizer'],
        wrong: [
          ['quantizer', 4],
          ['quantizer', null],
          ['quantizer', []],
        ],
      },
      'getQuantizer deltaFromIdentity': {
        caller: '',
        call: (options) => getQuantizer('deltaFromIdentity', options),
        options: around,
        known: ['quantizer', 'multiple'],
      },
    },
  });

  it.each([
    'binary',
    'dorefa',
    'learnedRange',
    'learnedStep',
    'none',
    'ternary',
    'uniform',
    'orthogonalRounding',
    'deltaFromIdentity',
  ])('of %s are checked in { name, …options }, too', (name) => {
    expect(() => getQuantizer({ name, bit: 4 })).toThrow(QuantizerError);
    expect(() => getQuantizer({ name, bit: 4 })).toThrow("unknown option 'bit'");
    expect(() => getQuantizer(JSON.parse(`{ "name": "${name}", "__proto__": { "bits": 4 } }`))).toThrow(
      "unknown option '__proto__'",
    );
  });

  it.each([[null], [undefined], [4], [[]], [['uniform']], [() => 'uniform'], [Object.create({ name: 'none' })]])(
    'has no quantizer for %o',
    (identifier) => {
      expect(() => getQuantizer(identifier as never)).toThrow(QuantizerError);
      expect(() => getQuantizer(identifier as never)).toThrow('it must be a name, { name, ...options } or a quantizer');
    },
  );

  it('throws for an unknown quantizer name', () => {
    expect(() => getQuantizer({ name: 4 } as never)).toThrow('no quantizer is named 4; known are');
    expect(() => getQuantizer({} as never)).toThrow('no quantizer is named undefined; known are');
    expect(() => getQuantizer('__proto__')).toThrow("no quantizer is named '__proto__'; known are");
  });

  it('requires the inner quantizer of a wrapper', () => {
    for (const quantizer of ['uniform', null, { name: 'uniform', bits: 4 }, 4]) {
      expect(() => deltaFromIdentity(quantizer as never)).toThrow(QuantizerError);
      expect(() => everything.orthogonalRoundingQuantizer(quantizer as never)).toThrow(QuantizerError);
    }
  });
});
