import type { OnnxType } from './onnx-proto.js';

type Setter = (view: DataView, at: number, value: number | bigint) => void;

/** Bytes per element, and how one is written. */
const ELEMENTS: Readonly<Record<OnnxType, readonly [size: number, set: Setter]>> = {
  FLOAT: [4, (view, at, value) => view.setFloat32(at, Number(value), true)],
  DOUBLE: [8, (view, at, value) => view.setFloat64(at, Number(value), true)],
  BOOL: [1, (view, at, value) => view.setUint8(at, Number(value))],
  UINT8: [1, (view, at, value) => view.setUint8(at, Number(value))],
  INT16: [2, (view, at, value) => view.setInt16(at, Number(value), true)],
  INT32: [4, (view, at, value) => view.setInt32(at, Number(value), true)],
  INT64: [8, (view, at, value) => view.setBigInt64(at, BigInt(value), true)],
};

/** Elements of a tensor as ONNX stores them: little-endian. @param values within the range of the type */
export function tensorBytes(type: OnnxType, values: ArrayLike<number | bigint>): Uint8Array {
  const [size, set] = ELEMENTS[type];
  const bytes = new Uint8Array(size * values.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) set(view, size * i, values[i]!);
  return bytes;
}
