import type { FileKind } from '../file-kind.js';
import { readGates, writeGates } from '../gates/file.js';
import type { GruLayer } from './layer.js';

/** File format. */
export const gruFile: FileKind<GruLayer> = {
  name: 'gru',
  features: [],
  write(layer, tensors) {
    const record = writeGates(layer, tensors);
    tensors.integers('bias', layer.bias);
    if (layer.resetAfter) tensors.integers('recurrentBias', layer.recurrentBias);
    return { ...record, resetAfter: layer.resetAfter };
  },
  read(record, tensors) {
    return {
      ...(readGates(record, tensors, 3) as GruLayer),
      kind: 'gru',
      bias: tensors.integers('bias'),
      recurrentBias: tensors.optionalIntegers('recurrentBias'),
      resetAfter: record.resetAfter as boolean,
    };
  },
};
