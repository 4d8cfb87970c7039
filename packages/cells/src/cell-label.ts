/** How lists of runs call what a cell has been asked for. */
export interface CellLabel {
  /** how its recurrent weights are made, in a word */
  strategy: string;
  /** bits of a recurrent weight that has no quantizer, where it has codes by itself */
  bits?: number;
}

/** Calls what a cell has been asked for by its options. */
export type LabelOptions = (options: Readonly<Record<string, unknown>>) => CellLabel;
