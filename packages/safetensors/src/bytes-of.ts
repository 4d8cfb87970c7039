import { SafetensorsError } from './errors.js';

/** The bytes of a file: an ArrayBuffer, or a view of bytes into one. */
export type FileBytes = Uint8Array | ArrayBuffer;

/**
 * The bytes of a file as a view, whatever they came as.
 *
 * A view of larger elements is refused: it may be the file's bytes or numbers made of them, and only its maker knows. So is memory that
 * threads share: what has been checked could change before it is read.
 *
 * @throws SafetensorsError when the value holds no bytes
 */
export function bytesOf(file: unknown): Uint8Array {
  // By the name of the class and not the class: another realm (a frame, a sandbox) has one of its own.
  const kind = kindOf(file);
  if (kind === 'ArrayBuffer') return new Uint8Array(file as ArrayBuffer);
  if (ArrayBuffer.isView(file) && (kind === 'Uint8Array' || kind === 'Uint8ClampedArray')) {
    const { buffer, byteOffset, byteLength } = file;
    if (kindOf(buffer) === 'ArrayBuffer') return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
    throw new SafetensorsError(
      'file',
      'lies in memory that threads share; copy it, as it could change while it is read',
    );
  }
  throw new SafetensorsError('file', `is of the kind ${kind}; it must be an ArrayBuffer or a Uint8Array`);
}

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
