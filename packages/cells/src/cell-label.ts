/** The label of a cell in lists of runs. */
export interface CellLabel {
  /** how the recurrent weight is made, in one word */
  strategy: string;
  /** bits of a recurrent weight without quantizer, if its parametrization gives integer codes */
  bits?: number;
}

/** Makes the label of a cell from its options. */
export type LabelOptions = (options: Readonly<Record<string, unknown>>) => CellLabel;
