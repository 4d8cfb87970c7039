import { ExportError } from '../errors.js';
import {
  attributeProto,
  type GraphProto,
  type NodeProto,
  ONNX_TYPES,
  type OnnxAttribute,
  type OnnxType,
  type TensorProto,
  type ValueInfoProto,
} from './onnx-proto.js';
import { tensorBytes } from './tensor-bytes.js';

/** A value of a graph: an input, a constant, or an output of a node. */
export interface OnnxValue {
  readonly name: string;
  readonly type: OnnxType;
}

/** An integer value, and the smallest and largest number that may be in it. */
export interface RangedValue extends OnnxValue {
  readonly low: number;
  readonly high: number;
}

/** A value whose last axis has this length. */
export interface OnnxVector extends OnnxValue {
  readonly length: number;
}

/** Sizes of a tensor; a text is the name of a size that may vary. */
export type OnnxShape = readonly (number | string)[];

/** What a node has beside operator, inputs and name. */
export interface NodeDetails {
  /** element type of the output; default that of the first input */
  type?: OnnxType;
  attributes?: Readonly<Record<string, OnnxAttribute>>;
  /** what the node computes, for people who look at the graph */
  doc?: string;
}

interface Parts {
  node: NodeProto[];
  initializer: TensorProto[];
  input: ValueInfoProto[];
  output: ValueInfoProto[];
}

/**
 * A graph that grows node by node. Names of values are C identifiers, as ONNX asks for, and unique in a graph and its bodies; a name that is
 * taken gets a number.
 *
 * @example
 * const graph = new OnnxGraph();
 * const x = graph.input('x', 'FLOAT', ['batch', 2]);
 * graph.output(graph.node('Relu', [x], 'y'), ['batch', 2]);
 */
export class OnnxGraph {
  readonly #parts: Parts = { node: [], initializer: [], input: [], output: [] };
  /** the outermost graph, which holds the constants of its bodies */
  readonly #outermost: OnnxGraph;
  readonly #names: Set<string>;
  /** constants of `shared` */
  readonly #shared = new Map<string, OnnxValue>();

  /** @param outside the graph of which this one is a body, as of a Scan */
  constructor(outside?: OnnxGraph) {
    this.#outermost = outside ? outside.#outermost : this;
    this.#names = outside ? outside.#names : new Set();
  }

  input(name: string, type: OnnxType, shape: OnnxShape, doc?: string): OnnxValue {
    const value = { name: this.#unique(name), type };
    this.#parts.input.push(valueProto(value, shape, doc));
    return value;
  }

  output(value: OnnxValue, shape: OnnxShape, doc?: string): void {
    this.#parts.output.push(valueProto(value, shape, doc));
  }

  /**
   * A constant tensor.
   *
   * @param values row-major, within the range of the type
   * @throws ExportError when a FLOAT is too large, as those made of very different scales may be
   */
  constant(name: string, type: OnnxType, shape: readonly number[], values: ArrayLike<number | bigint>): OnnxValue {
    if (type === 'FLOAT') requireFloats(name, values);
    const value = { name: this.#unique(name), type };
    const tensor = { dataType: ONNX_TYPES[type], dims: [...shape], rawData: tensorBytes(type, values) };
    this.#outermost.#parts.initializer.push({ name: value.name, ...tensor });
    return value;
  }

  /** A constant that many nodes read: made once in a graph and its bodies. @param name belongs to these values alone */
  shared(name: string, type: OnnxType, shape: readonly number[], values: ArrayLike<number | bigint>): OnnxValue {
    const shared = this.#outermost.#shared;
    const value = shared.get(name) ?? this.constant(name, type, shape, values);
    shared.set(name, value);
    return value;
  }

  /** A constant without dimensions; the same number is the same value everywhere. */
  scalar(type: OnnxType, number: number | bigint): OnnxValue {
    return this.shared(`${type.toLowerCase()}_${identifierOf(number)}`, type, [], [number]);
  }

  /** A constant vector of int64 for operators that read sizes or axes; the same numbers are the same value everywhere. */
  sizes(...sizes: readonly number[]): OnnxValue {
    return this.shared(`sizes_${sizes.map(identifierOf).join('_')}`, 'INT64', [sizes.length], sizes);
  }

  /** A node with one output, which has its name. @param inputs undefined for one that is left out */
  node(
    operator: string,
    inputs: readonly (OnnxValue | undefined)[],
    name: string,
    { type = inputs[0]!.type, ...details }: NodeDetails = {},
  ): OnnxValue {
    return this.nodeOf(operator, inputs, [{ name, type }], details)[0]!;
  }

  /** A node with any number of outputs; it has the name of the first one that has a name. */
  nodeOf(
    operator: string,
    inputs: readonly (OnnxValue | undefined)[],
    outputs: readonly OnnxValue[],
    { attributes = {}, doc }: Omit<NodeDetails, 'type'> = {},
  ): OnnxValue[] {
    const values = outputs.map(({ name, type }) => ({ name: name && this.#unique(name), type }));
    this.#parts.node.push({
      name: values.find(({ name }) => name)!.name,
      opType: operator,
      input: inputs.map((value) => value?.name ?? ''),
      output: values.map(({ name }) => name),
      attribute: Object.entries(attributes).map(([attribute, value]) => attributeProto(attribute, value)),
      ...(doc && { docString: doc }),
    });
    return values;
  }

  /** The same value if it has this type already. */
  cast(value: OnnxValue, type: OnnxType, name: string, doc?: string): OnnxValue {
    if (value.type === type) return value;
    return this.node('Cast', [value], name, { type, attributes: { to: ONNX_TYPES[type] }, ...(doc && { doc }) });
  }

  /** The same value by a name that a graph output is to have. */
  named(value: OnnxValue, type: OnnxType, name: string): OnnxValue {
    return value.type === type ? this.node('Identity', [value], name) : this.cast(value, type, name);
  }

  proto(name: string, docString?: string): GraphProto {
    return { name, ...(docString && { docString }), ...this.#parts };
  }

  #unique(name: string): string {
    let unique = name;
    for (let n = 2; this.#names.has(unique); n++) unique = `${name}_${n}`;
    this.#names.add(unique);
    return unique;
  }
}

/** −0.5 is minus_0_5. */
function identifierOf(number: number | bigint): string {
  return String(number)
    .replaceAll('-', 'minus_')
    .replaceAll(/[^a-z0-9_]/g, '_');
}

function valueProto({ name, type }: OnnxValue, shape: OnnxShape, docString?: string): ValueInfoProto {
  const dim = shape.map((size) => (typeof size === 'number' ? { dimValue: size } : { dimParam: size }));
  return {
    name,
    type: { tensorType: { elemType: ONNX_TYPES[type], shape: { dim } } },
    ...(docString && { docString }),
  };
}

function requireFloats(name: string, values: ArrayLike<number | bigint>): void {
  const tooLarge = Array.from(values).find((value) => !Number.isFinite(Math.fround(Number(value))));
  if (tooLarge === undefined) return;
  throw new ExportError(`${name}: ${tooLarge} does not fit into a float of 32 bits; use graph 'integer'`);
}
