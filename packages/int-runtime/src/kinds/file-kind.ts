import type { IntHadamard, IntMatrix } from '../int-matrix.js';
import type { BaseLayer } from './base-layer.js';

/** What of a layer is not a tensor: an object for the JSON of a file. From a stranger, its values may be anything. */
export type LayerRecord = Readonly<Record<string, unknown>>;

/** Where a layer writes its tensors, by names of its own. */
export interface LayerWriter {
  /** Codes at their bits, or signs. */
  matrix(name: string, matrix: IntMatrix | IntHadamard): void;
  integers(name: string, data: Int32Array): void;
  /** Small integers ≥ 0, a byte each. */
  bytes(name: string, data: Int32Array): void;
  /** Says that a reader has to know this feature of the kind. */
  require(feature: string): void;
  /** Says that readers of earlier versions would overlook something. */
  requireVersion(version: 2): void;
}

/** Where a layer finds its tensors. What they take in memory is counted before it is allocated. */
export interface LayerReader {
  /** where the layer is, for messages */
  readonly at: string;
  /** of the file */
  readonly version: number;
  /** Whether the file says that its reader knows this. */
  requires(feature: string): boolean;
  /**
   * @param rows, columns, bits as the record says; anything
   * @throws ModelFormatError when the tensor has not the bytes of so many codes
   */
  matrix(name: string, rows: unknown, columns: unknown, bits: unknown): IntMatrix;
  /** @throws ModelFormatError likewise */
  hadamard(name: string, rows: unknown, blockSize: unknown): IntHadamard;
  integers(name: string): Int32Array;
  /** empty where the file has none */
  optionalIntegers(name: string): Int32Array;
  optionalBytes(name: string): Int32Array;
}

/** How files hold layers of a kind. docs/model-file.md says it byte by byte. */
export interface FileKind<Layer extends BaseLayer = BaseLayer> {
  readonly name: string;
  /** what its layers may ask of a reader, beside the kind itself */
  readonly features: readonly string[];
  /** Writes the tensors. @returns the rest, in the order in which it is written, without the kind */
  write(layer: Layer, tensors: LayerWriter): LayerRecord;
  /** The inverse of `write`, up to `validate`, which checks every value after it. */
  read(record: LayerRecord, tensors: LayerReader): Layer;
}
