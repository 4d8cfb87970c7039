import protobuf from 'protobufjs/minimal.js';

/** A float tensor filled with one value. */
export interface TestTensor {
  name: string;
  dims: number[];
  value?: number;
  type?: 'float' | 'int64';
  /** in another file */
  isExternal?: boolean;
}

export interface TestNode {
  op: string;
  input: string[];
  output: string[];
  attributes?: Record<string, number | number[] | string | string[]>;
}

/** Writes an ONNX model: enough of the format to make the graphs that tests refuse. */
export function onnxFile(graph: {
  nodes: TestNode[];
  tensors: TestTensor[];
  inputs: string[];
  outputs: string[];
}): Uint8Array {
  const body = protobuf.Writer.create();
  for (const node of graph.nodes) nested(body, 1, (writer) => writeNode(writer, node));
  for (const tensor of graph.tensors) nested(body, 5, (writer) => writeTensor(writer, tensor));
  for (const name of graph.inputs) nested(body, 11, (writer) => text(writer, 1, name));
  for (const name of graph.outputs) nested(body, 12, (writer) => text(writer, 1, name));
  const model = protobuf.Writer.create().uint32(8).uint32(8);
  bytes(model, 7, body.finish());
  nested(model, 8, (writer) => writer.uint32(16).uint32(17));
  return model.finish();
}

function writeNode(writer: protobuf.Writer, { op, input, output, attributes = {} }: TestNode): void {
  for (const name of input) text(writer, 1, name);
  for (const name of output) text(writer, 2, name);
  text(writer, 4, op);
  for (const [name, value] of Object.entries(attributes)) {
    nested(writer, 5, (attribute) => {
      text(attribute, 1, name);
      for (const one of [value].flat()) {
        if (typeof one === 'string') text(attribute, Array.isArray(value) ? 9 : 4, one);
        else if (Number.isInteger(one)) attribute.uint32(((Array.isArray(value) ? 8 : 3) << 3) | 0).int64(one);
        else attribute.uint32(((Array.isArray(value) ? 7 : 2) << 3) | 5).float(one);
      }
    });
  }
}

function writeTensor(writer: protobuf.Writer, { name, dims, value = 0, type = 'float', isExternal }: TestTensor): void {
  for (const size of dims) writer.uint32(8).int64(size);
  writer.uint32(16).int32(type === 'float' ? 1 : 7);
  text(writer, 8, name);
  const count = dims.reduce((product, n) => product * n, 1);
  if (isExternal) writer.uint32((14 << 3) | 0).int32(1);
  else if (type === 'float') bytes(writer, 9, new Uint8Array(new Float32Array(count).fill(value).buffer));
  else for (let i = 0; i < count; i++) writer.uint32((7 << 3) | 0).int64(value);
}

function nested(writer: protobuf.Writer, field: number, write: (inner: protobuf.Writer) => void): void {
  const inner = protobuf.Writer.create();
  write(inner);
  bytes(writer, field, inner.finish());
}

function text(writer: protobuf.Writer, field: number, value: string): void {
  writer.uint32((field << 3) | 2).string(value);
}

function bytes(writer: protobuf.Writer, field: number, value: Uint8Array): void {
  writer.uint32((field << 3) | 2).bytes(value);
}
