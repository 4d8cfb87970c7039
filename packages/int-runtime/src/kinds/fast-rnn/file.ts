import type { FileKind } from '../file-kind.js';
import { readGates, writeGates } from '../gates/file.js';
import type { FastRNNLayer } from './layer.js';

/** File format. */
export const fastRNNFile: FileKind<FastRNNLayer> = {
  name: 'fastRNN',
  features: [],
  write(layer, tensors) {
    const { alpha, beta, updateActivation } = layer;
    const record = writeGates(layer, tensors);
    tensors.integers('bias', layer.bias);
    return { ...record, alpha, beta, updateActivation };
  },
  read(record, tensors) {
    const { alpha, beta, updateActivation } = record as unknown as FastRNNLayer;
    return {
      ...(readGates(record, tensors, 1) as FastRNNLayer),
      kind: 'fastRNN',
      bias: tensors.integers('bias'),
      alpha,
      beta,
      updateActivation,
    };
  },
};
