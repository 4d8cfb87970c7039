import { isHadamard, type OrthogonalLayer, stateMagnitude } from '@qornn/int-runtime';
import { fusedOperations, type Operations, productOperations, totalOf } from '../../size/operations.js';
import type { CLayerPlace } from '../c-kind.js';
import type { CostKind, CostPlace } from '../cost-kind.js';
import { fusedC } from './fused-c.js';
import { resizedOrthogonal } from './resized.js';
import { scaledSumOf } from './scaled-sum-of.js';

/** Operations of the formula of `OrthogonalLayer`. */
export const orthogonalCost: CostKind<OrthogonalLayer> = {
  operations(layer, place) {
    const fused = fusedC(layer, place) !== undefined;
    return totalOf([
      { call: 1 },
      recurrentOperations(layer, place, fused),
      productOperations(place.target, layer.kernel, place.inputMagnitude),
      unitOperations(layer, place, fused),
      activationOperations(layer, fused),
    ]);
  },
  resized: resizedOrthogonal,
};

function recurrentOperations(layer: OrthogonalLayer, place: CostPlace, fused: boolean): Operations {
  const { units, recurrent, recurrentActivation } = layer;
  const magnitude = stateMagnitude(layer);
  if (!isHadamard(recurrent)) {
    return productOperations(
      place.target,
      recurrent,
      magnitude,
      recurrentActivation === 'relu' ? place.nonzero : undefined,
    );
  }
  const { blockSize, signs } = recurrent;
  const butterflies = (units / 2) * Math.log2(blockSize);
  const constant = signs.some((sign) => sign < 0) ? units : 0;
  if (fused) return { fusedButterfly: butterflies };
  return { [blockSize * magnitude < 2 ** 15 ? 'butterfly16' : 'butterfly32']: butterflies, constant };
}

function unitOperations(layer: OrthogonalLayer, place: CLayerPlace, fused: boolean): Operations {
  const { units, bias, stateShift } = layer;
  const { sum } = scaledSumOf(layer, place);
  if (fused) return fusedOperations(sum, units);
  const { terms, shift, needs64Bits } = sum;
  const stored = [...terms.map(({ multiplier }) => multiplier), shift].filter((one) => typeof one !== 'number').length;
  const arrays = stored + [bias, stateShift].filter((values) => values.some((value) => value !== 0)).length;
  const wide = needs64Bits.filter(Boolean).length;
  return {
    unit: units,
    scale32: (units - wide) * terms.length,
    scale64: wide * terms.length,
    constant: units * arrays,
  };
}

/** relu of a fused recurrence is a limit of its codes. */
function activationOperations(
  { units, recurrentActivation, outputActivation }: OrthogonalLayer,
  fused: boolean,
): Operations {
  const recurrent = fused && recurrentActivation === 'relu' ? 'linear' : recurrentActivation;
  return totalOf(
    [recurrent, outputActivation].map((activation): Operations => {
      if (activation === 'linear') return {};
      return activation === 'relu' ? { relu: units } : { modrelu: units, constant: units };
    }),
  );
}
