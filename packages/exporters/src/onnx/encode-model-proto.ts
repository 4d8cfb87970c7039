import protobuf from 'protobufjs/light.js';
import type { ModelProto } from './onnx-proto.js';

/** A field of a message: its number and type, and whether it may occur several times. */
const one = (type: string, id: number) => ({ type, id });
const many = (type: string, id: number) => ({ rule: 'repeated', type, id });

/** The fields of onnx.proto that the messages above have. */
const MESSAGES = {
  ModelProto: {
    fields: {
      irVersion: one('int64', 1),
      producerName: one('string', 2),
      docString: one('string', 6),
      graph: one('GraphProto', 7),
      opsetImport: many('OperatorSetIdProto', 8),
      metadataProps: many('StringStringEntryProto', 14),
    },
  },
  OperatorSetIdProto: { fields: { domain: one('string', 1), version: one('int64', 2) } },
  StringStringEntryProto: { fields: { key: one('string', 1), value: one('string', 2) } },
  GraphProto: {
    fields: {
      node: many('NodeProto', 1),
      name: one('string', 2),
      initializer: many('TensorProto', 5),
      docString: one('string', 10),
      input: many('ValueInfoProto', 11),
      output: many('ValueInfoProto', 12),
    },
  },
  NodeProto: {
    fields: {
      input: many('string', 1),
      output: many('string', 2),
      name: one('string', 3),
      opType: one('string', 4),
      attribute: many('AttributeProto', 5),
      docString: one('string', 6),
    },
  },
  AttributeProto: {
    fields: {
      name: one('string', 1),
      f: one('float', 2),
      i: one('int64', 3),
      g: one('GraphProto', 6),
      floats: many('float', 7),
      ints: many('int64', 8),
      strings: many('bytes', 9),
      type: one('int32', 20),
    },
  },
  TensorProto: {
    fields: { dims: many('int64', 1), dataType: one('int32', 2), name: one('string', 8), rawData: one('bytes', 9) },
  },
  ValueInfoProto: { fields: { name: one('string', 1), type: one('TypeProto', 2), docString: one('string', 3) } },
  TypeProto: {
    fields: { tensorType: one('Tensor', 1) },
    nested: {
      Tensor: { fields: { elemType: one('int32', 1), shape: one('TensorShapeProto', 2) } },
    },
  },
  TensorShapeProto: {
    fields: { dim: many('Dimension', 1) },
    nested: {
      Dimension: { fields: { dimValue: one('int64', 1), dimParam: one('string', 2) } },
    },
  },
};

/** Encodes a model as the content of an .onnx file; equal models give equal bytes. */
export function encodeModelProto(model: ModelProto): Uint8Array {
  const type = protobuf.Root.fromJSON({ nested: MESSAGES }).lookupType('ModelProto');
  return Uint8Array.from(type.encode(type.fromObject(model)).finish());
}
