/** Element types of tensors used here, with their numbers in onnx.proto. */
export const ONNX_TYPES = { FLOAT: 1, UINT8: 2, INT16: 5, INT32: 6, INT64: 7, BOOL: 9, DOUBLE: 11 } as const;

export type OnnxType = keyof typeof ONNX_TYPES;

/** AttributeProto.type */
const ATTRIBUTE_TYPES = { FLOAT: 1, INT: 2, GRAPH: 5, FLOATS: 6, INTS: 7, STRINGS: 8 } as const;

export interface ModelProto {
  irVersion: number;
  opsetImport: { domain: string; version: number }[];
  producerName: string;
  docString: string;
  graph: GraphProto;
  metadataProps: { key: string; value: string }[];
}

export interface GraphProto {
  name: string;
  docString?: string;
  node: NodeProto[];
  initializer: TensorProto[];
  input: ValueInfoProto[];
  output: ValueInfoProto[];
}

export interface NodeProto {
  name: string;
  opType: string;
  input: string[];
  output: string[];
  attribute: AttributeProto[];
  docString?: string;
}

export type AttributeProto = { name: string; type: number } & (
  | { f: number }
  | { i: number }
  | { g: GraphProto }
  | { floats: number[] }
  | { ints: number[] }
  | { strings: Uint8Array[] }
);

export interface TensorProto {
  name: string;
  dataType: number;
  dims: number[];
  rawData: Uint8Array;
}

export interface ValueInfoProto {
  name: string;
  type: { tensorType: { elemType: number; shape: { dim: ({ dimValue: number } | { dimParam: string })[] } } };
  docString?: string;
}

/** An attribute: an integer, { float }, integers, numbers, strings, or a graph. */
export type OnnxAttribute =
  | number
  | { float: number }
  | { ints: readonly number[] }
  | { floats: readonly number[] }
  | { strings: readonly string[] }
  | { graph: GraphProto };

export function attributeProto(name: string, value: OnnxAttribute): AttributeProto {
  if (typeof value === 'number') return { name, type: ATTRIBUTE_TYPES.INT, i: value };
  if ('float' in value) return { name, type: ATTRIBUTE_TYPES.FLOAT, f: value.float };
  if ('ints' in value) return { name, type: ATTRIBUTE_TYPES.INTS, ints: [...value.ints] };
  if ('floats' in value) return { name, type: ATTRIBUTE_TYPES.FLOATS, floats: [...value.floats] };
  if ('graph' in value) return { name, type: ATTRIBUTE_TYPES.GRAPH, g: value.graph };
  const strings = value.strings.map((text) => new TextEncoder().encode(text));
  return { name, type: ATTRIBUTE_TYPES.STRINGS, strings };
}
