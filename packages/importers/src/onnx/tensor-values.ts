import { ImportError } from '../errors.js';
import { fromBfloat, fromHalf } from '../half.js';
import type { Tensor } from './messages.js';

/** A constant of a graph. */
export interface ConstantTensor {
  shape: readonly number[];
  values: Float64Array;
}

/** How the values of a data type are stored: in `raw_data`, or in a typed field. */
interface Storage {
  bytes: number;
  raw(view: DataView, at: number): number;
  typed(tensor: Tensor): readonly number[] | undefined;
  /** from the number in the typed field */
  read?(stored: number): number;
}

/** By the numbers of `TensorProto.DataType`. */
const STORAGE: Readonly<Record<number, Storage>> = {
  1: { bytes: 4, raw: (view, at) => view.getFloat32(at, true), typed: ({ floatData }) => floatData },
  6: { bytes: 4, raw: (view, at) => view.getInt32(at, true), typed: ({ int32Data }) => int32Data },
  7: { bytes: 8, raw: (view, at) => Number(view.getBigInt64(at, true)), typed: ({ int64Data }) => int64Data },
  10: {
    bytes: 2,
    raw: (view, at) => fromHalf(view.getUint16(at, true)),
    typed: ({ int32Data }) => int32Data,
    read: fromHalf,
  },
  11: { bytes: 8, raw: (view, at) => view.getFloat64(at, true), typed: ({ doubleData }) => doubleData },
  16: {
    bytes: 2,
    raw: (view, at) => fromBfloat(view.getUint16(at, true)),
    typed: ({ int32Data }) => int32Data,
    read: fromBfloat,
  },
};

const EXTERNAL = 1;

/**
 * The values of a tensor.
 *
 * @param name for messages
 * @throws ImportError when they are in another file, of another type, or not as many as the shape says
 */
export function tensorValues(tensor: Tensor, name: string): ConstantTensor {
  const { dims: shape = [], dataType = 0, rawData, dataLocation } = tensor;
  if (dataLocation === EXTERNAL) {
    throw new ImportError(
      `${name} is in another file (external data); save the model as one file, with onnx.save(model, path)`,
    );
  }
  const storage = STORAGE[dataType];
  if (!storage) {
    throw new ImportError(
      `${name} is of the data type ${dataType}; allowed: float, double, float16, bfloat16, int32, int64`,
    );
  }
  const size = shape.reduce((product, n) => product * n, 1);
  const typed = storage.typed(tensor) ?? [];
  const count = rawData ? rawData.length / storage.bytes : typed.length;
  if (count !== size)
    throw new ImportError(`${name} is [${shape.join(', ')}], which needs ${size} values, but has ${count}`);
  if (!rawData) return { shape, values: Float64Array.from(typed, storage.read ?? ((stored) => stored)) };
  const view = new DataView(rawData.buffer, rawData.byteOffset, rawData.byteLength);
  return { shape, values: Float64Array.from({ length: size }, (_, i) => storage.raw(view, i * storage.bytes)) };
}
