import type { NumberFormat, ReadCodes } from '../contents-kind.js';
import { biasFormats, multiplierFormat, stepsOf, weightFormat } from '../number-formats.js';
import type { OrthogonalLayer } from './layer.js';

/** The formats of the numbers of an orthogonal layer. */
export function orthogonalFormats(layer: OrthogonalLayer, { scale }: ReadCodes): NumberFormat[] {
  const { shift, kernelMultiplier, recurrentMultiplier, identityMultiplier, stateBits, stateScale, stateShift } = layer;
  const step = stepsOf(stateShift.length === 0 ? [1] : Array.from(stateShift, (e) => 2 ** e), stateScale);
  const { bias, recurrentThreshold, outputThreshold } = layer;
  return [
    weightFormat('kernel', layer.kernel, {
      ...{ multiplier: kernelMultiplier, shift, unit: scale === null ? null : stateScale / scale },
    }),
    weightFormat('recurrent', layer.recurrent, { multiplier: recurrentMultiplier, shift, unit: 1 }),
    multiplierFormat('kernelMultiplier', kernelMultiplier, shift),
    multiplierFormat('recurrentMultiplier', recurrentMultiplier, shift),
    ...(identityMultiplier.length > 0 ? [multiplierFormat('identityMultiplier', identityMultiplier, shift)] : []),
    ...biasFormats({ bias, recurrentThreshold, outputThreshold }, step),
    { part: 'h', bits: stateBits, step, stepFrom: 'calibrated' },
  ];
}
