import { BIT_PARTS, type BitPart, COMMON_PARTS } from './bit-setting.js';
import type { IntegerSpec } from './integer-spec.js';
import type { BaseSpec } from './kinds/base-layer.js';
import { compilingKind } from './kinds/compiling-kinds.js';
import { trainedBits } from './layer-bits.js';

/**
 * Options with bits that change a network: `kernelBits` and `recurrentBits` if compilation rounds such a weight, `cellBits` if a layer has a
 * cell state that was trained in floating point, and those of states, inputs and readout.
 *
 * @throws CompileError when the kind of a layer is unknown
 * @example
 * bitParts(describe(lstm)); // trained in floating point: ['recurrentBits', 'kernelBits', 'stateBits', 'cellBits', 'inputBits', 'readoutBits']
 */
export function bitParts(spec: IntegerSpec): BitPart[] {
  const layers = spec.layers.map((layer: BaseSpec, l) => layerParts(layer, l));
  return BIT_PARTS.filter((part) => COMMON_PARTS.includes(part) || layers.some((parts) => parts.includes(part)));
}

/** Options with bits that change a layer. */
export function layerParts(layer: BaseSpec, l: number): BitPart[] {
  const { kernel, recurrent } = layer as Partial<Record<'kernel' | 'recurrent', AnyMatrix>>;
  const hasCells = compilingKind(l, layer)
    .signals(layer)
    .some(({ bits }) => bits === 'cellBits');
  const trained = trainedBits(layer);
  return [
    ...(isRounded(recurrent) ? ['recurrentBits' as const] : []),
    ...(isRounded(kernel) ? ['kernelBits' as const] : []),
    ...(trained.stateBits === undefined ? ['stateBits' as const] : []),
    ...(hasCells && trained.cellBits === undefined ? ['cellBits' as const] : []),
  ];
}

/** A matrix of any kind of layer. */
interface AnyMatrix {
  kind: string;
  down?: AnyMatrix;
  up?: AnyMatrix;
}

/** Whether compilation rounds a matrix, because it was trained in floating point. */
function isRounded(matrix: AnyMatrix | undefined): boolean {
  return matrix !== undefined && (matrix.kind === 'real' || isRounded(matrix.down) || isRounded(matrix.up));
}
