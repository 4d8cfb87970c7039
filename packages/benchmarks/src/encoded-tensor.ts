/** Float32 numbers, little-endian, from base64. */
export function decodedFloats(data: string): Float32Array {
  const bytes = Buffer.from(data, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Base64 of float32 numbers, little-endian. */
export function encodedFloats(values: Float32Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}

/** An array for a script. */
export interface EncodedTensor {
  shape: number[];
  /** base64 of float32, little-endian */
  data: string;
}

/** An array for a script: base64 of float32, little-endian. */
export function encodedTensor(values: Float32Array, shape: readonly number[]): EncodedTensor {
  return { shape: [...shape], data: encodedFloats(values) };
}
