import type { ContainedConstant, ContainedMatrix, ContainedState, LayerContents } from '../contents-kind.js';
import { type GatedIntLayer, gatedMagnitude, stateFraction } from './layer.js';
import { type GateMatrix, isLowRank, RANK_MAGNITUDE } from './matrix.js';

/**
 * Contents of a layer for tools that list models.
 *
 * @param inputMagnitude largest magnitude of the layer's input
 * @param vectors trained vectors beside the initial state
 * @param more constants of the kind
 * @param moreStates state vectors beside h
 */
export function gateContents(
  layer: GatedIntLayer,
  inputMagnitude: number,
  vectors: readonly Int32Array[],
  more: LayerContents['constants'] = {},
  moreStates: readonly ContainedState[] = [],
): LayerContents {
  const { units, stateBits, stateScale, shift, integerBits } = layer;
  const recurrentMultiplier = extremes(layer.recurrentMultiplier);
  const kernelMultiplier = extremes(layer.kernelMultiplier);
  const told = Object.entries(more).map(([name, value]) => `, ${name} ${constantText(value)}`);
  return {
    matrices: [
      ...matrices('recurrent', layer.recurrent, gatedMagnitude(layer)),
      ...matrices('kernel', layer.kernel, inputMagnitude),
    ],
    states: [
      { name: 'h', length: units, bits: stateBits, scale: stateScale, shifts: new Int32Array(0) },
      ...moreStates,
    ],
    vectorParameters: [layer.initialState, ...vectors].reduce((sum, { length }) => sum + length, 0),
    constants: { stateBits, stateScale, integerBits, shift, recurrentMultiplier, kernelMultiplier, ...more },
    summary:
      `states of ${stateBits} bits, state scale 2^−${stateFraction(layer)}, pre-activations within ±${2 ** integerBits}; ` +
      `multipliers m_W ${rangeText(recurrentMultiplier)}, m_U ${rangeText(kernelMultiplier)}, shift ${shift}${told.join('')}`,
  };
}

function matrices(name: string, matrix: GateMatrix, inputMagnitude: number): ContainedMatrix[] {
  if (!isLowRank(matrix)) return [{ name, matrix, inputMagnitude }];
  return [
    { name: `${name}Down`, matrix: matrix.down, inputMagnitude },
    { name: `${name}Up`, matrix: matrix.up, inputMagnitude: RANK_MAGNITUDE },
  ];
}

function constantText(value: ContainedConstant): string {
  return typeof value === 'object' && value !== null ? rangeText(value) : String(value);
}

function extremes(values: Int32Array): [min: number, max: number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

function rangeText([min, max]: readonly [number, number]): string {
  return min === max ? String(min) : `${min} … ${max}`;
}
