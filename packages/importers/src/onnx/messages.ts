import protobuf from 'protobufjs/minimal.js';
import { ImportError } from '../errors.js';

/** The messages of onnx.proto that we read, with their fields. Other fields are skipped. */
export interface Tensor {
  name?: string;
  dims?: number[];
  dataType?: number;
  floatData?: number[];
  int32Data?: number[];
  int64Data?: number[];
  doubleData?: number[];
  rawData?: Uint8Array;
  dataLocation?: number;
}

export interface Attribute {
  name?: string;
  f?: number;
  i?: number;
  s?: Uint8Array;
  t?: Tensor;
  floats?: number[];
  ints?: number[];
  strings?: Uint8Array[];
}

export interface GraphNode {
  input?: string[];
  output?: string[];
  name?: string;
  opType?: string;
  domain?: string;
  attribute?: Attribute[];
}

export interface ValueInfo {
  name?: string;
  type?: { tensorType?: { shape?: { dim?: { dimValue?: number }[] } } };
}

export interface Graph {
  node?: GraphNode[];
  initializer?: Tensor[];
  input?: ValueInfo[];
  output?: ValueInfo[];
}

export interface Model {
  graph?: Graph;
  opsetImport?: { domain?: string; version?: number }[];
}

type Scalar = 'int' | 'float' | 'double' | 'text' | 'bytes';

/** Field numbers of a message: name and type, and 'list' for repeated ones. */
interface Fields {
  readonly [field: number]: readonly [name: string, of: Scalar | Fields, list?: 'list'];
}

const TENSOR: Fields = {
  1: ['dims', 'int', 'list'],
  2: ['dataType', 'int'],
  4: ['floatData', 'float', 'list'],
  5: ['int32Data', 'int', 'list'],
  7: ['int64Data', 'int', 'list'],
  8: ['name', 'text'],
  9: ['rawData', 'bytes'],
  10: ['doubleData', 'double', 'list'],
  14: ['dataLocation', 'int'],
};
const ATTRIBUTE: Fields = {
  1: ['name', 'text'],
  2: ['f', 'float'],
  3: ['i', 'int'],
  4: ['s', 'bytes'],
  5: ['t', TENSOR],
  7: ['floats', 'float', 'list'],
  8: ['ints', 'int', 'list'],
  9: ['strings', 'bytes', 'list'],
};
const NODE: Fields = {
  1: ['input', 'text', 'list'],
  2: ['output', 'text', 'list'],
  3: ['name', 'text'],
  4: ['opType', 'text'],
  5: ['attribute', ATTRIBUTE, 'list'],
  7: ['domain', 'text'],
};
const SHAPE: Fields = { 1: ['dim', { 1: ['dimValue', 'int'] }, 'list'] };
const VALUE_INFO: Fields = { 1: ['name', 'text'], 2: ['type', { 1: ['tensorType', { 2: ['shape', SHAPE] }] }] };
const GRAPH: Fields = {
  1: ['node', NODE, 'list'],
  5: ['initializer', TENSOR, 'list'],
  11: ['input', VALUE_INFO, 'list'],
  12: ['output', VALUE_INFO, 'list'],
};
const MODEL: Fields = {
  7: ['graph', GRAPH],
  8: ['opsetImport', { 1: ['domain', 'text'], 2: ['version', 'int'] }, 'list'],
};

const LENGTH_DELIMITED = 2;

/**
 * Decodes an ONNX model. The wire format is read by protobufjs, without the code that it generates for whole schemas, which pages with a
 * content security policy forbid.
 *
 * @throws ImportError when the bytes are not such a message
 */
export function decodeModel(bytes: Uint8Array): Model {
  try {
    return decode(protobuf.Reader.create(bytes), MODEL, bytes.length) as Model;
  } catch (error) {
    throw new ImportError(`the file is not a model of ONNX (${(error as Error).message})`);
  }
}

function decode(reader: protobuf.Reader, fields: Fields, end: number): Record<string, unknown> {
  const message: Record<string, unknown> = {};
  while (reader.pos < end) {
    const tag = reader.uint32();
    const wireType = tag & 7;
    const field = fields[tag >>> 3];
    if (!field) {
      reader.skipType(wireType);
      continue;
    }
    const [name, of, isList] = field;
    if (!isList) {
      message[name] = value(reader, of, wireType);
      continue;
    }
    message[name] ??= [];
    const list = message[name] as unknown[];
    const isPacked = wireType === LENGTH_DELIMITED && (of === 'int' || of === 'float' || of === 'double');
    if (!isPacked) list.push(value(reader, of, wireType));
    else for (const last = endOf(reader); reader.pos < last; ) list.push(number(reader, of));
  }
  if (reader.pos !== end) throw new RangeError('a message ends within a field');
  return message;
}

/** The wire types of each kind of value: 0 varint, 1 of 64 bits, 2 length-delimited, 5 of 32 bits. */
const WIRE_TYPES = { int: 0, double: 1, text: 2, bytes: 2, float: 5 } as const;

function value(reader: protobuf.Reader, of: Scalar | Fields, wireType: number): unknown {
  const expected = typeof of === 'string' ? WIRE_TYPES[of] : LENGTH_DELIMITED;
  if (wireType !== expected) throw new RangeError(`a field has the wire type ${wireType} instead of ${expected}`);
  if (typeof of === 'object') return decode(reader, of, endOf(reader));
  if (of === 'text') return reader.string();
  return of === 'bytes' ? reader.bytes() : number(reader, of);
}

function number(reader: protobuf.Reader, of: 'int' | 'float' | 'double'): number {
  if (of === 'float') return reader.float();
  if (of === 'double') return reader.double();
  // A Long, unless the package long is absent.
  return Number(String(reader.int64()));
}

function endOf(reader: protobuf.Reader): number {
  const length = reader.uint32();
  if (length > reader.len - reader.pos) throw new RangeError(`a field of ${length} bytes is longer than the file`);
  return reader.pos + length;
}
