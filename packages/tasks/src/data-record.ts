/** A normalization in plain JSON; every number is a float exactly. */
export interface PlainNormalization {
  mean: number[];
  std: number[];
}

/** How a network reads data and what its answers stand for: it means nothing without them. */
export interface Reading {
  /** names of the inputs, in their order; null where they have none */
  inputNames: readonly string[] | null;
  /** names of the outputs, likewise */
  labels: readonly string[] | null;
  inputNormalization: PlainNormalization | null;
  outputNormalization: PlainNormalization | null;
}

/** What data a task was made of. */
export interface DataRecord {
  /** SHA-256, in hexadecimal, of what was read: values, answers and names of sequences, whatever file they came from */
  digest: string;
  /** of the files, as they were counted: lines of a table, images, … */
  rows: number;
  /** the files as they were; where the digest is the same, another file will do */
  files: { name: string; bytes: number; sha256: string }[];
  /** what was made of them, in terms of the task: windows, split, what was left out; plain JSON */
  details: Readonly<Record<string, unknown>>;
}

/** Where data come from, before anything is made of them. */
export type DataSource = Pick<DataRecord, 'digest' | 'rows' | 'files'>;
