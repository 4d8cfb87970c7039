import {
  type AttributeProto,
  type DataType,
  encodeModelProto,
  type GraphProto,
  type NodeProto,
  type TensorProto,
  type ValueInfoProto,
} from './onnx-schema.js';

/** An attribute: an integer, { float }, string, strings, numbers, or a graph. */
export type Attribute = number | { float: number } | string | readonly string[] | readonly { float: number }[] | Graph;

/** A node; omitted inputs are ''. */
export interface Node {
  operator: string;
  /** default: ONNX itself */
  domain?: 'com.microsoft';
  inputs: readonly string[];
  outputs: readonly string[];
  attributes?: Readonly<Record<string, Attribute>>;
}

/** A constant with the type of its array. */
export interface Constant {
  shape: readonly number[];
  values: Float32Array | Int8Array | Uint8Array;
}

/** Shapes of float inputs and outputs by name; a dimension may be symbolic. */
export type Values = Readonly<Record<string, readonly (number | string)[]>>;

export interface Graph {
  inputs: Values;
  outputs: Values;
  constants?: Readonly<Record<string, Constant>>;
  nodes: readonly Node[];
}

const IR_VERSION = 8;
const OPSET = 17;

/**
 * A graph as the content of an .onnx file.
 *
 * @example
 * encodeModel({ inputs: { x: [1] }, outputs: { y: [1] }, nodes: [{ operator: 'Relu', inputs: ['x'], outputs: ['y'] }] });
 */
export function encodeModel(graph: Graph): Uint8Array {
  return encodeModelProto({
    irVersion: IR_VERSION,
    producerName: 'qornn',
    graph: graphProto(graph),
    opsetImport: [
      { domain: '', version: OPSET },
      { domain: 'com.microsoft', version: 1 },
    ],
  });
}

function graphProto({ inputs, outputs, constants = {}, nodes }: Graph): GraphProto {
  return {
    node: nodes.map(nodeProto),
    name: 'network',
    initializer: Object.entries(constants).map(([name, constant]) => tensorProto(name, constant)),
    input: Object.entries(inputs).map(([name, shape]) => valueProto(name, shape)),
    output: Object.entries(outputs).map(([name, shape]) => valueProto(name, shape)),
  };
}

function nodeProto({ operator, domain, inputs, outputs, attributes = {} }: Node): NodeProto {
  return {
    input: [...inputs],
    output: [...outputs],
    opType: operator,
    attribute: Object.entries(attributes).map(([name, value]) => attributeProto(name, value)),
    ...(domain && { domain }),
  };
}

function attributeProto(name: string, value: Attribute): AttributeProto {
  const text = (one: string) => new TextEncoder().encode(one);
  if (typeof value === 'number') return { name, type: 'INT', i: value };
  if (typeof value === 'string') return { name, type: 'STRING', s: text(value) };
  if (isList(value)) {
    const texts = value.flatMap((one) => (typeof one === 'string' ? [text(one)] : []));
    const floats = value.flatMap((one) => (typeof one === 'string' ? [] : [one.float]));
    return texts.length > 0 ? { name, type: 'STRINGS', strings: texts } : { name, type: 'FLOATS', floats };
  }
  return 'float' in value ? { name, type: 'FLOAT', f: value.float } : { name, type: 'GRAPH', g: graphProto(value) };
}

/** `Array.isArray` that also narrows readonly arrays. */
function isList<T extends Attribute>(value: T): value is T & readonly (string | { float: number })[] {
  return Array.isArray(value);
}

function tensorProto(name: string, { shape, values }: Constant): TensorProto {
  const rawData = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return { dims: [...shape], dataType: dataType(values), name, rawData };
}

function dataType(values: Constant['values']): DataType {
  if (values instanceof Float32Array) return 'FLOAT';
  return values instanceof Int8Array ? 'INT8' : 'UINT8';
}

function valueProto(name: string, shape: readonly (number | string)[]): ValueInfoProto {
  const dim = shape.map((size) => (typeof size === 'number' ? { dimValue: size } : { dimParam: size }));
  return { name, type: { tensorType: { elemType: 'FLOAT', shape: { dim } } } };
}
