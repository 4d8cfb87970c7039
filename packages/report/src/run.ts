/** A metric of a task. */
export interface ReportMetric {
  name: string;
  goal: 'max' | 'min';
  /** whether values are fractions, to be shown in percent */
  fraction: boolean;
}

/** Smallest and largest singular value and eigenvalue modulus of a recurrent weight; null is a value that was not finite. */
export interface SpectrumExtremes {
  singularValues: { smallest: number | null; largest: number | null };
  eigenvalueModuli: { smallest: number | null; largest: number | null };
}

/** An evaluation during training. Null is a value that was not finite. */
export interface LearningPoint {
  step: number;
  /** training loss of the step */
  loss?: number | null;
  /** learning rate relative to the optimizer's */
  rate?: number | null;
  /** metrics on the validation split */
  validation: Readonly<Record<string, number | null>>;
  /** of the recurrent weights as the recurrence uses them, by layer */
  spectra?: Readonly<Record<string, SpectrumExtremes>>;
}

/** Metrics of one variant of a network on test sequences. */
export interface ReportScores {
  /** such as 'integers, 12-bit states' */
  variant: string;
  metrics: Readonly<Record<string, number | null>>;
  /** size of the parameters or of the model file; null if unknown */
  bytes: number | null;
}

/** How often each class was taken for each. */
export interface Confusion {
  /** names of the classes */
  labels: readonly string[];
  /** [true class][predicted class]; a further column is for no prediction */
  counts: readonly (readonly number[])[];
}

/** Predictions of values beside the true ones. */
export interface PredictedValues {
  /** names of the outputs */
  outputs: readonly string[];
  /** a sample, in the units of the data */
  sample: readonly { output: number; truth: number; prediction: number }[];
  /** root of the mean squared error at every time step; one value if there is one answer a sequence */
  rootMeanSquares: readonly number[];
}

/** A test sequence with a wrong answer. */
export interface WrongExample {
  /** such as 'test sequence 17' */
  title: string;
  truth: string;
  prediction: string;
  /** what the network read: one line per input, or one line of symbols for one-hot inputs */
  lines: readonly { name: string; values: readonly number[] }[];
  /** what the network read if these are symbols of one character, to be shown instead of lines */
  symbols?: string;
  /** first and last of the time steps in a row with a wrong answer, if there is an answer at each step */
  wrongSteps?: readonly (readonly [first: number, last: number])[];
  /** meaning of the values, such as 'symbol' */
  unit: string;
  /** number of inputs that are not drawn */
  notDrawn: number;
}

/** A table of measures. */
export interface ReportMeasures extends ReportTable {
  title: string;
  /** whether it is shown at once, or unfolds */
  open: boolean;
}

/** Answers of one variant on test sequences. */
export interface ReportAnswers {
  variant: string;
  sequences: number;
  /** size of the test split; null for generated data */
  of: number | null;
  measures: readonly ReportMeasures[];
  confusion?: Confusion;
  values?: PredictedValues;
  examples: readonly WrongExample[];
}

/** All singular values and eigenvalue moduli of a recurrent weight, each in descending order. */
export interface ReportSpectrum {
  /** such as 'layer 0, latent' */
  name: string;
  singularValues: ArrayLike<number>;
  eigenvalueModuli: ArrayLike<number>;
}

/** Numbers of the codes of a matrix. */
export interface ReportCodes {
  /** such as 'layer 0 recurrent (W)' */
  name: string;
  shape: readonly [rows: number, columns: number];
  bits: number;
  /** of the codes from `smallest` on */
  counts: ArrayLike<number>;
  smallest: number;
}

/** A state vector of an integer layer on test sequences. */
export interface ReportStates {
  name: string;
  bits: number;
  sequences: number;
  /** real value of the largest code, of the units with the smallest and with the largest one */
  range: readonly [narrowest: number, widest: number];
  /** counts of states in equal parts of the range of codes */
  histogram: ArrayLike<number>;
  /** fraction of states at a limit of the range, at every time step */
  saturation: ArrayLike<number>;
}

/** Signal to noise of integers against floating point at every time step, in decibels; null without noise. */
export interface ReportNoise {
  name: string;
  decibels: readonly (number | null)[];
}

/** A table with a header row; the first cell of each row is its header. */
export interface ReportTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Everything known of one run. What is absent is not shown; `missing` says why. */
export interface ReportRun {
  /** unique, such as the path of the folder */
  label: string;
  /** runs of equal names and different seeds share a band */
  name: string;
  seed: number;
  /** the task with its options; runs of equal texts are compared */
  task: string;
  /** the weights in a few words, such as 'bjorck, 4 bits' */
  weights: string;
  /** how the run ended, in a few words */
  ended: string;
  /** the first is the primary one */
  metrics: readonly ReportMetric[];
  /** loss of the best prediction that ignores the input; null if unknown */
  baselineLoss: number | null;
  learning: readonly LearningPoint[];
  scores: readonly ReportScores[];
  answers: readonly ReportAnswers[];
  spectra: readonly ReportSpectrum[];
  codes: readonly ReportCodes[];
  states: readonly ReportStates[];
  noise: readonly ReportNoise[];
  /** YAML or other text */
  configuration: string;
  /** names and values, such as ['Node', '20.19.0'] */
  environment: readonly (readonly [name: string, value: string])[];
  /** what the report lacks and why, one sentence each without a full stop */
  missing: readonly string[];
}

/** The content of a report. */
export interface Report {
  title: string;
  /** ISO 8601 */
  created: string;
  /** command line that made it; null if none did */
  command: string | null;
  runs: readonly ReportRun[];
}
