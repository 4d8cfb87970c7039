import { ModelFormatError } from '../../errors.js';
import { isHadamard } from '../../int-matrix.js';
import type { FileKind } from '../file-kind.js';
import type { OrthogonalLayer } from './layer.js';

const CONSTANTS = ['recurrentMultiplier', 'kernelMultiplier', 'bias', 'recurrentThreshold', 'outputThreshold'] as const;
/** Optional constants, since version 2. */
const LATER = ['identityMultiplier', 'initialState'] as const;

/** The scalars of a layer: `recurrentBits` of a matrix of codes, `blockSize` of a Hadamard matrix. */
type OrthogonalRecord = Pick<
  OrthogonalLayer,
  'units' | 'inputs' | 'shift' | 'stateBits' | 'stateScale' | 'recurrentActivation' | 'outputActivation'
> & { recurrentBits?: number; blockSize?: number; kernelBits: number };

/** File format. */
export const orthogonalFile: FileKind<OrthogonalLayer> = {
  name: 'orthogonal',
  features: ['stateShift'],
  write(layer, tensors) {
    const { recurrent, kernel, stateShift } = layer;
    tensors.matrix('recurrent', recurrent);
    tensors.matrix('kernel', kernel);
    for (const field of CONSTANTS) tensors.integers(field, layer[field]);
    for (const field of LATER) {
      if (layer[field].length === 0) continue;
      tensors.requireVersion(2);
      tensors.integers(field, layer[field]);
    }
    if (stateShift.length > 0) {
      tensors.require('stateShift');
      tensors.bytes('stateShift', stateShift);
    }
    return {
      units: layer.units,
      inputs: layer.inputs,
      shift: layer.shift,
      stateBits: layer.stateBits,
      stateScale: layer.stateScale,
      recurrentActivation: layer.recurrentActivation,
      outputActivation: layer.outputActivation,
      ...(isHadamard(recurrent) ? { blockSize: recurrent.blockSize } : { recurrentBits: recurrent.bits }),
      kernelBits: kernel.bits,
    } satisfies OrthogonalRecord;
  },
  read(record, tensors) {
    // The values of the fields, not validated yet.
    const { recurrentBits, blockSize, kernelBits, units, inputs, ...layer } = record as unknown as OrthogonalRecord;
    const ofHadamard = blockSize !== undefined && tensors.requires('hadamard');
    if (ofHadamard && recurrentBits !== undefined) {
      throw new ModelFormatError(`${tensors.at}.recurrent`, 'has both recurrentBits and a blockSize');
    }
    const later = (field: string) => (tensors.version >= 2 ? tensors.optionalIntegers(field) : new Int32Array(0));
    return {
      kind: 'orthogonal',
      units,
      inputs,
      shift: layer.shift,
      stateBits: layer.stateBits,
      stateScale: layer.stateScale,
      recurrentActivation: layer.recurrentActivation,
      outputActivation: layer.outputActivation,
      recurrent: ofHadamard
        ? tensors.hadamard('recurrent', units, blockSize)
        : tensors.matrix('recurrent', units, units, recurrentBits),
      kernel: tensors.matrix('kernel', units, inputs, kernelBits),
      ...(Object.fromEntries(CONSTANTS.map((field) => [field, tensors.integers(field)])) as Pick<
        OrthogonalLayer,
        (typeof CONSTANTS)[number]
      >),
      identityMultiplier: later('identityMultiplier'),
      initialState: later('initialState'),
      stateShift: tensors.requires('stateShift') ? tensors.optionalBytes('stateShift') : new Int32Array(0),
    };
  },
};
