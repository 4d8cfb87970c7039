/**
 * Signal-to-noise ratio in decibels: 10 · log₁₀(Σ signal² / Σ noise²). Infinity without noise, −Infinity without a signal.
 */
export interface SignalToNoise {
  /** over everything */
  overall: number;
  /** over all units and sequences, at each time step */
  steps: number[];
}

/** Quantization errors in a vector of states. */
export interface StateReport {
  /** fraction of states at a limit of their range, over units, time steps and sequences, in [0, 1] */
  saturation: number;
  /** the unit with the largest saturation, and its fraction */
  worstUnit: { unit: number; saturation: number };
  /** mean over units of the unused fraction of the range, max(0, 1 − max |c| / (2^{k−1} − 1)) */
  unusedRange: number;
  /** signal: h in floating point; noise: its difference from stateScale · h in integers */
  signalToNoise: SignalToNoise;
}

/** What the gates of a layer do with their range. */
export interface GateReport {
  /** fraction of pre-activations of the simulation beyond ±2^m, where those of integers saturate, over rows, time steps and sequences, in [0, 1] */
  saturation: number;
}

/** Quantization errors of one layer. */
export interface LayerReport extends StateReport {
  /** number of biases and thresholds clipped by their bits */
  clippedBiases: number;
  /** of layers with gates */
  gates?: GateReport;
  /** of layers with cell states beside h */
  cells?: StateReport;
}

/** Compares a layer in floating point and in integers. Stores only sums over sequences. */
export interface LayerReporter {
  /** @param values a signal of the simulation, each time that it is observed, in order */
  observe?(signal: string, values: Float32Array): void;
  /**
   * @param step index of the time step
   * @param exact signals of the simulation, by name
   * @param states integer state vectors, in order
   */
  add(step: number, exact: ReadonlyMap<string, Float32Array>, states: readonly Int16Array[]): void;
  report(): LayerReport;
}
