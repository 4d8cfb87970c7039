import type { FileKind } from '../file-kind.js';
import { readGates, writeGates } from '../gates/file.js';
import type { LstmLayer } from './layer.js';

/** File format. */
export const lstmFile: FileKind<LstmLayer> = {
  name: 'lstm',
  features: ['cellShift'],
  write(layer, tensors) {
    const record = writeGates(layer, tensors);
    tensors.integers('bias', layer.bias);
    if (layer.initialCell.length > 0) tensors.integers('initialCell', layer.initialCell);
    if (layer.cellShift) {
      tensors.require('cellShift');
      tensors.bytes('cellShift', layer.cellShift);
    }
    return { ...record, cellBits: layer.cellBits, cellScale: layer.cellScale };
  },
  read(record, tensors) {
    const { cellBits, cellScale } = record as unknown as LstmLayer;
    const cellShift = tensors.requires('cellShift') ? tensors.optionalBytes('cellShift') : new Int32Array(0);
    return {
      ...(readGates(record, tensors, 4) as LstmLayer),
      kind: 'lstm',
      bias: tensors.integers('bias'),
      cellBits,
      cellScale,
      ...(cellShift.length > 0 && { cellShift }),
      initialCell: tensors.optionalIntegers('initialCell'),
    };
  },
};
