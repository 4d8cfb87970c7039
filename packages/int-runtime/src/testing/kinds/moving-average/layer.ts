/** An exponential moving average of each input as it is specified: h' = h + α (x − h). */
export interface MovingAverageSpec {
  kind: 'movingAverage';
  /** as many as inputs */
  units: number;
  /** α, [units], in (0, 1] */
  smoothing: Float32Array;
}

/**
 * The same in integers:
 *
 *     h' = h + (((x · 2^r − h) · a + 2^{s−1}) >> s)
 *
 * With 0 ≤ a ≤ 2^s, h' lies between h and x · 2^r. So h never leaves the range of x · 2^r, whatever comes: nothing has to be calibrated,
 * and nothing clamped.
 */
export interface MovingAverageLayer {
  kind: 'movingAverage';
  units: number;
  inputs: number;
  /** a, [units], 0 to 2^s */
  smoothing: Int32Array;
  /** s, 1 to 14, so that the product has 32 bits */
  shift: number;
  /** r, 0 to 15: how many bits finer states are than what is read */
  inputShift: number;
  /** k, 4 to 16 */
  stateBits: number;
  /** value of a state = stateScale · h */
  stateScale: number;
}

declare module '../../../kinds/layer-kinds.js' {
  interface LayerKinds {
    movingAverage: { spec: MovingAverageSpec; layer: MovingAverageLayer };
  }
}
