import { type FileBytes, readSafetensorsHeader, type TensorEntry, tensorData } from '@qornn/safetensors';
import { ImportError } from '../errors.js';
import { fromBfloat, fromHalf } from '../half.js';
import type { StoredArray } from '../stored-array.js';

/** State dicts of large models have headers of some MiB. */
const MAX_HEADER_BYTES = 2 ** 26;

/**
 * The tensors of a safetensors file by name. Values are decoded when they are read, so other layers of a large file cost nothing.
 *
 * @throws SafetensorsError when the file is damaged
 */
export function stateDict(bytes: FileBytes): Map<string, StoredArray> {
  const { entries } = readSafetensorsHeader(bytes, { otherDtypes: true, maxHeaderBytes: MAX_HEADER_BYTES });
  return new Map(
    Object.entries(entries).map(([name, entry]) => [
      name,
      {
        name,
        shape: entry.shape,
        get values() {
          return floatsOf(name, entry);
        },
      },
    ]),
  );
}

/** @throws ImportError when the tensor has no floating-point numbers */
function floatsOf(name: string, { dtype, shape, bytes }: TensorEntry<string>): Float32Array {
  if (dtype === 'F32' || dtype === 'F64') return Float32Array.from(tensorData({ dtype, shape, bytes }));
  const decode = { F16: fromHalf, BF16: fromBfloat }[dtype];
  if (!decode) throw new ImportError(`${name} is of the type ${dtype}; weights must be F32, F64, F16 or BF16`);
  return Float32Array.from({ length: bytes.length / 2 }, (_, i) => decode(bytes[2 * i]! + 256 * bytes[2 * i + 1]!));
}
