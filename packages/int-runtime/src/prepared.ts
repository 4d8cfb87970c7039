import { type IntActivation, type IntLayer, type IntModel, largestRowSum, stateMagnitude } from './model.js';

/** The constants of a layer as engines use them: everything that does not depend on the time step. */
export interface PreparedLayer {
  layer: IntLayer;
  /** largest magnitude of what the layer reads, and of its own states */
  inputMagnitude: number;
  magnitude: number;
  /**
   * Whether all products and their sum fit 52 bits, in units of 2^{−s−e}, and the result 32: then
   * `⌊(W h) · recurrent + h · identity + (U x) · kernel + offset⌋` is exact in doubles, whatever the order, and with half a unit more.
   */
  fitsDouble: boolean;
  /** m_W · 2^{−s−e}, m_I · 2^{−s−e}, m_U · 2^{−s−e}, b + 1/2, each [units] */
  recurrent: Float64Array;
  identity: Float64Array;
  kernel: Float64Array;
  offset: Float64Array;
}

/** The constants of all layers. */
export function prepare(model: IntModel): PreparedLayer[] {
  let inputMagnitude = 2 ** (model.inputBits - 1);
  return model.layers.map((layer) => {
    const { recurrentMultiplier, kernelMultiplier, identityMultiplier, bias, shift, stateShift } = layer;
    const magnitude = stateMagnitude(layer);
    const most = (values: Int32Array) => values.reduce((m, value) => Math.max(m, Math.abs(value)), 0);
    const largestShift = shift + most(stateShift);
    const bound =
      largestRowSum(layer.recurrent) * magnitude * most(recurrentMultiplier) +
      largestRowSum(layer.kernel) * inputMagnitude * most(kernelMultiplier) +
      magnitude * most(identityMultiplier) +
      (most(bias) + 0.5) * 2 ** largestShift;
    const factors = (multipliers: Int32Array) =>
      Float64Array.from(bias, (_, i) => {
        const multiplier = multipliers[multipliers.length > 1 ? i : 0] ?? 0;
        return multiplier * 2 ** -(shift + (stateShift[i] ?? 0));
      });
    const prepared: PreparedLayer = {
      layer,
      inputMagnitude,
      magnitude,
      fitsDouble: bound < 2 ** Math.min(52, 31 + shift),
      recurrent: factors(recurrentMultiplier),
      identity: factors(identityMultiplier),
      kernel: factors(kernelMultiplier),
      offset: Float64Array.from(bias, (b) => b + 0.5),
    };
    inputMagnitude = magnitude;
    return prepared;
  });
}

/** Whether φ(h) is h itself, so that nothing is kept beside the state. */
export function passesOn({ outputActivation }: { outputActivation: IntActivation }): boolean {
  return outputActivation === 'linear';
}
