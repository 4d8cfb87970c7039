import {
  fail,
  requireAccumulator,
  requireInteger,
  requireIntegers,
  requireMatrix,
  requireNormalization,
  requireRecord,
  requireScale,
} from './checks.js';
import { formatValue } from './format-value.js';
import { largestRowSum } from './int-matrix.js';
import { kindNames, runningKind } from './kinds/running-kinds.js';
import { largestMagnitude } from './largest-magnitude.js';
import type { IntModel } from './model.js';

/**
 * Validates the numbers of a model: sizes, ranges, and that no 32-bit accumulator can overflow for any input. `validateModel` also checks
 * descriptive fields; engines do not include it.
 *
 * @throws ModelFormatError whose `field` names the invalid field
 */
export function validateNumbers(model: IntModel): void {
  requireRecord('model', model);
  requireInteger('inputs', model.inputs, 1, 2 ** 20);
  requireInteger('inputBits', model.inputBits, 2, 16);
  requireScale('inputScale', model.inputScale);
  requireNormalization('inputNormalization', model.inputNormalization, model.inputs);
  if (typeof model.returnSequences !== 'boolean') fail('returnSequences', 'is not true or false');
  if (model.pooling !== undefined && (model.pooling !== 'mean' || model.returnSequences)) {
    fail('pooling', `is ${formatValue(model.pooling)}; it must be mean, for a model with one answer, or absent`);
  }
  if (!Array.isArray(model.layers) || model.layers.length === 0) fail('layers', 'is not a list of at least one layer');
  let inputs = model.inputs;
  let inputMagnitude = 2 ** (model.inputBits - 1);
  model.layers.forEach((layer, l) => {
    const at = `layers.${l}`;
    requireRecord(at, layer);
    const kind = runningKind(layer.kind);
    if (!kind) fail(`${at}.kind`, `is ${formatValue(layer.kind)}; known are ${kindNames()}`);
    if (layer.inputs !== inputs) {
      fail(`${at}.inputs`, `is ${formatValue(layer.inputs)}, but what it reads has ${inputs} values`);
    }
    requireInteger(`${at}.units`, layer.units, 1, 2 ** 16);
    kind.validate(at, layer, inputMagnitude);
    inputs = layer.units;
    inputMagnitude = kind.outputMagnitude(layer);
  });
  requireRecord('readout', model.readout);
  const { outputs, weights, bias } = model.readout;
  requireInteger('readout.outputs', outputs, 1, 2 ** 20);
  requireMatrix('readout.weights', weights, outputs, inputs);
  requireIntegers('readout.bias', bias, [outputs]);
  requireScale('readout.scale', model.readout.scale);
  requireAccumulator('readout.weights', largestRowSum(weights) * inputMagnitude + largestMagnitude(bias));
  requireNormalization('outputNormalization', model.outputNormalization, outputs);
}
