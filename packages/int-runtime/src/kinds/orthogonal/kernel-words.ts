// What lies where of an orthogonal layer in the memory of the WebAssembly engine; see src/kernel-words.ts.

/** two matrices */
export const RECURRENT = 8;
export const KERNEL = 28;
/**
 * For every eight units, f64 [3, 8]: m_W 2^{−s−e}, m_U 2^{−s−e}, b + 2^{−s−e−1}; or 1, 0 and 1/4 where `EXACT` is given. All zeros
 * beyond the units.
 */
export const FACTORS = 48;
/** f64 [5, units], padded: the integers m_W, m_U, m_I, s + e and b; none where factors do */
export const EXACT = 52;
/** largest code of a state, and the smallest, 0 where σ is relu; and of what is read of it */
export const TOP = 56;
export const BOTTOM = 60;
export const OUTPUT_BOTTOM = 64;
/** where σ or φ is modReLU: u16 [2, units], padded: what is added to a magnitude, and what is taken from it */
export const SIGMA_THRESHOLD = 68;
export const PHI_THRESHOLD = 72;
/** i16 [units], padded: 2^e; none where all are 1 */
export const POWERS = 76;
/** whether φ is linear, so that states are read as they are */
export const IS_PASSED_ON = 80;
export const LAYER_BYTES = 84;

// The pointers to its vectors.
/** the states, and where the next ones go; a step swaps both */
export const STATE = 0;
export const NEXT = 4;
/** what is read of the states, where that is something else */
export const OUTPUT = 8;
