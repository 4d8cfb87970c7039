import type { ContainedConstant, ContentsKind } from '../contents-kind.js';
import { orthogonalFormats } from './formats.js';
import { type OrthogonalLayer, stateMagnitude } from './layer.js';

/** Contents for tools that list models. */
export const orthogonalContents: ContentsKind<OrthogonalLayer> = {
  name: 'orthogonal',
  contents(layer, inputMagnitude) {
    const { stateBits, stateScale, shift, recurrentActivation, outputActivation } = layer;
    const stateShift = layer.stateShift.length === 0 ? null : extremes(layer.stateShift);
    const recurrentMultiplier = extremes(layer.recurrentMultiplier);
    const kernelMultiplier = extremes(layer.kernelMultiplier);
    const identityMultiplier = layer.identityMultiplier[0] ?? null;
    const multipliers = [
      `multipliers m_W ${rangeText(recurrentMultiplier)}`,
      `m_U ${rangeText(kernelMultiplier)}`,
      ...(identityMultiplier === null ? [] : [`m_I ${identityMultiplier}`]),
    ];
    const states = `state scale ${stateScale.toPrecision(4)}${stateShift === null ? '' : ` · 2^e, e ${rangeText(stateShift)}`}`;
    const activations = `${recurrentActivation} recurrence, ${outputActivation} output`;
    return {
      matrices: [
        { name: 'recurrent', matrix: layer.recurrent, inputMagnitude: stateMagnitude(layer) },
        { name: 'kernel', matrix: layer.kernel, inputMagnitude },
      ],
      states: [{ name: 'h', length: layer.units, bits: stateBits, scale: stateScale, shifts: layer.stateShift }],
      vectorParameters:
        layer.bias.length + layer.recurrentThreshold.length + layer.outputThreshold.length + layer.initialState.length,
      constants: {
        stateBits,
        stateScale,
        stateShift,
        shift,
        recurrentMultiplier,
        kernelMultiplier,
        identityMultiplier,
        recurrentActivation,
        outputActivation,
      } satisfies Record<string, ContainedConstant>,
      summary: `states of ${stateBits} bits, ${states}, ${activations}; ${multipliers.join(', ')}, shift ${shift}`,
    };
  },
  formats: orthogonalFormats,
};

function extremes(values: Int32Array): [min: number, max: number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

function rangeText([min, max]: readonly [number, number]): string {
  return min === max ? String(min) : `${min} … ${max}`;
}
