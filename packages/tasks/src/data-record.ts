/** A normalization as JSON; every number is exactly a float32. */
export interface PlainNormalization {
  mean: number[];
  std: number[];
}

/** Preprocessing of a network: the meaning of its inputs and outputs. */
export interface Reading {
  /** names of the inputs, in order; null for none */
  inputNames: readonly string[] | null;
  /** names of the outputs, in order; null for none */
  labels: readonly string[] | null;
  inputNormalization: PlainNormalization | null;
  outputNormalization: PlainNormalization | null;
}

/** The data of a task. */
export interface DataRecord {
  /** SHA-256, in hexadecimal, of the values, labels or targets, and sequence names, independent of the file */
  digest: string;
  /** number of items in the files: rows of a table, images, … */
  rows: number;
  /** the files; another file with the same digest is equivalent */
  files: { name: string; bytes: number; sha256: string }[];
  /** task-specific details: windows, split, left-out sequences; plain JSON */
  details: Readonly<Record<string, unknown>>;
  /**
   * options of the task that say how other data are read for the same network, plain JSON: columns, rules, windows; not the file, its format
   * or the split. Absent in records from before that was kept.
   */
  reading?: Readonly<Record<string, unknown>>;
}

/** Identity of source data. */
export type DataSource = Pick<DataRecord, 'digest' | 'rows' | 'files'>;
