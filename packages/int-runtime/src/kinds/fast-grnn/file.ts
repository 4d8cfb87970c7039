import type { FileKind } from '../file-kind.js';
import { readGates, writeGates } from '../gates/file.js';
import type { FastGRNNLayer } from './layer.js';

/** File format. */
export const fastGRNNFile: FileKind<FastGRNNLayer> = {
  name: 'fastGRNN',
  features: [],
  write(layer, tensors) {
    const { zeta, nu, gateActivation, updateActivation } = layer;
    const record = writeGates(layer, tensors);
    tensors.integers('gateBias', layer.gateBias);
    tensors.integers('bias', layer.bias);
    return { ...record, zeta, nu, gateActivation, updateActivation };
  },
  read(record, tensors) {
    const { zeta, nu, gateActivation, updateActivation } = record as unknown as FastGRNNLayer;
    return {
      ...(readGates(record, tensors, 1) as FastGRNNLayer),
      kind: 'fastGRNN',
      gateBias: tensors.integers('gateBias'),
      bias: tensors.integers('bias'),
      zeta,
      nu,
      gateActivation,
      updateActivation,
    };
  },
};
