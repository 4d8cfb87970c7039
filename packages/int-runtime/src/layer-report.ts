/**
 * How far a signal stands above its noise, in decibels: 10 · log₁₀(Σ signal² / Σ noise²). Infinity where there is no noise at all,
 * −Infinity where there is nothing but noise.
 */
export interface SignalToNoise {
  /** over everything */
  overall: number;
  /** over all units and sequences, at each time step */
  steps: number[];
}

/** What integers make of the states of one layer. */
export interface LayerReport {
  /** fraction of the states, over units, time steps and sequences, that lie at an end of their range, in [0, 1] */
  saturation: number;
  /** the unit that lies there most often, and its fraction */
  worstUnit: { unit: number; saturation: number };
  /** fraction of its range that a unit never comes to, 1 − max |c| / (2^{k−1} − 1), at least 0: the mean over all units */
  unusedRange: number;
  /** biases and thresholds that their bits clip */
  clippedBiases: number;
  /** signal: h in floating point; noise: what stateScale · h in integers differs from it by */
  signalToNoise: SignalToNoise;
}

/** Watches one layer in floating point and in integers, side by side. Only sums over sequences are kept. */
export interface LayerReporter {
  /**
   * @param step of its sequence
   * @param exact the signals of the simulation by their names
   * @param states the state vectors in integers, in their order
   */
  add(step: number, exact: ReadonlyMap<string, Float32Array>, states: readonly Int16Array[]): void;
  report(): LayerReport;
}
