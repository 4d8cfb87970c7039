/** Steps that the first layer remembers: its units become filters of about ten steps. */
export const SHORT_MEMORY = 25;

/** Steps of a series that one layer is enough for. */
export const SHORT_SERIES = 30;

/** W as fast as the rest: trainings of a few hundred steps leave no time for a slower one. */
export const OPTIMIZER = { name: 'adam', learningRate: 0.01, recurrentRateFactor: 1 } as const;

/** Of the weights, in the last hundred steps or so. */
export const AVERAGING = { decay: 0.98 } as const;

/** Warm-up of the rate, as a part of all steps. */
export const WARM_UP = 1 / 20;

/**
 * Integers for networks that remember a whole sequence. Rounding errs in the same direction at every step, and a memory adds it up. The
 * correction of the bias takes out the mean of that, and costs nothing on the device.
 * Finer inputs and a scale for each unit make what is left smaller.
 */
export const INTEGERS = { inputBits: 12, stateScales: 'row', biasCorrection: true } as const;
