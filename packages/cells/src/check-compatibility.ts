import type { OrthogonalParametrization } from '@qornn/orthogonal-params';
import type { Quantizer } from '@qornn/quantizers';
import { LayerConfigError } from './errors.js';
import type { OrthogonalPenaltyOptions } from './penalty.js';

/** Options of a layer that may contradict each other. */
export interface Combination {
  parametrization: OrthogonalParametrization;
  recurrentQuantizer: Quantizer;
  orthogonalPenalty: Required<OrthogonalPenaltyOptions> | null;
}

/**
 * Checks combinations of options.
 *
 * @throws LayerConfigError when a combination is meaningless; the message says why
 */
export function checkCompatibility({ parametrization, recurrentQuantizer, orthogonalPenalty }: Combination): void {
  const { name, exact, exactBits } = parametrization;
  if (exactBits !== undefined && !keepsCodes(recurrentQuantizer, exactBits)) {
    throw new LayerConfigError(
      `orthogonalRNN: a weight of '${name}' already consists of ${exactBits}-bit codes, and '${recurrentQuantizer.name}'${widthOf(recurrentQuantizer)} would only make it less orthogonal; recurrentQuantizer must be 'none' or { name: 'uniform', bits: ${exactBits} }`,
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

/** @throws LayerConfigError when a quantizer for square weights is set on a weight that is not square */
export function checkSquareQuantizer(layer: string, option: string, quantizer: Quantizer, weight: string): void {
  if (quantizer.square) {
    throw new LayerConfigError(
      `${layer}: ${option} '${quantizer.name}' is for square weights, but ${weight} is not square`,
      option,
    );
  }
}

/** Whether a quantizer preserves `bits`-bit codes at any scale. */
function keepsCodes(quantizer: Quantizer, bits: number): boolean {
  if (quantizer.bits === null) return quantizer.name === 'none';
  const { scale = 'max' } = quantizer.getConfig();
  return quantizer.name === 'uniform' && quantizer.bits === bits && scale === 'max';
}

function widthOf({ bits }: Quantizer): string {
  return bits === null ? '' : ` at ${bits} ${bits === 1 ? 'bit' : 'bits'}`;
}
