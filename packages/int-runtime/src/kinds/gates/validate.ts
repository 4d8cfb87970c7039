import { fail, requireInteger, requireIntegers, requireScale } from '../../checks.js';
import { largestMagnitude } from '../../largest-magnitude.js';
import { MAX_SHIFT, requireProductSum } from '../../requantization.js';
import { fractionBits, GATE_ACTIVATIONS, type GateActivation } from './activation.js';
import { type GatedIntLayer, gatedMagnitude, stateFraction } from './layer.js';
import { productBound } from './matrix.js';
import { validateGateMatrix } from './validate-matrix.js';

/** Twice the range of a pre-activation. Larger biases would saturate it for every input. */
const MAX_BIAS = 2 ** 17;

/**
 * Validates the common fields of a layer with gates, and that no sum can overflow.
 *
 * @param gates number of blocks of rows
 * @param biases vectors that are added to pre-activations, by name, and their lengths
 * @throws ModelFormatError whose `field` names the invalid field
 */
export function validateGates(
  at: string,
  layer: GatedIntLayer,
  inputMagnitude: number,
  gates: number,
  biases: Readonly<Record<string, readonly [values: Int32Array, length: number]>>,
): void {
  const { units, inputs, stateBits, shift } = layer;
  requireInteger(`${at}.stateBits`, stateBits, 4, 16);
  requireInteger(`${at}.shift`, shift, 1, MAX_SHIFT);
  requireInteger(`${at}.integerBits`, layer.integerBits, 0, 8);
  requireScale(`${at}.stateScale`, layer.stateScale);
  requireInteger(`${at}.stateScale, −log2 of it,`, stateFraction(layer), 0, 15);
  const rows = gates * units;
  const magnitude = gatedMagnitude(layer);
  validateGateMatrix(`${at}.recurrent`, layer.recurrent, [rows, units], magnitude);
  validateGateMatrix(`${at}.kernel`, layer.kernel, [rows, inputs], inputMagnitude);
  for (const field of ['recurrentMultiplier', 'kernelMultiplier'] as const) {
    requireIntegers(`${at}.${field}`, layer[field], [1, rows]);
    if (layer[field].some((m) => m < 0)) fail(`${at}.${field}`, 'holds a negative number');
  }
  requireStates(`${at}.initialState`, layer.initialState, units, stateBits);
  for (const [name, [values, length]] of Object.entries(biases)) {
    requireIntegers(`${at}.${name}`, values, [length]);
    if (values.some((b) => Math.abs(b) > MAX_BIAS)) fail(`${at}.${name}`, 'holds a number beyond ±2^17');
  }
  requireProductSum(
    `${at}.shift`,
    productBound(layer.recurrent, magnitude) * largestMagnitude(layer.recurrentMultiplier) +
      productBound(layer.kernel, inputMagnitude) * largestMagnitude(layer.kernelMultiplier),
    shift,
  );
}

/** Initial states of k bits, or none. */
export function requireStates(field: string, values: Int32Array, units: number, bits: number): void {
  requireIntegers(field, values, [0, units]);
  const top = 2 ** (bits - 1);
  if (values.some((h) => h < -top || h >= top)) fail(field, `holds a number that ${bits} bits cannot hold`);
}

/** The activation of an update, whose values must not be coarser than the states they are added to. */
export function requireActivation(field: string, activation: GateActivation, layer: GatedIntLayer): void {
  if (!GATE_ACTIVATIONS.includes(activation)) fail(field, `is not one of ${GATE_ACTIVATIONS.join(', ')}`);
  if (fractionBits(activation, layer.integerBits) < stateFraction(layer)) {
    fail(field, 'has values that are coarser than the states');
  }
}
