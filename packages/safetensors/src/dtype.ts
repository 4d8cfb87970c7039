/** The supported element types, by their names in the format. */
export type Dtype = 'F64' | 'F32' | 'I32' | 'I16' | 'I8' | 'U8';

/** The typed array of each element type. */
export type TypedArray = Float64Array | Float32Array | Int32Array | Int16Array | Int8Array | Uint8Array;

type ArrayType = { new (buffer: ArrayBuffer): TypedArray; readonly BYTES_PER_ELEMENT: number };

/** Constructors by element type. */
export const ARRAY_TYPES: Readonly<Record<Dtype, ArrayType>> = {
  F64: Float64Array,
  F32: Float32Array,
  I32: Int32Array,
  I16: Int16Array,
  I8: Int8Array,
  U8: Uint8Array,
};

/** A tensor in a container; `data` is in row-major order. */
export interface StoredTensor {
  dtype: Dtype;
  shape: number[];
  data: TypedArray;
}

/** The content of a container. */
export interface Safetensors {
  tensors: Record<string, StoredTensor>;
  /** strings by key */
  metadata: Record<string, string>;
}

/** Names that would reach the prototype of a plain object. */
export function isUnsafeName(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype';
}
