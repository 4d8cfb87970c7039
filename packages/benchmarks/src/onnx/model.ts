import { encode, type Message } from './protobuf.js';

/** An attribute: an integer, { float }, text, texts, numbers, or a graph. */
export type Attribute = number | { float: number } | string | readonly string[] | readonly { float: number }[] | Graph;

/** An operation; inputs that are left out are ''. */
export interface Node {
  operator: string;
  /** default: ONNX itself */
  domain?: 'com.microsoft';
  inputs: readonly string[];
  outputs: readonly string[];
  attributes?: Readonly<Record<string, Attribute>>;
}

/** A constant; its type is that of the array. */
export interface Constant {
  shape: readonly number[];
  values: Float32Array | Int8Array | Uint8Array;
}

/** What goes in and out, by name, all in floating point: its shape, where a dimension may be a name. */
export type Values = Readonly<Record<string, readonly (number | string)[]>>;

export interface Graph {
  inputs: Values;
  outputs: Values;
  constants?: Readonly<Record<string, Constant>>;
  nodes: readonly Node[];
}

const IR_VERSION = 8;
const OPSET = 17;

/** `DataType` of onnx.proto. */
const DATA_TYPE = { float: 1, uint8: 2, int8: 3 } as const;

/** `AttributeType` of onnx.proto. */
const ATTRIBUTE = { float: 1, integer: 2, text: 3, graph: 5, floats: 6, texts: 8 } as const;

/**
 * A graph as the content of an .onnx file. The numbers of fields are those of onnx.proto.
 *
 * @example
 * encodeModel({ inputs: { x: [1] }, outputs: { y: [1] }, nodes: [{ operator: 'Relu', inputs: ['x'], outputs: ['y'] }] });
 */
export function encodeModel(graph: Graph): Uint8Array {
  const operatorSets = [
    ['', OPSET],
    ['com.microsoft', 1],
  ] as const;
  return encode([
    [1, IR_VERSION],
    [2, 'qornn'],
    [7, graphMessage(graph)],
    ...operatorSets.map(
      ([domain, version]) =>
        [
          8,
          [
            [1, domain],
            [2, version],
          ],
        ] as const,
    ),
  ]);
}

function graphMessage({ inputs, outputs, constants = {}, nodes }: Graph): Message {
  return [
    ...nodes.map((node) => [1, nodeMessage(node)] as const),
    [2, 'network'],
    ...Object.entries(constants).map(([name, constant]) => [5, tensorMessage(name, constant)] as const),
    ...Object.entries(inputs).map(([name, shape]) => [11, valueMessage(name, shape)] as const),
    ...Object.entries(outputs).map(([name, shape]) => [12, valueMessage(name, shape)] as const),
  ];
}

function nodeMessage({ operator, domain, inputs, outputs, attributes = {} }: Node): Message {
  return [
    ...inputs.map((name) => [1, name] as const),
    ...outputs.map((name) => [2, name] as const),
    [4, operator],
    ...Object.entries(attributes).map(([name, value]) => [5, attributeMessage(name, value)] as const),
    ...(domain ? [[7, domain] as const] : []),
  ];
}

function attributeMessage(name: string, value: Attribute): Message {
  const message = (type: number, ...fields: Message): Message => [[1, name], ...fields, [20, type]];
  if (typeof value === 'number') return message(ATTRIBUTE.integer, [3, value]);
  if (typeof value === 'string') return message(ATTRIBUTE.text, [4, value]);
  if (isList(value)) {
    const texts = value.flatMap((one) => (typeof one === 'string' ? [[9, one] as const] : []));
    const floats = value.flatMap((one) => (typeof one === 'string' ? [] : [[7, one] as const]));
    return texts.length > 0 ? message(ATTRIBUTE.texts, ...texts) : message(ATTRIBUTE.floats, ...floats);
  }
  return 'float' in value ? message(ATTRIBUTE.float, [2, value]) : message(ATTRIBUTE.graph, [6, graphMessage(value)]);
}

/** `Array.isArray` does not know lists that cannot be written to. */
function isList<T extends Attribute>(value: T): value is T & readonly (string | { float: number })[] {
  return Array.isArray(value);
}

function tensorMessage(name: string, { shape, values }: Constant): Message {
  return [
    ...shape.map((size) => [1, size] as const),
    [2, dataType(values)],
    [8, name],
    [9, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)],
  ];
}

function dataType(values: Constant['values']): number {
  if (values instanceof Float32Array) return DATA_TYPE.float;
  return values instanceof Int8Array ? DATA_TYPE.int8 : DATA_TYPE.uint8;
}

function valueMessage(name: string, shape: readonly (number | string)[]): Message {
  const dimensions = shape.map((size) => [1, [[typeof size === 'number' ? 1 : 2, size]]] as const);
  const tensor: Message = [
    [1, DATA_TYPE.float],
    [2, dimensions],
  ];
  return [
    [1, name],
    [2, [[1, tensor]]],
  ];
}
