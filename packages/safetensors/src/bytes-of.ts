import { SafetensorsError } from './errors.js';

/** The content of a file. */
export type FileBytes = Uint8Array | ArrayBuffer;

/**
 * The content of a file as a Uint8Array view.
 *
 * Typed arrays of larger elements throw, because it is unclear whether they hold the file's bytes or decoded numbers. So does a
 * SharedArrayBuffer, whose content could change between the check and the read.
 *
 * @throws SafetensorsError when the value is neither an ArrayBuffer nor a Uint8Array
 */
export function bytesOf(file: unknown): Uint8Array {
  // Compare class names, not classes: another realm (iframe, vm) has its own ArrayBuffer.
  const kind = kindOf(file);
  if (kind === 'ArrayBuffer') return new Uint8Array(file as ArrayBuffer);
  if (ArrayBuffer.isView(file) && (kind === 'Uint8Array' || kind === 'Uint8ClampedArray')) {
    const { buffer, byteOffset, byteLength } = file;
    if (kindOf(buffer) === 'ArrayBuffer') return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
    throw new SafetensorsError('file', 'is in a SharedArrayBuffer, which could change while it is read; copy it first');
  }
  throw new SafetensorsError('file', `is of type ${kind}; it must be an ArrayBuffer or a Uint8Array`);
}

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
