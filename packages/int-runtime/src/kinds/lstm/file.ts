import type { FileKind } from '../file-kind.js';
import { readGates, writeGates } from '../gates/file.js';
import type { LstmLayer } from './layer.js';

/** File format. */
export const lstmFile: FileKind<LstmLayer> = {
  name: 'lstm',
  features: [],
  write(layer, tensors) {
    const record = writeGates(layer, tensors);
    tensors.integers('bias', layer.bias);
    if (layer.initialCell.length > 0) tensors.integers('initialCell', layer.initialCell);
    return { ...record, cellBits: layer.cellBits, cellScale: layer.cellScale };
  },
  read(record, tensors) {
    const { cellBits, cellScale } = record as unknown as LstmLayer;
    return {
      ...(readGates(record, tensors, 4) as LstmLayer),
      kind: 'lstm',
      bias: tensors.integers('bias'),
      cellBits,
      cellScale,
      initialCell: tensors.optionalIntegers('initialCell'),
    };
  },
};
