import { testOptions } from '@qornn/internal-testing/options';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { describe, expect, it } from 'vitest';
import * as everything from './index.js';
import { getParametrization, ParametrizationError } from './index.js';

const matrix = () => tf.eye(4);
const RANK: [string, unknown][] = [
  ['rank', '1'],
  ['rank', 0],
  ['rank', 1.5],
  ['rank', null],
];
const INITIALIZERS: [string, unknown][] = [
  ['initializer', 'haer'],
  ['initializer', null],
  ['initializer', 3],
  ['initializer', { name: 'haar', seed: 1 }],
  ['initializer', ['haar']],
];
const TRIVIALIZATION = {
  known: ['initializer', 'movingBase'],
  wrong: [
    ...INITIALIZERS,
    ['movingBase', 3],
    ['movingBase', null],
    ['movingBase', {}],
    ['movingBase', { every: '3' }],
    ['movingBase', { evry: 3 }],
  ] as [string, unknown][],
};
const BJORCK: [string, unknown][] = [
  ['iterations', '15'],
  ['iterations', -1],
  ['beta', '0.5'],
  ['beta', 0.6],
];
const ON_THE_GROUP = {
  known: ['rank', 'sampler', 'initializer'],
  wrong: [...RANK, ...INITIALIZERS, ['sampler', 'svd']] as [string, unknown][],
};

describe('options', () => {
  testOptions({
    everything,
    error: ParametrizationError,
    others: [
      'ParametrizationError ShapeError band blockHadamard cayley cayleyInit constant eigenvalueModuli expm haar hadamardMatrix henaff horizonGain',
      'horizonGainScalar householder identity isDifferentiatedAgain newtonSchulz orthogonalPenalty orthogonalityDefect polarFactor projUnnD projUnnT',
      'parametrizationNames registerParametrization signedHadamard singularValues skew spectralNorm spectralNormalize spectralRadius',
    ].flatMap((names) => names.split(' ')),
    takers: {
      bjorck: { call: (options) => everything.bjorck(matrix(), options), known: ['iterations', 'beta'], wrong: BJORCK },
      bjorckParametrization: {
        call: everything.bjorckParametrization,
        known: ['iterations', 'beta', 'initializer'],
        wrong: [...BJORCK, ...INITIALIZERS],
      },
      cayleyParametrization: { call: everything.cayleyParametrization, caller: 'cayley', ...TRIVIALIZATION },
      expmParametrization: { call: everything.expmParametrization, caller: 'expm', ...TRIVIALIZATION },
      gainDivisor: {
        call: (options) => everything.gainDivisor(matrix(), options),
        options: { horizon: 3 },
        known: ['horizon', 'target'],
        wrong: [
          ['horizon', '3'],
          ['horizon', undefined],
          ['target', '1'],
          ['target', 0],
        ],
      },
      hadamardParametrization: {
        call: everything.hadamardParametrization,
        caller: 'hadamard',
        known: ['blockSize', 'trainable'],
        wrong: [
          ['blockSize', '8'],
          ['blockSize', 6],
          ['trainable', 'false'],
        ],
      },
      householderParametrization: {
        call: everything.householderParametrization,
        caller: 'householder',
        known: ['reflections'],
        wrong: [
          ['reflections', '8'],
          ['reflections', 0],
        ],
      },
      lowRankApproximation: {
        call: (options) => everything.lowRankApproximation(matrix(), options),
        options: { rank: 1 },
        known: ['rank', 'sampler', 'seed'],
        wrong: [...RANK, ['rank', undefined], ['sampler', 'svd'], ['seed', '1']],
      },
      normalizeGain: {
        call: (options) => everything.normalizeGain(matrix(), options),
        options: { horizon: 3 },
        known: ['horizon', 'target'],
        wrong: [
          ['horizon', '3'],
          ['horizon', null],
          ['target', Number.POSITIVE_INFINITY],
        ],
      },
      projUnnDParametrization: { call: everything.projUnnDParametrization, caller: 'projUnnD', ...ON_THE_GROUP },
      projUnnTParametrization: { call: everything.projUnnTParametrization, caller: 'projUnnT', ...ON_THE_GROUP },
      projUnnOptimizer: {
        call: (options) => everything.projUnnOptimizer(tf.train.sgd(1), options),
        options: { variables: [] },
        known: ['variables', 'method', 'rank', 'sampler', 'seed', 'rateDivisor'],
        wrong: [
          ...RANK,
          ['variables', undefined],
          ['variables', 'w'],
          ['variables', [3]],
          ['method', 'd'],
          ['seed', 2 ** 21],
        ],
      },
      quantizationBound: {
        call: everything.quantizationBound,
        options: { n: 4, bits: 4 },
        known: ['n', 'bits', 'alpha'],
        wrong: [
          ['n', '4'],
          ['bits', null],
          ['bits', 9],
          ['alpha', '1'],
        ],
      },
      unconstrained: { call: everything.unconstrained, known: ['initializer'], wrong: INITIALIZERS },
      'getParametrization unconstrained': {
        caller: '',
        call: (options) => getParametrization('unconstrained', options),
        known: ['initializer'],
      },
    },
  });

  it.each(['bjorck', 'cayley', 'expm', 'hadamard', 'householder', 'projUnnD', 'projUnnT', 'unconstrained'])(
    'of %s are checked in { name, …options }, too',
    (name) => {
      expect(() => getParametrization({ name, initialiser: 'haar' })).toThrow(ParametrizationError);
      expect(() => getParametrization({ name, initialiser: 'haar' })).toThrow("unknown option 'initialiser'");
    },
  );

  it.each([[null], [undefined], [4], [[]], [Object.create({ name: 'bjorck' })]])(
    'has no parametrization for %o',
    (identifier) => {
      expect(() => getParametrization(identifier as never)).toThrow(ParametrizationError);
    },
  );
});
