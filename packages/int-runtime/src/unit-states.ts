import { CompileError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import type { BaseSpec } from './kinds/base-layer.js';
import { compilingKind } from './kinds/compiling-kinds.js';

/**
 * States that may have a step for each unit, by layer: `h` of orthogonal layers, and `c` of an LSTM, unless it was trained with a step. Others
 * are multiplied by W with one step.
 *
 * @returns names of signals, for each layer
 * @throws CompileError when the kind of a layer is unknown
 * @example
 * unitStates(describe(model)); // an orthogonal layer below a GRU: [['h'], []]
 */
export function unitStates(spec: IntegerSpec): string[][] {
  return spec.layers.map((layer: BaseSpec, l) =>
    compilingKind(l, layer)
      .signals(layer)
      .flatMap(({ name, perUnit }) => (perUnit ? [name] : [])),
  );
}

/**
 * Checks that a network has a state that may have a step for each unit.
 *
 * @param option that asks for such steps, for the message
 * @throws CompileError when it has none
 */
export function requireUnitStates(option: string, spec: IntegerSpec): void {
  if (unitStates(spec).some((names) => names.length > 0)) return;
  throw new CompileError(
    option,
    "is 'row', but no state of the network can have a step for each unit, only h of orthogonal layers and c of an LSTM that was trained without a step",
  );
}
