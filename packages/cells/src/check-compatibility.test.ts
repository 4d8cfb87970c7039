import { blockHadamard, type OrthogonalParametrization } from '@qornn/orthogonal-params';
import { type Quantizer, uniformQuantizer } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { orthogonalRNN } from './orthogonal-rnn.js';

/** A parametrization with exact 1-bit codes. */
const signs: OrthogonalParametrization = {
  name: 'signs',
  exact: true,
  exactBits: 1,
  latentShape: (n) => [n],
  parameterCount: (n) => n,
  operationsPerStep: (n) => n,
  weight: (u) => blockHadamard(u as tf.Tensor1D, u.size),
  initialize: (n) => tf.ones([n]),
  getConfig: () => ({ name: 'signs' }),
};

const squareOnly: Quantizer = { ...uniformQuantizer({ bits: 4 }), name: 'rounding', square: true };

describe('orthogonalRNN', () => {
  it.each([
    [
      { parametrization: signs, recurrentQuantizer: { name: 'uniform', bits: 4 } },
      "a weight of 'signs' already consists of 1-bit codes, and 'uniform' at 4 bits would only make it less orthogonal; recurrentQuantizer must be 'none' or { name: 'uniform', bits: 1 }",
    ],
    [
      { parametrization: 'expm', orthogonalPenalty: { strength: 1, on: 'latent' as const } },
      "orthogonalPenalty on the latent weight would always be 0, since 'expm' is exactly orthogonal before quantization",
    ],
    [
      { parametrization: 'cayley', orthogonalPenalty: { strength: 1 } },
      "orthogonalPenalty on the quantized weight would always be 0, since 'cayley' is exactly orthogonal",
    ],
    [
      { parametrization: signs, recurrentQuantizer: { name: 'uniform', bits: 1 }, orthogonalPenalty: { strength: 1 } },
      'would always be 0',
    ],
    [
      { kernelQuantizer: squareOnly },
      "kernelQuantizer 'rounding' is for square weights, but the input weight is not square",
    ],
    [{ orthogonalPenalty: { strength: 0 } }, 'orthogonalPenalty.strength is 0; it must be a finite number > 0'],
    [{ orthogonalPenalty: { strength: 1, on: 'both' as never } }, "orthogonalPenalty.on is 'both'; it must be one of"],
  ])('rejects meaningless combinations (%#)', (config, message) => {
    expect(() => orthogonalRNN({ units: 8, ...config })).toThrow(message);
  });

  it.each([
    { parametrization: signs },
    { parametrization: signs, recurrentQuantizer: { name: 'uniform', bits: 1 } },
    { parametrization: 'expm', recurrentQuantizer: { name: 'uniform', bits: 4 }, orthogonalPenalty: { strength: 1 } },
    { recurrentQuantizer: squareOnly, orthogonalPenalty: { strength: 1, on: 'latent' as const } },
    { parametrization: 'unconstrained', orthogonalPenalty: { strength: 1 } },
  ])('accepts valid combinations (%#)', (config) => {
    expect(() => orthogonalRNN({ units: 8, ...config })).not.toThrow();
  });
});
