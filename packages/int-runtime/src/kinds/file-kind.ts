import type { IntHadamard, IntMatrix } from '../int-matrix.js';
import type { BaseLayer } from './base-layer.js';

/** The fields of a layer that are not tensors, as JSON. In an untrusted file, values may be anything. */
export type LayerRecord = Readonly<Record<string, unknown>>;

/** Writes the tensors of a layer, by names local to the layer. */
export interface LayerWriter {
  /** Packed codes, or signs. */
  matrix(name: string, matrix: IntMatrix | IntHadamard): void;
  integers(name: string, data: Int32Array): void;
  /** Small integers ≥ 0, one byte each. */
  bytes(name: string, data: Int32Array): void;
  /** Requires readers to support this feature of the kind. */
  require(feature: string): void;
  /** Requires at least this version, because earlier readers would ignore something. */
  requireVersion(version: 2): void;
}

/** Reads the tensors of a layer. Memory is counted before it is allocated. */
export interface LayerReader {
  /** position of the layer, for messages */
  readonly at: string;
  /** version of the file */
  readonly version: number;
  /** Whether the file requires this feature. */
  requires(feature: string): boolean;
  /**
   * @param rows, columns, bits values of the record, not validated
   * @throws ModelFormatError when the size of the tensor does not match
   */
  matrix(name: string, rows: unknown, columns: unknown, bits: unknown): IntMatrix;
  /** @throws ModelFormatError likewise */
  hadamard(name: string, rows: unknown, blockSize: unknown): IntHadamard;
  integers(name: string): Int32Array;
  /** empty if the file has none */
  optionalIntegers(name: string): Int32Array;
  optionalBytes(name: string): Int32Array;
}

/** File format of a kind of layer, see docs/model-file.md. */
export interface FileKind<Layer extends BaseLayer = BaseLayer> {
  readonly name: string;
  /** features that its layers may require from readers, in addition to the kind itself */
  readonly features: readonly string[];
  /** Writes the tensors. @returns the other fields in the order of the file, without the kind */
  write(layer: Layer, tensors: LayerWriter): LayerRecord;
  /** The inverse of `write`; `validate` checks all values afterwards. */
  read(record: LayerRecord, tensors: LayerReader): Layer;
}
