/**
 * Signal-to-noise ratio in decibels: 10 · log₁₀(Σ signal² / Σ noise²). Infinity without noise, −Infinity without a signal.
 */
export interface SignalToNoise {
  /** over everything */
  overall: number;
  /** over all units and sequences, at each time step */
  steps: number[];
}

/** Quantization errors in the states of one layer. */
export interface LayerReport {
  /** fraction of states at a limit of their range, over units, time steps and sequences, in [0, 1] */
  saturation: number;
  /** the unit with the largest saturation, and its fraction */
  worstUnit: { unit: number; saturation: number };
  /** mean over units of the unused fraction of the range, max(0, 1 − max |c| / (2^{k−1} − 1)) */
  unusedRange: number;
  /** number of biases and thresholds clipped by their bits */
  clippedBiases: number;
  /** signal: h in floating point; noise: its difference from stateScale · h in integers */
  signalToNoise: SignalToNoise;
}

/** Compares a layer in floating point and in integers. Stores only sums over sequences. */
export interface LayerReporter {
  /**
   * @param step index of the time step
   * @param exact signals of the simulation, by name
   * @param states integer state vectors, in order
   */
  add(step: number, exact: ReadonlyMap<string, Float32Array>, states: readonly Int16Array[]): void;
  report(): LayerReport;
}
