import type { OrthogonalParametrization } from '@qornn/orthogonal-params';
import type { Quantizer } from '@qornn/quantizers';
import { LayerConfigError } from './errors.js';
import type { OrthogonalPenaltyOptions } from './penalty.js';

/** What is to be combined in a layer. */
export interface Combination {
  parametrization: OrthogonalParametrization;
  recurrentQuantizer: Quantizer;
  orthogonalPenalty: Required<OrthogonalPenaltyOptions> | null;
}

/**
 * Refuses what can be put together but cannot mean anything.
 *
 * @throws LayerConfigError that says why
 */
export function requireSensiblePair({ parametrization, recurrentQuantizer, orthogonalPenalty }: Combination): void {
  const { name, exact, exactBits } = parametrization;
  if (exactBits !== undefined && !keepsCodes(recurrentQuantizer, exactBits)) {
    throw new LayerConfigError(
      `orthogonalRNN: a weight of '${name}' is made of ${exactBits}-bit codes already, and '${recurrentQuantizer.name}'${widthOf(recurrentQuantizer)} would only take it away from orthogonality; recurrentQuantizer must be 'none' or { name: 'uniform', bits: ${exactBits} }`,
      'recurrentQuantizer',
    );
  }
  const isQuantized = recurrentQuantizer.bits !== null && exactBits === undefined;
  if (orthogonalPenalty && exact && (orthogonalPenalty.on === 'latent' || !isQuantized)) {
    throw new LayerConfigError(
      `orthogonalRNN: orthogonalPenalty on the ${orthogonalPenalty.on} weight would always be 0, since '${name}' is exactly orthogonal${orthogonalPenalty.on === 'latent' ? " before quantization; use on: 'quantized' with a quantizer" : ''}, or another parametrization`,
      'orthogonalPenalty',
    );
  }
}

/** @throws LayerConfigError when a quantizer for square weights is asked for on one that is not */
export function requireFits(layer: string, option: string, quantizer: Quantizer, weight: string): void {
  if (quantizer.square) {
    throw new LayerConfigError(
      `${layer}: ${option} '${quantizer.name}' is for square weights, but ${weight} is not square`,
      option,
    );
  }
}

/** Whether a quantizer leaves codes of so many bits as they are, whatever their scale. */
function keepsCodes(quantizer: Quantizer, bits: number): boolean {
  if (quantizer.bits === null) return quantizer.name === 'none';
  const { scale = 'max' } = quantizer.getConfig();
  return quantizer.name === 'uniform' && quantizer.bits === bits && scale === 'max';
}

function widthOf({ bits }: Quantizer): string {
  return bits === null ? '' : ` at ${bits} ${bits === 1 ? 'bit' : 'bits'}`;
}
