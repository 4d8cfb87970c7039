import protobuf from 'protobufjs';

/** The messages of onnx.proto used here. */
const { root } = protobuf.parse(`
  syntax = "proto2";

  message ModelProto {
    optional int64 ir_version = 1;
    optional string producer_name = 2;
    optional GraphProto graph = 7;
    repeated OperatorSetIdProto opset_import = 8;
  }

  message OperatorSetIdProto {
    optional string domain = 1;
    optional int64 version = 2;
  }

  message GraphProto {
    repeated NodeProto node = 1;
    optional string name = 2;
    repeated TensorProto initializer = 5;
    repeated ValueInfoProto input = 11;
    repeated ValueInfoProto output = 12;
  }

  message NodeProto {
    repeated string input = 1;
    repeated string output = 2;
    optional string op_type = 4;
    repeated AttributeProto attribute = 5;
    optional string domain = 7;
  }

  message AttributeProto {
    enum AttributeType { UNDEFINED = 0; FLOAT = 1; INT = 2; STRING = 3; GRAPH = 5; FLOATS = 6; STRINGS = 8; }
    optional string name = 1;
    optional float f = 2;
    optional int64 i = 3;
    optional bytes s = 4;
    optional GraphProto g = 6;
    repeated float floats = 7;
    repeated bytes strings = 9;
    optional AttributeType type = 20;
  }

  message TensorProto {
    enum DataType { UNDEFINED = 0; FLOAT = 1; UINT8 = 2; INT8 = 3; }
    repeated int64 dims = 1;
    optional DataType data_type = 2;
    optional string name = 8;
    optional bytes raw_data = 9;
  }

  message ValueInfoProto {
    optional string name = 1;
    optional TypeProto type = 2;
  }

  message TypeProto {
    message Tensor {
      optional TensorProto.DataType elem_type = 1;
      optional TensorShapeProto shape = 2;
    }
    optional Tensor tensor_type = 1;
  }

  message TensorShapeProto {
    message Dimension {
      optional int64 dim_value = 1;
      optional string dim_param = 2;
    }
    repeated Dimension dim = 1;
  }
`);

export type DataType = 'FLOAT' | 'UINT8' | 'INT8';

export interface ModelProto {
  irVersion: number;
  producerName: string;
  graph: GraphProto;
  opsetImport: { domain: string; version: number }[];
}

export interface GraphProto {
  node: NodeProto[];
  name: string;
  initializer: TensorProto[];
  input: ValueInfoProto[];
  output: ValueInfoProto[];
}

export interface NodeProto {
  input: string[];
  output: string[];
  opType: string;
  attribute: AttributeProto[];
  domain?: string;
}

/** The attribute field of a value. */
export type AttributeProto = { name: string } & (
  | { type: 'FLOAT'; f: number }
  | { type: 'INT'; i: number }
  | { type: 'STRING'; s: Uint8Array }
  | { type: 'GRAPH'; g: GraphProto }
  | { type: 'FLOATS'; floats: number[] }
  | { type: 'STRINGS'; strings: Uint8Array[] }
);

export interface TensorProto {
  dims: number[];
  dataType: DataType;
  name: string;
  rawData: Uint8Array;
}

export interface ValueInfoProto {
  name: string;
  type: { tensorType: { elemType: DataType; shape: { dim: ({ dimValue: number } | { dimParam: string })[] } } };
}

/** Encodes a model as an .onnx file. */
export function encodeModelProto(model: ModelProto): Uint8Array {
  const type = root.lookupType('ModelProto');
  return Uint8Array.from(type.encode(type.fromObject(model)).finish());
}
