import { DataFormatError } from '../format-error.js';

/** Maximum size of an array in bytes. */
export const MAX_ARRAY_BYTES = 2 ** 31;
/** Maximum length of a header. */
const MAX_HEADER = 2 ** 16;
const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];

/** The header of a NumPy array. */
export interface NpyHeader {
  shape: readonly number[];
  isFortran: boolean;
  /** kind and size of an element, for instance `f8` */
  type: string;
  isLittle: boolean;
  /** position of the first element */
  start: number;
  /** bytes of the whole file */
  bytes: number;
}

/** An array of NumPy. */
export interface NpyArray {
  shape: readonly number[];
  /** whether elements are texts */
  isText: boolean;
  /** the element at an index, one number for each axis */
  at(...index: number[]): number | string;
}

/**
 * Reads the header of a .npy file, format 1.0 to 3.0.
 * Source: NEP 1, "A simple file format for NumPy arrays".
 *
 * @param bytes begin of the file
 * @param path for messages
 * @returns null if more bytes are needed
 * @throws DataFormatError when it is not such a header, or the elements are not numbers or texts
 */
export function npyHeader(bytes: Uint8Array, path: string): NpyHeader | null {
  if (MAGIC.some((byte, i) => i < bytes.length && bytes[i] !== byte)) {
    throw new DataFormatError(path, 'is not a NumPy array: it does not begin with \\x93NUMPY');
  }
  if (bytes.length < 12) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = bytes[6]!;
  if (version < 1 || version > 3) {
    throw new DataFormatError(path, `is a NumPy array of format ${version}.${bytes[7]}; allowed are 1.0, 2.0 and 3.0`);
  }
  const size = version === 1 ? 2 : 4;
  const length = size === 2 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (length > MAX_HEADER)
    throw new DataFormatError(path, `has a header of ${length} bytes; at most ${MAX_HEADER} are allowed`);
  const start = 8 + size + length;
  if (bytes.length < start) return null;
  const text = Buffer.from(bytes.subarray(8 + size, start)).toString('utf8');
  const [, fields] = /'fields'|'descr'\s*:\s*(\[)/.exec(text) ?? [];
  if (fields) throw new DataFormatError(path, 'is an array of records; save plain numbers');
  const [, descr] = /'descr'\s*:\s*'([^']*)'/.exec(text) ?? [];
  const [, order] = /'fortran_order'\s*:\s*(True|False)/.exec(text) ?? [];
  const [, sizes] = /'shape'\s*:\s*\(([^()]*)\)/.exec(text) ?? [];
  if (descr === undefined || order === undefined || sizes === undefined || !/^[\d\sL,]*$/.test(sizes)) {
    throw new DataFormatError(path, 'has a header without descr, fortran_order or shape');
  }
  const shape = sizes.split(',').flatMap((part) => (part.trim() === '' ? [] : [Number(part.replace('L', ''))]));
  const [, end, type] = /^([<>|=]?)(f[248]|[iu][1248]|b1|\?|[US]\d{1,6})$/.exec(descr) ?? [];
  if (type === undefined || shape.some((length) => !Number.isSafeInteger(length))) {
    const hint = /O/.test(descr)
      ? '; an array of objects is made of lists of different lengths: pad them with NaN'
      : '';
    throw new DataFormatError(
      path,
      `has elements of type '${descr}'; allowed are f2 to f8, i1 to i8, u1 to u8, b1, and texts for classes${hint}`,
    );
  }
  const bytesOfAll = start + shape.reduce((product, axis) => product * axis, elementBytes(type));
  if (bytesOfAll > MAX_ARRAY_BYTES) {
    throw new DataFormatError(
      path,
      `says that it has ${bytesOfAll} bytes, shape [${shape.join(', ')}]; at most ${MAX_ARRAY_BYTES} are allowed`,
    );
  }
  return { shape, isFortran: order === 'True', type, isLittle: end !== '>', start, bytes: bytesOfAll };
}

/** @throws DataFormatError when the bytes are not as many as the header says */
export function npyArray(bytes: Uint8Array, header: NpyHeader, path: string): NpyArray {
  if (bytes.length !== header.bytes) {
    const expected = `its header says ${header.bytes}, shape [${header.shape.join(', ')}]`;
    throw new DataFormatError(path, `has ${bytes.length} bytes, but ${expected}; the file is cut off or damaged`);
  }
  const { shape, isFortran, type, start } = header;
  const size = elementBytes(type);
  const strides = stridesOf(shape, isFortran).map((stride) => stride * size);
  const get = getter(bytes, header);
  return {
    shape,
    isText: /^[US]/.test(type),
    at: (...index) => get(start + index.reduce((sum, i, axis) => sum + i * strides[axis]!, 0)),
  };
}

function stridesOf(shape: readonly number[], isFortran: boolean): number[] {
  const strides = new Array<number>(shape.length).fill(1);
  if (isFortran) for (let axis = 1; axis < shape.length; axis++) strides[axis] = strides[axis - 1]! * shape[axis - 1]!;
  else for (let axis = shape.length - 2; axis >= 0; axis--) strides[axis] = strides[axis + 1]! * shape[axis + 1]!;
  return strides;
}

function elementBytes(type: string): number {
  if (type === '?') return 1;
  const count = Number(type.slice(1));
  return type[0] === 'U' ? 4 * count : count;
}

function getter(bytes: Uint8Array, { type, isLittle }: NpyHeader): (at: number) => number | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case 'f2':
      return (at) => half(view.getUint16(at, isLittle));
    case 'f4':
      return (at) => view.getFloat32(at, isLittle);
    case 'f8':
      return (at) => view.getFloat64(at, isLittle);
    case 'i1':
      return (at) => view.getInt8(at);
    case 'i2':
      return (at) => view.getInt16(at, isLittle);
    case 'i4':
      return (at) => view.getInt32(at, isLittle);
    case 'i8':
      return (at) => Number(view.getBigInt64(at, isLittle));
    case 'u2':
      return (at) => view.getUint16(at, isLittle);
    case 'u4':
      return (at) => view.getUint32(at, isLittle);
    case 'u8':
      return (at) => Number(view.getBigUint64(at, isLittle));
    case 'u1':
    case 'b1':
    case '?':
      return (at) => bytes[at]!;
    default:
      return textGetter(view, type, isLittle);
  }
}

function textGetter(view: DataView, type: string, isLittle: boolean): (at: number) => string {
  const count = Number(type.slice(1));
  const isWide = type[0] === 'U';
  return (at) => {
    let text = '';
    for (let i = 0; i < count; i++) {
      const code = isWide ? view.getUint32(at + 4 * i, isLittle) : view.getUint8(at + i);
      text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    }
    return text.replace(/\0+$/, '');
  };
}

/** IEEE 754 half precision. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
